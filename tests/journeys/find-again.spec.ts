import type { Page } from '@playwright/test';
import en from '../../src/lib/i18n/locales/en/results.json' with { type: 'json' };
import pl from '../../src/lib/i18n/locales/pl/results.json' with { type: 'json' };
import { atPage, cards, untilOnDevice } from './finding.ts';
import { expect, test } from './server.ts';

/** On a phone nothing that finds is fetched before it is asked for: beside a list with room for a map it is. */
test.use({
	networkMayFail: true,
	serviceWorkers: 'block',
	viewport: { width: 360, height: 740 }
});

const press = (page: Page, name: string) => page.getByRole('button', { name }).click();

/** Asks for what is free, on the page of results as it was first opened. */
async function askForFree(page: Page, { filters }: typeof en | typeof pl) {
	await page.getByText(filters.title).click();
	await page.getByRole('checkbox', { name: filters.free }).check();
	await press(page, filters.show);
}

test('what finds cannot be fetched: he is told so, and finds once the line is back', async ({
	page,
	context
}) => {
	await page.goto('/en/results');
	await untilOnDevice(page);
	await context.setOffline(true);
	await askForFree(page, en);
	await atPage(page, en.failed);

	await context.setOffline(false);
	await press(page, en.tryAgain);
	await expect(cards(page).first()).toBeVisible();
	await expect(page.getByText('Change what you see (1 chosen)')).toBeVisible();
});

for (const part of ['pl.model', 'pl.danger', 'en.model'])
	test(`the line breaks off at ${part}, and again: she finds once it holds`, async ({ page }) => {
		const files = (url: URL) => url.pathname.includes(`/${part}.`);
		let broken = 0;
		await page.route(files, (route) => {
			broken += 1;
			return route.abort('connectionreset');
		});
		await page.goto('/pl/results');
		await untilOnDevice(page);
		await askForFree(page, pl);
		await atPage(page, pl.failed);
		const before = broken;
		await press(page, pl.tryAgain);
		await expect.poll(() => broken).toBeGreaterThan(before);
		await atPage(page, pl.failed);

		await page.unroute(files);
		await press(page, pl.tryAgain);
		await expect(cards(page).first()).toBeVisible();
	});
