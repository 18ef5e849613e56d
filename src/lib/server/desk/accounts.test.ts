import { afterEach, beforeEach, describe, expect, it } from 'vitest';
import type { Database } from '../database.ts';
import {
	changeAccount,
	hasPassword,
	invite,
	LINK_LASTS,
	linkOwner,
	listAccounts,
	setPassword
} from './accounts.ts';
import { enrol, openEmptyDesk, PASSWORD, register } from './desk.fixture.ts';
import type { Desk } from './sessions.ts';

const EMAIL = 'worker@example.org';
const START = new Date('2026-11-21T09:00:00Z');
const after = (milliseconds: number) => new Date(START.getTime() + milliseconds);

let database: Database;
let desk: Desk;
let remove: () => Promise<void>;

beforeEach(async () => {
	({ database, desk, remove } = await openEmptyDesk());
});
afterEach(() => remove());

const linkFor = async (teams = ['dene'], now = START) =>
	(await invite(database, { email: EMAIL, teams, roles: ['linkWorker'] }, now)).token;
const signIn = (email = EMAIL, password = PASSWORD) => desk.signIn({ email, password }, START);
const idOf = async (email: string) =>
	(await listAccounts(database)).find((account) => account.email === email)?.id ?? 'nobody';

describe('a link for setting a password', () => {
	it('names its owner until it ends, 30 minutes on [ASVS 6.4.1]', async () => {
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
		expect(await signIn()).toBeDefined();
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

	it('stays as it was when the password is too short or too long [ASVS 6.2.1]', async () => {
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

describe('inviting somebody again', () => {
	it('keeps the one account and adds the team and the role', async () => {
		const first = await invite(
			database,
			{ email: EMAIL, teams: ['dene'], roles: ['linkWorker'] },
			START
		);
		const second = await invite(
			database,
			{ email: 'WORKER@example.org', teams: ['riverside'], roles: ['teamLead'] },
			START
		);
		expect([first.isNew, second.isNew]).toEqual([true, false]);
		expect(await listAccounts(database)).toMatchObject([
			{
				email: EMAIL,
				teams: ['dene', 'riverside'],
				roles: ['linkWorker', 'teamLead'],
				state: 'invited'
			}
		]);
	});
});

describe('changing an account', () => {
	const OTHER = 'other@example.org';
	beforeEach(() => register(database, { email: OTHER }, START));

	it('takes effect at once: a disabled account is nobody any more, until it is enabled [ASVS 7.4.2] [ASVS 7.4.5]', async () => {
		const { token } = await enrol(desk, OTHER, START);
		const id = await idOf(OTHER);
		expect(await changeAccount(database, { id, by: 'me', change: 'disable' }, START)).toBe(
			'changed'
		);
		expect(await desk.reader(token, START)).toBeUndefined();
		expect(await signIn(OTHER)).toBeUndefined();
		await changeAccount(database, { id, by: 'me', change: 'enable' }, START);
		expect(await desk.reader(token, START)).toBeUndefined();
		expect(await signIn(OTHER)).toBeDefined();
	});

	it('sets roles and teams anew', async () => {
		const id = await idOf(OTHER);
		const roles = ['administrator', 'editor'] as const;
		await changeAccount(database, { id, by: 'me', change: 'setRoles', roles, teams: [] }, START);
		expect(await listAccounts(database)).toMatchObject([
			{ teams: [], roles: ['editor', 'administrator'] }
		]);
	});

	it('lets somebody with a new phone set up an authenticator again, and no old code', async () => {
		const { recoveryCodes } = await enrol(desk, OTHER, START);
		const id = await idOf(OTHER);
		await changeAccount(database, { id, by: 'me', change: 'newPhone' }, START);
		const half = (await signIn(OTHER)) ?? '';
		expect((await desk.half(half, START))?.offer).toHaveLength(20);
		expect(await desk.enter(half, recoveryCodes[0] ?? '', START)).toEqual({ kind: 'wrong' });
	});

	it('is refused for one’s own account and for nobody’s, and is on record', async () => {
		const id = await idOf(OTHER);
		expect(await changeAccount(database, { id, by: id, change: 'disable' }, START)).toBe('own');
		const nobody = { id: 'nobody', by: id, change: 'disable' } as const;
		expect(await changeAccount(database, nobody, START)).toBe('unknown');
		await changeAccount(database, { id, by: 'me', change: 'disable' }, START);
		const row = await database
			.selectFrom('audit')
			.selectAll()
			.where('action', '=', 'account changed')
			.execute();
		expect(row).toMatchObject([{ actor: 'me', subject: id }]);
	});
});
