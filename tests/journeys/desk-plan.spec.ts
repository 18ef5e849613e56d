import type { Page } from '@playwright/test';
import { setPassword, signIn } from './at-desk.ts';
import { answerAll, expectPage, goOn, send } from './request.ts';
import { expect, expectAccessible, test } from './server.ts';

const GOALS = 'Singing with other people again';
const STEP = 'Ring the organiser together';
const OVER = 'This link does not work any more';

/** A patient's own visit, without JavaScript, in a browser of her own. */
async function askForContact(page: Page): Promise<void> {
	await page.goto('/en/link-worker');
	await goOn(page);
	await answerAll(page);
	await send(page);
	await expectPage(page, 'Request sent');
}

const part = (page: Page, name: string) => page.getByRole('region', { name });

test.describe('A plan, without JavaScript', () => {
	test.use({ javaScriptEnabled: false });

	test('is made with the person, read by them behind their own link, and told to nobody unasked', async ({
		page,
		browser,
		ownServer
	}) => {
		const options = { baseURL: ownServer.url, javaScriptEnabled: false };
		const patient = await browser.newPage(options);
		await askForContact(patient);
		await setPassword(page, ownServer.deskLink);
		await signIn(page);
		await page.getByRole('article').getByRole('link').click();
		await page.getByRole('link', { name: 'Plan', exact: true }).click();

		await page.getByLabel('What matters to them, in their own words').fill(GOALS);
		await page.getByLabel('Find more activities by name').fill('saathi walk');
		await page.getByRole('button', { name: 'Find' }).click();
		await expect(page.getByLabel('What matters to them')).toHaveValue(GOALS);
		const activity = page.getByRole('checkbox').first();
		const name = await page.locator('.nhsuk-checkboxes__label').first().innerText();
		await activity.check();
		const first = page.getByRole('group', { name: 'Step 1' });
		await first.getByLabel('What').fill(STEP);
		await first.getByLabel('By (optional)').fill('31/2/2027');
		await page.getByRole('button', { name: 'Save the plan' }).click();
		await expect(page.getByRole('alert')).toContainText('Enter a day');
		await first.getByLabel('By (optional)').fill('4/12/2026');
		await page.getByRole('button', { name: 'Save the plan' }).click();
		await expect(page.getByRole('status')).toContainText('Saved');
		await expectAccessible(page);
		await page.getByRole('button', { name: 'Make a private link' }).click();
		const link = await page.getByRole('status').locator('bdi').innerText();

		await patient.goto(link);
		await expectPage(patient, 'Your plan');
		for (const said of [GOALS, name, STEP, 'By 4 December 2026'])
			await expect(patient.getByRole('main')).toContainText(said);
		await expect(patient.locator('meta[name=robots]')).toHaveAttribute('content', /noindex/);
		const answer = await patient.request.get(link);
		expect(answer.headers()).toMatchObject({ 'cache-control': 'no-store' });
		await expectAccessible(patient);

		await page.getByRole('link', { name: 'Back to the request' }).click();
		await page.getByRole('link', { name: 'Sharing and the GP surgery' }).click();
		const tell = part(page, 'Tell an activity');
		await tell.getByRole('radio', { name }).check();
		await tell.getByRole('checkbox', { name: 'Name' }).check();
		await tell.getByRole('button').click();
		await expect(page.getByRole('alert')).toContainText('Choose how they said yes');
		await tell.getByRole('radio', { name: 'On the phone' }).check();
		await expectAccessible(page);
		await tell.getByRole('button').click();
		await expectPage(page, `Text for ${name}`);
		const letter = page.locator('.letter');
		await expect(letter).toContainText('Name: Mozzie');
		await expect(letter).not.toContainText(/07700|Quillfeather|1968/);
		await page.getByRole('link', { name: 'All sharing' }).click();
		await part(page, 'Who was told').getByRole('button').click();
		await expect(part(page, 'Who was told')).toContainText('They took it back on');

		await page.goBack();
		await page.goto(page.url().replace(/\/sharing.*/, '/plan'));
		await page.getByRole('button', { name: 'End the link' }).click();
		await expect(page.getByRole('status')).toContainText('does not work any more');
		await patient.reload();
		await expectPage(patient, OVER);
		await patient.context().close();
	});
});
