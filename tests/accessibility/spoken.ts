import { readFileSync } from 'node:fs';
import { createRequire } from 'node:module';
import type { Page } from '@playwright/test';
import type { Virtual } from '@guidepup/virtual-screen-reader';

/** Its build for browsers, with its one export put where a page can find it: a policy forbids to import it there. */
const SCREEN_READER = readFileSync(
	createRequire(import.meta.url).resolve('@guidepup/virtual-screen-reader/browser.js'),
	'utf8'
).replace(/export\s*\{[^}]*?([\w$]+) as virtual\s*\}/, 'globalThis.screenReader = $1');

/** More than any page of ours says. */
const MOST = 4000;

/** What a screen reader says of a page, or of a part of it, read from its beginning to its end. */
export async function spokenPhrases(page: Page, selector = 'body'): Promise<string[]> {
	if (!(await page.evaluate(() => 'screenReader' in globalThis)))
		await page.evaluate(`(() => {${SCREEN_READER}\n})()`);
	return page.evaluate(
		async ([selector, most]) => {
			const { screenReader } = globalThis as unknown as { screenReader: Virtual };
			const container = document.querySelector(selector);
			if (!container) throw new Error(`there is no ${selector}`);
			await screenReader.start({ container });
			const first = await screenReader.lastSpokenPhrase();
			for (let count = 0; count < most; count++) {
				await screenReader.next();
				if ((await screenReader.lastSpokenPhrase()) === `end of ${first}`) break;
			}
			const phrases = await screenReader.spokenPhraseLog();
			await screenReader.stop();
			return phrases;
		},
		[selector, MOST] as const
	);
}
