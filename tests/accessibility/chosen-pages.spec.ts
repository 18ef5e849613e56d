import { langOf, localeOf } from '../../src/lib/i18n/locales.ts';
import { layoutFaults, targetFaults } from './layout.ts';
import { CHOSEN_PAGES } from './patient-pages.ts';
import { THREE } from './scripts.ts';
import { expect, test } from './server.ts';

/** Nearer first: from far away there may be nothing more to move to. */
const KEYS = ['+', 'ArrowRight', 'ArrowDown', '-', '+', '+'];

for (const code of THREE)
	test.describe(`In ${localeOf(code).name}`, () => {
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
