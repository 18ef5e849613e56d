import { readFileSync } from 'node:fs';
import { createRequire } from 'node:module';
import type { Page } from '@playwright/test';
import type axe from 'axe-core';

/** As it is shipped: what every page that is looked at has to read anew is then half as long. */
const AXE = readFileSync(createRequire(import.meta.url).resolve('axe-core/axe.min.js'), 'utf8');

/** Every rule of WCAG 2.0 to 2.2, A and AA, and three that axe leaves off until they are asked for. */
const OPTIONS: axe.RunOptions = {
	runOnly: ['wcag2a', 'wcag2aa', 'wcag21a', 'wcag21aa', 'wcag22aa'],
	rules: {
		'target-size': { enabled: true },
		'label-content-name-mismatch': { enabled: true },
		'css-orientation-lock': { enabled: true }
	},
	resultTypes: ['violations']
};

/** Those of them that another scheme of colours can break. */
const ABOUT_COLOURS: axe.RunOptions = {
	runOnly: { type: 'rule', values: ['color-contrast', 'link-in-text-block'] },
	resultTypes: ['violations']
};

/** A pin's number stands in its name. The "+2" beside it draws how many more are there, which the name tells in full. */
const isDrawnOnPin = (rule: string, target: string) =>
	rule === 'label-content-name-mismatch' && target.includes('.map-pin');

async function faultsBy(options: axe.RunOptions, page: Page): Promise<string[]> {
	// What sticks to the top of the screen lies over the page as soon as it is scrolled.
	await page.evaluate(() => scrollTo(0, 0));
	// A page keeps axe until it is loaded anew; a policy that forbids scripts does not hold for what a debugger brings.
	if (!(await page.evaluate(() => 'axe' in globalThis))) await page.evaluate(AXE);
	const run = (asked: axe.RunOptions) =>
		(globalThis as unknown as { axe: typeof axe }).axe.run(document, asked);
	const { violations } = await page.evaluate(run, options);
	return violations.flatMap(({ id, help, nodes }) =>
		nodes
			.filter(({ target }) => !isDrawnOnPin(id, target.join(' ')))
			.map(({ target, html }) => `${id} (${help}): ${target.join(' ')}\n  ${html}`)
	);
}

/** What axe finds wrong with a page as it stands, a line for each element at fault. */
export const axeFaults = (page: Page): Promise<string[]> => faultsBy(OPTIONS, page);

/** What cannot be read on a page once its colours are dark; the rest was judged when they were light. */
export async function darkFaults(page: Page): Promise<string[]> {
	await page.emulateMedia({ colorScheme: 'dark', reducedMotion: 'reduce' });
	const faults = await faultsBy(ABOUT_COLOURS, page);
	await page.emulateMedia({ colorScheme: 'light', reducedMotion: 'reduce' });
	return faults;
}
