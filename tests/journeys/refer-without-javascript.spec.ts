import { createCipheriv, createDecipheriv, randomBytes } from 'node:crypto';
import { readFile } from 'node:fs/promises';
import { createServer } from 'node:net';
import type { AddressInfo } from 'node:net';
import { join } from 'node:path';
import { chromium } from '@playwright/test';
import type { Page } from '@playwright/test';
import { parseReference } from '../../src/lib/domain/reference.ts';
import { startBuiltServer } from '../built-server.ts';
import { CHROMIUM_ARGUMENTS, chromiumPath } from '../chromium.ts';
import { answerQuestions } from './finding.ts';
import { filesHolding, listen, referralRows, wordsIn } from './kept.ts';
import {
	answerAll,
	answerOne,
	CHECK,
	choose,
	expectPage,
	goOn,
	PERSON,
	QUESTIONS,
	send,
	shownReference,
	TYPED,
	type
} from './request.ts';
import type { Question } from './request.ts';
import { expect, expectAccessible, test } from './server.ts';
import { watch } from './watch.ts';

const SENT_AGAIN = 'We have this request already. It was not sent twice.';
const EXPIRED =
	'We do not keep answers for more than 2 hours, so these have gone. Nothing was sent.';
const YOUR_LIST = 'Do you want to send the activities you saved? (optional)';

const problem = (page: Page) => page.getByRole('alert').filter({ hasText: 'There is a problem' });
const carried = (page: Page) => page.getByRole('main').locator('input[name="carried"]');

async function startAsking(page: Page, home = '/en'): Promise<void> {
	await page.goto(`${home}/link-worker`);
	await goOn(page);
}

/** What each question that must be answered says when it is not. */
const MISSING: Partial<Record<Question, string>> = {
	'Do you need urgent help today?': 'Select if you need urgent help today',
	'Who is this for?': 'Select who this is for',
	'What is your date of birth?': 'Enter your date of birth',
	'What is your name?': 'Enter your name',
	'What is your postcode?': "Enter your postcode, or select 'I do not have a fixed address'",
	'How would you like us to contact you?': 'Select how you would like us to contact you',
	'Is it safe to leave you a message?': 'Select if it is safe to leave you a message',
	'Do you need any help to talk with us or read information?':
		"Select the help you need, or select 'No, I do not need any help'",
	'What would you like help with?':
		"Select what you would like help with, or select 'I'm not sure yet'",
	'Sharing your details': 'Select if you agree to us sending your answers'
};

test.describe('Maureen, whose browser runs no JavaScript', () => {
	test.use({ javaScriptEnabled: false });

	test('is told what is missing, goes back, changes an answer, and sends her request once [ASVS 2.2.2]', async ({
		page,
		context,
		site
	}) => {
		const before = referralRows(site.dataDir).length;
		const traffic = listen(context);
		await startAsking(page);
		const said = page.locator('noscript').getByRole('paragraph');
		await expect(said).toHaveText('Your request is locked by our server before it is kept.');
		for (const [question, missing] of Object.entries(MISSING)) {
			await answerAll(page, { from: await shown(page), until: question as Question });
			await goOn(page);
			await expect(page).toHaveTitle(/^Error: /);
			await expect(problem(page).getByRole('link', { name: missing, exact: true })).toBeVisible();
		}
		await page.getByRole('button', { name: 'Back', exact: true }).click();
		await expectPage(page, 'What would you like help with?');
		await expect(page.getByRole('checkbox', { name: "I'm not sure yet" })).toBeChecked();
		await answerAll(page, { from: 'What would you like help with?' });

		await expectAccessible(page);
		await expect(page.getByText('Your request goes to: Dene and Moor link workers')).toBeVisible();
		await page.getByRole('button', { name: 'Change What to call you' }).click();
		const KNOWN_AS = 'What would you like to be called? (optional)';
		await expect(page.getByLabel(KNOWN_AS)).toHaveValue(PERSON.knownAs);
		await answerOne(page, KNOWN_AS, type(KNOWN_AS, ''));
		await expectPage(page, CHECK);
		await expect(page.getByText(PERSON.knownAs)).toBeHidden();

		const filledIn = await carried(page).inputValue();
		await send(page);
		const reference = await shownReference(page);
		expect(parseReference(reference)).toBe(reference.replace('-', ''));
		await expect(
			page.getByText(/They will contact you by \w+day \d+ \w+ 20\d\d, in the way/)
		).toBeVisible();
		await page.reload();
		expect(await shownReference(page)).toBe(reference);
		await expect(page.getByText(SENT_AGAIN)).toBeVisible();
		const other = await context.newPage();
		await startAsking(other);
		await sendFromHere(other, filledIn);
		expect(await shownReference(other)).toBe(reference);
		await expect(other.getByText(SENT_AGAIN)).toBeVisible();

		const rows = referralRows(site.dataDir);
		expect(rows).toHaveLength(before + 1);
		expect(rows.at(-1)).toMatchObject({
			reference: parseReference(reference),
			team: 'dene',
			channel: 'form'
		});
		expect(await filesHolding(site.dataDir, TYPED), 'on the server').toEqual([]);
		expect(wordsIn(site.output(), TYPED), 'in the log').toEqual([]);
		const addresses = traffic.all.map((request) => request.url()).join('\n');
		expect(wordsIn(addresses, TYPED), 'in an address').toEqual([]);
		expect(await context.cookies()).toEqual([]);
	});

	test('presses twice before the answer comes, and sends one request', async ({ page, site }) => {
		const before = referralRows(site.dataDir).length;
		await startAsking(page);
		await answerAll(page, {
			instead: { 'What is your name?': type('Full name', 'Twice Thimblewick') }
		});
		await page.getByRole('button', { name: 'Send my request' }).dblclick();
		await shownReference(page);
		expect(referralRows(site.dataDir)).toHaveLength(before + 1);
	});

	test('asks about one activity from the list, says no to sharing, and nothing is sent', async ({
		page,
		site
	}) => {
		const before = referralRows(site.dataDir).length;
		await page.goto('/en/results');
		const card = page.getByRole('article').first();
		const name = await card.getByRole('heading').innerText();
		await card.getByRole('button', { name: /Ask a link worker about this/ }).click();
		await expectPage(page, 'What is a link worker?');
		await goOn(page);
		await answerAll(page, { until: 'Sharing your details', arriveAt: YOUR_LIST });
		await expect(page.getByRole('radio', { checked: true })).toHaveCount(0);
		await expect(page.getByRole('listitem').filter({ hasText: name })).toBeVisible();
		await choose('Yes, send them with my request')(page);
		await goOn(page);
		await answerOne(page, 'Sharing your details', choose('No, do not send anything'));
		await expectPage(page, 'Nothing has been sent');
		await page.getByRole('button', { name: 'I have changed my mind' }).click();
		await answerOne(page, 'Sharing your details');
		await expectPage(page, CHECK);
		await expect(page.getByText(name)).toBeVisible();
		expect(referralRows(site.dataDir)).toHaveLength(before);
	});

	test('is told kindly when her answers have expired or were altered, and nothing is sent [ASVS 2.3.1]', async ({
		page,
		site
	}) => {
		const before = referralRows(site.dataDir).length;
		await startAsking(page);
		await answerAll(page);
		const good = await carried(page).inputValue();
		for (const bad of [await aged(good, site.dataDir), altered(good), 'not one of ours']) {
			await sendFromHere(page, bad);
			await expectPage(page, 'Do you need urgent help today?');
			await expect(page.getByText(EXPIRED)).toBeVisible();
		}
		await expectAccessible(page);
		expect(referralRows(site.dataDir)).toHaveLength(before);
		await sendFromHere(page, good);
		await shownReference(page);
	});
});

/** Which question is shown now. */
async function shown(page: Page): Promise<Question> {
	const title = await page.getByRole('heading', { level: 1 }).innerText();
	if (!(title in QUESTIONS)) throw new Error(`"${title}" is not one of the questions`);
	return title as Question;
}

/** Presses "Send my request" with these answers, from whatever question is shown: a form filled in some other way. */
async function sendFromHere(page: Page, answers: string): Promise<void> {
	await page
		.locator('form')
		.last()
		.evaluate((form: HTMLFormElement, text) => {
			const button = form.querySelector('button');
			if (!button) throw new Error('a form without a button');
			const hidden = document.createElement('input');
			Object.assign(hidden, { type: 'hidden', name: 'carried', value: text });
			form.querySelector('input[name="carried"]')?.remove();
			form.append(hidden);
			form.action = '/en/refer/check';
			button.value = 'send';
		}, answers);
	await page.locator('form').last().getByRole('button').first().click();
}

/** One bit of what is encrypted, changed. */
function altered(field: string): string {
	const bytes = Buffer.from(field, 'base64url');
	bytes.writeUInt8(bytes.readUInt8(40) ^ 1, 40);
	return bytes.toString('base64url');
}

/** The same answers as the server would have written them two hours and a minute ago. */
async function aged(field: string, dataDir: string): Promise<string> {
	const bytes = Buffer.from(field, 'base64url');
	const text = await readFile(join(dataDir, 'keys', 'form.key'), 'utf8');
	const key = Buffer.from(text, 'base64url');
	const purpose = Buffer.from('hereabouts answers v1');
	const decipher = createDecipheriv('aes-256-gcm', key, bytes.subarray(0, 12))
		.setAAD(purpose)
		.setAuthTag(bytes.subarray(-16));
	const opened = Buffer.concat([decipher.update(bytes.subarray(12, -16)), decipher.final()]);
	const { at, ...rest } = JSON.parse(opened.toString()) as { at: number };
	const nonce = randomBytes(12);
	const cipher = createCipheriv('aes-256-gcm', key, nonce).setAAD(purpose);
	const old = JSON.stringify({ at: at - 121 * 60_000, ...rest });
	const sealed = Buffer.concat([cipher.update(old), cipher.final()]);
	return Buffer.concat([nonce, sealed, cipher.getAuthTag()]).toString('base64url');
}

async function freePort(): Promise<number> {
	const server = createServer();
	await new Promise<void>((resolve) => server.listen(0, '127.0.0.1', resolve));
	const { port } = server.address() as AddressInfo;
	await new Promise((resolve) => server.close(resolve));
	return port;
}

test.describe('Over plain http, where a browser with JavaScript has no encryption of its own', () => {
	test('finding and asking go by the form, the page says so, and the request arrives sealed', async () => {
		const port = await freePort();
		const origin = `http://hereabouts.test:${port}`;
		const server = await startBuiltServer({ ORIGIN: origin, PORT: String(port) });
		const executablePath = chromiumPath();
		const browser = await chromium.launch({
			args: [...CHROMIUM_ARGUMENTS, '--host-resolver-rules=MAP hereabouts.test 127.0.0.1'],
			...(executablePath && { executablePath })
		});
		try {
			const context = await browser.newContext({ locale: 'en-GB' });
			const faults = await watch(context, {
				networkMayFail: false,
				expectedFaults: [
					new RegExp(`request to another host: ${origin}`),
					/Cross-Origin-Opener-Policy/
				]
			});
			const traffic = listen(context);
			const page = await context.newPage();
			await page.goto(`${origin}/en`);
			expect(await page.evaluate(() => [isSecureContext, 'serviceWorker' in navigator])).toEqual([
				false,
				false
			]);

			await page.getByRole('link', { name: 'Start now' }).click();
			const topics = ['Being outdoors, gardening or nature'];
			await answerQuestions(page, { where: 'Byker', topics });
			await expect(page.getByRole('heading', { level: 1 })).toContainText('near Byker');
			await expect(page.getByRole('article').first()).toContainText('garden');

			const card = page.getByRole('article').first();
			const asked = await card.getByRole('heading').innerText();
			await card.getByRole('button', { name: /Ask a link worker about this/ }).click();
			await goOn(page);
			await expect(page.getByText('This page is not on a secure connection.')).toBeVisible();
			await expectAccessible(page);
			await answerAll(page, { until: 'What would you like help with?', arriveAt: YOUR_LIST });
			await choose('Yes, send them with my request')(page);
			await goOn(page);
			await answerOne(page, 'Sharing your details');
			await expectPage(page, CHECK);
			await expect(page.getByText(asked)).toBeVisible();
			await send(page);

			const reference = await shownReference(page);
			expect(referralRows(server.dataDir)).toMatchObject([
				{ reference: parseReference(reference), team: 'dene', channel: 'form' }
			]);
			expect(await filesHolding(server.dataDir, TYPED), 'on the server').toEqual([]);
			expect(wordsIn(server.output(), TYPED), 'in the log').toEqual([]);
			const addresses = traffic.all.map((request) => request.url()).join('\n');
			expect(wordsIn(addresses, TYPED), 'in an address').toEqual([]);
			expect(await context.cookies()).toEqual([]);
			expect(faults).toEqual([]);
		} finally {
			await browser.close();
			await server.remove();
		}
	});
});
