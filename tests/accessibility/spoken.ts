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

/** Has the screen reader ready in the page that is open. */
async function bring(page: Page): Promise<void> {
	if (!(await page.evaluate(() => 'screenReader' in globalThis)))
		await page.evaluate(`(() => {${SCREEN_READER}\n})()`);
}

/** What a screen reader says of a page, or of the part that a selector finds, read from its beginning to its end. */
export async function spokenPhrases(page: Page, within = 'body'): Promise<string[]> {
	await bring(page);
	return page.evaluate(
		async ([within, most]) => {
			const { screenReader } = globalThis as unknown as { screenReader: Virtual };
			await screenReader.start({ container: document.querySelector(within) ?? document.body });
			const first = await screenReader.lastSpokenPhrase();
			for (let count = 0; count < most; count++) {
				await screenReader.next();
				if ((await screenReader.lastSpokenPhrase()) === `end of ${first}`) break;
			}
			const phrases = await screenReader.spokenPhraseLog();
			await screenReader.stop();
			return phrases;
		},
		[within, MOST] as const
	);
}

/** Listens from the top of the page until something is said that starts so, and presses it, or types into it. */
export async function actOn(page: Page, phrase: string, text?: string): Promise<void> {
	await bring(page);
	const heard = await page.evaluate(
		async ([phrase, text, most]) => {
			const { screenReader } = globalThis as unknown as { screenReader: Virtual };
			await screenReader.start({ container: document.body });
			let said = '';
			for (let count = 0; count < most && !said.startsWith(phrase); count++) {
				await screenReader.next();
				said = await screenReader.lastSpokenPhrase();
			}
			if (said.startsWith(phrase))
				await (text === undefined ? screenReader.act() : screenReader.type(text));
			await screenReader.stop();
			return said.startsWith(phrase);
		},
		[phrase, text, MOST] as const
	);
	if (!heard) throw new Error(`nothing on the page is said to be “${phrase}”`);
}
