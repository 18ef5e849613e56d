import { afterEach, beforeEach, describe, expect, it } from 'vitest';
import { VIEWS } from '../../domain/case.ts';
import type { View } from '../../domain/case.ts';
import { arrive, openStore } from '../store.fixture.ts';
import type { OpenStore } from '../store.fixture.ts';
import { countCases, listCases } from './case-list.ts';
import type { Cursor } from './case-list.ts';
import { record } from './cases.ts';
import { openDeskKeys } from './keys.ts';
import { findRequests, takeInNames } from './names.ts';

/** A Monday: three working days on is Thursday 26 November. */
const NOW = new Date('2026-11-23T09:00:00Z');
const DENE = { account: 'reader-of-dene', teams: ['dene'] };
const BOTH = { account: 'reader-of-both', teams: ['dene', 'riverside'] };

let store: OpenStore;
beforeEach(async () => (store = await openStore()));
afterEach(() => store.remove());

const idsIn = async (view: View, { today = '2026-11-24', reader = DENE } = {}) =>
	(await listCases(store.database, reader, { view, today })).referrals.map(({ id }) => id);

describe('the list', () => {
	it('shows a request under what it is, on the day that it is', async () => {
		const id = await arrive(store, NOW);
		expect(await idsIn('new')).toEqual([id]);
		expect(await idsIn('dueToday')).toEqual([]);
		expect(await idsIn('dueToday', { today: '2026-11-26' })).toEqual([id]);
		expect(await idsIn('overdue', { today: '2026-11-26' })).toEqual([]);
		expect(await idsIn('overdue', { today: '2026-11-27' })).toEqual([id]);
		await record(store, DENE, { id, kind: 'tried', version: 0 }, NOW);
		expect(await idsIn('overdue', { today: '2026-11-27' })).toEqual([]);
		expect(await idsIn('unreached', { today: '2026-11-26' })).toEqual([]);
		expect(await idsIn('unreached', { today: '2026-11-27' })).toEqual([id]);
		expect(await idsIn('mine')).toEqual([id]);
		expect(await idsIn('mine', { reader: BOTH })).toEqual([]);
		await record(store, DENE, { id, kind: 'concern', version: 1 }, NOW);
		await record(store, DENE, { id, kind: 'closed', reason: 'helped', version: 2 }, NOW);
		expect(await idsIn('raised')).toEqual([id]);
		const rest = await Promise.all(
			(['new', 'mine', 'all', 'closed'] as const).map((view) => idsIn(view))
		);
		expect(rest).toEqual([[], [], [], [id]]);
	});

	it('shows the longest waiting first, and the finished apart', async () => {
		const later = await arrive(store, NOW);
		const earlier = await arrive(store, new Date('2026-11-20T12:00:00Z'));
		const over = await arrive(store, new Date('2026-11-19T12:00:00Z'));
		await arrive(store, NOW, { team: 'riverside' });
		const closed = { kind: 'closed', reason: 'notReached', version: 0 } as const;
		await record(store, DENE, { id: over, ...closed }, NOW);
		expect(await idsIn('all')).toEqual([earlier, later]);
		expect(await idsIn('closed')).toEqual([over]);
	});

	it('shows nobody another team’s requests, in no view', async () => {
		const id = await arrive(store, NOW, { team: 'riverside' });
		await record(store, BOTH, { id, kind: 'concern', version: 0 }, NOW);
		const today = '2026-12-24';
		const { next, referrals } = await listCases(store.database, BOTH, { view: 'all', today });
		expect([next, referrals.map(({ team }) => team)]).toEqual([undefined, ['riverside']]);
		const counts = await countCases(store.database, DENE, today);
		expect(Object.values(counts)).toEqual(Array(VIEWS.length).fill(0));
		expect(await countCases(store.database, BOTH, today)).toMatchObject({
			new: 1,
			raised: 1,
			overdue: 1
		});
		expect(await idsIn('all', { reader: { account: 'x', teams: [] } })).toEqual([]);
	});

	it('goes through every request once, page by page', async () => {
		const template = await arrive(store, NOW);
		const row = await store.database
			.selectFrom('referral')
			.selectAll()
			.where('id', '=', template)
			.executeTakeFirstOrThrow();
		const more = Array.from({ length: 119 }, (_, i) => ({
			...row,
			id: crypto.randomUUID(),
			reference: String(i),
			team: i % 2 ? 'dene' : 'riverside',
			due_on: `2026-12-0${1 + (i % 5)}`
		}));
		await store.database.insertInto('referral').values(more).execute();
		const seen: { id: string; dueOn: string }[] = [];
		let after: Cursor | undefined;
		do {
			const asked = { view: 'all' as const, today: '2026-11-24', ...(after && { after }) };
			const page = await listCases(store.database, BOTH, asked);
			seen.push(...page.referrals);
			after = page.next;
		} while (after);
		expect(new Set(seen.map(({ id }) => id)).size).toBe(120);
		expect(seen).toHaveLength(120);
		expect(seen.map(({ dueOn }) => dueOn)).toEqual(seen.map(({ dueOn }) => dueOn).sort());
		expect(await countCases(store.database, BOTH, '2026-11-24')).toMatchObject({
			all: 100,
			mine: 0
		});
	});
});

describe('looking for a request', () => {
	const AISHA = { name: 'Aïsha O’Connor-Khan', preferredName: 'Ash' };
	const find = async (text: string, reader = DENE) => {
		const keys = openDeskKeys(store.dataDir);
		await takeInNames(store, keys, ['dene', 'riverside'], NOW);
		return (await findRequests(store, keys, reader, text, NOW)).map(({ id }) => id);
	};

	it('finds a name however it is written, and a reference', async () => {
		const id = await arrive(store, NOW, { person: AISHA });
		await arrive(store, NOW);
		for (const text of ['aisha khan', 'OCONNOR', 'Khan, Aisha', 'ash'])
			expect(await find(text)).toEqual([id]);
		const { reference } = await store.database
			.selectFrom('referral')
			.select('reference')
			.where('id', '=', id)
			.executeTakeFirstOrThrow();
		const said = `${reference.slice(0, 4)} ${reference.slice(4)}`.toLowerCase();
		expect(await find(said)).toEqual([id]);
	});

	it('finds nothing where a word is not in the name, and nothing for nothing', async () => {
		await arrive(store, NOW, { person: AISHA });
		expect([await find('aisha smith'), await find(' '), await find('-')]).toEqual([[], [], []]);
	});

	it('finds no request of another team', async () => {
		await arrive(store, NOW, { team: 'riverside', person: AISHA });
		expect(await find('aisha khan')).toEqual([]);
		expect(await find('aisha khan', BOTH)).toHaveLength(1);
	});

	it('keeps no word of a name, and not what was looked for', async () => {
		await arrive(store, NOW, { person: AISHA });
		await find('aisha khan');
		const kept = JSON.stringify([
			await store.database.selectFrom('case_name').selectAll().execute(),
			await store.database.selectFrom('audit').selectAll().execute()
		]);
		expect(kept).not.toMatch(/aisha|khan|connor/i);
		expect(kept).toContain('requests searched');
	});

	it('marks a second open request of the same person to be checked first', async () => {
		const first = await arrive(store, NOW, { person: AISHA });
		await find('aisha');
		const second = await arrive(store, NOW, { person: AISHA });
		await arrive(store, NOW, { person: { ...AISHA, dateOfBirth: '1990-01-01' } });
		await find('aisha');
		expect(await idsIn('checkFirst')).toEqual([second]);
		expect(first).not.toBe(second);
	});
});
