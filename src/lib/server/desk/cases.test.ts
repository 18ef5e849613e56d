import type { Transaction } from 'kysely';
import { afterEach, beforeEach, describe, expect, it } from 'vitest';
import type { EventKind } from '../../domain/case.ts';
import type { Database, Tables } from '../database.ts';
import { stopMine } from '../my-request.ts';
import { toReferral } from '../referrals.ts';
import { arrive, openStore } from '../store.fixture.ts';
import type { OpenStore } from '../store.fixture.ts';
import { changeAccount } from './accounts.ts';
import { listCases } from './case-list.ts';
import { caseOf, colleagues, record } from './cases.ts';
import type { Happened } from './cases.ts';
import { draftOf, keepDraft, latestDraft } from './drafts.ts';
import { register } from './desk.fixture.ts';

/** A Friday. */
const NOW = new Date('2026-11-20T16:42:00Z');
const TOLD = 'She would like to be rung after the school run.';

let store: OpenStore;
let id: string;
let DENE: { account: string; teams: string[] };
let RIVERSIDE: { account: string; teams: string[] };

beforeEach(async () => {
	store = await openStore();
	for (const team of ['dene', 'riverside'])
		await register(store.database, { email: `${team}@example.org`, teams: [team] }, NOW);
	const accountOf = async (team: string) => ({
		account: (await colleagues(store.database, team))[0]?.id ?? 'nobody',
		teams: [team]
	});
	[DENE, RIVERSIDE] = [await accountOf('dene'), await accountOf('riverside')];
	id = await arrive(store, NOW);
});
afterEach(() => store.remove());

const happens = (kind: EventKind, more: Partial<Happened> = {}, reader = DENE) =>
	record(store, reader, { id, kind, version: 0, ...more }, NOW);
const theCase = () => caseOf(store, { id, team: 'dene' });
const row = () =>
	store.database.selectFrom('referral').selectAll().where('id', '=', id).executeTakeFirstOrThrow();
const audited = async () =>
	(
		await store.database
			.selectFrom('audit')
			.select(['actor', 'action'])
			.where('subject', '=', id)
			.orderBy('seq')
			.execute()
	).map(({ actor, action }) => `${actor}: ${action}`);

describe('recording what happened', () => {
	it('counts the tries to call, and moves the request on', async () => {
		for (const version of [0, 1, 2]) expect(await happens('tried', { version })).toBe('recorded');
		const { attempts, events, assignedTo } = await theCase();
		expect([attempts, events.length, assignedTo]).toEqual([3, 3, 'dene@example.org']);
		expect((await row()).status).toBe('contactAttempted');
	});

	it('keeps the words with it, and nowhere in the open', async () => {
		await happens('note', { words: TOLD });
		expect((await theCase()).events).toMatchObject([
			{ kind: 'note', words: TOLD, by: 'dene@example.org' }
		]);
		const kept = await store.database.selectFrom('case_event').selectAll().execute();
		expect(JSON.stringify(kept)).not.toContain('school');
	});

	it('is refused to another team, which learns nothing', async () => {
		expect(await happens('note', { words: TOLD }, RIVERSIDE)).toBe('none');
		for (const reader of [RIVERSIDE, { account: 'x', teams: [] }]) {
			expect(await happens('note', {}, reader)).toBe('none');
			expect(await happens('closed', { reason: 'notWanted' }, reader)).toBe('none');
		}
		expect((await theCase()).events).toEqual([]);
		expect((await row()).status).toBe('received');
	});

	it('is refused where a colleague was first, and loses nothing of theirs', async () => {
		await happens('booked', { words: 'Tuesday at ten' });
		expect(await happens('closed', { reason: 'notReached' })).toBe('moved-on');
		expect((await theCase()).events).toMatchObject([{ kind: 'booked', words: 'Tuesday at ten' }]);
		expect((await row()).status).toBe('talkBooked');
	});

	it('takes one of two who press at the same moment [ASVS 2.3.4]', async () => {
		const outcomes = await Promise.all([
			happens('booked'),
			happens('closed', { reason: 'notWanted' })
		]);
		expect([...outcomes].sort()).toEqual(['moved-on', 'recorded']);
		expect((await theCase()).events).toHaveLength(1);
		const won = outcomes[0] === 'recorded' ? 'talkBooked' : 'stopped';
		expect((await row()).status).toBe(won);
		expect(
			(await audited()).filter((line) => line.endsWith('referral status changed'))
		).toHaveLength(1);
	});

	it('takes everybody’s notes, whatever they had seen', async () => {
		const outcomes = await Promise.all(
			['one', 'two', 'three'].map((words) => happens('note', { words }))
		);
		expect(outcomes).toEqual(['recorded', 'recorded', 'recorded']);
		const { version, events } = await theCase();
		expect([version, events.map(({ words }) => words).sort()]).toEqual([
			3,
			['one', 'three', 'two']
		]);
	});

	it('is refused where the request stands so that it cannot happen', async () => {
		expect(await happens('reopened')).toBe('not-allowed');
		expect((await row()).status).toBe('received');
	});

	it('is refused once the person has stopped the request, but for words', async () => {
		await stopMine(store, toReferral(await row()), NOW);
		expect(await happens('tried')).toBe('not-allowed');
		expect(await happens('note', { words: 'They stopped it.' })).toBe('recorded');
	});

	it('keeps no words under a new key where the request’s own was erased or lost', async () => {
		await store.requestKeys.erase([id]);
		expect(await happens('note', { words: TOLD })).toBe('not-allowed');
		const whose = { account: DENE.account, request: id };
		expect(await keepDraft(store, whose, TOLD, NOW)).toBe(false);
		expect(await store.requestKeys.find(id)).toBeUndefined();
		expect((await theCase()).events).toEqual([]);
		expect(await happens('tried')).toBe('recorded');
	});

	it('still keeps words about a request from before there were such keys', async () => {
		await store.database.updateTable('referral').set({ wrapped: 0 }).execute();
		await store.requestKeys.erase([id]);
		expect(await happens('note', { words: TOLD })).toBe('recorded');
		expect((await theCase()).events).toMatchObject([{ words: TOLD }]);
	});

	it.each<EventKind>(['note', 'tried'])(
		'writes no "%s" to what is erased meanwhile',
		async (kind) => {
			const { database } = store;
			const meanwhile = {
				selectFrom: (table: 'referral') => database.selectFrom(table),
				insertInto: (table: 'referral_case') => database.insertInto(table),
				transaction: () => ({
					async execute<Result>(body: (transaction: Transaction<Tables>) => Promise<Result>) {
						await database.updateTable('referral').set({ erased_at: 'now' }).execute();
						return database.transaction().execute(body);
					}
				})
			} as unknown as Database;
			const happened = { id, kind, version: 0, words: TOLD };
			const outcome = await record({ ...store, database: meanwhile }, DENE, happened, NOW);
			expect(outcome).toBe('moved-on');
			expect((await theCase()).events).toEqual([]);
			expect((await row()).status).toBe('received');
		}
	);

	it('is refused after the request was erased', async () => {
		await store.database.updateTable('referral').set({ erased_at: 'now' }).execute();
		expect(await happens('note', { words: TOLD })).toBe('none');
	});

	it('puts each event on record, and each change of status', async () => {
		const at = new Date('2026-11-21T10:00:00Z');
		await record(store, DENE, { id, kind: 'tried', version: 0 }, at);
		expect((await row()).status_changed_at).toBe(at.toISOString());
		await happens('tried', { version: 1 });
		expect(await audited()).toEqual([
			'patient: referral received',
			`${DENE.account}: referral status changed`,
			`${DENE.account}: case event recorded`,
			`${DENE.account}: case event recorded`
		]);
	});
});

describe('a request that the person stopped', () => {
	it('says so in its history, and is nobody’s any more', async () => {
		await happens('take', { words: TOLD });
		await stopMine(store, toReferral(await row()), NOW);
		const { events, version } = await theCase();
		expect(events).toMatchObject([{ kind: 'stopped', words: '' }, { kind: 'take' }]);
		expect(events[0]).not.toHaveProperty('by');
		expect(version).toBe(2);
		const mine = { view: 'mine', today: '2026-11-23' } as const;
		expect((await listCases(store.database, DENE, mine)).referrals).toEqual([]);
	});

	it('is kept as long as any other when something is written afterwards', async () => {
		await stopMine(store, toReferral(await row()), NOW);
		expect((await row()).erase_after).toBe('2026-11-21T16:42:00.000Z');
		const later = new Date('2026-11-21T10:00:00Z');
		await record(store, DENE, { id, kind: 'note', version: 1, words: TOLD }, later);
		expect((await row()).erase_after).toBe('2026-12-20T16:42:00.000Z');
	});

	it('is kept as long as any other where there is a note or a concern that stands', async () => {
		const ends: (string | null)[] = [];
		for (const kind of [undefined, 'note', 'concern'] as const) {
			id = await arrive(store, NOW);
			if (kind) await happens(kind, { words: TOLD });
			await stopMine(store, toReferral(await row()), NOW);
			ends.push((await row()).erase_after);
		}
		const ordinary = '2026-12-20T16:42:00.000Z';
		expect(ends).toEqual(['2026-11-21T16:42:00.000Z', ordinary, ordinary]);
	});
});

describe('a concern', () => {
	it('stands until it is settled, whatever else happens', async () => {
		await happens('concern', { words: 'Sounded frightened' });
		await happens('tried', { version: 1 });
		expect((await theCase()).raisedAt).toBe(NOW.toISOString());
		await happens('settled', { version: 2 });
		expect((await theCase()).raisedAt).toBeUndefined();
	});
});

describe('handing over', () => {
	it('is to a colleague of the team, or to anyone in it', async () => {
		await register(store.database, { email: 'two@example.org' }, NOW);
		const two = (await colleagues(store.database, 'dene'))[1]?.id ?? '';
		expect(await happens('handedOver', { colleague: two })).toBe('recorded');
		expect(await theCase()).toMatchObject({
			assignedTo: 'two@example.org',
			events: [{ detail: 'two@example.org' }]
		});
		expect(await happens('handedOver', { version: 1 })).toBe('recorded');
		expect((await theCase()).assignedTo).toBeUndefined();
	});

	it('comes about by itself when the account of whoever had it is closed', async () => {
		await happens('take');
		const closed = { id: DENE.account, by: 'lead', change: 'disable' } as const;
		await changeAccount(store.database, closed, NOW);
		expect((await theCase()).assignedTo).toBeUndefined();
		const reader = { account: DENE.account, teams: ['dene'] };
		const mine = { view: 'mine', today: '2026-11-23' } as const;
		expect((await listCases(store.database, reader, mine)).referrals).toEqual([]);
	});

	it('is not to somebody of another team, or without a role for it', async () => {
		const editor = { email: 'editor@example.org', roles: ['editor'] as const };
		await register(store.database, editor, NOW);
		const { id: editorId } = await store.database
			.selectFrom('desk_account')
			.select('id')
			.where('email', '=', editor.email)
			.executeTakeFirstOrThrow();
		for (const colleague of [RIVERSIDE.account, editorId, 'nobody'])
			expect(await happens('handedOver', { colleague })).toBe('not-allowed');
	});
});

describe('words that were typed when the session had ended', () => {
	const whose = () => ({ account: DENE.account, request: id });

	it('are there again, for whoever typed them, until something is recorded', async () => {
		expect(await keepDraft(store, whose(), TOLD, NOW)).toBe(true);
		expect(await latestDraft(store, DENE.account, NOW)).toBe(id);
		expect(await draftOf(store, { ...whose(), team: 'dene' }, NOW)).toBe(TOLD);
		const other = { account: RIVERSIDE.account, request: id, team: 'dene' };
		expect(await draftOf(store, other, NOW)).toBe('');
		await happens('note', { words: TOLD });
		expect(await draftOf(store, { ...whose(), team: 'dene' }, NOW)).toBe('');
	});

	it('are not kept about another team’s request', async () => {
		expect(await keepDraft(store, { ...whose(), account: RIVERSIDE.account }, TOLD, NOW)).toBe(
			false
		);
	});

	it('are gone after a day', async () => {
		await keepDraft(store, whose(), TOLD, NOW);
		const late = new Date(NOW.getTime() + 25 * 60 * 60_000);
		expect(await latestDraft(store, DENE.account, late)).toBeUndefined();
		expect(await draftOf(store, { ...whose(), team: 'dene' }, late)).toBe('');
	});
});
