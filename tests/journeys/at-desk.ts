import { readFileSync } from 'node:fs';
import type { BrowserContext, Page } from '@playwright/test';
import type { DeskRole } from '../../src/lib/domain/desk-roles.ts';
import { padded } from '../../src/lib/domain/padding.ts';
import { seal } from '../../src/lib/domain/sealing.ts';
import type { SiteFacts } from '../../src/lib/domain/site-facts.ts';
import { SESSION_COOKIE } from '../../src/lib/server/desk-cookie.ts';
import { digest, newToken } from '../../src/lib/server/desk/tokens.ts';
import { codeAt, stepAt } from '../../src/lib/server/desk/totp.ts';
import type { BuiltServer } from '../built-server.ts';
import { query } from './kept.ts';
import { expect } from './server.ts';

/** The demonstration's own link worker, and a password for them. */
export const EMAIL = 'link.worker@example.org';
export const PASSWORD = 'heather kettle swing bridge';

export async function setPassword(page: Page, link: string, password = PASSWORD): Promise<void> {
	await page.goto(link);
	await page.getByLabel('New password').fill(password);
	await page.getByRole('button', { name: 'Set password' }).click();
}

export async function enterPassword(page: Page, email = EMAIL, password = PASSWORD): Promise<void> {
	await page.getByLabel('Email address').fill(email);
	await page.getByLabel('Password').fill(password);
	await page.getByRole('button', { name: 'Sign in', exact: true }).click();
}

/** What each account of each server was told to write down: a code of the clock would be good only once in 30 seconds. */
const written = new Map<string, string[]>();

/** Signs in with a password and a code; the first time, sets up an authenticator by the key that the page shows. */
export async function signIn(page: Page, email = EMAIL, password = PASSWORD): Promise<void> {
	await enterPassword(page, email, password);
	await page.waitForURL(/\/desk\/sign-in\/(code|set-up)$/);
	const account = `${email} ${new URL(page.url()).origin}`;
	const isNew = page.url().endsWith('/set-up');
	const code = isNew ? await codeOfKey(page) : (written.get(account)?.pop() ?? '');
	await page.getByLabel('Code', { exact: true }).fill(code);
	await page.getByRole('button', { name: 'Continue' }).click();
	if (!isNew) return;
	written.set(account, await page.getByRole('main').getByRole('listitem').allInnerTexts());
	await page.getByRole('link', { name: 'I have written them down' }).click();
}

async function codeOfKey(page: Page): Promise<string> {
	const key = await page.getByRole('main').locator('strong bdi').innerText();
	const bits = [...key.replaceAll(' ', '')]
		.map((letter) => 'ABCDEFGHIJKLMNOPQRSTUVWXYZ234567'.indexOf(letter))
		.map((value) => value.toString(2).padStart(5, '0'))
		.join('');
	const secret = Buffer.from((bits.match(/.{8}/g) ?? []).map((byte) => parseInt(byte, 2)));
	return codeAt(secret, stepAt(new Date()));
}

/** An invented person's request to one team, sent as a phone sends it. Answers its id. */
export async function sendRequest(url: string, name?: string): Promise<string> {
	const id = crypto.randomUUID();
	const facts = (await (await fetch(`${url}/catalogue/site`)).json()) as SiteFacts;
	const golden = JSON.parse(readFileSync('tests/fixtures/payload-v1.json', 'utf8')) as {
		person: object;
	};
	const key = facts.teamKeys['dene'];
	if (!key) throw new Error('the demonstration has no such team');
	const person = { ...golden.person, ...(name && { name }) };
	const payload = padded(JSON.stringify({ ...golden, id, person }));
	const body = await seal(payload, { id, team: 'dene', key });
	const headers = { 'content-type': 'application/json', 'sec-fetch-site': 'same-origin' };
	const answer = await fetch(`${url}/api/referrals`, {
		method: 'POST',
		headers,
		body: JSON.stringify(body)
	});
	expect(answer.ok).toBe(true);
	return id;
}

/**
 * Signs somebody in who has one role in one team: what the server itself writes after a password and a code, for stories
 * that are about something else. Answers the account's id.
 */
export async function seat(
	{ dataDir, url }: Pick<BuiltServer, 'dataDir' | 'url'>,
	context: BrowserContext,
	{ role, email }: { role: DeskRole; email: string }
): Promise<string> {
	const [account, token, now] = [crypto.randomUUID(), newToken(), new Date().toISOString()];
	const insert = (sql: string, ...values: string[]) =>
		query(dataDir, `insert into ${sql}`, ...values);
	insert('desk_account (id, email, created_at) values (?, ?, ?)', account, email, now);
	insert('desk_role (account_id, role) values (?, ?)', account, role);
	insert('desk_membership (account_id, team) values (?, ?)', account, 'dene');
	const times = 'created_at, last_seen_at, second_factor_at';
	insert(
		`desk_session (token_sha256, account_id, device, ${times}) values (?, ?, '', ?, ?, ?)`,
		...[digest(token), account, now, now, now]
	);
	const cookie = { name: SESSION_COOKIE, value: token, domain: new URL(url).hostname, path: '/' };
	await context.addCookies([{ ...cookie, secure: true, httpOnly: true, sameSite: 'Strict' }]);
	return account;
}
