import { chromium } from '@playwright/test';
import type { Browser, CDPSession, Page } from '@playwright/test';
import { get } from 'node:http';
import { startBuiltServer } from '../built-server.ts';
import { CHROMIUM_ARGUMENTS, chromiumPath } from '../chromium.ts';
import { openBarePage } from './bare-page.ts';
import type { Bench, Figure } from './figure.ts';

const RUNS = 5;
const KIB = 1024;
/** As slow as a cheap phone. */
const SLOWER = 4;

const median = (numbers: number[]): number =>
	numbers.toSorted((a, b) => a - b)[Math.floor(numbers.length / 2)] ?? 0;

async function slowPage(browser: Browser): Promise<{ page: Page; session: CDPSession }> {
	const context = await browser.newContext();
	const page = await context.newPage();
	const session = await context.newCDPSession(page);
	await session.send('Emulation.setCPUThrottlingRate', { rate: SLOWER });
	return { page, session };
}

/** How long until a heading is painted, in milliseconds from the start of the navigation. */
async function headingAfter(page: Page, url: string): Promise<number> {
	await page.goto(url, { waitUntil: 'commit' });
	await page.locator('h1').waitFor();
	return page.evaluate(() => performance.now());
}

/** One visit to be kept, then `RUNS` starts with no server: `warm` in the same browser tab, cold in a new one. */
async function starts(browser: Browser, url: string, stop: () => Promise<void>) {
	const { page } = await slowPage(browser);
	await page.goto(url);
	await page.evaluate(() => navigator.serviceWorker.ready.then(() => undefined));
	await page.waitForFunction(() => navigator.serviceWorker.controller !== null);
	await stop();
	const cold: number[] = [];
	const warm: number[] = [];
	for (let run = 0; run < RUNS; run += 1) {
		const tab = await page.context().newPage();
		const session = await page.context().newCDPSession(tab);
		await session.send('Emulation.setCPUThrottlingRate', { rate: SLOWER });
		cold.push(await headingAfter(tab, url));
		warm.push(await headingAfter(tab, url));
		await tab.close();
	}
	await page.context().close();
	return { cold: median(cold), warm: median(warm) };
}

/**
 * All that a first visit leaves on a phone, as it goes over the wire, the worker and its lists included: one language, with
 * what is understood in it and the live release. What comes quietly later is kept from coming.
 */
async function installBytes(browser: Browser, url: string): Promise<number> {
	const context = await browser.newContext();
	await context.addInitScript(() =>
		Object.defineProperty(navigator, 'connection', { value: { saveData: true } })
	);
	const page = await context.newPage();
	await page.goto(url);
	await page.evaluate(() => navigator.serviceWorker.ready.then(() => undefined));
	const kept = await page.evaluate(async () => {
		const caching = (await caches.keys()).map(async (name) => (await caches.open(name)).keys());
		return (await Promise.all(caching)).flat().map((request) => request.url);
	});
	await context.close();
	const worker = new URL('/service-worker.js', url).href;
	const sizes = await Promise.all([...kept, worker].map(bytesOnTheWire));
	return sizes.reduce((sum, size) => sum + size, 0);
}

/** The body as it is sent to a browser that takes brotli. */
const bytesOnTheWire = (url: string): Promise<number> =>
	new Promise((resolve, reject) => {
		const headers = { 'accept-encoding': 'gzip, deflate, br', accept: '*/*' };
		get(url, { headers, agent: false }, (response) => {
			let bytes = 0;
			response.on('data', (chunk: Buffer) => (bytes += chunk.length));
			response.on('end', () => resolve(bytes));
		}).on('error', reject);
	});

async function* figures(): AsyncGenerator<Figure | string> {
	const executablePath = chromiumPath();
	const browser = await chromium.launch({
		args: CHROMIUM_ARGUMENTS,
		...(executablePath && { executablePath })
	});
	const server = await startBuiltServer();
	const bare = await openBarePage();
	try {
		yield {
			name: 'first install, one language, without the map',
			value: (await installBytes(browser, `${server.url}/en`)) / KIB,
			unit: 'KiB',
			target: 500,
			better: 'less',
			beside: { name: 'the start page of GOV.UK', value: 246 }
		};
		const ours = await starts(browser, `${server.url}/en`, server.stop);
		const theirs = await starts(browser, bare.url, bare.stop);
		for (const kind of ['cold', 'warm'] as const)
			yield {
				name: `${kind} start with no network, at a quarter of the speed`,
				value: ours[kind],
				unit: 'ms',
				better: 'less',
				beside: { name: 'a bare SvelteKit page', value: theirs[kind] }
			};
	} finally {
		await bare.stop();
		await server.remove();
		await browser.close();
	}
}

export const offline: Bench = {
	method: `Median of ${RUNS} starts each in Chromium, the server stopped, times from navigation to heading.`,
	figures
};
