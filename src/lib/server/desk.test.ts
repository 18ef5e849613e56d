import { mkdtempSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterEach, beforeEach, describe, expect, it } from 'vitest';
import { openDatabase } from './database.ts';
import type { Database } from './database.ts';
import { hasPassword, invite, LINK_LASTS, linkOwner, openDesk, setPassword } from './desk.ts';
import type { Desk } from './desk.ts';

const EMAIL = 'worker@example.org';
const PASSWORD = 'three invented words';
const START = new Date('2026-11-21T09:00:00Z');
const MINUTE = 60_000;
const after = (milliseconds: number) => new Date(START.getTime() + milliseconds);

let dataDir: string;
let database: Database;
let desk: Desk;

beforeEach(async () => {
	dataDir = mkdtempSync(join(tmpdir(), 'desk-'));
	database = await openDatabase({ dataDir });
	desk = openDesk(database);
});
afterEach(async () => {
	await database.destroy();
	rmSync(dataDir, { recursive: true });
});

const linkFor = async (teams = ['dene'], now = START) =>
	(await invite(database, { email: EMAIL, teams }, now)).token;

async function register(password = PASSWORD) {
	const token = await linkFor();
	expect(await setPassword(database, { token, password }, START)).toBe('set');
}

async function signedIn(now = START): Promise<string> {
	const token = await desk.signIn(EMAIL, PASSWORD, now);
	if (!token) throw new Error('the sign-in was refused');
	return token;
}

async function actions(): Promise<string[]> {
	const rows = await database.selectFrom('audit').select('action').orderBy('at').execute();
	return rows.map(({ action }) => action);
}

describe('a link for setting a password', () => {
	it('names its owner until it ends, 30 minutes on', async () => {
		const token = await linkFor();
		expect(await linkOwner(database, token, after(LINK_LASTS - 1))).toBe(EMAIL);
		expect(await linkOwner(database, token, after(LINK_LASTS))).toBeUndefined();
	});

	it('sets nothing once it has ended', async () => {
		const token = await linkFor();
		const outcome = await setPassword(database, { token, password: PASSWORD }, after(LINK_LASTS));
		expect(outcome).toBe('link-over');
		expect(await hasPassword(database, EMAIL)).toBe(false);
	});

	it('works once', async () => {
		const token = await linkFor();
		await setPassword(database, { token, password: PASSWORD }, START);
		const again = await setPassword(
			database,
			{ token, password: 'somebody else chose this' },
			START
		);
		expect(again).toBe('link-over');
		expect(await desk.signIn(EMAIL, PASSWORD, START)).toBeDefined();
	});

	it('works for one of two people who use it at the same moment', async () => {
		const token = await linkFor();
		const outcomes = await Promise.all(
			['one invented password', 'two invented passwords'].map((password) =>
				setPassword(database, { token, password }, START)
			)
		);
		expect(outcomes.sort()).toEqual(['link-over', 'set']);
	});

	it('is over when another link of the account has set a password', async () => {
		const [older, newer] = [await linkFor(), await linkFor()];
		await setPassword(database, { token: newer, password: PASSWORD }, START);
		expect(await linkOwner(database, older, START)).toBeUndefined();
	});

	it('stays as it was when the password is too short or too long', async () => {
		const token = await linkFor();
		const outcomes = ['x'.repeat(11), '😀'.repeat(11), 'x'.repeat(201)].map((password) =>
			setPassword(database, { token, password }, START)
		);
		expect(await Promise.all(outcomes)).toEqual(['short', 'short', 'long']);
		expect(await linkOwner(database, token, START)).toBe(EMAIL);
	});

	it('is nowhere in the database as it was given out', async () => {
		const token = await linkFor();
		const rows = await database.selectFrom('desk_link').selectAll().execute();
		expect(rows).toHaveLength(1);
		expect(JSON.stringify(rows)).not.toContain(token);
	});

	it('is refused when nobody ever made it', async () => {
		expect(await linkOwner(database, 'invented', START)).toBeUndefined();
	});
});

describe('signing in', () => {
	it('takes the address in any case, and the same password typed on another keyboard', async () => {
		await register('cafe\u0301 words, invented');
		const token = await desk.signIn(' Worker@Example.org ', 'caf\u00e9 words, invented', START);
		expect(token).toBeDefined();
	});

	it('takes a password of 200 characters, all of them', async () => {
		await register('x'.repeat(200));
		expect(await desk.signIn(EMAIL, 'x'.repeat(200), START)).toBeDefined();
		expect(await desk.signIn(EMAIL, 'x'.repeat(201), START)).toBeUndefined();
	});

	it('refuses a wrong password, an unknown address and an account without a password alike', async () => {
		await register();
		await invite(database, { email: 'new@example.org', teams: ['dene'] }, START);
		expect(await desk.signIn(EMAIL, `${PASSWORD} `, START)).toBeUndefined();
		expect(await desk.signIn('nobody@example.org', PASSWORD, START)).toBeUndefined();
		expect(await desk.signIn('new@example.org', PASSWORD, START)).toBeUndefined();
		expect((await actions()).filter((action) => action === 'sign-in refused')).toHaveLength(3);
	});

	it('refuses a disabled account, and ends what it had open', async () => {
		await register();
		const token = await signedIn();
		await database.updateTable('desk_account').set({ disabled_at: START.toISOString() }).execute();
		expect(await desk.signIn(EMAIL, PASSWORD, START)).toBeUndefined();
		expect(await desk.reader(token, START)).toBeUndefined();
	});

	it('keeps neither the password nor the token', async () => {
		await register();
		const token = await signedIn();
		const kept = JSON.stringify([
			await database.selectFrom('desk_account').selectAll().execute(),
			await database.selectFrom('desk_session').selectAll().execute(),
			await database.selectFrom('audit').selectAll().execute()
		]);
		expect(kept).toContain('$argon2id$');
		expect(kept).not.toContain(PASSWORD);
		expect(kept).not.toContain(token);
	});
});

describe('a session', () => {
	beforeEach(() => register());

	it('knows its reader and the teams', async () => {
		await linkFor(['riverside']);
		const reader = await desk.reader(await signedIn(), START);
		expect(reader).toMatchObject({ email: EMAIL, teams: ['dene', 'riverside'] });
	});

	it('ends after 15 minutes without a request', async () => {
		const token = await signedIn();
		expect(await desk.reader(token, after(14 * MINUTE))).toBeDefined();
		expect(await desk.reader(token, after(28 * MINUTE))).toBeDefined();
		expect(await desk.reader(token, after(43 * MINUTE))).toBeUndefined();
	});

	it('ends after 12 hours however busy it is', async () => {
		const token = await signedIn();
		for (let minutes = 10; minutes < 12 * 60; minutes += 10)
			expect(await desk.reader(token, after(minutes * MINUTE))).toBeDefined();
		expect(await desk.reader(token, after(12 * 60 * MINUTE))).toBeUndefined();
	});

	it('ends when its reader signs out, which is put on record once', async () => {
		const token = await signedIn();
		const other = await signedIn();
		await desk.signOut(token, after(MINUTE));
		await desk.signOut(token, after(MINUTE));
		expect(await desk.reader(token, after(MINUTE))).toBeUndefined();
		expect(await desk.reader(other, after(MINUTE))).toBeDefined();
		expect((await actions()).filter((action) => action === 'signed out')).toHaveLength(1);
	});

	it('ends, with every other of the account, when the password is changed', async () => {
		const tokens = [await signedIn(), await signedIn()];
		const link = await linkFor();
		await setPassword(database, { token: link, password: 'four other invented words' }, START);
		const readers = await Promise.all(tokens.map((token) => desk.reader(token, START)));
		expect(readers).toEqual([undefined, undefined]);
	});

	it('is nobody for a token that was never given out', async () => {
		expect(await desk.reader('invented', START)).toBeUndefined();
	});
});

describe('inviting somebody again', () => {
	it('keeps the one account and adds the team', async () => {
		const first = await invite(database, { email: EMAIL, teams: ['dene'] }, START);
		const second = await invite(
			database,
			{ email: 'WORKER@example.org', teams: ['riverside'] },
			START
		);
		expect([first.isNew, second.isNew]).toEqual([true, false]);
		expect(await database.selectFrom('desk_account').selectAll().execute()).toHaveLength(1);
		expect(await database.selectFrom('desk_membership').selectAll().execute()).toHaveLength(2);
	});
});
