import { describe, expect, it } from 'vitest';
import { activity } from '../../../tests/factories.ts';
import { giveUp, IDEAS, listingOf, loosenField, loosenFrom, PAGE_SIZE } from './listing.ts';
import type { Loosening, Match, MatchResult } from './matching/wishes.ts';

const match = (id: string, found: Partial<Match> = {}): Match => ({
	activity: activity({ id }),
	score: 1,
	reasons: [],
	...found
});
const result = (matches: Match[]): MatchResult => ({
	matches,
	corrections: [],
	ignored: [],
	loosenings: []
});
const many = result(Array.from({ length: 25 }, (_, index) => match(`a${index}`)));
const ids = (matches: readonly Match[]) => matches.map(({ activity: { id } }) => id);

describe('listingOf', () => {
	it('shows the first page and tells of the whole', () => {
		const listing = listingOf(many, 'none', {});
		expect(listing.matches).toHaveLength(PAGE_SIZE);
		expect(listing.total).toBe(25);
		expect(listingOf(many, 'none', {}, { shown: 20 }).matches).toHaveLength(20);
	});

	it('shows a few ideas to somebody who asked for ideas, until they ask for all', () => {
		const ideas = listingOf(many, 'none', { help: 'ideas' });
		expect([ideas.ideas, ideas.matches.length, ideas.total]).toEqual([true, IDEAS, 25]);
		const all = listingOf(many, 'none', { help: 'ideas' }, { all: true });
		expect([all.ideas, all.matches.length]).toEqual([false, PAGE_SIZE]);
	});

	it('puts the nearest first, and what has no place last', () => {
		const found = result([
			match('far', { miles: 9 }),
			match('anywhere'),
			match('near', { miles: 0.2 })
		]);
		expect(ids(listingOf(found, 'none', {}, { sort: 'nearest' }).matches)).toEqual([
			'near',
			'far',
			'anywhere'
		]);
	});

	it('puts what was checked too long ago last in every order', () => {
		const next = { date: '2026-11-24' };
		const found = result([match('new'), match('old', { miles: 0.1, next, comesLast: true })]);
		for (const sort of ['best', 'nearest', 'soonest'] as const) {
			expect(ids(listingOf(found, 'none', {}, { sort }).matches)).toEqual(['new', 'old']);
		}
	});

	it('puts the soonest first, the best of equals before the others, and what has no date last', () => {
		const next = { date: '2026-11-24', start: '10:00' };
		const found = result([
			match('no-date'),
			match('best', { next }),
			match('other', { next }),
			match('sooner', { next: { date: '2026-11-23' } })
		]);
		const { matches } = listingOf(found, 'none', {}, { sort: 'soonest' });
		expect(ids(matches)).toEqual(['sooner', 'best', 'other', 'no-date']);
		expect(ids(found.matches)[0]).toBe('no-date');
	});
});

describe('giveUp', () => {
	it('gives up one wish and keeps the others', () => {
		expect(giveUp({ needs: ['free', 'stepFree'] }, { kind: 'need', need: 'free' })).toEqual({
			needs: ['stepFree']
		});
		expect(giveUp({ times: ['weekend'], words: 'choir' }, { kind: 'times' })).toEqual({
			words: 'choir'
		});
		expect(giveUp({ remoteOnly: true, attendance: 'phone' }, { kind: 'attendance' })).toEqual({});
		expect(giveUp({ words: 'choir', topics: ['arts'] }, { kind: 'words' })).toEqual({
			topics: ['arts']
		});
	});
});

describe('loosenFrom', () => {
	const loosenings: Loosening[] = [
		{ give: { kind: 'need', need: 'free' }, more: 3 },
		{ give: { kind: 'times' }, more: 1 }
	];

	it('reads what loosenField wrote', () => {
		for (const { give } of loosenings)
			expect(loosenFrom(loosenings, loosenField(give))).toEqual(give);
	});

	it('takes no wish that was not offered', () => {
		expect(loosenFrom(loosenings, 'need:stepFree')).toBeUndefined();
		expect(loosenFrom(loosenings, 'words')).toBeUndefined();
	});
});
