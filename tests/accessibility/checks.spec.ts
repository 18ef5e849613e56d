import type { Page } from '@playwright/test';
import { axeFaults } from './axe.ts';
import { changedLookFaults, errorFaults, mirrorFaults, spokenFaults } from './checks.ts';
import { tabFaults } from './keyboard.ts';
import { layoutFaults, targetFaults } from './layout.ts';
import { readingFaults } from './reading.ts';
import { expect, test } from './server.ts';

/** A page on which everything is wrong that the checks of this folder are to find. */
const BAD = `<!doctype html><html lang="en" dir="rtl"><title>Bad</title>
<style>
	.clipped { width: 40px; overflow: hidden; white-space: nowrap }
	.over { margin-top: -34px }
	.wide { width: 900px; white-space: nowrap }
	a:focus, button:focus { outline: none }
	.cover { position: fixed; inset: auto 0 0 0; height: 60px; background: white }
	.bare { border: 0 }
	@keyframes turn { to { rotate: 1turn } }
	.turns { animation: turn 1s infinite; width: 10px; height: 10px }
</style>
<main><div role="alert"><a href="#nothing">Enter it</a></div><h1>Bad</h1>
<p class="clipped">This is cut off where it should not be</p><p class="over">This lies over it, at last</p>
<p class="wide">This is a page that nobody on a small screen can read without moving it from one side to the other</p>
<p>\u202E0191 498 0100</p><button class="bare"></button>
<p><a href="/small" aria-label="Go">Open it</a></p>
<p>Individuals requiring supplementary communication assistance may alternatively approach appropriately qualified
personnel representing participating organisations, whose contact information is available electronically, or by
telephone during advertised operational hours throughout the calendar year.</p>
<div class="turns"></div><a href="/low">Under the cover</a></main><div class="cover"></div></html>`;

const FINDS: Record<string, [check: (page: Page) => Promise<string[]>, found: RegExp[]]> = {
	axe: [axeFaults, [/button-name/, /label-content-name-mismatch/]],
	layout: [layoutFaults, [/pixels wide/, /is cut off/, /is written over/, /sticks out/]],
	targets: [targetFaults, [/href="\/small"/]],
	Tab: [tabFaults, [/^not marked/, /^under /]],
	'forced colours': [(page) => changedLookFaults(page, 'forced'), [/no edge/, /moves/]],
	direction: [mirrorFaults, [/reads from the right/]],
	speech: [spokenFaults, [/“button” has no name/, /not one banner/]],
	reading: [(page) => readingFaults(page, () => false), [/grade/, /more than 20 words/]],
	errors: [errorFaults, [/not the focus/, /the title is/, /does not lead/, /not said beside/]]
};

test.describe('The checks of this folder', () => {
	for (const [name, [check, found]] of Object.entries(FINDS))
		test(`find what is wrong: ${name}`, async ({ page }) => {
			await page.setViewportSize({ width: 360, height: 400 });
			await page.setContent(BAD);
			const faults = await check(page);
			for (const each of found) expect.soft(faults).toContainEqual(expect.stringMatching(each));
		});
});
