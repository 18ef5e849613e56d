import { mkdtemp, rm } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { chromium } from '@playwright/test';
import type { BrowserContext, Page } from '@playwright/test';
import { startBuiltServer } from '../built-server.ts';
import { CHROMIUM_ARGUMENTS, chromiumPath } from '../chromium.ts';
import { seeded } from '../faults/random.ts';
import { goTo, kioskAddress, leftBehind, walkUp } from '../journeys/at-kiosk.ts';
import { filesHolding } from '../journeys/kept.ts';

/** Pages on which somebody can write something of themselves. */
const PAGES = [
	'/en/find/where',
	'/en/find/what-matters',
	'/en/find/all',
	'/en/missing',
	'/en/refer/name',
	'/en/refer/known-as',
	'/en/refer/postcode',
	'/en/refer/contact',
	'/en/refer/date-of-birth',
	'/en/refer/help-to-talk'
];
/** How somebody leaves: by the button, by walking away, or by what a browser's own keys would do. */
const LEAVINGS = ['finish', 'walk away', 'reload', 'another address'] as const;
type Leaving = (typeof LEAVINGS)[number];

/** How long the start may take to be there again, in milliseconds. */
const AT_MOST = 1000;

interface Visit {
	pages: string[];
	/** Whether the last page is sent on, or left as it is. */
	isSentOn: boolean;
	leaving: Leaving;
	/** What is typed: a word that is nowhere else in the world. */
	canary: string;
}

type Random = () => number;
const oneOf = <One>(random: Random, all: readonly One[]): One => {
	const one = all[Math.floor(random() * all.length)];
	if (one === undefined) throw new Error('there is nothing to choose from');
	return one;
};

function visitBy(random: Random, index: number): Visit {
	const letters = Array.from({ length: 12 }, () => oneOf(random, [...'bcdfghjklmnpqrstvwxz']));
	return {
		pages: Array.from({ length: 1 + Math.floor(random() * 3) }, () => oneOf(random, PAGES)),
		isSentOn: random() < 0.5,
		leaving: oneOf(random, LEAVINGS),
		canary: `Qx${letters.join('')}${index}`
	};
}

/** Writes the word wherever anything can be written, choices that reveal a field included. */
async function writeEverywhere(page: Page, canary: string): Promise<void> {
	for (const box of await page.locator('main input[type=checkbox]').all())
		await box.check({ force: true, timeout: 2000 }).catch(() => undefined);
	const fields = page.locator(
		'main :is(input:not([type]), input[type=text], input[type=tel], input[type=email], textarea)'
	);
	for (const field of await fields.all()) if (await field.isVisible()) await field.fill(canary);
}

async function leave(page: Page, leaving: Leaving, start: string): Promise<void> {
	if (leaving === 'finish') await page.getByRole('button', { name: 'Finish and clear' }).click();
	else if (leaving === 'walk away') await page.clock.fastForward(10 * 60_000);
	else if (leaving === 'reload') await page.reload();
	else await page.goto(new URL('/en/results', start).href);
}

/** One visit from start to start. Answers what is wrong, in words. */
async function visitFaults(
	page: Page,
	start: string,
	visit: Visit & { isTimed: boolean }
): Promise<string[]> {
	const faults: string[] = [];
	await walkUp(page);
	for (const path of visit.pages) {
		await goTo(page, path);
		await page.locator('main h1').waitFor();
		await writeEverywhere(page, visit.canary);
		if (visit.isSentOn)
			await page
				.locator('main #question button[value=on]')
				.click({ timeout: 2000 })
				.catch(() => undefined);
	}
	const from = performance.now();
	await leave(page, visit.leaving, start);
	await page.getByRole('button', { name: /^English/ }).waitFor();
	const took = performance.now() - from;
	const isAwaited = visit.leaving === 'finish' || visit.leaving === 'walk away';
	if (visit.isTimed && isAwaited && took > AT_MOST)
		faults.push(`the start came after ${Math.round(took)} ms`);
	faults.push(...(await leftBehind(page)).map((what) => `left behind: ${what}`));
	await page.goBack({ timeout: 2000 }).catch(() => undefined);
	// To before the first visit, or by way of a page of it back to the start: it is left to settle.
	await page
		.waitForURL(
			({ protocol, pathname }) => protocol === 'about:' || pathname.startsWith('/kiosk/'),
			{
				waitUntil: 'commit'
			}
		)
		.catch(() => faults.push(`Back leads to ${new URL(page.url()).pathname}`));
	const shown = await page.content();
	if (shown.includes(visit.canary)) faults.push('Back shows what was typed');
	await page.goto(start);
	return faults;
}

const launch = (profile: string): Promise<BrowserContext> => {
	const executablePath = chromiumPath();
	return chromium.launchPersistentContext(profile, {
		args: CHROMIUM_ARGUMENTS,
		locale: 'en-GB',
		...(executablePath && { executablePath })
	});
};

export interface AbandonOptions {
	visits: number;
	seed: number;
	/** Whether it is a fault when the start takes long to come back: not on a machine that does other things as well. */
	isTimed: boolean;
	tell: (text: string) => void;
}

/**
 * Visits a kiosk again and again, each time writing words that are nowhere else, and leaves it at a random point. Answers
 * what was found wrong; at the end the browser is closed, and every byte of its profile is searched for every word.
 */
export async function abandonKiosk(options: AbandonOptions): Promise<string[]> {
	const { visits, seed, isTimed, tell } = options;
	const random = seeded(seed);
	const all = Array.from({ length: visits }, (_, index) => visitBy(random, index));
	const profile = await mkdtemp(join(tmpdir(), 'kiosk-profile-'));
	const server = await startBuiltServer();
	const faults: string[] = [];
	try {
		const start = await kioskAddress(server);
		const context = await launch(profile);
		const page = context.pages()[0] ?? (await context.newPage());
		await page.clock.install();
		await page.goto(start);
		await page.evaluate(() => navigator.serviceWorker.ready.then(() => undefined));
		await page.reload();
		for (const [index, visit] of all.entries()) {
			const name = `visit ${index + 1} (${visit.pages.join(' ')}, ${visit.leaving})`;
			const found = await visitFaults(page, start, { ...visit, isTimed }).catch(
				(error: unknown) => [String(error)]
			);
			faults.push(...found.map((fault) => `${name}: ${fault}`));
			if (found.length > 0) await page.goto(start);
			if ((index + 1) % 25 === 0) tell(`${index + 1} of ${visits}`);
		}
		await context.close();
		const words = all.map(({ canary }) => canary);
		faults.push(...(await filesHolding(profile, words)).map((file) => `in the profile: ${file}`));
	} finally {
		await server.remove();
		await rm(profile, { recursive: true, force: true });
	}
	return faults;
}
