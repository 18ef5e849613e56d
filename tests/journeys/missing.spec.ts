import type { Page } from '@playwright/test';
import type { BuiltServer } from '../built-server.ts';
import { setPassword, signIn } from './at-desk.ts';
import { atPage, openStart } from './finding.ts';
import { listen, query } from './kept.ts';
import { openOnDevice } from './request.ts';
import { expect, expectAccessible, test } from './server.ts';

const TITLE = 'Tell us what is missing';
const THANKS = 'Thank you. We have what you told us';

const rows = ({ dataDir }: BuiltServer) =>
	query<Record<string, string>>(dataDir, 'select * from unmet_need order by topics');

async function fill(page: Page): Promise<void> {
	await page.getByRole('checkbox', { name: 'Art, music, crafts or reading' }).check();
	await page.getByRole('checkbox', { name: 'It is free' }).check();
	await page.getByLabel('The first half of your postcode').fill('ne6 1lh');
	await page.getByRole('button', { name: TITLE }).click();
}

test.describe('Femi, 41, who looked for a choir and found none', () => {
	test('says so; a topic and half a postcode go, once, and nothing else', async ({
		page,
		context,
		browser,
		ownServer
	}) => {
		await openOnDevice(page, `${ownServer.url}/en/missing`);
		await page.getByRole('button', { name: TITLE }).click();
		await expect(page.getByRole('alert')).toContainText('Select what you looked for');
		const sent = listen(context);
		await fill(page);
		await atPage(page, THANKS);
		expect(sent.text()).not.toMatch(/1lh/i);
		const [row] = rows(ownServer);
		expect(row).toMatchObject({ topics: 'arts', needs: 'free', times: '', outcode: 'NE6' });
		// The day, and no time of day.
		expect(row?.['day']).toMatch(/^\d{4}-\d{2}-\d{2}$/);

		const post = (body: object) =>
			fetch(`${ownServer.url}/api/unmet-needs`, {
				method: 'POST',
				headers: { 'content-type': 'application/json', 'sec-fetch-site': 'same-origin' },
				body: JSON.stringify(body)
			}).then(({ status }) => status);
		const again = { id: rows(ownServer)[0]?.id, topics: ['arts'], needs: [], times: [] };
		expect(await post({ ...again, outcode: 'NE6' })).toBe(200);
		expect(await post({ ...again, outcode: 'NE6 1LH' })).toBe(400);
		for (let i = 0; i < 4; i++)
			expect(await post({ ...again, id: crypto.randomUUID(), outcode: 'NE6' })).toBe(201);

		const desk = await (await browser.newContext()).newPage();
		await setPassword(desk, ownServer.deskLink);
		await signIn(desk);
		await desk.getByRole('link', { name: 'Directory' }).click();
		const missed = desk.getByRole('region', { name: 'What people could not find' });
		await expect(missed).toContainText('5 people told us');
		await expect(missed.getByRole('row', { name: 'NE6 5' })).toBeVisible();
		// One of the five said it: too few to be shown.
		await expect(missed).not.toContainText('It is free');
		await expectAccessible(desk);
		await desk.context().close();
	});

	test.describe('with no network', () => {
		test.use({ networkMayFail: true, serviceWorkers: 'block' });

		test('is told that nothing was sent, and keeps what was ticked', async ({ page, context }) => {
			await openStart(page, '/en/missing');
			await context.setOffline(true);
			await fill(page);
			await expect(page.getByText('Nothing was sent and nothing is kept')).toBeVisible();
			await expect(page.getByRole('checkbox', { name: 'Art, music' })).toBeChecked();
			await context.setOffline(false);
			await page.getByRole('button', { name: TITLE }).click();
			await atPage(page, THANKS);
		});
	});

	test.describe('without JavaScript', () => {
		test.use({ javaScriptEnabled: false });

		test('says the same, and a reload sends nothing again', async ({ page, ownServer }) => {
			await page.goto(`${ownServer.url}/en/missing`);
			await page.getByRole('button', { name: TITLE }).click();
			await expect(page.getByRole('alert')).toContainText('Select what you looked for');
			await fill(page);
			await atPage(page, THANKS);
			await page.reload();
			await atPage(page, THANKS);
			expect(rows(ownServer)).toMatchObject([{ topics: 'arts', outcode: 'NE6' }]);
		});
	});
});
