import { mkdtemp, rm } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import type { Page } from '@playwright/test';
import { startBuiltServer } from '../built-server.ts';
import { goTo, kioskAddress, leftBehind, walkUp } from '../journeys/at-kiosk.ts';
import { openKioskBrowser, profileIn } from './browser.ts';
import type { KioskBrowser } from './browser.ts';
import { textsOfPdf } from './pdf-words.ts';
import { placesInProfile } from './profile.ts';
import { stemOf, visitsOf } from './visits.ts';
import type { Visit } from './visits.ts';

/** How long the start may take to be there again, in milliseconds. */
const AT_MOST = 1000;
/** How long a field that was there is waited for, in milliseconds. */
const GONE_WITHIN = 2000;
/** After so many visits the profile is searched as it is then on the disk: what a power cut would leave. */
const SEARCHED_EVERY = 25;
/** How often a page may go on to another before it is at the start. */
const MOST_TURNS = 3;
/** After so long a page that is read asks, and after as long again one that is written on; in milliseconds. */
const UNTIL_ASKED = 121_000;
/** Longer than any page waits, and then asks. */
const UNTIL_CLEARED = 10 * 60_000;

/** A screen in a library with somebody at it; its page is another one after a crash. */
interface Screen {
	browser: KioskBrowser;
	start: string;
	page: Page;
}

const startButton = (page: Page) => page.getByRole('button', { name: /^English/ });

/** Writes the word wherever anything can be written, choices that reveal a field included. */
async function writeEverywhere(page: Page, canary: string): Promise<void> {
	await page
		.locator('main input[type=checkbox]')
		.evaluateAll((boxes) => boxes.forEach((box) => (box as HTMLInputElement).click()));
	const fields = page.locator(
		'main :is(input:not([type]), input[type=text], input[type=tel], input[type=email], textarea)'
	);
	// A choice that takes another one back hides its field again: one that goes meanwhile is not written in.
	for (const field of await fields.filter({ visible: true }).all())
		if (await field.isEditable({ timeout: GONE_WITHIN }).catch(() => false))
			await field.fill(canary);
}

/** Reads a page; one that is just leaving for the start, also by way of another, is read again there. */
async function whenThere<Read>(page: Page, read: () => Promise<Read>): Promise<Read> {
	for (let turn = 0; turn < MOST_TURNS; turn++) {
		const found = await read().then(
			(value) => ({ value }),
			() => undefined
		);
		if (found) return found.value;
		await page.waitForLoadState();
	}
	return read();
}

/** Everything that a page holds or shows: its markup, and what stands in its fields. */
const heldBy = (page: Page): Promise<string> =>
	whenThere(page, () =>
		page.evaluate(() => {
			const fields = document.querySelectorAll<HTMLInputElement>('input, textarea');
			return [document.documentElement.outerHTML, ...[...fields].map(({ value }) => value)].join();
		})
	);

/** Prints the page. Answers what is wrong with the paper; one on which nothing can be read that should proves nothing. */
async function paperFaults(page: Page, canary: string): Promise<string[]> {
	await page.emulateMedia({ media: 'print' });
	const [shown = ''] = /\p{L}{4,}/u.exec(await page.locator('main').innerText()) ?? [];
	await page.emulateMedia({ media: null });
	const texts = textsOfPdf(await page.pdf());
	const holds = (word: string) => word === '' || texts.some((text) => text.includes(word));
	return [
		...(holds(canary) ? ['what was typed is on the paper'] : []),
		...(holds(shown) ? [] : [`the paper cannot be read: "${shown}" is not on it`])
	];
}

async function doLast(page: Page, { lastDoing, canary }: Visit): Promise<string[]> {
	if (lastDoing === 'print') return paperFaults(page, canary);
	const onwards = page.locator('main #question button[value=on]');
	if (lastDoing === 'sent on' && (await onwards.count()) > 0) await onwards.first().click();
	if (lastDoing === 'person') await page.getByRole('button', { name: 'Talk to a person' }).click();
	if (lastDoing === 'asked') {
		const question = page.getByRole('alertdialog');
		await page.clock.fastForward(UNTIL_ASKED);
		if (!(await question.isVisible())) await page.clock.fastForward(UNTIL_ASKED / 2);
		await question.waitFor();
	}
	return [];
}

/** Leaves, so that whoever comes next has the page that is then on the screen. */
async function leave(screen: Screen, leaving: Visit['leaving']): Promise<void> {
	const { browser, page, start } = screen;
	if (leaving === 'finish') await page.getByRole('button', { name: 'Finish and clear' }).click();
	else if (leaving === 'walk away') await page.clock.fastForward(UNTIL_CLEARED);
	else if (leaving === 'reload') await page.reload();
	else if (leaving === 'another address') await page.goto(new URL('/en/results', start).href);
	else {
		if (leaving === 'crash') await page.goto('chrome://crash').catch(() => undefined);
		const next = await browser.context.newPage();
		await page.close();
		screen.page = leaving === 'crash' ? next : await browser.reopenTab();
		if (leaving === 'crash') await next.goto(start);
		else await next.close();
	}
}

/** Goes back and forward as far as the browser goes. Answers where that leads to anything of the visit. */
async function historyFaults(page: Page, canary: string): Promise<string[]> {
	const faults: string[] = [];
	for (const way of ['Back', 'Forward'] as const) {
		await (way === 'Back' ? page.goBack() : page.goForward()).catch(() => undefined);
		// To before the first visit, or by way of a page of it back to the start: it is left to settle.
		await page
			.waitForURL(({ protocol, pathname }) => protocol === 'about:' || /^\/kiosk\//.test(pathname))
			.catch(() => faults.push(`${way} leads to ${new URL(page.url()).pathname}`));
		if ((await heldBy(page)).includes(canary)) faults.push(`${way} shows what was typed`);
	}
	return faults;
}

/** One visit from start to start. Answers what is wrong, in words. */
async function visitFaults(screen: Screen, visit: Visit, isTimed: boolean): Promise<string[]> {
	const { page, start } = screen;
	await walkUp(page);
	for (const path of visit.pages) {
		await goTo(page, `/en${path}`);
		await page.locator('main h1').first().waitFor();
		await writeEverywhere(page, visit.canary);
	}
	const faults = await doLast(page, visit);
	// What covers the button goes first, as for anybody.
	if (visit.leaving === 'finish' && /person|asked/.test(visit.lastDoing))
		await page.keyboard.press('Escape');
	const from = performance.now();
	await leave(screen, visit.leaving);
	await startButton(screen.page).waitFor();
	const took = performance.now() - from;
	const isAwaited = visit.leaving === 'finish' || visit.leaving === 'walk away';
	if (isTimed && isAwaited && took > AT_MOST)
		faults.push(`the start came after ${Math.round(took)} ms`);
	if ((await heldBy(screen.page)).includes(visit.canary)) faults.push('the start holds it');
	const left = await whenThere(screen.page, () => leftBehind(screen.page));
	faults.push(...left.map((what) => `left behind: ${what}`));
	faults.push(...(await historyFaults(screen.page, visit.canary)));
	await screen.page.goto(start);
	return faults;
}

/** After a fault the next visit has a tab of its own: what is wrong with one is told once. */
async function startAnew(screen: Screen): Promise<void> {
	const { browser, page, start } = screen;
	screen.page = await browser.context.newPage();
	await page.close();
	await screen.page.goto(start);
}

/** A screen that has been set up: its worker is there, as on the second day. */
async function openScreen(folder: string, start: string): Promise<Screen> {
	const browser = await openKioskBrowser(folder);
	await browser.context.clock.install();
	const page = browser.context.pages()[0] ?? (await browser.context.newPage());
	await page.goto(start);
	await page.evaluate(() => navigator.serviceWorker.ready.then(() => undefined));
	await page.reload();
	return { browser, start, page };
}

/** What of a browser's profile a page can write to on anybody's own computer. */
const WRITTEN_TO = ['Local Storage', 'IndexedDB', 'Web Data', 'History', 'Sessions'];

/** Answers what the search is blind for: on the same profile a page that is no kiosk keeps a word, which is to be found. */
async function unseenBySearch(folder: string, url: string, word: string): Promise<string[]> {
	const { context } = await openKioskBrowser(folder);
	const page = await context.newPage();
	await page.goto(`${url}/en/about`);
	await page.evaluate((kept) => {
		// Often enough that one of them is not cut in two where a block of the file ends.
		for (let key = 0; key < 10; key++) localStorage.setItem(`kept ${key}`, kept);
		const opening = indexedDB.open('kept');
		opening.onupgradeneeded = () => opening.result.createObjectStore('kept').put(kept, 'kept');
		const form = Object.assign(document.createElement('form'), { id: 'own' });
		form.append(Object.assign(document.createElement('input'), { name: 'fullname' }));
		document.body.append(form);
	}, word);
	await page.locator('#own input').fill(word);
	await page.locator('#own input').press('Enter');
	await page.waitForURL(/fullname=/);
	await context.close();
	const places = await placesInProfile(profileIn(folder), word);
	return WRITTEN_TO.filter((store) => !places.some((place) => place.includes(store)));
}

export interface AbandonOptions {
	/** The numbers of the first and the last visit, from 1. */
	from: number;
	to: number;
	seed: number;
	/** Whether it is a fault when the start takes long to come back: not on a machine that does other things as well. */
	isTimed: boolean;
	tell: (text: string) => void;
}

/**
 * Visits a kiosk again and again, each time writing words that are nowhere else, and leaves it at a random point. Answers
 * what was found wrong. Every byte of the browser's profile is searched for all the words now and then, and at the end,
 * when the browser is closed.
 */
export async function abandonKiosk(options: AbandonOptions): Promise<string[]> {
	const { from, to, seed, isTimed, tell } = options;
	const folder = await mkdtemp(join(tmpdir(), 'kiosk-'));
	const word = stemOf(seed);
	const search = async () =>
		(await placesInProfile(profileIn(folder), word)).map((place) => `in the profile: ${place}`);
	const server = await startBuiltServer();
	const faults: string[] = [];
	try {
		const screen = await openScreen(folder, await kioskAddress(server));
		for (const [index, visit] of visitsOf(seed, from, to).entries()) {
			const name = `visit ${from + index} (${visit.pages.join(' ')}, ${visit.lastDoing}, ${visit.leaving})`;
			const found = await visitFaults(screen, visit, isTimed).catch((error: unknown) => [
				String(error)
			]);
			if (found.length > 0) await startAnew(screen);
			if ((index + 1) % SEARCHED_EVERY === 0) {
				found.push(...(await search()));
				tell(`${from + index} of ${to}`);
			}
			faults.push(...found.map((fault) => `${name}: ${fault}`));
		}
		await screen.browser.context.close();
		faults.push(...(await search()));
		const unseen = await unseenBySearch(folder, server.url, word);
		faults.push(...unseen.map((store) => `the search did not see what is in: ${store}`));
	} finally {
		await server.remove();
		await rm(folder, { recursive: true, force: true });
	}
	return faults;
}
