import { chromium } from '@playwright/test';
import type { CDPSession, Page } from '@playwright/test';
import { IDLE_TIMES } from '../../src/lib/domain/kiosk/idle.ts';
import { startBuiltServer } from '../built-server.ts';
import { CHROMIUM_ARGUMENTS, chromiumPath } from '../chromium.ts';
import { goTo, kioskAddress, walkUp } from '../journeys/at-kiosk.ts';
import type { Bench, Figure } from './figure.ts';

/** Eight hours of walk-ins, one every five minutes; a short run has enough of them to see a slope. */
const FULL = 96;
const SHORT = 16;
/** How long nobody is at the screen after each, by its own clock, which is put forward; in milliseconds. */
const QUIET = 4 * 60_000;
/** One in so many does not finish, but goes away. */
const WALK_AWAY = 4;
/** Whatever a browser builds up once has been built up after these. */
const WARM_UP = 4;
const MEGABYTE = 1_000_000;

const median = (numbers: number[]): number =>
	numbers.toSorted((a, b) => a - b)[Math.floor(numbers.length / 2)] ?? 0;

async function heapOf(session: CDPSession): Promise<number> {
	await session.send('HeapProfiler.collectGarbage');
	return (await session.send('Runtime.getHeapUsage')).usedSize;
}

/** One walk-in: looks at results and an activity, writes something. Answers how long it takes to be clear again. */
async function walkIn(page: Page, doesFinish: boolean): Promise<number> {
	await walkUp(page);
	await goTo(page, '/en/results');
	await page.locator('main article').first().waitFor();
	await goTo(page, '/en/find/what-matters');
	await page.locator('textarea').fill('something to do on Tuesdays');
	const start = page.getByRole('button', { name: /^English/ });
	// To half a minute before the end, and from there past it: the warning is on the screen when it runs out.
	if (!doesFinish) await page.clock.fastForward((IDLE_TIMES.form + IDLE_TIMES.warning / 2) * 1000);
	const from = performance.now();
	if (doesFinish) await page.getByRole('button', { name: 'Finish and clear' }).click();
	else await page.clock.fastForward((IDLE_TIMES.warning / 2) * 1000);
	await start.waitFor();
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
		await page.clock.install();
		await page.goto(await kioskAddress(server));
		await page.evaluate(() => navigator.serviceWorker.ready.then(() => undefined));
		await page.reload();
		const cleared = { finish: [] as number[], away: [] as number[] };
		const heaps: number[] = [];
		for (let visit = 1; visit <= (full ? FULL : SHORT); visit += 1) {
			const doesFinish = visit % WALK_AWAY > 0;
			cleared[doesFinish ? 'finish' : 'away'].push(await walkIn(page, doesFinish));
			await page.clock.runFor(QUIET);
			heaps.push(await heapOf(session));
		}
		const settled = heaps.slice(WARM_UP);
		const [first = 0, last = 0] = [median(settled.slice(0, 4)), median(settled.slice(-4))];
		yield {
			name: `memory after ${heaps.length} walk-ins (${(last / MEGABYTE).toFixed(1)} MB), above that after the first`,
			value: (last / first - 1) * 100,
			unit: '%',
			target: 5,
			better: 'less',
			beside: { name: 'at the most', value: (Math.max(...settled) / first - 1) * 100 }
		};
		const untilClear = (name: string, took: number[]): Figure => ({
			name: `from ${name} to the start screen, the slowest`,
			value: Math.max(...took),
			unit: 'ms',
			target: 1000,
			better: 'less',
			beside: { name: 'the usual', value: median(took) }
		});
		yield untilClear('"Finish and clear"', cleared.finish.slice(1));
		yield untilClear('the end of the warning', cleared.away);
	} finally {
		await server.remove();
		await browser.close();
	}
}

export const kiosk: Bench = {
	method:
		'Walk-ins one after another in one tab of Chromium, its clock put forward between them, each back at the start screen; memory after a garbage collection there.',
	figures
};
