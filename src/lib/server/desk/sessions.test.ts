import { readFileSync } from 'node:fs';
import { afterEach, beforeEach, describe, expect, it } from 'vitest';
import type { Database } from '../database.ts';
import { invite, setPassword } from './accounts.ts';
import { enrol, openEmptyDesk, PASSWORD, register } from './desk.fixture.ts';
import { IDLE_LASTS, isFresh } from './sessions.ts';
import type { Desk } from './sessions.ts';
import { codeAt, stepAt } from './totp.ts';

const EMAIL = 'worker@example.org';
const START = new Date('2026-11-21T09:00:00Z');
const MINUTE = 60_000;
const after = (milliseconds: number) => new Date(START.getTime() + milliseconds);

let database: Database;
let desk: Desk;
let remove: () => Promise<void>;

beforeEach(async () => {
	({ database, desk, remove } = await openEmptyDesk());
	await register(database, { email: EMAIL }, START);
});
afterEach(() => remove());

const signIn = async (password = PASSWORD, email = EMAIL, now = START) =>
	desk.signIn({ email, password }, now);
async function halfWay(now = START): Promise<string> {
	const token = await signIn(PASSWORD, EMAIL, now);
	if (!token) throw new Error('the sign-in was refused');
	return token;
}
const kindOf = async (token: string, code: string, now = START) =>
	(await desk.enter(token, code, now)).kind;
async function actions(): Promise<string[]> {
	const rows = await database.selectFrom('audit').select('action').orderBy('seq').execute();
	return rows.map(({ action }) => action);
}
async function setAgain(password: string) {
	const invited = { email: EMAIL, teams: [], roles: [] };
	const { token } = await invite(database, invited, START);
	await setPassword(database, { token, password }, START);
}

describe('signing in', () => {
	it('takes the address in any case, and the same password typed on another keyboard', async () => {
		await setAgain('cafe\u0301 words, invented');
		expect(await signIn('caf\u00e9 words, invented', ' Worker@Example.org ')).toBeDefined();
	});

	it('takes a password of 200 characters, all of them [ASVS 6.2.8] [ASVS 6.2.9]', async () => {
		const figures = Array.from({ length: 50 }, (_, i) => ((i * i * 7919) % 9973) + 10_000);
		const long = figures.join('').replace(/1/g, 'ü').slice(0, 200);
		await setAgain(long);
		expect(await signIn(long)).toBeDefined();
		expect(await signIn(`${long}x`)).toBeUndefined();
		expect(await signIn(long.slice(0, 199))).toBeUndefined();
	});

	it('refuses a wrong password, an unknown address and an account without a password alike [ASVS 16.3.1]', async () => {
		await invite(database, { email: 'new@example.org', teams: [], roles: [] }, START);
		expect(await signIn(`${PASSWORD} `)).toBeUndefined();
		expect(await signIn(PASSWORD, 'nobody@example.org')).toBeUndefined();
		expect(await signIn(PASSWORD, 'new@example.org')).toBeUndefined();
		expect((await actions()).filter((action) => action === 'sign-in refused')).toHaveLength(3);
	});

	it('is shut to nobody by the wrong passwords of others, however many [ASVS 6.3.1]', async () => {
		for (let i = 0; i < 30; i += 1) expect(await signIn(`wrong words ${i}`)).toBeUndefined();
		expect(await signIn()).toBeDefined();
	});

	it('keeps neither the password, nor the token, nor the authenticator’s secret, nor a recovery code [ASVS 11.4.2]', async () => {
		const { token, secret, recoveryCodes } = await enrol(desk, EMAIL, START);
		const tables = ['desk_account', 'desk_session', 'desk_recovery', 'audit'] as const;
		const kept = JSON.stringify(
			await Promise.all(tables.map((table) => database.selectFrom(table).selectAll().execute()))
		);
		expect(kept).toContain('$argon2id$');
		for (const given of [
			PASSWORD,
			token,
			secret.toString('base64url'),
			secret.toString('hex'),
			...recoveryCodes
		])
			expect(kept).not.toContain(given);
	});
});

describe('a password without a code', () => {
	it('opens no desk [ASVS 6.3.3]', async () => {
		expect(await desk.reader(await halfWay(), START)).toBeUndefined();
	});

	it('is good for ten minutes', async () => {
		const { secret } = await enrol(desk, EMAIL, START);
		const token = await halfWay();
		const late = after(10 * MINUTE);
		expect(await desk.half(token, after(9 * MINUTE))).toMatchObject({ email: EMAIL });
		expect(await desk.half(token, late)).toBeUndefined();
		expect(await kindOf(token, codeAt(secret, stepAt(late)), late)).toBe('over');
	});
});

describe('setting up an authenticator', () => {
	it('is asked of an account that has none, with the same secret until it is done', async () => {
		const token = await halfWay();
		const [first, again] = [await desk.half(token, START), await desk.half(token, START)];
		expect(first?.offer).toHaveLength(20);
		expect(again?.offer).toEqual(first?.offer);
	});

	it('gives ten recovery codes, and a session under another token [ASVS 6.5.4] [ASVS 7.2.4]', async () => {
		const half = await halfWay();
		const { token, recoveryCodes } = await enrol(desk, EMAIL, START);
		expect(new Set(recoveryCodes).size).toBe(10);
		expect(recoveryCodes[0]).toMatch(/^([2-9A-Z]{4}-){2}[2-9A-Z]{4}$/);
		expect(token).not.toBe(half);
		expect(await desk.reader(token, START)).toMatchObject({ email: EMAIL });
	});

	it('is not asked again, and an older offer is no second authenticator', async () => {
		const older = await halfWay();
		const offer = (await desk.half(older, START))?.offer ?? Buffer.alloc(0);
		await enrol(desk, EMAIL, START);
		expect((await desk.half(await halfWay(), START))?.offer).toBeUndefined();
		const later = after(MINUTE);
		expect(await kindOf(older, codeAt(offer, stepAt(later)), later)).toBe('wrong');
	});
});

describe('a code', () => {
	let secret: Buffer;
	let recoveryCodes: string[];
	beforeEach(async () => {
		({ secret, recoveryCodes } = await enrol(desk, EMAIL, START));
	});
	const NEXT = after(MINUTE);
	const code = (now: Date) => codeAt(secret, stepAt(now));

	it('opens the desk, also with the space that apps show in it', async () => {
		const spaced = code(NEXT).replace(/^(...)/, '$1 ');
		expect(await kindOf(await halfWay(NEXT), spaced, NEXT)).toBe('entered');
	});

	it('is good once [ASVS 6.5.1]', async () => {
		expect(await kindOf(await halfWay(NEXT), code(NEXT), NEXT)).toBe('entered');
		expect(await kindOf(await halfWay(NEXT), code(NEXT), NEXT)).toBe('wrong');
	});

	it('is good for one of two who type it at the same moment', async () => {
		const tokens = [await halfWay(NEXT), await halfWay(NEXT)];
		const kinds = await Promise.all(tokens.map((token) => kindOf(token, code(NEXT), NEXT)));
		expect(kinds.sort()).toEqual(['entered', 'wrong']);
	});

	it('asks for the password again after five wrong ones', async () => {
		const token = await halfWay(NEXT);
		const kinds = [];
		for (let tries = 0; tries < 5; tries++) kinds.push(await kindOf(token, '000000x', NEXT));
		expect(kinds).toEqual(['wrong', 'wrong', 'wrong', 'wrong', 'over']);
		expect(await kindOf(token, code(NEXT), NEXT)).toBe('over');
	});

	it('may be one of those written down, once, as people type them', async () => {
		const written = recoveryCodes[3] ?? '';
		const typed = written.toLowerCase().replaceAll('-', ' ');
		expect(await kindOf(await halfWay(NEXT), typed, NEXT)).toBe('entered');
		expect(await kindOf(await halfWay(NEXT), written, NEXT)).toBe('wrong');
		expect(await actions()).toContain('recovery code used');
	});

	it('that was written down is nobody else’s', async () => {
		await register(database, { email: 'other@example.org' }, START);
		await enrol(desk, 'other@example.org', START);
		const token = (await signIn(PASSWORD, 'other@example.org')) ?? '';
		expect(await kindOf(token, recoveryCodes[0] ?? '')).toBe('wrong');
	});
});

describe('a session', () => {
	let token: string;
	let secret: Buffer;
	beforeEach(async () => {
		({ token, secret } = await enrol(desk, EMAIL, START));
	});
	async function anotherSession(now: Date) {
		const entered = await desk.enter(await halfWay(now), codeAt(secret, stepAt(now)), now);
		if (entered.kind !== 'entered') throw new Error(entered.kind);
		return entered.token;
	}

	it('knows its reader, the teams and the roles', async () => {
		const more = { email: EMAIL, teams: ['riverside'], roles: ['teamLead'] as const };
		await invite(database, more, START);
		expect(await desk.reader(token, START)).toMatchObject({
			email: EMAIL,
			teams: ['dene', 'riverside'],
			roles: ['linkWorker', 'teamLead']
		});
	});

	it('sees no team’s requests without a role that works with them [ASVS 8.2.3]', async () => {
		const email = 'editor@example.org';
		await register(database, { email, roles: ['editor', 'administrator'] }, START);
		const { token } = await enrol(desk, email, START);
		expect(await desk.reader(token, START)).toMatchObject({ teams: [] });
	});

	it('ends after 15 minutes without a request [ASVS 7.3.1]', async () => {
		expect(await desk.reader(token, after(14 * MINUTE))).toBeDefined();
		expect(await desk.reader(token, after(28 * MINUTE))).toBeDefined();
		expect(await desk.reader(token, after(43 * MINUTE))).toBeUndefined();
	});

	it('is warned of two minutes before that, on the page', () => {
		const notice = new URL('../../ui/desk/IdleNotice.svelte', import.meta.url);
		const seconds = (IDLE_LASTS - 2 * MINUTE) / 1000;
		expect(readFileSync(notice, 'utf8')).toContain(`animation: due 1s ${seconds}s forwards`);
	});

	it('ends after 12 hours however busy it is [ASVS 7.3.2] [ASVS 7.6.1]', async () => {
		for (let minutes = 10; minutes < 12 * 60; minutes += 10)
			expect(await desk.reader(token, after(minutes * MINUTE))).toBeDefined();
		expect(await desk.reader(token, after(12 * 60 * MINUTE))).toBeUndefined();
	});

	it('that lay idle is still known to have been whose, and one that was ended is not', async () => {
		const account = (await desk.reader(token, START))?.account;
		expect(await desk.lapsed(token)).toBe(account);
		await setAgain('four other invented words');
		expect(await desk.lapsed(token)).toBeUndefined();
		expect(await desk.lapsed(await halfWay().catch(() => 'none'))).toBeUndefined();
	});

	it('ends alone, or with all others, as its reader asks, and that is on record once [ASVS 7.4.1]', async () => {
		const other = await anotherSession(after(MINUTE));
		const reader = await desk.reader(other, after(MINUTE));
		if (!reader) throw new Error('nobody');
		await desk.end(reader, 'others', after(MINUTE));
		expect(await desk.reader(token, after(MINUTE))).toBeUndefined();
		expect(await desk.reader(other, after(MINUTE))).toBeDefined();
		await desk.end(reader, 'this', after(MINUTE));
		await desk.end(reader, 'this', after(MINUTE));
		expect(await desk.reader(other, after(MINUTE))).toBeUndefined();
		expect((await actions()).slice(-2)).toEqual(['sessions ended', 'signed out']);
	});

	it('is listed with all others that are open, the latest first', async () => {
		const now = after(MINUTE);
		const other = await anotherSession(now);
		const reader = await desk.reader(other, now);
		const devices = await desk.devices(reader?.account ?? '', now);
		expect(devices.map(({ lastSeen }) => lastSeen)).toEqual(
			[now, START].map((at) => at.toISOString())
		);
		expect(devices[0]?.session).toBe(reader?.session);
		expect(await desk.devices(reader?.account ?? '', after(20 * MINUTE))).toEqual([]);
	});

	it('ends, with every other of the account, when the password is changed', async () => {
		const tokens = [token, await anotherSession(after(MINUTE))];
		await setAgain('four other invented words');
		const readers = await Promise.all(tokens.map((each) => desk.reader(each, after(MINUTE))));
		expect(readers).toEqual([undefined, undefined]);
	});

	it('from before codes were asked for goes on', async () => {
		const at = START.toISOString();
		await database.updateTable('desk_session').set({ second_factor_at: at }).execute();
		await database.updateTable('desk_account').set({ totp_secret: null }).execute();
		expect(await desk.reader(token, START)).toBeDefined();
	});

	it('is nobody for a token that was never given out [ASVS 7.2.1]', async () => {
		expect(await desk.reader('invented', START)).toBeUndefined();
	});
});

describe('a password that its owner changes', () => {
	const change = async (token: string, current: string, next: string) => {
		const reader = await desk.reader(token, START);
		if (!reader) throw new Error('nobody');
		return desk.changePassword(reader, { current, next, known: [] }, START);
	};

	it('is the new one from then on, and ends every other session [ASVS 6.2.2] [ASVS 7.4.3]', async () => {
		const { token, secret } = await enrol(desk, EMAIL, START);
		const half = await halfWay(after(MINUTE));
		const code = codeAt(secret, stepAt(after(MINUTE)));
		const other = await desk.enter(half, code, after(MINUTE));
		expect(await change(token, PASSWORD, 'newly invented words')).toBe('changed');
		expect(await signIn('newly invented words')).toBeDefined();
		expect(await signIn(PASSWORD)).toBeUndefined();
		expect(await desk.reader(token, START)).toBeDefined();
		if (other.kind !== 'entered') throw new Error(other.kind);
		expect(await desk.reader(other.token, after(MINUTE))).toBeUndefined();
		expect(await actions()).toContain('password changed');
	});

	it('stays without the one before, and where the new one may not be chosen [ASVS 6.2.3]', async () => {
		const { token } = await enrol(desk, EMAIL, START);
		expect(await change(token, `${PASSWORD} `, 'newly invented words')).toBe('wrong');
		expect(await change(token, PASSWORD, 'too short')).toBe('short');
		expect(await change(token, PASSWORD, `${EMAIL}1`)).toBe('common');
		expect(await signIn(PASSWORD)).toBeDefined();
	});

	it('by a link, still asks for the authenticator there was [ASVS 6.4.3]', async () => {
		await enrol(desk, EMAIL, START);
		await setAgain('newly invented words');
		const half = await signIn('newly invented words');
		expect(await desk.reader(half ?? '', START)).toBeUndefined();
		expect((await desk.half(half ?? '', START))?.offer).toBeUndefined();
	});
});

describe('how somebody signs in', () => {
	it('is changed within 15 minutes of signing in, however busy they are [ASVS 7.5.1]', () => {
		const since = START.toISOString();
		expect(isFresh({ since }, after(15 * MINUTE - 1))).toBe(true);
		expect(isFresh({ since }, after(15 * MINUTE))).toBe(false);
	});
});
