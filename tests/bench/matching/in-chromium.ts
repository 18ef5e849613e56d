import { chromium, type Browser, type Locator, type Page } from '@playwright/test';
import { mkdtemp, readFile, rm } from 'node:fs/promises';
import { createRequire } from 'node:module';
import { tmpdir } from 'node:os';
import { dirname, join } from 'node:path';
import { composeDemonstration } from '../../../src/lib/server/demonstration.ts';
import { demonstrationFiles } from '../../../src/lib/server/demonstration-files.ts';
import { publish } from '../../../src/lib/server/releases.ts';
import { startBuiltServer } from '../../built-server.ts';
import { CHROMIUM_ARGUMENTS, chromiumPath } from '../../chromium.ts';
import { readUtterances } from '../../matching/evaluate.ts';
import { quantile } from '../../matching/scores.ts';
import type { Figure } from '../figure.ts';
import { generated, TODAY } from './directories.ts';
import { listingOf } from './ours.ts';
import { FUSE_KEYS, FUSE_SENTENCE } from './peers.ts';
import { sampled } from './quality.ts';

/** How much slower than this machine a cheap phone is taken to be. */
const SLOWDOWN = 4;
/** Of a task longer than this a person notices that the page does not answer. */
const LONGEST_TASK = 50;
const MOST_RATIO = 0.1;
/** In milliseconds: nobody waits longer, so a wait that has no end counts as this. */
const GIVES_UP = 20_000;

/** From a press to the painted answer, in milliseconds, and the longest that the page was busy at a stretch. */
interface Waited {
	wait: number;
	longestTask: number;
}
/**
 * The first answer where somebody answered the questions at their own pace, so that all was made ready meanwhile; one
 * after that; and the first where they pressed at once, with all that has to be fetched and made ready still to do.
 */
interface Waits {
	first: Waited;
	next: Waited;
	cold: Waited;
}

/** A cheap phone, upright. */
const PHONE = {
	viewport: { width: 360, height: 640 },
	deviceScaleFactor: 2,
	isMobile: true,
	hasTouch: true
};
/**
 * Milliseconds from one letter to the next of somebody who types well, from the last to the press, and for a look at a page
 * that they came back to.
 */
const PACE = { letter: 100, thought: 5000, look: 1000 };

/** Sentences that somebody might type, of four words and more. */
const sentences = (most: number): string[] =>
	sampled(
		readUtterances('tuning', 'en')
			.map(({ text }) => text)
			.filter((text) => text.split(' ').length >= 4),
		most
	);

async function slowDown(page: Page): Promise<void> {
	const session = await page.context().newCDPSession(page);
	await session.send('Emulation.setCPUThrottlingRate', { rate: SLOWDOWN });
}

/** Presses a button as a mouse does, where it is on the screen. */
async function pressRaw(page: Page, button: Locator): Promise<void> {
	await button.scrollIntoViewIfNeeded();
	const box = await button.boundingBox();
	if (!box) throw new Error('the button is not on the page');
	await page.mouse.click(box.x + box.width / 2, box.y + box.height / 2);
}

/**
 * Presses a button and waits until something is painted. Runs `watch` first, in the page. Nothing of what watches runs
 * while the page answers: neither frames that the page has not asked for, nor what Playwright's own clicks look up under
 * the finger at each of their events, as each of these takes a page that is slowed down as long as a card.
 */
async function press(page: Page, button: string, painted: string): Promise<Waited> {
	const watching = await page.evaluateHandle(
		([selector, givesUp]) => {
			let pressed = 0;
			const tasks: PerformanceEntry[] = [];
			new PerformanceObserver((list) => tasks.push(...list.getEntries())).observe({
				type: 'longtask'
			});
			// What the page did before the press, drawing itself, is no part of the answer to it.
			const longest = () =>
				Math.max(
					0,
					...tasks.map((task) => (task.startTime + task.duration > pressed ? task.duration : 0))
				);
			const shown = new Promise<number>((resolve) => {
				const isThere = () => document.querySelector(selector) !== null;
				// What is in the document when a frame begins is painted in it: in the first task after it, it is on the screen.
				const tell = () =>
					requestAnimationFrame(
						() =>
							void scheduler.postTask(() => resolve(performance.now() - pressed), {
								priority: 'user-blocking'
							})
					);
				const changes = new MutationObserver(() => {
					if (!isThere()) return;
					changes.disconnect();
					tell();
				});
				document.addEventListener(
					'click',
					(event) => {
						pressed = event.timeStamp;
						setTimeout(() => resolve(givesUp), givesUp);
						changes.observe(document.body, { childList: true, subtree: true });
					},
					{ capture: true, once: true }
				);
			});
			// Long tasks are told of a little later.
			const told = () => new Promise((resolve) => setTimeout(resolve, 100));
			return { ended: shown.then((wait) => told().then(() => ({ wait, longestTask: longest() }))) };
		},
		[painted, GIVES_UP] as const
	);
	await pressRaw(page, page.getByRole('button', { name: button }));
	const waited = await watching.evaluate(({ ended }) => ended);
	// The slow-down does not reach workers, so what one of them may have done is multiplied.
	const factor = page.workers().length > 0 ? SLOWDOWN : 1;
	return { ...waited, wait: factor * waited.wait };
}

/** Does something in a page of its own on a phone. */
async function onPhone<Came>(browser: Browser, act: (page: Page) => Promise<Came>): Promise<Came> {
	const context = await browser.newContext(PHONE);
	try {
		return await act(await context.newPage());
	} finally {
		await context.close();
	}
}

/** Our own form, in a browser that was there before: the app is installed, nothing is matched yet. */
async function openForm(page: Page, url: string): Promise<Locator> {
	await page.goto(`${url}/en/find/all`);
	await page.evaluate(() => navigator.serviceWorker.ready.then(() => undefined));
	await page.getByRole('textbox', { name: 'What is a good place to search from?' }).fill('Heaton');
	return page.getByRole('textbox', { name: /In your own words/ });
}

/** That nothing was found is an answer too. */
const pressForResults = (page: Page) => press(page, 'Show results', 'main article, main .nothing');

/** Our own page. The slow-down holds from where the questions are answered: what is done ahead is done on that phone. */
async function ourWaits(browser: Browser, url: string, sentence: string): Promise<Waits> {
	const prepared = await onPhone(browser, async (page) => {
		const words = await openForm(page, url);
		await slowDown(page);
		await words.pressSequentially(sentence, { delay: PACE.letter });
		await page.waitForTimeout(PACE.thought);
		const first = await pressForResults(page);
		await page.goBack();
		await words.waitFor();
		await page.waitForTimeout(PACE.look);
		return { first, next: await pressForResults(page) };
	});
	const cold = await onPhone(browser, async (page) => {
		const words = await openForm(page, url);
		await words.fill(sentence);
		await slowDown(page);
		return pressForResults(page);
	});
	return { ...prepared, cold };
}

const PEER_PAGE = `<!doctype html><title>fuse.js</title><button>Prepare</button><button>Search</button><ol></ol>`;

/** A page that holds the same texts for fuse.js, and reads and indexes them at the first press unless that was done. */
async function openPeer(page: Page, listings: string, sentence: string): Promise<void> {
	const library = createRequire(import.meta.url).resolve('fuse.js');
	const fuse = await readFile(join(dirname(library), 'fuse.min.mjs'), 'utf8');
	await page.route('http://peer.example.org/**', (route) =>
		route.request().url().endsWith('.mjs')
			? route.fulfill({ contentType: 'text/javascript', body: fuse })
			: route.fulfill({ contentType: 'text/html', body: PEER_PAGE })
	);
	await page.goto('http://peer.example.org/');
	await page.evaluate(
		async ([texts, words, options]) => {
			const address = 'http://peer.example.org/fuse.mjs';
			const { default: Fuse } = (await import(address)) as typeof import('fuse.js');
			let index: InstanceType<typeof Fuse<{ name: string }>> | undefined;
			const prepare = () =>
				(index ??= new Fuse(
					JSON.parse(texts) as { name: string }[],
					JSON.parse(options) as object
				));
			const show = () => {
				const names = prepare()
					.search(words, { limit: 10 })
					.map(({ item }) => item.name);
				const items = [...names, ''].map((name) => {
					const item = document.createElement('li');
					item.textContent = name;
					return item;
				});
				document.querySelector('ol')?.replaceChildren(...items);
			};
			for (const button of document.querySelectorAll('button')) {
				button.addEventListener('click', button.textContent === 'Prepare' ? prepare : show);
			}
		},
		[listings, sentence, JSON.stringify({ keys: FUSE_KEYS, ...FUSE_SENTENCE })] as const
	);
	await slowDown(page);
}

/** fuse.js over the same texts, with as much done ahead as ours has. */
async function fuseWaits(browser: Browser, listings: string, sentence: string): Promise<Waits> {
	const prepared = await onPhone(browser, async (page) => {
		await openPeer(page, listings, sentence);
		await page.getByRole('button', { name: 'Prepare' }).click();
		const first = await press(page, 'Search', 'li');
		await page.evaluate(() => document.querySelector('ol')?.replaceChildren());
		return { first, next: await press(page, 'Search', 'li') };
	});
	const cold = await onPhone(browser, async (page) => {
		await openPeer(page, listings, sentence);
		return press(page, 'Search', 'li');
	});
	return { ...prepared, cold };
}

const median = (numbers: readonly number[]): number =>
	quantile(
		[...numbers].sort((a, b) => a - b),
		0.5
	);

/** What each page is called. Nobody presses at once, so that one is told and not held to anything. */
const SAID: Record<keyof Waits, { said: string; isHeld: boolean }> = {
	first: { said: 'first page, the questions answered at a human pace', isHeld: true },
	next: { said: 'next page', isHeld: true },
	cold: { said: 'first page, pressed before anything was made ready', isHeld: false }
};

function* figuresOf(ours: readonly Waits[], theirs: readonly Waits[]): Generator<Figure> {
	const figure = { unit: 'ms', better: 'less' as const };
	const slower = `Chromium, ${SLOWDOWN} times slower`;
	for (const when of ['first', 'next', 'cold'] as const) {
		const { said, isHeld } = SAID[when];
		const reference = median(theirs.map((waits) => waits[when].wait));
		yield {
			...figure,
			name: `${slower}: "Show results" to the painted ${said}`,
			value: median(ours.map((waits) => waits[when].wait)),
			...(isHeld && { target: MOST_RATIO * reference }),
			beside: { name: 'fuse.js over the texts', value: reference }
		};
		yield {
			...figure,
			name: `${slower}: the longest task before the ${said}`,
			value: Math.max(...ours.map((waits) => waits[when].longestTask)),
			...(isHeld && { target: LONGEST_TASK }),
			beside: {
				name: 'fuse.js over the texts',
				value: Math.max(...theirs.map((waits) => waits[when].longestTask))
			}
		};
	}
}

/** What a person waits for on a cheap phone, on our own page over `many` activities and with fuse.js over their texts. */
export async function* inChromium(many: number, full: boolean): AsyncGenerator<Figure> {
	const { activities } = generated(many);
	const { draft } = composeDemonstration(demonstrationFiles, TODAY);
	const dataDir = await mkdtemp(join(tmpdir(), 'hereabouts-bench-'));
	await publish(dataDir, { ...draft, demonstration: false, activities: [...activities] });
	const server = await startBuiltServer({ DATA_DIR: dataDir });
	const executablePath = chromiumPath();
	const browser = await chromium.launch({
		args: CHROMIUM_ARGUMENTS,
		...(executablePath && { executablePath })
	});
	try {
		const listings = JSON.stringify(activities.map((one) => listingOf(one)));
		const ours: Waits[] = [];
		const theirs: Waits[] = [];
		for (const sentence of sentences(full ? 20 : 6)) {
			ours.push(await ourWaits(browser, server.url, sentence));
			theirs.push(await fuseWaits(browser, listings, sentence));
		}
		yield* figuresOf(ours, theirs);
	} finally {
		await browser.close();
		await server.remove();
		await rm(dataDir, { recursive: true, force: true });
	}
}
