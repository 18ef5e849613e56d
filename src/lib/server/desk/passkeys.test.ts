import { afterAll, beforeAll, beforeEach, describe, expect, it } from 'vitest';
import { changeAccount, listAccounts } from './accounts.ts';
import { openAuthenticator } from './authenticator.fixture.ts';
import { openEmptyDesk, register } from './desk.fixture.ts';
import type { EmptyDesk } from './desk.fixture.ts';
import {
	accountOfPasskey,
	addPasskey,
	askForPasskey,
	listPasskeys,
	offerPasskey,
	removePasskey
} from './passkeys.ts';

const START = new Date('2026-11-21T09:00:00Z');
const LATE = new Date('2026-11-21T09:10:00Z');
const ORIGIN = 'https://desk.example.org';
const SITE = { origin: ORIGIN, name: 'Dene' };

let empty: EmptyDesk;
let account: string;
let email: string;
let device: ReturnType<typeof openAuthenticator>;
let count = 0;
beforeAll(async () => {
	empty = await openEmptyDesk();
});
afterAll(() => empty.remove());
beforeEach(async () => {
	email = `worker.${++count}@example.org`;
	await register(empty.database, { email }, START);
	account = (await listAccounts(empty.database)).find((each) => each.email === email)?.id ?? '';
	device = openAuthenticator(ORIGIN);
});

const offer = () => offerPasskey(empty, { account, email }, SITE, START);
async function add(otherwise = {}, changed: { account?: string; now?: Date; name?: string } = {}) {
	const { options, token } = await offer();
	const response = device.make(options.challenge, otherwise);
	const answered = { account, origin: ORIGIN, token, response, name: 'My laptop', ...changed };
	return addPasskey(empty, answered, changed.now ?? START);
}
async function show(otherwise = {}, now = START) {
	const { options, token } = await askForPasskey(empty, ORIGIN, START);
	const response = device.show(options.challenge, otherwise);
	return accountOfPasskey(empty, { origin: ORIGIN, token, response }, now);
}

describe('adding a passkey', () => {
	it('keeps it under the name that its owner gave it, cut to 60 characters', async () => {
		expect(await add({}, { name: ` ${'x'.repeat(80)} ` })).toBe('added');
		const [passkey] = await listPasskeys(empty.database, account);
		expect(passkey).toMatchObject({ name: 'x'.repeat(60), addedAt: START.toISOString() });
	});

	it('asks for one that the device shows only to its owner, and not for one it has already', async () => {
		await add();
		const { options } = await offer();
		expect(options.authenticatorSelection?.userVerification).toBe('required');
		expect(options.excludeCredentials).toHaveLength(1);
		expect(Buffer.from(options.challenge, 'base64url').length).toBeGreaterThanOrEqual(32);
	});

	it.each([
		['made for another site', { host: 'elsewhere.example.org' }],
		['made on another site', { origin: 'https://elsewhere.example.org' }],
		['made without its owner’s finger, face or PIN', { isVerified: false }]
	])('refuses one %s', async (_what, otherwise) => {
		expect(await add(otherwise)).toBe('refused');
		expect(await listPasskeys(empty.database, account)).toEqual([]);
	});

	it('takes an answer once, for ten minutes, for whom it was asked', async () => {
		const { options, token } = await offer();
		const answered = { account, origin: ORIGIN, token, name: 'a' };
		const response = device.make(options.challenge);
		expect(await addPasskey(empty, { ...answered, response }, START)).toBe('added');
		expect(await addPasskey(empty, { ...answered, response }, START)).toBe('over');
		expect(await add({}, { now: LATE })).toBe('over');
		expect(await add({}, { account: 'another' })).toBe('over');
	});

	it.each(['', 'no JSON', '{}', '{"id":1}', 'null'])('refuses %s', async (response) => {
		const { token } = await offer();
		const answered = { account, origin: ORIGIN, token, name: 'a', response };
		expect(await addPasskey(empty, answered, START)).toBe('refused');
		const asked = await askForPasskey(empty, ORIGIN, START);
		const shown = { origin: ORIGIN, token: asked.token, response };
		expect(await accountOfPasskey(empty, shown, START)).toBeUndefined();
	});

	it('takes ten and no more, and the same one only once', async () => {
		expect(await add()).toBe('added');
		expect(await add()).toBe('refused');
		for (let i = 1; i < 10; i += 1) {
			device = openAuthenticator(ORIGIN);
			expect(await add()).toBe('added');
		}
		device = openAuthenticator(ORIGIN);
		expect(await add()).toBe('full');
	});
});

describe('signing in with a passkey', () => {
	it('shows whose it is, time after time', async () => {
		await add();
		expect(await show()).toBe(account);
		expect(await show()).toBe(account);
	});

	it.each([
		['without its owner’s finger, face or PIN', { isVerified: false }],
		['on another site', { origin: 'https://elsewhere.example.org' }],
		['for another site', { host: 'elsewhere.example.org' }],
		['by a copy, whose counter is behind', { counter: 1 }]
	])('is refused %s', async (_what, otherwise) => {
		await add({ counter: 5 });
		expect(await show(otherwise)).toBeUndefined();
	});

	it('takes a device that always says that it was used 0 times', async () => {
		await add({ counter: 0 });
		expect(await show({ counter: 0 })).toBe(account);
		expect(await show({ counter: 0 })).toBe(account);
	});

	it('takes an answer once and for ten minutes', async () => {
		await add();
		const { options, token } = await askForPasskey(empty, ORIGIN, START);
		const answered = { origin: ORIGIN, token, response: device.show(options.challenge) };
		expect(await accountOfPasskey(empty, answered, START)).toBe(account);
		expect(await accountOfPasskey(empty, answered, START)).toBeUndefined();
		expect(await show({}, LATE)).toBeUndefined();
	});

	it('is refused with an answer to another challenge [ASVS 9.2.2]', async () => {
		await add();
		const { token } = await askForPasskey(empty, ORIGIN, START);
		const response = device.show((await offer()).options.challenge);
		expect(
			await accountOfPasskey(empty, { origin: ORIGIN, token, response }, START)
		).toBeUndefined();
	});

	it('is refused with one that was never added, was removed, or whose account is closed or was given a new phone', async () => {
		expect(await show()).toBeUndefined();
		const change = (change: 'disable' | 'enable' | 'newPhone') =>
			changeAccount(empty.database, { id: account, by: 'command', change }, START);
		await add();
		await change('disable');
		expect(await show()).toBeUndefined();
		await change('enable');
		expect(await show()).toBe(account);
		await change('newPhone');
		expect(await show()).toBeUndefined();
		device = openAuthenticator(ORIGIN);
		await add();
		const [passkey] = await listPasskeys(empty.database, account);
		await removePasskey(empty.database, { account: 'another', id: passkey?.id ?? '' }, START);
		expect(await show()).toBe(account);
		await removePasskey(empty.database, { account, id: passkey?.id ?? '' }, START);
		expect(await show()).toBeUndefined();
	});

	it('opens a whole session, and not for an account that is closed meanwhile', async () => {
		const opened = { account, device: 'Firefox, Windows', isWhole: true };
		const token = await empty.desk.admit(opened, START);
		expect(await empty.desk.reader(token, START)).toMatchObject({ email });
		await changeAccount(empty.database, { id: account, by: 'command', change: 'disable' }, START);
		await expect(empty.desk.admit(opened, START)).rejects.toThrow();
	});
});
