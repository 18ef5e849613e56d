import { afterAll, beforeAll, beforeEach, describe, expect, it } from 'vitest';
import type { Services } from '../services.ts';
import { changeAccount, invite, linkOwner, listAccounts } from './accounts.ts';
import { comeFromOrganisation, goToOrganisation } from './by-organisation.ts';
import { openEmptyDesk, register } from './desk.fixture.ts';
import type { EmptyDesk } from './desk.fixture.ts';
import { openOpenId } from './openid.ts';
import type { OpenIdSettings } from './openid.ts';
import { openProvider, ORIGIN } from './provider.fixture.ts';
import type { OpenProvider, Person } from './provider.fixture.ts';

const START = new Date('2026-11-21T09:00:00Z');
const MINUTE = 60_000;
const after = (milliseconds: number) => new Date(START.getTime() + milliseconds);

/** Somebody else in every test. */
let count = 0;
const somebody = () => ({
	subject: `w-${++count}`,
	email: `worker.${count}@example.org`,
	isVerified: true
});

let provider: OpenProvider;
let empty: EmptyDesk;
let services: Services;
let logged: string[];
let worker: Person & { email: string };
const openWith = (settings: Partial<OpenIdSettings> = {}) =>
	openOpenId({ ...provider.settings, ...settings }, ({ event }) => void logged.push(event));

beforeAll(async () => {
	provider = await openProvider();
	empty = await openEmptyDesk();
});
afterAll(async () => {
	await provider.close();
	await empty.remove();
});
beforeEach(async () => {
	logged = [];
	services = { ...empty, openId: openWith() } as unknown as Services;
	worker = somebody();
	await register(empty.database, worker, START);
});

async function go(invitation?: string) {
	const asked = { origin: ORIGIN, ...(invitation && { invitation }) };
	const gone = await goToOrganisation(services, asked, START);
	if (gone.kind !== 'go') throw new Error(gone.kind);
	return gone;
}
const comeBack = (url: URL, token: string | undefined, now = after(MINUTE)) =>
	comeFromOrganisation(services, { url, token, device: 'Firefox, Windows' }, now);
async function signIn(person: Person, invitation?: string) {
	const { address, token } = await go(invitation);
	return comeBack(await provider.signIn(address, person), token);
}
const actions = async () =>
	(await empty.database.selectFrom('audit').select('action').orderBy('seq').execute()).map(
		({ action }) => action
	);

describe('signing in at the organisation', () => {
	it('asks for an ordinary code, with state, nonce and PKCE [ASVS 10.1.2] [ASVS 10.2.1]', async () => {
		const { searchParams } = new URL((await go()).address);
		expect(searchParams.get('response_type')).toBe('code');
		expect(searchParams.get('scope')).toBe('openid email');
		expect(searchParams.get('code_challenge_method')).toBe('S256');
		for (const name of ['state', 'nonce', 'code_challenge'])
			expect(searchParams.get(name)?.length, name).toBeGreaterThanOrEqual(43);
	});

	it('lets in whoever was invited, and still asks for a code where the provider saw one factor [ASVS 6.8.4]', async () => {
		const came = await signIn(worker);
		expect(came).toMatchObject({ kind: 'in', isWhole: false });
		if (came.kind !== 'in') return;
		expect(await empty.desk.reader(came.token, after(MINUTE))).toBeUndefined();
		expect(await empty.desk.half(came.token, after(MINUTE))).toMatchObject({ email: worker.email });
	});

	it('asks for no code where the provider says that it saw a second factor', async () => {
		const came = await signIn({ ...worker, amr: ['pwd', 'mfa'] });
		expect(came).toMatchObject({ kind: 'in', isWhole: true });
		if (came.kind !== 'in') return;
		expect(await empty.desk.reader(came.token, after(MINUTE))).toMatchObject({
			email: worker.email
		});
		expect(await actions()).toEqual(expect.arrayContaining(['signed in']));
	});

	it('knows them again by who they are there, and not by their address [ASVS 10.5.2] [ASVS 6.8.1]', async () => {
		await signIn(worker);
		expect(await signIn({ subject: worker.subject })).toMatchObject({ kind: 'in' });
		expect(await signIn({ ...worker, subject: 'another' })).toEqual({ kind: 'stranger' });
	});

	it('binds whoever comes by a link, whatever their address there, and the link is used up', async () => {
		const invited = { email: 'new@example.org', teams: [], roles: [] };
		const { token } = await invite(empty.database, invited, START);
		expect(await signIn({ subject: 'by link' }, token)).toMatchObject({ kind: 'in' });
		expect(await linkOwner(empty.database, token, START)).toBeUndefined();
		expect(await signIn({ subject: 'by used link' }, token)).toEqual({ kind: 'stranger' });
		const account = (await listAccounts(empty.database)).find(
			({ email }) => email === invited.email
		);
		expect(account?.state).not.toBe('invited');
	});

	it.each([
		['an address that nobody was invited at', { email: 'else@example.org' }],
		['an address that the provider has not verified', { isVerified: false }],
		['no address', { email: undefined }]
	])('makes no account for %s', async (_what, change) => {
		const before = await listAccounts(empty.database);
		expect(await signIn({ ...worker, ...change } as Person)).toEqual({ kind: 'stranger' });
		expect(await listAccounts(empty.database)).toEqual(before);
		expect((await actions()).at(-1)).toBe('sign-in refused');
	});

	it('does not let in whose account was closed, known there or not', async () => {
		const close = async ({ email }: { email: string }) => {
			const account = (await listAccounts(empty.database)).find((each) => each.email === email);
			const asked = { id: account?.id ?? '', by: 'command', change: 'disable' } as const;
			expect(await changeAccount(empty.database, asked, START)).toBe('changed');
		};
		expect(await signIn(worker)).toMatchObject({ kind: 'in' });
		await close(worker);
		expect(await signIn(worker)).toEqual({ kind: 'stranger' });
		const other = somebody();
		await register(empty.database, other, START);
		await close(other);
		expect(await signIn(other)).toEqual({ kind: 'stranger' });
	});

	it('says so where somebody turned back', async () => {
		expect(await signIn({ ...worker, turnsBack: true })).toEqual({ kind: 'refused' });
		expect(logged).toEqual([]);
	});
});

describe('an answer of the organisation’s', () => {
	it('is taken once, and only in the browser that asked, within ten minutes', async () => {
		const { address, token } = await go();
		const url = await provider.signIn(address, worker);
		const other = await go();
		expect(await comeBack(url, undefined)).toEqual({ kind: 'over' });
		expect(await comeBack(url, 'invented')).toEqual({ kind: 'over' });
		expect(await comeBack(url, other.token)).toEqual({ kind: 'failed' });
		expect(await comeBack(url, token)).toMatchObject({ kind: 'in' });
		expect(await comeBack(url, token)).toEqual({ kind: 'over' });
		const late = await go();
		const lateUrl = await provider.signIn(late.address, worker);
		expect(await comeBack(lateUrl, late.token, after(10 * MINUTE))).toEqual({ kind: 'over' });
	});

	it.each([
		['another state', (url: URL) => url.searchParams.set('state', 'x'.repeat(43))],
		[
			'another issuer [ASVS 10.2.2]',
			(url: URL) => url.searchParams.set('iss', 'https://e.example')
		],
		['a code that nobody gave', (url: URL) => url.searchParams.set('code', 'x'.repeat(43))],
		['no code', (url: URL) => url.searchParams.delete('code')]
	])('is refused with %s', async (_what, change) => {
		const { address, token } = await go();
		const url = await provider.signIn(address, worker);
		change(url);
		expect(await comeBack(url, token)).toEqual({ kind: 'failed' });
		expect(logged).toHaveLength(1);
	});

	it.each(['nonce', 'verifier'] as const)(
		'is refused where its %s is not the one that was sent [ASVS 10.5.1]',
		async (part) => {
			const openId = openWith();
			const begun = await openId.begin(`${ORIGIN}/desk/sign-in/organisation/callback`);
			if (begun.kind !== 'go') throw new Error(begun.kind);
			const url = await provider.signIn(begun.address, worker);
			const other = { ...begun.expected, [part]: 'x'.repeat(43) };
			expect(await openId.finish(url, other)).toEqual({ kind: 'failed' });
		}
	);

	it('is refused where its signature is not by the provider’s own keys [ASVS 6.8.2] [ASVS 9.1.3]', async () => {
		provider.publishOtherKeys();
		expect(await signIn(worker)).toEqual({ kind: 'failed' });
		provider.publishOwnKeys();
		services = { ...services, openId: openWith() };
		expect(await signIn(worker)).toMatchObject({ kind: 'in' });
	});

	it('is refused a second time by the provider too: a code is good once', async () => {
		const openId = openWith();
		const begun = await openId.begin(`${ORIGIN}/desk/sign-in/organisation/callback`);
		if (begun.kind !== 'go') throw new Error(begun.kind);
		const url = await provider.signIn(begun.address, worker);
		expect(await openId.finish(url, begun.expected)).toMatchObject({ kind: 'shown' });
		expect(await openId.finish(url, begun.expected)).toEqual({ kind: 'failed' });
	});
});

describe('the organisation’s provider', () => {
	it('is refused where it says to be another than the site’s settings say [ASVS 10.5.3]', async () => {
		const issuer = provider.settings.issuer.replace('127.0.0.1', 'localhost');
		const openId = openWith({ issuer });
		expect(await openId.begin(`${ORIGIN}/x`)).toEqual({ kind: 'failed' });
		expect(await openId.leaveAddress(ORIGIN)).toBeUndefined();
	});

	it('is asked again when it did not answer at first [ASVS 16.5.2]', async () => {
		const settings = { ...provider.settings };
		const openId = openOpenId(settings, ({ event }) => void logged.push(event));
		settings.issuer = 'http://127.0.0.1:1';
		expect(await openId.begin(`${ORIGIN}/x`)).toEqual({ kind: 'failed' });
		expect(logged).toHaveLength(1);
		settings.issuer = provider.settings.issuer;
		expect((await openId.begin(`${ORIGIN}/x`)).kind).toBe('go');
	});

	it('has a page to sign out of it too', async () => {
		const address = new URL((await openWith().leaveAddress(`${ORIGIN}/desk/sign-in`)) ?? '');
		expect(address.origin).toBe(provider.settings.issuer);
		expect(address.searchParams.get('post_logout_redirect_uri')).toBe(`${ORIGIN}/desk/sign-in`);
	});

	it('is nothing where the site has none', async () => {
		services = { ...services, openId: undefined };
		expect(await goToOrganisation(services, { origin: ORIGIN }, START)).toEqual({ kind: 'off' });
		const url = new URL(`${ORIGIN}/desk/sign-in/organisation/callback`);
		expect(await comeBack(url, 'any')).toEqual({ kind: 'off' });
	});
});
