import { mkdtemp, rm, writeFile } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import type { Page } from '@playwright/test';
import demonstrationSite from '../../src/demonstration/site.json' with { type: 'json' };
import { isProof } from '../../src/lib/domain/proof.ts';
import { parseReference } from '../../src/lib/domain/reference.ts';
import type { Envelope } from '../../src/lib/domain/sealing.ts';
import type { SiteFacts } from '../../src/lib/domain/site-facts.ts';
import { startBuiltServer } from '../built-server.ts';
import type { BuiltServer } from '../built-server.ts';
import { filesHolding, listen, phoneKeeps, referralRows, wordsIn } from './kept.ts';
import {
	answerAll,
	answerOne,
	bornOn,
	CHECK,
	choose,
	expectPage,
	fillIn,
	goOn,
	PERSON,
	send,
	shownReference,
	startAsking,
	TYPED,
	type
} from './request.ts';
import { expect, test } from './server.ts';

const londonDate = (instant: Date) =>
	new Intl.DateTimeFormat('en-CA', { timeZone: 'Europe/London' }).format(instant);

/** Counted here anew, one calendar day after another, so that the page's own arithmetic is not asked to judge itself. */
function promisedDate({ site }: SiteFacts, receivedAt: string): string {
	const day = new Date(`${londonDate(new Date(receivedAt))}T12:00:00Z`);
	for (let left = site.responseWorkingDays; left > 0;) {
		day.setUTCDate(day.getUTCDate() + 1);
		const isFree = [0, 6].includes(day.getUTCDay());
		if (!isFree && !site.bankHolidays.includes(day.toISOString().slice(0, 10))) left--;
	}
	const words = new Intl.DateTimeFormat('en-GB', { dateStyle: 'full', timeZone: 'UTC' });
	return words.format(day).replace(',', '');
}

const factsOf = async ({ url }: BuiltServer) =>
	(await (await fetch(`${url}/catalogue/site`)).json()) as SiteFacts;

/** The row of the check page for one question. */
const row = (page: Page, label: string) =>
	page
		.getByRole('term')
		.filter({ hasText: new RegExp(`^${label}$`) })
		.locator('..');
const change = (page: Page, label: string) =>
	page.getByRole('button', { name: `Change ${label}`, exact: true }).click();
const problem = (page: Page) => page.getByRole('alert').filter({ hasText: 'There is a problem' });

async function expectProblem(page: Page, words: string): Promise<void> {
	const link = problem(page).getByRole('link', { name: words, exact: true });
	await expect(link).toBeVisible();
	await expect(problem(page)).toBeFocused();
	await expect(page).toHaveTitle(/^Error: /);
	await link.click();
	await expect(problem(page)).not.toBeFocused();
}

/** Of a request, and of an error. */
const LOGGED = [
	...['at', 'event', 'route', 'method', 'status', 'milliseconds'],
	...['error', 'where', 'id']
];

/** A log of the running of the site: which route, how it ended, how long it took, and of nobody anything. */
function expectPlainLog(output: string): void {
	const lines = output.split('\n').filter((line) => line.startsWith('{'));
	expect(lines.join('\n')).toContain('/api/referrals');
	expect(wordsIn(output, [...TYPED, 'looking-for'])).toEqual([]);
	for (const line of lines) {
		expect(line).not.toMatch(/\?|\d+\.\d+\.\d+\.\d+|::1|Mozilla/);
		expect(LOGGED).toEqual(expect.arrayContaining(Object.keys(JSON.parse(line) as object)));
	}
}

test.describe('Maureen, 58, asks a link worker to contact her', () => {
	test('question by question, checks, changes one answer, and sends one sealed request', async ({
		page,
		context,
		site
	}) => {
		const rowsBefore = referralRows(site.dataDir).length;
		const traffic = listen(context);
		const addresses: string[] = [];
		page.on('framenavigated', (frame) => addresses.push(frame.url()));

		await page.goto('/en?looking-for=company');
		await startAsking(page);
		await answerAll(page);

		await expect(page.getByText('Nothing is sent yet.')).toBeVisible();
		await expect(row(page, 'Who this is for')).toContainText('Me');
		await expect(row(page, 'Name')).toContainText(PERSON.name);
		await expect(row(page, 'Date of birth')).toContainText('27 March 1968');
		await expect(row(page, 'GP surgery')).toContainText('Not provided');
		await expect(row(page, 'How to contact you')).toContainText(`Phone call: ${PERSON.phone}`);
		await expect(row(page, 'How to contact you')).toContainText(`Letter: ${PERSON.letter}`);
		await expect(row(page, 'Telling your GP surgery')).toContainText('Not provided');
		await expect(page.getByText('Your request goes to: Dene and Moor link workers')).toBeVisible();

		await change(page, 'What to call you');
		await answerOne(
			page,
			'What would you like to be called? (optional)',
			type('What would you like to be called? (optional)', '')
		);
		await expectPage(page, CHECK);
		await expect(row(page, 'What to call you')).toContainText('Not provided');

		expect(traffic.all.filter((request) => request.method() !== 'GET')).toEqual([]);
		expect(wordsIn(await phoneKeeps(page), TYPED)).toEqual([]);
		await send(page);

		const reference = await shownReference(page);
		expect(parseReference(reference)).toBe(reference.replace('-', ''));
		const rows = referralRows(site.dataDir);
		expect(rows).toHaveLength(rowsBefore + 1);
		const [sent] = rows.slice(-1);
		expect(sent).toMatchObject({
			reference: parseReference(reference),
			team: 'dene',
			channel: 'device'
		});
		const date = promisedDate(await factsOf(site), sent?.received_at ?? '');
		await expect(
			page.getByText(`They will contact you by ${date}, in the way you asked.`)
		).toBeVisible();

		const posts = traffic.all.filter((request) => request.method() !== 'GET');
		expect(posts.map((post) => `${post.method()} ${new URL(post.url()).pathname}`)).toEqual([
			'POST /api/referrals'
		]);
		const envelope = posts[0]?.postDataJSON() as Envelope;
		expect(Object.keys(envelope)).toEqual(['v', 'id', 'team', 'keyId', 'enc', 'ciphertext']);
		expect(envelope).toMatchObject({ v: 1, id: sent?.id, team: 'dene' });
		const proof = posts[0]?.headers()['hereabouts-proof'] ?? '';
		expect(isProof(proof, envelope.id, new Date()), 'no proof of work').toBe(true);
		expect(wordsIn(traffic.text(), TYPED), 'in what left the phone').toEqual([]);
		expect(wordsIn(addresses.join('\n'), TYPED), 'in an address').toEqual([]);
		expect(wordsIn(await phoneKeeps(page), TYPED), 'on the phone').toEqual([]);
		expect(await filesHolding(site.dataDir, TYPED), 'on the server').toEqual([]);
		expectPlainLog(site.output());
	});

	test('says no to sharing, and nothing is sent', async ({ page, context, site }) => {
		const before = referralRows(site.dataDir).length;
		const traffic = listen(context);
		await startAsking(page);
		await answerAll(page, { until: 'Sharing your details' });
		await answerOne(page, 'Sharing your details', choose('No, do not send anything'));
		await expectPage(page, 'Nothing has been sent');
		await page.getByRole('link', { name: 'See what is on' }).click();
		await expect(page.getByRole('heading', { level: 1 })).toContainText('activities and services');
		expect(traffic.all.filter((request) => request.method() !== 'GET')).toEqual([]);
		expect(referralRows(site.dataDir)).toHaveLength(before);
		expect(wordsIn(await phoneKeeps(page), TYPED)).toEqual([]);
	});

	test('is shown urgent help when she needs it or is not sure, and can carry on', async ({
		page
	}) => {
		await startAsking(page);
		for (const answer of ['Yes, I need help today', "I'm not sure"]) {
			await answerOne(page, 'Do you need urgent help today?', choose(answer));
			await expectPage(page, 'Get urgent help');
			await expect(page.getByRole('link', { name: 'Call 999' })).toHaveAttribute('href', 'tel:999');
			await page.getByRole('button', { name: 'Carry on with my request' }).click();
			await expectPage(page, 'Who is this for?');
			await page.getByRole('button', { name: 'Back', exact: true }).click();
			await expect(page.getByRole('radio', { name: answer })).not.toBeChecked();
		}
	});
});

test.describe('Somebody who asks for another person', () => {
	const AGREE = 'Do they know you are asking, and do they agree?';

	test('is led by whether that person knows and agrees', async ({ page }) => {
		const answer = async (option: string, title: string) => {
			await choose(option)(page);
			await goOn(page);
			await expectPage(page, title);
		};
		const telephone = page.getByRole('main').getByRole('link', { name: '0191 498 0100' });

		await startAsking(page);
		await answerAll(page, { until: 'Who is this for?' });
		await answerOne(page, 'Who is this for?', choose('Someone I know'));
		await expectPage(page, AGREE);
		await goOn(page);
		await expectProblem(page, 'Select if they know and agree');
		await answer('No, not yet', 'Ask them first');
		await expect(telephone).toBeVisible();
		await page.goBack();
		await answer('They cannot decide for themselves', 'Talk to someone who knows them');
		await expect(telephone).toBeVisible();
		await page.goBack();
		await answer('Yes, they agree', 'What is your date of birth?');
		await expect(page.getByText('Answer for the person you are helping.')).toBeVisible();
	});
});

test.describe('The date of birth', () => {
	const QUESTION = 'What is your date of birth?';
	const thisYear = Number(londonDate(new Date()).slice(0, 4));
	const tooYoung = String(thisYear - 16);
	const WRONG: [string, string, string, string][] = [
		['', '', '', 'Enter your date of birth'],
		['', '3', '1968', 'Date of birth must include a day'],
		['27', '', '1968', 'Date of birth must include a month'],
		['27', '3', '', 'Date of birth must include a year'],
		['30', 'February', '1968', 'Date of birth must be a real date'],
		['27', 'Octember', '1968', 'Date of birth must be a real date'],
		['27', '3', '68', 'Date of birth must be a real date'],
		['27', '3', String(thisYear + 1), 'Date of birth must be in the past']
	];

	test('is told what is wrong with it, takes a month by its name, and is not kept of somebody under 18', async ({
		page
	}) => {
		await startAsking(page);
		await answerAll(page, { until: QUESTION });
		for (const [day, month, year, words] of WRONG) {
			await bornOn(day, month, year)(page);
			await goOn(page);
			await expectProblem(page, words);
			await expect(page.getByLabel('Month')).toHaveValue(month);
		}

		await bornOn('27', '3', tooYoung)(page);
		await goOn(page);
		await expectPage(page, 'This service is for people aged 18 and over');
		await expect(page.getByText('We have not kept your date of birth.')).toBeVisible();
		await expect(page.getByRole('main').getByRole('link', { name: '0800 1111' })).toBeVisible();
		expect(wordsIn(await phoneKeeps(page), [tooYoung])).toEqual([]);
		await page.goBack();
		await expect(page.getByLabel('Year')).toHaveValue('');

		await answerOne(page, QUESTION, bornOn('27', 'mar', '1968'));
		await expectPage(page, 'What is your name?');
		await page.getByRole('button', { name: 'Back', exact: true }).click();
		await expect(page.getByLabel('Month')).toHaveValue('3');
	});
});

test.describe('The team a request goes to', () => {
	const SURGERY = 'Which GP surgery are you with? (optional)';
	const POSTCODE = 'What is your postcode?';
	const surgery = (name: string) => async (page: Page) => {
		await page.getByLabel('GP surgery', { exact: true }).selectOption(name);
	};
	const expectTeam = async (page: Page, team: string) => {
		await expectPage(page, 'Sharing your details');
		await expect(page.getByText(`we will send your answers to ${team}.`)).toBeVisible();
		await expect(
			page.getByRole('radio', { name: `Yes, send my answers to ${team}` })
		).toBeVisible();
	};

	test('is the surgery’s, else the postcode’s, else the default one; a new team is agreed to anew', async ({
		page
	}) => {
		await startAsking(page);
		await answerAll(page, { until: 'Sharing your details' });
		await expectTeam(page, 'Dene and Moor link workers');
		await answerAll(page, { from: 'Sharing your details' });

		await change(page, 'GP surgery');
		await answerOne(page, SURGERY, surgery('Ropewalk Surgery, Quayside'));
		await expectTeam(page, 'Riverside link workers');
		await choose('Yes, send my answers to Riverside link workers')(page);
		await goOn(page);
		await expect(page.getByText('Your request goes to: Riverside link workers')).toBeVisible();

		await change(page, 'GP surgery');
		await answerOne(page, SURGERY, surgery('I do not have a GP'));
		await expectTeam(page, 'Dene and Moor link workers');
		await choose('Yes, send my answers to Dene and Moor link workers')(page);
		await goOn(page);

		await change(page, 'Postcode');
		await expectPage(page, POSTCODE);
		await page.getByRole('button', { name: 'I do not have a fixed address' }).click();
		await expectTeam(page, 'Riverside link workers');
	});
});

test.describe('A request in a week of bank holidays', () => {
	/** The demonstration site, but for some of its facts. */
	async function startServerWith(changes: Partial<typeof demonstrationSite>): Promise<BuiltServer> {
		const folder = await mkdtemp(join(tmpdir(), 'hereabouts-site-'));
		const siteFile = join(folder, 'site.json');
		await writeFile(siteFile, JSON.stringify({ ...demonstrationSite, ...changes }));
		const server = await startBuiltServer({ SITE_FILE: siteFile });
		await rm(folder, { recursive: true });
		return server;
	}

	test('is promised for the days after them, and goes once though the button is pressed twice', async ({
		page,
		context
	}) => {
		const tomorrow = new Date(Date.now() + 86_400_000);
		const week = [0, 1, 2, 3, 4].map((days) =>
			londonDate(new Date(tomorrow.getTime() + days * 86_400_000))
		);
		const server = await startServerWith({ bankHolidays: week });
		try {
			const traffic = listen(context);
			await fillIn(page, `${server.url}/en`);
			await page.getByRole('button', { name: 'Send my request' }).dblclick();
			await shownReference(page);
			expect(traffic.all.filter((request) => request.method() === 'POST')).toHaveLength(1);
			const rows = referralRows(server.dataDir);
			expect(rows).toHaveLength(1);
			const date = promisedDate(await factsOf(server), rows[0]?.received_at ?? '');
			await expect(page.getByText(`They will contact you by ${date}`)).toBeVisible();
			expect((rows[0]?.due_on ?? '') > (week.at(-1) ?? '')).toBe(true);
		} finally {
			await server.remove();
		}
	});
});
