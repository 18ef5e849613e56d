import type { Page } from '@playwright/test';
import { codeAt, stepAt } from '../../src/lib/server/desk/totp.ts';

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
