import { execFile } from 'node:child_process';
import { promisify } from 'node:util';
import type { Page } from '@playwright/test';
import { parseReference } from '../../src/lib/domain/reference.ts';
import type { BuiltServer } from '../built-server.ts';
import { EMAIL, enterPassword, PASSWORD, setPassword, signIn } from './at-desk.ts';
import { query, referralRows, wordsIn } from './kept.ts';
import { answerAll, expectPage, goOn, PERSON, send, shownReference, TYPED } from './request.ts';
import { expect, expectAccessible, test } from './server.ts';

const OVER = 'This link does not work any more';

const run = promisify(execFile);

interface Audited {
	actor: string;
	action: string;
	subject: string;
}
const auditOf = (dataDir: string, subject: string) =>
	query<Audited>(dataDir, 'select * from audit where subject = ? order by seq', subject);

/** The command as it runs after a build, on the same data as a running server. */
async function addLinkWorker({ dataDir, url }: BuiltServer, email: string): Promise<string> {
	const env = { ...process.env, DATA_DIR: dataDir, ORIGIN: url };
	const { stdout } = await run(process.execPath, ['build/cli/desk.js', 'add', email], { env });
	const link = /http\S+\/desk\/set-password\/\S+/.exec(stdout)?.[0];
	expect(stdout).toContain(email);
	expect(link, stdout).toBeTruthy();
	return link ?? '';
}

/** A patient's own visit, in a browser of her own. */
async function askForContact(page: Page): Promise<string> {
	await page.goto('/en/link-worker');
	await goOn(page);
	await answerAll(page);
	await send(page);
	return shownReference(page);
}

for (const javaScriptEnabled of [true, false])
	test.describe(`A link worker at the desk, ${javaScriptEnabled ? 'with' : 'without'} JavaScript`, () => {
		test.use({ javaScriptEnabled });

		test('sets a password, signs in, reads a request, moves it on, and signs out', async ({
			page,
			browser,
			ownServer
		}) => {
			const patient = await browser.newPage({ baseURL: ownServer.url, javaScriptEnabled });
			const reference = await askForContact(patient);
			await patient.context().close();

			const at = (path: string) => `${ownServer.url}${path}`;
			await page.goto(ownServer.deskLink);
			await expectPage(page, 'Set your password');
			await expect(page.getByText(`For ${EMAIL}`)).toBeVisible();
			await expectAccessible(page);
			await setPassword(page, ownServer.deskLink, 'too short');
			await expect(page.getByRole('alert')).toContainText('Password must be 12 characters or more');
			await setPassword(page, ownServer.deskLink);
			await expectPage(page, 'Sign in to the desk');
			await expect(page.getByText('Your password is set. You can sign in.')).toBeVisible();

			const wrong = 'The email address or password is not right';
			for (const [email, password] of [
				[EMAIL, 'heather kettle swing fridge'],
				['nobody@example.org', PASSWORD]
			] as const) {
				await enterPassword(page, email, password);
				await expect(page.getByRole('alert').getByRole('link', { name: wrong })).toBeVisible();
				await expect(page).toHaveTitle(/^Error: /);
				// All of this was there after the first of them; the password is gone only once it was judged.
				await expect(page.getByLabel('Password')).toHaveValue('');
			}
			await expectAccessible(page);
			await signIn(page, EMAIL, PASSWORD);

			await expectPage(page, 'Requests');
			await expect(page.getByRole('article')).toHaveCount(1);
			await expect(page.getByRole('article')).toContainText('Dene and Moor link workers');
			expect(wordsIn(await page.content(), TYPED), 'in the list').toEqual([]);
			await expectAccessible(page);

			const [row] = referralRows(ownServer.dataDir);
			expect(row?.reference).toBe(parseReference(reference));
			await page.getByRole('link', { name: `Open ${reference}` }).click();
			await expectPage(page, `Request ${reference}`);
			await expectAccessible(page);
			await expectWholeRequest(page);

			await page.getByLabel('Notes (optional)').first().fill('No answer, no message left');
			await page.getByRole('button', { name: 'Tried to call, time 1' }).click();
			await expect(page.getByText('Saved')).toBeVisible();
			const happened = page.getByRole('region', { name: 'What happened' });
			await expect(happened.getByText('We tried to contact them', { exact: true })).toBeVisible();
			await expect(happened.getByRole('button', { name: 'Tried to call, time 2' })).toBeVisible();
			const history = page.getByRole('region', { name: 'What we have done' });
			await expect(history).toContainText('No answer, no message left');
			await expectAccessible(page);
			expect(referralRows(ownServer.dataDir)[0]?.status).toBe('contactAttempted');
			const audit = auditOf(ownServer.dataDir, row?.id ?? '');
			expect(audit.map(({ action }) => action)).toEqual([
				'referral received',
				'referral opened',
				'referral status changed',
				'case event recorded',
				'referral opened'
			]);
			const [received, ...byReader] = audit.map(({ actor }) => actor);
			const accounts = query<{ id: string }>(ownServer.dataDir, 'select id from desk_account');
			expect(received).toBe('patient');
			expect(new Set(byReader)).toEqual(new Set(accounts.map(({ id }) => id)));

			const request = page.url();
			await page.getByRole('button', { name: 'Sign out' }).click();
			await expectPage(page, 'Sign in to the desk');
			await expect(page.getByText('You have signed out.')).toBeVisible();
			await page.goBack();
			await expectPage(page, 'Sign in to the desk');
			expect(wordsIn(await page.content(), TYPED), 'after signing out').toEqual([]);
			for (const address of [request, at('/desk')]) {
				await page.goto(address);
				await expectPage(page, 'Sign in to the desk');
			}
			expect(wordsIn(ownServer.output(), [...TYPED, EMAIL, PASSWORD].slice(0, -2))).toEqual([]);
		});
	});

/** What a link worker has to see, in the order of what matters before anybody rings. */
async function expectWholeRequest(page: Page): Promise<void> {
	const headings = await page.getByRole('main').getByRole('heading', { level: 2 }).allInnerTexts();
	expect(headings.slice(0, 5)).toEqual([
		'Before you make contact',
		'The person',
		'How to reach them',
		'What matters to them',
		'What they agreed to'
	]);
	const part = (name: string) => page.getByRole('region', { name });
	const flags = part('Before you make contact').getByRole('listitem');
	await expect(flags).toContainText([
		'You may leave a message, but do not say what it is about',
		'Do not call: Morning',
		'Call only when nobody else can hear',
		'Help to talk or read: Large print'
	]);
	await expect(part('The person')).toContainText(PERSON.name);
	await expect(part('The person')).toContainText(PERSON.knownAs);
	await expect(part('The person')).toContainText('27 March 1968 (age 5');
	await expect(part('The person')).toContainText(PERSON.postcode);
	const call = part('How to reach them').getByRole('link', { name: PERSON.phone });
	await expect(call).toHaveAttribute('href', 'tel:07700900461');
	await expect(part('How to reach them')).toContainText(PERSON.letter);
	await expect(part('What matters to them')).toContainText('Not sure yet');
	await expect(part('What they agreed to')).toContainText(/Agreed to sharing on \d+ \w+ 20\d\d/);
}

test.describe('A link to the desk from the command line', () => {
	const SECOND = 'second.worker@example.org';

	test('works once, and only for 30 minutes', async ({ page, ownServer }) => {
		const link = await addLinkWorker(ownServer, SECOND);
		const [{ expires } = { expires: '' }] = query<{ expires: string }>(
			ownServer.dataDir,
			'select max(expires_at) as expires from desk_link'
		);
		const minutes = (Date.parse(expires) - Date.now()) / 60_000;
		expect(minutes).toBeGreaterThan(28);
		expect(minutes).toBeLessThanOrEqual(30);

		await setPassword(page, link);
		await expectPage(page, 'Sign in to the desk');
		await page.goto(link);
		await expectPage(page, OVER);
		await expectAccessible(page);

		const late = await addLinkWorker(ownServer, SECOND);
		await page.goto(late);
		await page.getByLabel('New password').fill('another long password');
		const aMinuteAgo = new Date(Date.now() - 60_000).toISOString();
		query(
			ownServer.dataDir,
			'update desk_link set expires_at = ? where used_at is null',
			aMinuteAgo
		);
		await page.getByRole('button', { name: 'Set password' }).click();
		await expectPage(page, OVER);

		await page.goto(`${ownServer.url}/desk/sign-in`);
		await enterPassword(page, SECOND, 'another long password');
		await expect(page.getByRole('alert')).toContainText('is not right');
		await signIn(page, SECOND, PASSWORD);
		await expectPage(page, 'Requests');
		await expect(page.getByText('No requests yet')).toBeVisible();
	});
});
