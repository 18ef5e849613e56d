import { readFileSync } from 'node:fs';
import type { Page } from '@playwright/test';
import ICAL from 'ical.js';
import { about, atPage, cards, names, openStart } from './finding.ts';
import { listen } from './kept.ts';
import { expect, expectAccessible, test } from './server.ts';

/** Puts the first so many results on the list, and opens it. */
async function pick(page: Page, count: number): Promise<string[]> {
	await openStart(page, '/en/results');
	const picked = (await names(page)).slice(0, count);
	for (const name of picked)
		await page.getByRole('button', { name: about('Add to my list', name) }).click();
	await page.getByRole('link', { name: /My list/ }).click();
	await atPage(page, 'My list');
	await cards(page)
		.nth(picked.length - 1)
		.waitFor();
	return picked;
}

const eventsIn = (file: string) =>
	new ICAL.Component(ICAL.parse(file) as ConstructorParameters<typeof ICAL.Component>[0])
		.getAllSubcomponents('vevent')
		.map((event) => new ICAL.Event(event).summary);

test.describe('Olena, 29, who wants it on paper, in her calendar, and on her friend’s phone', () => {
	test('takes the dates, and they are in a file that a calendar reads', async ({
		page,
		context
	}) => {
		const picked = await pick(page, 4);
		const sent = listen(context);
		const [download] = await Promise.all([
			page.waitForEvent('download'),
			page.getByRole('button', { name: 'Put the dates in my calendar' }).click()
		]);
		expect(download.suggestedFilename()).toBe('dates.ics');
		const events = eventsIn(readFileSync(await download.path(), 'utf8'));
		expect(events.length).toBeGreaterThan(0);
		for (const event of events) expect(picked).toContain(event);
		// The worker fetches ahead what everybody gets; the page asks for nothing but its own code.
		const asked = sent.all.filter((each) => !each.serviceWorker()).map((each) => each.url());
		expect(asked.filter((url) => /^http/.test(url) && !url.includes('/_app/immutable/'))).toEqual(
			[]
		);
	});

	test('gives a friend a link, which opens in the friend’s language and keeps nothing by itself', async ({
		page,
		browser,
		site
	}) => {
		const picked = await pick(page, 2);
		await page.getByRole('button', { name: 'Show a code for another phone' }).click();
		await expect(page.getByRole('img', { name: /square code/ })).toBeVisible();
		await expectAccessible(page);
		const link = await page.getByText(`${site.url}/list#`).innerText();

		const friend = await browser.newContext({ locale: 'ar' });
		const other = await friend.newPage();
		const sent = listen(friend);
		await other.goto(link);
		await expect(other).toHaveURL(/\/ar\/list#/);
		await expect(other.getByRole('heading', { level: 1 })).toHaveText('شاركك شخص ما هذه الأنشطة');
		await expect.poll(() => names(other)).toEqual(picked);
		for (const request of sent.all) expect(request.url()).not.toContain(link.split('#')[1] ?? '');
		await other.getByRole('button', { name: 'أضف هذه إلى قائمتي' }).click();
		await expect(other.getByRole('heading', { level: 1 })).toHaveText('قائمتي');
		await expect.poll(() => names(other)).toEqual(picked);
		await friend.close();
	});

	test('prints what, when, where and whom to call, and no buttons', async ({ page }) => {
		const picked = await pick(page, 2);
		await page.emulateMedia({ media: 'print' });
		for (const name of picked) await expect(page.getByRole('heading', { name })).toBeVisible();
		await expect(page.getByRole('button')).toHaveCount(0);
		await expect(page.getByText('Call 999 if somebody is in danger')).toBeVisible();
		expect((await page.pdf()).length).toBeGreaterThan(1000);
	});

	test('is told when what was shared is no longer on', async ({ page }) => {
		await page.goto('/list#no-such-activity,another');
		await expect(page.getByText('What was shared with you is no longer on.')).toBeVisible();
		await expectAccessible(page);
	});
});

test.describe('Ted, 80, whose old tablet runs no JavaScript', () => {
	test.use({ javaScriptEnabled: false });

	test('keeps a list from page to page, takes one off, and takes the dates along', async ({
		page
	}) => {
		await page.goto('/en/results');
		const [first = '', second = ''] = await names(page);
		await page.getByRole('button', { name: about('Add to my list', first) }).click();
		await atPage(page, 'My list');
		await expectAccessible(page);
		await expect.poll(() => names(page)).toEqual([first]);
		await page.getByRole('button', { name: 'See what is on' }).click();
		await page.getByRole('button', { name: about('Add to my list', second) }).click();
		await expect.poll(() => names(page)).toEqual([first, second]);
		await page.getByRole('button', { name: about('Take off my list', first) }).click();
		await expect.poll(() => names(page)).toEqual([second]);
		const [download] = await Promise.all([
			page.waitForEvent('download'),
			page.getByRole('button', { name: 'Put the dates in my calendar' }).click()
		]);
		for (const event of eventsIn(readFileSync(await download.path(), 'utf8')))
			expect(event).toBe(second);
		await page.getByRole('button', { name: 'Ask a link worker to help with these' }).click();
		await atPage(page, /link worker/);
		expect(await cards(page).count()).toBe(0);
	});
});
