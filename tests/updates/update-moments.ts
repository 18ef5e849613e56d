import { chromium } from '@playwright/test';
import type { Browser, Page } from '@playwright/test';
import { CHROMIUM_ARGUMENTS, chromiumPath } from '../chromium.ts';
import { seeded } from '../faults/random.ts';
import { goTo } from '../journeys/at-kiosk.ts';
import { cards, onwards, openStart, ownWords, QUESTIONS } from '../journeys/finding.ts';
import { answerAll, expectPage, goOn, PERSON, send, shownReference } from '../journeys/request.ts';
import { openDeployment } from './deployment.ts';
import type { Deployment } from './deployment.ts';

const WORDS = 'I would like to get out more and meet people';
/** Between two letters, in milliseconds: long enough for an update to come in the middle of a word. */
const TYPING = 15;
/** What a page says while it waits, or when it has given up. */
const STUCK = /Finding what|went wrong/;

/** From the start to results to the form for help, typing on the way. Throws where what was typed is not there any more. */
async function journey(page: Page): Promise<void> {
	await page.getByRole('link', { name: 'Start now' }).click();
	await page
		.getByRole('textbox', { name: QUESTIONS.where })
		.pressSequentially('Heaton', { delay: TYPING });
	await onwards(page);
	await ownWords(page).pressSequentially(WORDS, { delay: TYPING });
	await onwards(page);
	await expectPage(page, QUESTIONS.how);
	await goTo(page, '/en/results');
	await cards(page).first().waitFor();
	await goTo(page, '/en/refer/name');
	const name = page.getByLabel('Full name');
	await name.pressSequentially(PERSON.name, { delay: TYPING });
	await onwards(page);
	await goTo(page, '/en/find/what-matters');
	const words = await ownWords(page).inputValue();
	await goTo(page, '/en/refer/name');
	const typed = [words, await name.inputValue()];
	if (typed.join() !== [WORDS, PERSON.name].join())
		throw new Error(`typed, and lost: ${typed.join()}`);
}

interface Moment {
	/** How far into the journey the update comes, from 0 to 1. */
	at: number;
	/** Whether the browser looks for it at once; otherwise when it opens a page the next time. */
	isNoticed: boolean;
}

/** One person's visit with an update in the middle of it, and one after it. Answers what was wrong, in words. */
async function faultsAt(
	browser: Browser,
	deployment: Deployment,
	{ at, isNoticed }: Moment,
	lasts: number
): Promise<{ faults: string[]; took: number }> {
	const faults: string[] = [];
	deployment.reset();
	const context = await browser.newContext({ locale: 'en-GB' });
	const page = await context.newPage();
	await openStart(page, `${deployment.url}/en`);
	page.on('load', () => faults.push('the page was loaded anew'));
	page.on('pageerror', ({ message }) => faults.push(message));
	const timer = setTimeout(() => {
		deployment.deploy();
		if (isNoticed)
			void page
				.evaluate(async () => (await navigator.serviceWorker.ready).update())
				.catch(() => undefined);
	}, at * lasts);
	const from = performance.now();
	await journey(page).catch((error: unknown) => faults.push(String(error)));
	const took = performance.now() - from;
	clearTimeout(timer);
	deployment.deploy();
	page.removeAllListeners();
	for (const path of ['/en/results', '/en/list']) {
		const heading = page.getByRole('heading', { level: 1 });
		await page.goto(`${deployment.url}${path}`);
		await heading
			.filter({ hasNotText: STUCK })
			.waitFor()
			.catch(() => faults.push(`${path} is stuck`));
	}
	await context.close();
	return { faults, took };
}

export interface UpdateOptions {
	moments: number;
	seed: number;
	/** Folders of two builds, inside this project: what is there first, and what comes. */
	builds: { from: string; to: string };
	tell: (text: string) => void;
}

async function withBrowser<Result>(work: (browser: Browser) => Promise<Result>): Promise<Result> {
	const executablePath = chromiumPath();
	const browser = await chromium.launch({
		args: CHROMIUM_ARGUMENTS,
		...(executablePath && { executablePath })
	});
	return work(browser).finally(() => browser.close());
}

/** Updates the site at random moments of a person's journey. Answers what it did to them, in words. */
export async function updateAtMoments(options: UpdateOptions): Promise<string[]> {
	const { moments, seed, builds, tell } = options;
	const random = seeded(seed);
	const all = Array.from({ length: moments }, () => ({ at: random(), isNoticed: random() < 0.5 }));
	const deployment = await openDeployment(builds.from, builds.to);
	const found: string[] = [];
	await withBrowser(async (browser) => {
		let lasts = 4000;
		for (const [index, moment] of all.entries()) {
			const { faults, took } = await faultsAt(browser, deployment, moment, lasts);
			lasts = took;
			const when = `moment ${index + 1}, ${Math.round(moment.at * 100)} % of the way`;
			found.push(...faults.map((fault) => `${when}: ${fault}`));
			if ((index + 1) % 10 === 0) tell(`${index + 1} of ${moments}`);
		}
	}).finally(() => deployment.close());
	return found;
}

/**
 * A whole request whose pages come from one build and whose server is the other from the first answer on: the catalogue,
 * the envelope and the receipt have to be understood by both. Answers what was wrong.
 */
export async function requestAcross(builds: UpdateOptions['builds']): Promise<string[]> {
	const deployment = await openDeployment(builds.from, builds.to);
	try {
		return await withBrowser(async (browser) => {
			const page = await browser.newPage({ baseURL: deployment.url, locale: 'en-GB' });
			await page.goto('/en/link-worker');
			// An earlier build's page does not say that it works on the device: it has come to life when this is there.
			await page.locator('#svelte-announcer').waitFor({ state: 'attached' });
			await goOn(page);
			deployment.deploy();
			await answerAll(page);
			await goTo(page, '/en/results');
			await cards(page).first().waitFor();
			await goTo(page, '/en/refer/check');
			await send(page);
			const reference = await shownReference(page);
			return /\w{4}-\w{4}/.test(reference) ? [] : [`the reference is "${reference}"`];
		});
	} catch (error) {
		return [String(error)];
	} finally {
		await deployment.close();
	}
}
