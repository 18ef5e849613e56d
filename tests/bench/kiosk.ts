import { chromium } from '@playwright/test';
import type { CDPSession, Page } from '@playwright/test';
import { startBuiltServer } from '../built-server.ts';
import { CHROMIUM_ARGUMENTS, chromiumPath } from '../chromium.ts';
import { goTo, kioskAddress, walkUp } from '../journeys/at-kiosk.ts';
import type { Bench, Figure } from './figure.ts';

/** Eight hours of walk-ins, one every five minutes; a short run has enough of them to see a slope. */
const FULL = 96;
const SHORT = 16;
/** Whatever a browser builds up once has been built up after these. */
const WARM_UP = 4;
const MEGABYTE = 1_000_000;

const median = (numbers: number[]): number =>
	numbers.toSorted((a, b) => a - b)[Math.floor(numbers.length / 2)] ?? 0;

async function heapOf(session: CDPSession): Promise<number> {
	await session.send('HeapProfiler.collectGarbage');
	return (await session.send('Runtime.getHeapUsage')).usedSize;
}

/** One walk-in from start to start: looks at results and an activity, writes something, finishes. */
async function walkIn(page: Page): Promise<number> {
	await walkUp(page);
	await goTo(page, '/en/results');
	await page.locator('main article').first().waitFor();
	await goTo(page, '/en/find/what-matters');
	await page.locator('textarea').fill('something to do on Tuesdays');
	const from = performance.now();
	await page.getByRole('button', { name: 'Finish and clear' }).click();
	await page.getByRole('button', { name: /^English/ }).waitFor();
	return performance.now() - from;
}

async function* figures({ full }: { full: boolean }): AsyncGenerator<Figure | string> {
	const executablePath = chromiumPath();
	const browser = await chromium.launch({
		args: CHROMIUM_ARGUMENTS,
		...(executablePath && { executablePath })
	});
	const server = await startBuiltServer();
	try {
		const page = await browser.newPage();
		const session = await page.context().newCDPSession(page);
		await page.goto(await kioskAddress(server));
		await page.evaluate(() => navigator.serviceWorker.ready.then(() => undefined));
		await page.reload();
		const finishes: number[] = [];
		const heaps: number[] = [];
		for (let visit = 0; visit < (full ? FULL : SHORT); visit += 1) {
			finishes.push(await walkIn(page));
			heaps.push(await heapOf(session));
		}
		const settled = heaps.slice(WARM_UP);
		const [first = 0, last = 0] = [median(settled.slice(0, 4)), median(settled.slice(-4))];
		yield {
			name: `memory after ${heaps.length} walk-ins, above that after the first`,
			value: (last / first - 1) * 100,
			unit: '%',
			target: 5,
			better: 'less',
			beside: { name: 'megabytes in use', value: last / MEGABYTE }
		};
		yield {
			name: 'from "Finish and clear" to the start screen, the slowest',
			value: Math.max(...finishes.slice(1)),
			unit: 'ms',
			target: 1000,
			better: 'less',
			beside: { name: 'the usual', value: median(finishes) }
		};
	} finally {
		await server.remove();
		await browser.close();
	}
}

export const kiosk: Bench = {
	method:
		'Walk-ins one after another in one tab of Chromium; memory after a garbage collection on the start screen.',
	figures
};
