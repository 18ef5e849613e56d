import { chromium } from '@playwright/test';
import { CHROMIUM_ARGUMENTS, chromiumPath } from '../chromium.ts';
import { openStart } from '../journeys/finding.ts';
import { JOURNEY } from './journey.ts';

export interface Interaction {
	name: string;
	/** From what a person did until the screen answered: the Event Timing API's duration, in steps of 8. */
	milliseconds: number;
}

/** A telephone of a few years ago beside the machine this runs on. */
const SLOW_DOWN = 4;

/** Runs in the page, from its beginning. */
function noteInteractions() {
	const noted: number[] = [];
	Object.assign(window, { interactions: noted });
	const every: PerformanceObserverInit & { durationThreshold: number } = {
		type: 'event',
		durationThreshold: 16,
		buffered: true
	};
	new PerformanceObserver((list) => {
		for (const entry of list.getEntries() as (PerformanceEventTiming & { interactionId: number })[])
			if (entry.interactionId > 0) noted.push(entry.duration);
	}).observe(every);
}

/** Each interaction of a journey on a phone, four times slower than this machine. */
export async function interactionsOf(url: string): Promise<Interaction[]> {
	const executablePath = chromiumPath();
	const browser = await chromium.launch({
		args: CHROMIUM_ARGUMENTS,
		...(executablePath && { executablePath })
	});
	try {
		const context = await browser.newContext({ viewport: { width: 360, height: 740 } });
		await context.addInitScript(noteInteractions);
		const page = await context.newPage();
		page.setDefaultTimeout(60_000);
		await openStart(page, `${url}/en`);
		const session = await context.newCDPSession(page);
		await session.send('Emulation.setCPUThrottlingRate', { rate: SLOW_DOWN });
		const measured: Interaction[] = [];
		for (const [name, act] of JOURNEY) {
			await act(page);
			// What was measured is told a moment after the screen has answered.
			await page.waitForTimeout(500);
			const durations = await page.evaluate(() =>
				(window as unknown as { interactions: number[] }).interactions.splice(0)
			);
			measured.push({ name, milliseconds: Math.max(0, ...durations) });
		}
		return measured;
	} finally {
		await browser.close();
	}
}
