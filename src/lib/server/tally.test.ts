import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { countedFrom, siteCounts, teamCounts } from './desk/counts.ts';
import { record } from './desk/cases.ts';
import { arrive, openStore } from './store.fixture.ts';
import type { OpenStore } from './store.fixture.ts';
import { addToTally, openTally, talliedSince } from './tally.ts';

const NOW = new Date('2026-11-20T16:42:00Z');
const TODAY = '2026-11-20';
const DENE = { account: 'a', teams: ['dene'] };

let store: OpenStore;
beforeAll(async () => {
	store = await openStore();
});
afterAll(() => store.remove());

describe('page loads', () => {
	it('are counted in memory, taken once and added up by day and language', async () => {
		const tally = openTally();
		for (const [language, day] of [
			['en', TODAY],
			['en', TODAY],
			['ur', '2026-11-19']
		] as const)
			tally.count('page', language, day);
		await addToTally(store.database, tally.take());
		expect(tally.take()).toEqual([]);
		tally.count('page', 'en', '2026-11-19');
		await addToTally(store.database, tally.take());
		const asked = { kind: 'page', team: '', since: '2026-11-01' } as const;
		expect(await talliedSince(store.database, { ...asked, by: 'name' })).toEqual({ en: 3, ur: 1 });
		expect(await talliedSince(store.database, { ...asked, by: 'period' })).toEqual({
			'2026-11-19': 2,
			[TODAY]: 2
		});
		expect(await talliedSince(store.database, { ...asked, since: TODAY, by: 'name' })).toEqual({
			en: 2
		});
	});
});

describe('the counts of a team', () => {
	it('are of its own requests, with what is small hidden', async () => {
		for (let i = 0; i < 6; i++) {
			const id = await arrive(store, NOW);
			if (i < 5) await record(store, DENE, { id, kind: 'spoke', version: 0 }, NOW);
		}
		await arrive(store, NOW, { team: 'riverside' });
		const { requests, medianDays } = await teamCounts(store, 'dene', TODAY);
		const told = Object.fromEntries(
			requests.map(({ id, rows, total }) => [
				id,
				[
					total?.count,
					rows.filter(({ count }) => count !== 0).map(({ key, count }) => [key, count])
				]
			])
		);
		expect(told).toMatchObject({
			months: [6, [['2026-11', 6]]],
			stages: [
				6,
				[
					['waiting', undefined],
					['reached', undefined]
				]
			],
			help: [6, [['talk', 6]]],
			language: [6, [['ar', 6]]]
		});
		expect(medianDays).toBe(0);
		const other = await teamCounts(store, 'riverside', TODAY);
		expect(other.requests.map(({ total }) => total?.count)).toEqual([
			undefined,
			undefined,
			0,
			undefined,
			undefined
		]);
	});

	it('are of twelve months; those of the site are of everybody', async () => {
		expect(countedFrom(TODAY)).toBe('2025-12-01');
		const { tables } = await siteCounts(store.database, [], TODAY);
		expect(tables.map(({ id }) => id)).toEqual(['pages', 'days', 'kiosks', 'listings', 'checked']);
	});
});
