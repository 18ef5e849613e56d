import { execFile } from 'node:child_process';
import { promisify } from 'node:util';
import type { Page } from '@playwright/test';
import { expect } from '@playwright/test';
import type { BuiltServer } from '../built-server.ts';

const run = promisify(execFile);

/** The start address of a library's screen, made as whoever runs the site makes it. */
export async function kioskAddress(
	server: Pick<BuiltServer, 'url' | 'env'>,
	wishes: string[] = ['--printer', '--letters']
): Promise<string> {
	const env = { ...process.env, ...server.env, ORIGIN: server.url };
	const args = ['build/cli/desk.js', 'kiosk', '--library', 'Dene Library', '--place', 'Byker'];
	const options = ['--languages', 'en,ar', '--drop-in', 'Tuesdays 10am to 12pm', ...wishes];
	const { stdout } = await run(process.execPath, [...args, ...options], { env });
	return stdout.trim();
}

export const ATTRACT = 'Find things to do and help near you';
export const expectAttract = (page: Page): Promise<void> =>
	expect(page.getByRole('button', { name: /^English/ })).toBeVisible();

/** From the start screen, past the notice, to the first page of the journey. */
export async function walkUp(page: Page): Promise<void> {
	await page.getByRole('button', { name: /^English/ }).click();
	await page.getByRole('button', { name: 'Start', exact: true }).click();
	await expect(page.getByRole('button', { name: 'Finish and clear' })).toBeVisible();
}

/** Follows a link of our own, as a press of it does. */
export async function goTo(page: Page, path: string): Promise<void> {
	await page.evaluate((href) => {
		const link = Object.assign(document.createElement('a'), { href });
		document.body.append(link);
		link.click();
		link.remove();
	}, path);
	await page.waitForURL((url) => url.pathname === path);
}

/** All that this website has left in the browser, but the screen's own start and what is the same for everybody. */
export const leftBehind = (page: Page): Promise<string[]> =>
	page.evaluate(async () => [
		...document.cookie.split('; ').filter(Boolean),
		...Object.keys(localStorage),
		...Object.keys(sessionStorage).filter(
			(key) => key !== 'kiosk' && !key.startsWith('sveltekit:')
		),
		...(await indexedDB.databases()).map(({ name }) => `database ${name}`),
		...(await caches.keys()).filter((name) => !/^(shell|data)-/.test(name))
	]);
