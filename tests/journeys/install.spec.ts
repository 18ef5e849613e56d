import type { Page } from '@playwright/test';
import welsh from '../../src/lib/i18n/locales/cy/install.json' with { type: 'json' };
import english from '../../src/lib/i18n/locales/en/install.json' with { type: 'json' };
import polish from '../../src/lib/i18n/locales/pl/start.json' with { type: 'json' };
import { atPage, cards, openStart, untilOnDevice } from './finding.ts';
import { expect, expectAccessible, test } from './server.ts';

const invitation = (page: Page) => page.getByRole('complementary', { name: english.title });
/** What Chromium says when an app can be installed; a browser without a screen never does. */
const offerToInstall = (page: Page) =>
	page.evaluate(() => {
		const event = new Event('beforeinstallprompt', { cancelable: true });
		dispatchEvent(event);
		return event.defaultPrevented;
	});

test('the manifest is in the page’s language, and every picture it names is there', async ({
	page,
	request
}) => {
	await page.goto('/cy');
	const address = await page.locator('link[rel=manifest]').getAttribute('href');
	expect(address).toBe('/cy/manifest.webmanifest');
	const response = await request.get(address ?? '');
	expect(response.headers()['content-type']).toBe('application/manifest+json');
	const manifest = (await response.json()) as Record<'icons' | 'screenshots', { src: string }[]> & {
		description: string;
	};
	expect(manifest.description).toBe(welsh.manifest.description);
	for (const { src } of [...manifest.icons, ...manifest.screenshots])
		expect((await request.get(src)).status(), src).toBe(200);
	const session = await page.context().newCDPSession(page);
	const { errors } = await session.send('Page.getAppManifest');
	expect(errors).toEqual([]);
});

test('somebody is asked once, after a result is picked, and never again', async ({ page }) => {
	await page.goto('/en/results');
	await untilOnDevice(page);
	expect(await offerToInstall(page)).toBe(true);
	await expect(cards(page).first()).toBeVisible();
	await expect(invitation(page)).toBeHidden();
	await cards(page)
		.first()
		.getByRole('button', { name: /^Add to my list/ })
		.click();
	await expect(invitation(page)).toBeVisible();
	await page
		.getByRole('banner')
		.getByRole('link', { name: /My list/ })
		.click();
	await atPage(page, 'My list');
	await expect(invitation(page)).toBeVisible();
	await expectAccessible(page);
	await invitation(page).getByRole('button', { name: english.no }).click();
	await expect(invitation(page)).toBeHidden();

	await page.goto('/en/results');
	await untilOnDevice(page);
	expect(await offerToInstall(page)).toBe(false);
	await cards(page)
		.first()
		.getByRole('button', { name: /^Add to my list/ })
		.click();
	await expect(invitation(page)).toBeHidden();
});

test.describe('somebody who keeps everything', () => {
	test.use({ networkMayFail: true });

	test('has every language and the map with the server stopped', async ({ page, ownServer }) => {
		await openStart(page, `${ownServer.url}/en/cookies`);
		const keep = page.getByRole('button', { name: english.offline.keep });
		await keep.click();
		// A megabyte and a half, in some hundred files.
		await expect(page.getByText(english.offline.kept)).toBeVisible({ timeout: 45_000 });
		await expect(keep).toBeHidden();
		await ownServer.stop();
		await page.goto(`${ownServer.url}/pl`);
		await expect(page.getByRole('heading', { level: 1 })).toContainText(polish.title.slice(0, 8));
		await page.goto(`${ownServer.url}/pl/results`);
		await expect(cards(page).first()).toBeVisible();
	});
});
