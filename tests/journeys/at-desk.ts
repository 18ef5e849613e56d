import type { Page } from '@playwright/test';

/** The demonstration's own link worker, and a password for them. */
export const EMAIL = 'link.worker@example.org';
export const PASSWORD = 'heather kettle swing bridge';

export async function setPassword(page: Page, link: string, password = PASSWORD): Promise<void> {
	await page.goto(link);
	await page.getByLabel('New password').fill(password);
	await page.getByRole('button', { name: 'Set password' }).click();
}

export async function signIn(page: Page, email = EMAIL, password = PASSWORD): Promise<void> {
	await page.getByLabel('Email address').fill(email);
	await page.getByLabel('Password').fill(password);
	await page.getByRole('button', { name: 'Sign in' }).click();
}
