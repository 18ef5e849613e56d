import type { Page } from '@playwright/test';
import { atPage, onwards, QUESTIONS } from './finding.ts';
import { listen } from './kept.ts';
import {
	answerAll,
	answerOne,
	choose,
	expectPage,
	goOn,
	openOnDevice,
	startAsking
} from './request.ts';
import { expect, expectAccessible, test } from './server.ts';

const PICKED = ['Losing someone close to me', 'Money, debt or benefits'];
const CODE = 'A square code that holds the address below';
const sheet = (page: Page) =>
	page.getByRole('region', { name: 'Find local activities and support' });

async function makePage(page: Page): Promise<void> {
	for (const name of PICKED) await page.getByRole('checkbox', { name }).check();
	await page.getByRole('button', { name: 'Make the page' }).click();
	await expect(page.getByRole('heading', { name: 'Your page is ready' })).toBeVisible();
	await expect(sheet(page).getByRole('listitem')).toHaveText(PICKED);
	await expect(sheet(page).getByRole('img', { name: CODE })).toBeVisible();
}

test.describe('Ade, a nurse, who knows somebody who might like to look', () => {
	test('makes a page with topics and no person; it opens with them ticked', async ({
		page,
		context
	}) => {
		await context.grantPermissions(['clipboard-read', 'clipboard-write']);
		await openOnDevice(page, '/en/invite');
		const sent = listen(context);
		await makePage(page);
		await page.getByRole('button', { name: 'Copy the link' }).click();
		await expect(page.getByText('The link is copied.', { exact: false })).toBeVisible();
		const link = await page.evaluate(() => navigator.clipboard.readText());
		expect(new URL(link).pathname + new URL(link).hash).toBe('/invited#bereavement,money');
		await page.emulateMedia({ media: 'print' });
		await expect(sheet(page)).toBeVisible();
		await expect(page.getByRole('button', { name: 'Make the page' })).toBeHidden();
		await page.emulateMedia({ media: null });

		const other = await context.newPage();
		await other.goto(link);
		await atPage(other, 'Someone thought you might like this');
		await expect(other.getByRole('main').getByRole('listitem')).toHaveText(PICKED);
		await expect(other).toHaveURL(/\/en\/invited$/);
		await expectAccessible(other);
		await other.getByRole('link', { name: 'Start now' }).click();
		await atPage(other, QUESTIONS.where);
		await other.getByRole('button', { name: 'Only show phone and online help' }).click();
		await atPage(other, QUESTIONS.whatMatters);
		for (const name of PICKED)
			await expect(other.getByRole('checkbox', { name, exact: true })).toBeChecked();
		await onwards(other);
		expect(sent.all.filter((request) => request.method() !== 'GET')).toEqual([]);
		expect(sent.text()).not.toContain('bereavement');
	});

	test.describe('without JavaScript', () => {
		test.use({ javaScriptEnabled: false });

		test('makes the same page, and what it opens leads to the questions', async ({ page }) => {
			await page.goto('/en/invite');
			await makePage(page);
			await expect(page).toHaveURL(/\/en\/invite$/);
			await page.goto('/invited#money');
			await atPage(page, 'Someone thought you might like this');
			await page.getByRole('link', { name: 'Start now' }).click();
			await atPage(page, QUESTIONS.where);
		});
	});
});

test('Somebody who asks for a person who does not know yet gets a page to give to them', async ({
	page
}) => {
	await startAsking(page);
	await answerAll(page, { until: 'Who is this for?' });
	await answerOne(page, 'Who is this for?', choose('Someone I know'));
	await choose('No, not yet')(page);
	await goOn(page);
	await expectPage(page, 'Ask them first');
	await expect(sheet(page).getByRole('img', { name: CODE })).toBeVisible();
	await expect(sheet(page)).toContainText('/invited');
});
