import { once } from 'node:events';
import { readdirSync } from 'node:fs';
import { createServer } from 'node:net';
import type { Page } from '@playwright/test';
import type { SiteFacts } from '../../src/lib/domain/site-facts.ts';
import { openProvider } from '../../src/lib/server/desk/provider.fixture.ts';
import { axeFaults } from '../accessibility/axe.ts';
import { tabFaults } from '../accessibility/keyboard.ts';
import { startBuiltServer } from '../built-server.ts';
import { EMAIL, enterPassword, sendRequest, setPassword, signIn } from './at-desk.ts';
import { expectPage } from './request.ts';
import { expect, test } from './server.ts';

/** A device that makes passkeys by itself, as Chromium's debugger offers one. */
async function giveDevice(page: Page): Promise<void> {
	const debug = await page.context().newCDPSession(page);
	await debug.send('WebAuthn.enable');
	await debug.send('WebAuthn.addVirtualAuthenticator', {
		options: {
			protocol: 'ctap2',
			transport: 'internal',
			hasResidentKey: true,
			hasUserVerification: true,
			isUserVerified: true,
			automaticPresenceSimulation: true
		}
	});
}

test.describe('A link worker with a passkey', () => {
	test('adds it, signs in by it alone, and removes it', async ({ page, ownServer }) => {
		await giveDevice(page);
		await setPassword(page, ownServer.deskLink);
		await signIn(page);
		await page.goto(`${ownServer.url}/desk/account`);
		await page.getByLabel('What to call it').fill('My work laptop');
		await page.getByRole('button', { name: 'Add a passkey of this device' }).click();
		await expect(page.getByRole('status')).toHaveText('Done. Your passkeys have changed.');
		const listed = page.getByRole('listitem').filter({ hasText: 'My work laptop' });
		await expect(listed).toHaveCount(1);

		await page.getByRole('button', { name: 'Sign out' }).click();
		await page.getByRole('button', { name: 'Sign in with a passkey' }).click();
		await expectPage(page, 'Requests');
		await page.goto(`${ownServer.url}/desk/account`);
		await page.getByRole('button', { name: 'Remove the passkey: My work laptop' }).click();
		await expect(listed).toHaveCount(0);

		await page.getByRole('button', { name: 'Sign out' }).click();
		await page.getByRole('button', { name: 'Sign in with a passkey' }).click();
		await expect(page.getByRole('alert')).toContainText('That passkey was not taken');
	});
});

const freePort = async (): Promise<number> => {
	const server = createServer().listen(0, '127.0.0.1');
	await once(server, 'listening');
	const address = server.address();
	server.close();
	return typeof address === 'object' && address ? address.port : 0;
};

for (const javaScriptEnabled of [true, false])
	test.describe(`A link worker whose organisation signs them in, ${javaScriptEnabled ? 'with' : 'without'} JavaScript`, () => {
		test('comes to the desk by it, and leaves both', async ({ browser }) => {
			const port = await freePort();
			const origin = `http://localhost:${port}`;
			const provider = await openProvider(origin);
			provider.seat({ subject: 'w-1', email: EMAIL, isVerified: true, amr: ['mfa'] });
			const site = await startBuiltServer({
				PORT: String(port),
				OIDC_ISSUER: provider.settings.issuer,
				OIDC_CLIENT_ID: provider.settings.clientId,
				OIDC_CLIENT_SECRET: provider.settings.clientSecret,
				OIDC_SECOND_FACTOR: 'mfa',
				LOCAL_SIGN_IN: 'off'
			});
			const page = await browser.newPage({ baseURL: origin, javaScriptEnabled });
			await page.goto('/desk/sign-in');
			await expect(page.getByLabel('Password')).toHaveCount(0);
			await page.getByRole('button', { name: 'Sign in with your organisation' }).click();
			await expectPage(page, 'Requests');
			await page.getByRole('button', { name: 'Sign out' }).click();
			const leave = page.getByRole('link', { name: 'Sign out of your organisation too' });
			await expect(leave).toHaveAttribute('href', new RegExp(`^${provider.settings.issuer}`));
			await page.context().close();
			await site.remove();
			await provider.close();
		});
	});

/** Come by while signing in; two that answer a form and say one sentence; one that stands only when something is shared. */
const ELSEWHERE = [
	'/desk/set-password/[token]',
	'/desk/sign-in',
	'/desk/sign-in/code',
	'/desk/sign-in/set-up',
	'/desk/sign-in/organisation',
	'/desk/sign-in/passkey',
	'/desk/requests/[id]/sharing/[share]'
];
/** The pages of the desk that somebody finds who is signed in, as the folders say, with what their addresses need. */
async function pagesOf(url: string, id: string): Promise<string[]> {
	const { live } = (await (await fetch(`${url}/catalogue/site`)).json()) as SiteFacts;
	const release = await fetch(`${url}/catalogue/${live?.digest}`);
	const { activities } = (await release.json()) as { activities: { id: string }[] };
	const paths = readdirSync('src/routes/desk', { recursive: true, encoding: 'utf8' })
		.filter((file) => /(^|\/)\+page\.svelte$/.test(file))
		.map((file) => `/desk/${file}`.replace(/\/\+page\.svelte$/, ''))
		.filter((route) => !ELSEWHERE.includes(route))
		.map((route) => route.replace('[id]', id).replace('[activity]', activities[0]?.id ?? ''));
	expect(paths.filter((path) => path.includes('['))).toEqual([]);
	return paths;
}

test.describe('Every page of the desk', () => {
	test('is without fault in English and Arabic, and open to a keyboard', async ({
		browser,
		ownServer
	}) => {
		test.slow();
		const phone = { baseURL: ownServer.url, viewport: { width: 360, height: 740 } };
		const page = await browser.newPage({ ...phone, locale: 'en-GB' });
		const arabic = await browser.newPage({ ...phone, locale: 'ar' });
		/** Looks at a page in both languages, as whoever is signed in. */
		const look = async (path: string) => {
			await arabic.context().addCookies(await page.context().cookies());
			for (const each of [page, arabic]) {
				await each.goto(path);
				// What Tab comes to does not depend on the language.
				const faults = [
					...(await axeFaults(each)),
					...(each === page ? await tabFaults(each) : [])
				];
				// Of a box of several lines the browser shows the line that is written in, and not always its middle.
				const all = faults.filter(
					(fault) => !/^(out of view|under nothing): <textarea/.test(fault)
				);
				expect.soft(all, `${path} in ${each === page ? 'English' : 'Arabic'}`).toEqual([]);
			}
		};
		const id = await sendRequest(ownServer.url);
		await look(ownServer.deskLink);
		await setPassword(page, ownServer.deskLink);
		await look('/desk/sign-in');
		await enterPassword(page);
		await look('/desk/sign-in/set-up');
		await page.goto('/desk/sign-in');
		await signIn(page);
		for (const path of await pagesOf(ownServer.url, id)) await look(path);
		await page.getByRole('button', { name: 'Sign out' }).click();
		await enterPassword(page);
		await look('/desk/sign-in/code');
		for (const each of [page, arabic]) await each.context().close();
	});
});
