import type { Page } from '@playwright/test';
import { openDatabase } from '../../src/lib/server/database.ts';
import { makeOwnLink } from '../../src/lib/server/own-link.ts';
import { filesHolding, query } from './kept.ts';
import {
	bornOn,
	choose,
	expectPage,
	fillIn,
	goOn,
	PERSON,
	send,
	shownReference
} from './request.ts';
import { expect, expectAccessible, test } from './server.ts';

const { day, month, year } = PERSON.born;

/** The newest request's own link, as the message that goes to the person would have it. */
async function linkTo(dataDir: string): Promise<string> {
	const database = await openDatabase({ dataDir });
	try {
		const { id } = await database
			.selectFrom('referral')
			.select('id')
			.orderBy('received_at', 'desc')
			.executeTakeFirstOrThrow();
		return await makeOwnLink(database, id, new Date());
	} finally {
		await database.destroy();
	}
}

async function lookFor(page: Page, reference: string, bornIn: string = year) {
	await page.goto('/en/my-request');
	await page.getByLabel('Your reference').fill(reference);
	await bornOn(day, month, bornIn)(page);
	await page.getByRole('button', { name: 'See my request' }).click();
}

test('Maureen sees how her request stands, changes how she is reached, and stops it', async ({
	page,
	browser,
	site
}) => {
	await fillIn(page, `${site.url}/en`);
	await send(page);
	const reference = await shownReference(page);

	const context = await browser.newContext({ javaScriptEnabled: false, baseURL: site.url });
	const later = await context.newPage();
	await lookFor(later, reference, '1967');
	await expect(later.getByRole('alert')).toContainText('We could not find a request');
	await lookFor(later, reference.toLowerCase().replace('-', ' '));
	await expectPage(later, 'We have your request');
	await expect(later.getByText('We will contact you by')).toBeVisible();
	await expectAccessible(later);
	await expect(later.getByRole('main')).not.toContainText(PERSON.name);
	expect(new URL(later.url()).search).toBe('');

	await later.getByRole('button', { name: 'Change how we contact you' }).click();
	await expectPage(later, 'How would you like us to contact you?');
	await choose('Email')(later);
	await later.getByLabel('Email address').fill('mozzie@example.org');
	await goOn(later);
	await expectPage(later, 'Do you need any help to talk with us or read information?');
	await choose('Large print')(later);
	await goOn(later);
	await expect(later.getByText('We have saved it.')).toBeVisible();
	expect(await filesHolding(site.dataDir, ['mozzie@example.org'])).toEqual([]);

	await later.getByRole('button', { name: 'Back to my request' }).click();
	await later.getByRole('button', { name: 'Stop my request' }).click();
	await expectPage(later, 'Stop your request?');
	await later.getByRole('button', { name: 'Yes, stop my request' }).click();
	await expectPage(later, 'Your request is stopped');
	await context.close();
	const rows = query<{ status: string }>(
		site.dataDir,
		'select status from referral where reference = ?',
		reference.replace('-', '')
	);
	expect(rows).toEqual([{ status: 'stopped' }]);
});

test('Maureen opens her own link, which works once, with JavaScript or without it', async ({
	page,
	browser,
	site
}) => {
	await fillIn(page, `${site.url}/en`);
	await send(page);
	await shownReference(page);
	const link = await linkTo(site.dataDir);
	const context = await browser.newContext({ javaScriptEnabled: false, baseURL: site.url });
	for (const [tab, isFirst] of [
		[page, true],
		[await context.newPage(), false]
	] as const) {
		await tab.goto(`${site.url}/en/my-request?link=${link}`);
		await expect(tab.getByLabel('Your reference')).toBeHidden();
		await tab.getByRole('button', { name: 'See my request' }).click();
		if (isFirst) await expectPage(tab, 'We have your request');
		else await expect(tab.getByText('This link does not work any more.')).toBeVisible();
		expect(new URL(tab.url()).search).toBe('');
	}
	await context.close();
});
