import { readFileSync } from 'node:fs';
import { mkdtemp, rm, writeFile } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import type { Browser, Page } from '@playwright/test';
import type { DeskRole } from '../../src/lib/domain/desk-roles.ts';
import type { SiteFacts } from '../../src/lib/domain/site-facts.ts';
import { startBuiltServer } from '../built-server.ts';
import type { BuiltServer } from '../built-server.ts';
import { seat, sendRequest } from './at-desk.ts';
import { query } from './kept.ts';
import { expectPage } from './request.ts';
import { expect, expectAccessible, test } from './server.ts';

/** One desk for all four, which asks people how it went. */
let site: BuiltServer;
let folder: string;
test.beforeAll(async () => {
	folder = await mkdtemp(join(tmpdir(), 'desk-roles-'));
	const file = join(folder, 'site.json');
	const facts = JSON.parse(readFileSync('src/demonstration/site.json', 'utf8')) as object;
	await writeFile(file, JSON.stringify({ ...facts, afterVisit: true }));
	site = await startBuiltServer({ SITE_FILE: file });
});
test.afterAll(async () => {
	await site.remove();
	await rm(folder, { recursive: true });
});

const PHONE = { viewport: { width: 360, height: 740 } };
/** Somebody of one role, signed in on a phone. */
async function at(browser: Browser, role: DeskRole, options: { javaScriptEnabled?: boolean } = {}) {
	const context = await browser.newContext({ baseURL: site.url, ...PHONE, ...options });
	const account = await seat(site, context, { role, email: `${role}@example.org` });
	return { page: await context.newPage(), account };
}
const part = (page: Page, name: string) => page.getByRole('region', { name });
const isWiderThan = (page: Page) => page.evaluate(() => document.body.scrollWidth > innerWidth);

test('A link worker finds who rings, reads what matters first, and records it in one press, without JavaScript', async ({
	browser
}) => {
	const id = await sendRequest(site.url, 'Ringing Invented-Caller');
	const { page } = await at(browser, 'linkWorker', { javaScriptEnabled: false });
	await page.goto('/desk');
	await page.getByLabel('Reference or name').fill('invented-caller');
	await page.getByRole('button', { name: 'Find' }).click();
	await page.getByRole('article').getByRole('link').click();

	const first = part(page, 'Before you make contact').getByRole('listitem').first();
	await expect(first).toHaveText('Do not leave a message');
	const box = await first.boundingBox();
	expect(box && box.y + box.height, 'on the first screen of a phone').toBeLessThan(740);
	await expect(part(page, 'How to reach them').getByRole('link').first()).toBeVisible();

	const colleague = await page.context().newPage();
	await colleague.goto(page.url());
	await page.getByRole('button', { name: 'Tried to call, time 1' }).click();
	await expect(page.getByRole('status')).toContainText('Saved');
	const notes = colleague.getByLabel('Notes (optional)').first();
	await notes.fill('She rang back herself');
	await colleague.getByRole('button', { name: 'We spoke' }).click();
	await expect(colleague.getByRole('alert')).toContainText('A colleague was first');
	await expect(notes).toHaveValue('She rang back herself');

	await page.getByRole('button', { name: 'Make a link: after a visit' }).click();
	const link = await page.getByRole('status').locator('bdi').innerText();
	expect(await isWiderThan(page)).toBe(false);
	const visitor = await browser.newPage({ javaScriptEnabled: false, locale: 'en-GB' });
	await visitor.goto(link);
	await visitor.getByRole('radio').first().check();
	await visitor.getByRole('main').getByRole('button').first().click();
	await expect(visitor.getByRole('main')).not.toContainText('Ringing');
	await visitor.context().close();

	await page.getByText('Close this request', { exact: true }).click();
	const files = await page.getByRole('link', { name: /file|CSV/ }).all();
	expect(files).toHaveLength(3);
	for (const file of files) {
		const answer = await page.request.get((await file.getAttribute('href')) ?? '');
		expect(await answer.text()).toContain('Ringing Invented-Caller');
	}
	await page.getByLabel('We could not reach them').check();
	await page.getByRole('button', { name: 'Close', exact: true }).click();
	await expect(part(page, 'What we have done')).toContainText('We could not reach them');
	expect(query(site.dataDir, 'select status from referral where id = ?', id)).toEqual([
		{ status: 'stopped' }
	]);
	await page.context().close();
});

test('A team lead begins with what is late, has what is stuck tried again, and hands over by keyboard', async ({
	browser
}) => {
	const [late, colleagues] = [await sendRequest(site.url), await sendRequest(site.url)];
	query(site.dataDir, "update referral set due_on = '2026-01-05' where id = ?", late);
	const away = await browser.newContext();
	const worker = await seat(site, away, { role: 'linkWorker', email: 'away@example.org' });
	const has = 'update referral_case set assigned_to = ?, open_for = ? where referral_id = ?';
	query(site.dataDir, has, worker, worker, colleagues);
	const parked = "'fhir', 'parked', '2026-01-05', '2026-01-05', 'answered 422'";
	query(
		site.dataDir,
		`insert into dispatch (id, referral_id, channel, state, turn_at, due_at, problem) values (?, ?, ${parked})`,
		`${late}.fhir`,
		late
	);

	const { page } = await at(browser, 'teamLead');
	await page.goto('/desk');
	await expect(page.getByRole('link', { name: 'Late 1' })).toHaveAttribute('aria-current', 'page');
	await expect(page.getByText('1 request is late')).toBeVisible();
	await expect(part(page, 'Could not be passed on')).toContainText('fhir: 1 (answered 422)');
	await expectAccessible(page);
	await page.getByRole('button', { name: 'Try again: fhir' }).press('Enter');
	await expect(page.getByRole('status')).toContainText('1 is being tried again');

	await page.getByRole('link', { name: 'away@example.org' }).press('Enter');
	await page.getByRole('button', { name: 'Hand over' }).press('Enter');
	await expect(page.getByRole('status')).toContainText('1 request was handed over');

	await page.goto('/desk/counts');
	await expect(page.getByRole('button', { name: 'Print' })).toBeVisible();
	await expect(page.getByRole('table', { name: /Activities: places/ })).toContainText('full');
	const sheet = (await page.pdf({ format: 'A4' })).toString('latin1');
	expect(sheet.match(/\/Type \/Page\b/g)).toHaveLength(1);
	const csv = await page.request.get('/desk/counts/csv');
	expect(await csv.text()).toMatch(/places, waits and closures","full","[1-9]/);
	for (const context of [page.context(), away]) await context.close();
});

test('An editor comes to the directory, corrects a listing, and sees no request', async ({
	browser
}) => {
	const id = await sendRequest(site.url);
	const { page } = await at(browser, 'editor', { javaScriptEnabled: false });
	await page.goto('/desk');
	await expectPage(page, 'Directory');
	await expect(page.getByRole('link', { name: 'Requests' })).toHaveCount(0);
	await page.goto(`/desk/requests/${id}`);
	await expectPage(page, 'Your account may not open this page');

	const { live } = (await (await fetch(`${site.url}/catalogue/site`)).json()) as SiteFacts;
	await page.goto('/desk/directory?name=saathi');
	const found = part(page, 'Look at one activity').getByRole('listitem').getByRole('link');
	await found.first().click();
	await page.getByLabel('Add a note').fill('It is friendly. Ring the bell.');
	await page.getByRole('button', { name: 'Save the note' }).click();
	await expect(part(page, 'What colleagues say')).toContainText('Ring the bell');
	await page.getByLabel('How it stands').selectOption('full');
	await page.getByRole('button', { name: 'Correct it' }).click();
	await expect(part(page, 'Quick correction')).toContainText('Corrected on');
	await page.getByRole('link', { name: 'The page that patients see' }).click();
	await expect(page.getByRole('main')).toContainText(/full/i);
	await page.goto('/desk/directory');
	await expect(page.getByText(`Release ${Number(live?.release) + 1}, published`)).toBeVisible();
	await page.context().close();
});

test('An administrator invites somebody, makes a screen’s address, shuts an account, and sees no request', async ({
	browser
}) => {
	const other = await browser.newPage({ baseURL: site.url });
	await seat(site, other.context(), { role: 'linkWorker', email: 'leaves@example.org' });
	const { page } = await at(browser, 'administrator', { javaScriptEnabled: false });
	await page.goto('/desk');
	await expectPage(page, 'Accounts');
	await expect(page.getByRole('link', { name: 'Requests' })).toHaveCount(0);
	const invitation = part(page, 'Invite somebody');
	await invitation.getByLabel('Email address').fill('new.worker@example.org');
	await invitation.getByLabel('Directory editor').check();
	await invitation.getByRole('button', { name: 'Make a link' }).click();
	const link = await page.getByRole('status').locator('bdi').innerText();
	expect(await isWiderThan(page)).toBe(false);
	await other.goto(link);
	await expectPage(other, 'Set your password');

	await other.goto('/desk');
	await expectPage(other, 'Requests');
	const account = page.getByRole('listitem').filter({ hasText: 'leaves@example.org' });
	await account.getByText('Change: leaves@example.org').click();
	await account.getByRole('button', { name: 'Close the account' }).click();
	await expect(account).toContainText('Closed');
	await other.reload();
	await expectPage(other, 'Sign in to the desk');

	await page.goto('/desk/kiosks');
	await page.getByLabel('Where it stands').fill('An invented library');
	await page.getByRole('button', { name: 'Make the address' }).click();
	const address = await page.getByRole('status').locator('bdi').innerText();
	expect(address).toContain('/kiosk/');
	expect(await isWiderThan(page)).toBe(false);
	await page.goto('/desk/kiosks');
	await expect(page.getByRole('main')).toContainText('An invented library');
	for (const each of [page, other]) await each.context().close();
});
