import type { Page } from '@playwright/test';
import { atPage, onwards, openStart, QUESTIONS } from './finding.ts';
import { answerAll, CHECK, choose, expectPage, goOn, openOnDevice } from './request.ts';
import { expect, test } from './server.ts';

const EASIER = 'What makes it easier to join in';
const row = (page: Page, label: string) =>
	page.getByRole('term').filter({ hasText: label }).locator('..');

async function change(page: Page, label: string, question: string): Promise<void> {
	await page.getByRole('button', { name: `Change ${label}`, exact: true }).click();
	await expectPage(page, question);
}

test.describe('Nusrat, who said while looking what she would rather not send', () => {
	test.beforeEach(async ({ page }) => {
		await openOnDevice(page, '/en/find/easier');
		await choose('It is free', 'Women only')(page);
		await goOn(page);
		await expectPage(page, QUESTIONS.when);
		await page
			.getByRole('contentinfo')
			.getByRole('link', { name: /^Ask a link worker/ })
			.click();
		await expectPage(page, 'What is a link worker?');
		await goOn(page);
		await answerAll(page);
	});

	test('takes it back on the check page, and may also leave it as it is', async ({ page }) => {
		await expect(row(page, EASIER)).toContainText('Women only');
		await change(page, EASIER, QUESTIONS.easier);
		await page.getByRole('checkbox', { name: 'Women only' }).uncheck();
		await goOn(page);
		await expectPage(page, CHECK);
		await expect(row(page, EASIER)).toContainText('It is free');
		await expect(row(page, EASIER)).not.toContainText('Women only');

		await change(page, EASIER, QUESTIONS.easier);
		await page.getByRole('button', { name: 'Back', exact: true }).click();
		await expectPage(page, CHECK);
	});

	test('is not brought back to it when she looks for something else', async ({ page }) => {
		await change(page, EASIER, QUESTIONS.easier);
		await page.getByRole('link', { name: /start page$/ }).click();
		await page.getByRole('link', { name: 'Start now' }).click();
		await atPage(page, QUESTIONS.where);
		await page.getByRole('textbox', { name: QUESTIONS.where }).fill('Heaton');
		await onwards(page);
		await atPage(page, QUESTIONS.whatMatters);
		// What she said on the way to sending is what she is asked here too.
		await onwards(page);
		await atPage(page, QUESTIONS.how);
		await onwards(page);
		await atPage(page, QUESTIONS.easier);
	});
});

test('a page about harm at home can be left fast, and others do not say that they might need to be', async ({
	page
}) => {
	const exit = page.getByRole('link', { name: 'Exit this page' }).last();
	await openStart(page, '/en/activity/demo.city-centre-quiet-kitchen');
	await expect(exit).toBeVisible();
	await openStart(page, '/en/activity/demo.fenham-bleary');
	await expect(exit).toBeHidden();
});

test('a fact in Arabic stands where its column begins, as one in English does', async ({
	page
}) => {
	await openOnDevice(page, '/ar/activity/demo.fenham-bleary');
	const sides = await page
		.locator('dd [dir=auto]')
		.evaluateAll((facts) => facts.map((fact) => getComputedStyle(fact).textAlign));
	expect(new Set(sides)).toEqual(new Set(['right']));
});
