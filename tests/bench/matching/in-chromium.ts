import { chromium, type Browser, type Page } from '@playwright/test';
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
/** The first answer after the page was opened, with all that has to be fetched and made ready, and one after that. */
interface Waits {
	first: Waited;
	next: Waited;
}

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

/** Presses a button and waits until something is painted. Runs `watch` first, in the page. */
async function press(page: Page, button: string, painted: string): Promise<Waited> {
	const watching = await page.evaluateHandle(
		([selector, givesUp]) => {
			let pressed = 0;
			let longestTask = 0;
			const tasks = new PerformanceObserver((list) => {
				for (const { duration } of list.getEntries()) longestTask = Math.max(longestTask, duration);
			});
			tasks.observe({ type: 'longtask' });
			document.addEventListener('click', (event) => (pressed = event.timeStamp), {
				capture: true,
				once: true
			});
			const shown = new Promise<number>((resolve) => {
				const look = () => {
					if (performance.now() - pressed > givesUp) return resolve(givesUp);
					if (document.querySelector(selector) === null) return void requestAnimationFrame(look);
					// A task after the next frame: what was in the document is on the screen by then.
					requestAnimationFrame(() => setTimeout(() => resolve(performance.now() - pressed)));
				};
				document.addEventListener('click', () => requestAnimationFrame(look), { once: true });
			});
			// Long tasks are told of a little later.
			const told = () => new Promise((resolve) => setTimeout(resolve, 100));
			return { ended: shown.then((wait) => told().then(() => ({ wait, longestTask }))) };
		},
		[painted, GIVES_UP] as const
	);
	await page.getByRole('button', { name: button }).click();
	const waited = await watching.evaluate(({ ended }) => ended);
	// The slow-down does not reach workers, so what one of them may have done is multiplied.
	const factor = page.workers().length > 0 ? SLOWDOWN : 1;
	return { ...waited, wait: factor * waited.wait };
}

/** Our own page, from its own form, in a browser that was there before: the app is installed, nothing is matched yet. */
async function ourWaits(browser: Browser, url: string, sentence: string): Promise<Waits> {
	const context = await browser.newContext();
	try {
		const page = await context.newPage();
		await page.goto(`${url}/en/find/all`);
		await page.evaluate(() => navigator.serviceWorker.ready.then(() => undefined));
		await page
			.getByRole('textbox', { name: 'What is a good place to search from?' })
			.fill('Heaton');
		await page.getByRole('textbox', { name: /In your own words/ }).fill(sentence);
		await slowDown(page);
		const first = await press(page, 'Show results', 'main article');
		await page.goBack();
		const next = await press(page, 'Show results', 'main article');
		return { first, next };
	} finally {
		await context.close();
	}
}

const PEER_PAGE = `<!doctype html><title>fuse.js</title><button>First</button><button>Next</button><ol></ol>`;

/** fuse.js over the same texts: first read, indexed and searched, then searched again. */
async function fuseWaits(browser: Browser, listings: string, sentence: string): Promise<Waits> {
	const context = await browser.newContext();
	try {
		const page = await context.newPage();
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
				document.addEventListener('click', () => {
					index ??= new Fuse(
						JSON.parse(texts) as { name: string }[],
						JSON.parse(options) as object
					);
					const names = index.search(words, { limit: 10 }).map(({ item }) => item.name);
					const items = [...names, ''].map((name) => {
						const item = document.createElement('li');
						item.textContent = name;
						return item;
					});
					document.querySelector('ol')?.replaceChildren(...items);
				});
			},
			[listings, sentence, JSON.stringify({ keys: FUSE_KEYS, ...FUSE_SENTENCE })] as const
		);
		await slowDown(page);
		const first = await press(page, 'First', 'li');
		await page.evaluate(() => document.querySelector('ol')?.replaceChildren());
		const next = await press(page, 'Next', 'li');
		return { first, next };
	} finally {
		await context.close();
	}
}

const median = (numbers: readonly number[]): number =>
	quantile(
		[...numbers].sort((a, b) => a - b),
		0.5
	);

function* figuresOf(ours: readonly Waits[], theirs: readonly Waits[]): Generator<Figure> {
	const figure = { unit: 'ms', better: 'less' as const };
	for (const when of ['first', 'next'] as const) {
		const reference = median(theirs.map((waits) => waits[when].wait));
		yield {
			...figure,
			name: `Chromium, ${SLOWDOWN} times slower: "Show results" to the painted ${when} page`,
			value: median(ours.map((waits) => waits[when].wait)),
			target: MOST_RATIO * reference,
			beside: { name: 'fuse.js over the texts', value: reference }
		};
		yield {
			...figure,
			name: `Chromium, ${SLOWDOWN} times slower: the longest task before the ${when} page`,
			value: Math.max(...ours.map((waits) => waits[when].longestTask)),
			target: LONGEST_TASK,
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
