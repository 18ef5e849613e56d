import type { Page } from '@playwright/test';
import { langOf, localeOf, LOCALES } from '../../src/lib/i18n/locales.ts';
import { wordsOf } from '../missing-words.mjs';
import { axeFaults } from './axe.ts';
import { changedLookFaults, errorFaults, mirrorFaults, spokenFaults } from './checks.ts';
import { tabFaults } from './keyboard.ts';
import { layoutFaults, targetFaults } from './layout.ts';
import { CHOSEN_PAGES, nameOf, PATIENT_PAGES } from './patient-pages.ts';
import { expect, test } from './server.ts';

/**
 * The scripts T1 to T12 of the field notes (patients.md 3.3) that need no person, on a few pages that between them use
 * every component: in English, in Arabic, and in the language whose words are the longest. T8 belongs to the kiosk; T13
 * and T14 to people.
 */
const lengthOf = (code: string) => [...wordsOf(code, { staff: false }).values()].join('').length;
const [longest] = LOCALES.map(({ code }) => code)
	.filter((code) => !['en', 'ar'].includes(code))
	.toSorted((a, b) => lengthOf(b) - lengthOf(a));
const THREE = ['en', 'ar', ...(longest ? [longest] : [])];

/** Nearer first: from far away there may be nothing more to move to. */
const KEYS = ['+', 'ArrowRight', 'ArrowDown', '-', '+', '+'];

type Check = (page: Page) => Promise<string[]>;
const CHECKS: Record<string, Check> = {
	'in dark colours everything can be read as well': async (page) => {
		await page.emulateMedia({ colorScheme: 'dark', reducedMotion: 'reduce' });
		const faults = await axeFaults(page);
		await page.emulateMedia({ colorScheme: 'light', reducedMotion: 'reduce' });
		return faults;
	},
	'T1: Tab reaches everything, in order, in view, and shows where it is': tabFaults,
	'T2: no scrolling sideways at 320 by 256, which is 1280 at 400 %': (page) =>
		changedLookFaults(page, 'small'),
	'T3: more space between lines, words and letters cuts nothing off': (page) =>
		changedLookFaults(page, 'spaced'),
	'T4: everything that is pressed measures 44 by 44': targetFaults,
	'T9: numbers read from the left, and what starts a line is where lines start': mirrorFaults,
	'T10: with forced colours, on a small screen, all keeps its edge, its focus and its peace': (
		page
	) => changedLookFaults(page, 'forced'),
	'T12: a screen reader says each thing once, by a name': spokenFaults
};

for (const code of THREE)
	test.describe(`In ${localeOf(code).name}`, () => {
		for (const each of CHOSEN_PAGES)
			test(`${nameOf(each)} passes T1 to T12`, async ({ visitor }) => {
				test.slow();
				const page = await visitor.open(each, code);
				// First, while the focus is where the page put it.
				if (each.state === 'with mistakes')
					expect.soft(await errorFaults(page), 'T7: errors').toEqual([]);
				for (const [name, check] of Object.entries(CHECKS))
					expect.soft(await check(page), name).toEqual([]);
			});

		test('T5 and T6: the map moves by keys while it has the focus, and by buttons', async ({
			visitor
		}) => {
			const results = CHOSEN_PAGES.find(({ state }) => state === 'with the map');
			if (!results) throw new Error('none of them has a map');
			const page = await visitor.open(results, code);
			const map = page.locator('.leaflet-container');
			const look = () => map.evaluate((element) => element.innerHTML);
			const settled = async () => {
				let [before, now] = ['', await look()];
				while (now !== before) {
					await page.waitForTimeout(200);
					[before, now] = [now, await look()];
				}
				return now;
			};
			for (const key of KEYS) {
				await page.locator('header a').first().focus();
				const before = await settled();
				await page.keyboard.press(key);
				expect(await settled(), `${key} elsewhere`).toBe(before);
				await map.focus();
				await page.keyboard.press(key);
				await expect.poll(look, key).not.toBe(before);
			}
			await page.keyboard.press('Escape');
			await expect(map).not.toBeFocused();
			for (const move of await page.locator('.moves button').all()) {
				const before = await settled();
				await move.click();
				await expect.poll(look).not.toBe(before);
			}
		});

		test('T11: without JavaScript the pages that open cold can be used as well', async ({
			browser,
			site
		}) => {
			test.slow();
			const context = await browser.newContext({
				baseURL: site.url,
				javaScriptEnabled: false,
				viewport: { width: 360, height: 740 }
			});
			const page = await context.newPage();
			for (const { path } of CHOSEN_PAGES.filter(({ path }) => !path.includes('ID'))) {
				await page.goto(`/${code}${path}`);
				await expect(page.locator('html')).toHaveAttribute('lang', langOf(code));
				await expect(page.locator('h1')).toHaveCount(1);
				await expect(page.locator('main').locator('a, button').first()).toBeVisible();
				for (const check of [layoutFaults, targetFaults])
					expect.soft(await check(page), path).toEqual([]);
			}
			await context.close();
		});
	});

test.describe('In English', () => {
	test('T7: every form tells mistakes at its top and beside the field, in the same words', async ({
		visitor
	}) => {
		test.slow();
		for (const each of PATIENT_PAGES.filter(({ state }) => state === 'with mistakes')) {
			const page = await visitor.open(each, 'en');
			expect.soft(await errorFaults(page), nameOf(each)).toEqual([]);
		}
	});
});
