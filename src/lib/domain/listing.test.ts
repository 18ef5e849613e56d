import { describe, expect, it, vi } from 'vitest';
import { activity } from '../../../tests/factories.ts';
import { listingOf } from './listing.ts';
import type { Making } from './listing.ts';
import { IDEAS, PAGE_SIZE } from './look.ts';
import type { Fitting, Match, MatchResult } from './matching/wishes.ts';
import type { FindAnswers } from './questions/answers.ts';

const match = (id: string, found: Partial<Match> = {}): Match => ({
	activity: activity({ id, name: `The ${id}` }),
	score: 1,
	why: () => [],
	...found
});
const paid = (id: string): Match => ({
	...match(id),
	activity: activity({ id, costOption: { free: false } })
});
const answerOf = (matches: Match[], more: Partial<MatchResult> = {}): MatchResult => ({
	matches,
	heard: [],
	corrections: [],
	ignored: [],
	loosenings: [],
	work: { scanned: 0, postings: 0, candidates: matches.length },
	...more
});
const making = (matching: Making['matching'], more: Partial<Making> = {}): Making => ({
	matching,
	whatItIs: () => undefined,
	shown: new Map(),
	saidFree: () => false,
	urgency: 'none',
	context: { today: '2026-11-21', language: 'en' },
	...more
});
const showing = (matches: Match[]) => making(() => answerOf(matches));
const many = showing(Array.from({ length: 25 }, (_, index) => match(`a${index}`)));
const ids = (matches: readonly Fitting[]) => matches.map(({ activity: { id } }) => id);

describe('listingOf', () => {
	it('shows the first page and tells of the whole', () => {
		const listing = listingOf({}, many)({});
		expect(listing.matches).toHaveLength(PAGE_SIZE);
		expect(listing.total).toBe(25);
		expect(listingOf({}, many)({ shown: 20 }).matches).toHaveLength(20);
	});

	it('shows a few ideas to somebody who asked for ideas, until they ask for all', () => {
		const ideas = listingOf({ help: 'ideas' }, many)({});
		expect([ideas.ideas, ideas.matches.length, ideas.total]).toEqual([true, IDEAS, 25]);
		const all = listingOf({ help: 'ideas' }, many)({ all: true });
		expect([all.ideas, all.matches.length]).toEqual([false, PAGE_SIZE]);
	});

	it('puts the nearest first, and what has no place last', () => {
		const found = showing([
			match('far', { miles: 9 }),
			match('anywhere'),
			match('near', { miles: 0.2 })
		]);
		expect(ids(listingOf({}, found)({ sort: 'nearest' }).matches)).toEqual([
			'near',
			'far',
			'anywhere'
		]);
	});

	it('puts what was checked too long ago last in every order', () => {
		const next = { date: '2026-11-24' };
		const found = showing([match('new'), match('old', { miles: 0.1, next, comesLast: true })]);
		for (const sort of ['best', 'nearest', 'soonest'] as const) {
			expect(ids(listingOf({}, found)({ sort }).matches)).toEqual(['new', 'old']);
		}
	});

	it('puts the soonest first, the best of equals before the others, and what has no date last', () => {
		const next = { date: '2026-11-24', start: '10:00' };
		const matches = [
			match('no-date'),
			match('best', { next }),
			match('other', { next }),
			match('sooner', { next: { date: '2026-11-23' } })
		];
		const listing = listingOf({}, showing(matches))({ sort: 'soonest' });
		expect(ids(listing.matches)).toEqual(['sooner', 'best', 'other', 'no-date']);
		expect(ids(matches)[0]).toBe('no-date');
	});

	it('says what an activity is where that is certain', () => {
		const look = listingOf(
			{},
			{
				...showing([match('plot'), match('choir')]),
				whatItIs: ({ id }) => (id === 'plot' ? 'gardening' : undefined)
			}
		);
		expect(look({}).matches.map(({ about }) => about)).toEqual(['gardening', undefined]);
	});

	it('finds once, and is looked at in any way: the very same matches stay what they are', () => {
		const matching = vi.fn(() => ({ ...many.matching({}) }));
		const whatItIs = () => 'gardening' as const;
		const look = listingOf({}, { ...many, matching, whatItIs, shown: new Map() });
		const asked = matching.mock.calls.length;
		const [first] = look({}).matches;
		expect(look({ sort: 'nearest', shown: 20 }).matches[0]).toBe(first);
		expect(matching).toHaveBeenCalledTimes(asked);
	});
});

describe('what a person took away', () => {
	const found = showing(['a', 'b', 'c', 'd', 'e'].map((id) => match(id)));

	it('leaves the list and its counts, and is told where it stood', () => {
		const listing = listingOf({ notForMe: ['b', 'e'] }, found)({});
		expect(ids(listing.matches)).toEqual(['a', 'c', 'd']);
		expect(listing.total).toBe(3);
		expect(listing.away).toEqual([
			{ id: 'b', name: 'The b', at: 1 },
			{ id: 'e', name: 'The e', at: 3 }
		]);
	});

	it('makes room for the next, and is not told before its page is reached', () => {
		const listing = listingOf({ notForMe: ['b', 'e'] }, found)({ shown: 2 });
		expect(ids(listing.matches)).toEqual(['a', 'c']);
		expect(listing.away.map(({ id }) => id)).toEqual(['b']);
	});

	it('does not come back by widening', () => {
		const matching = ({ times }: FindAnswers) => answerOf(times ? [] : [match('a'), match('b')]);
		const answers: FindAnswers = { times: ['weekend'], notForMe: ['a'] };
		expect(ids(listingOf(answers, making(matching))({}).wider.matches)).toEqual(['b']);
	});
});

describe('a filter', () => {
	const evening = (id: string) => ({
		...match(id),
		activity: activity({
			id,
			schedules: [{ freq: 'weekly', interval: 1, byDay: ['MO'], start: '18:30', text: 'Mondays' }]
		})
	});
	const found = showing([match('a'), evening('b'), evening('c'), evening('d'), match('e')]);

	it('leaves what keeps it, and says how many each would leave', () => {
		const listing = listingOf({ filters: ['evening'] }, found)({});
		expect(ids(listing.matches)).toEqual(['b', 'c', 'd']);
		expect(listing.filters).toEqual([{ filter: 'evening', count: 3, chosen: true }]);
	});

	it('corrects what giving up a wish is said to bring', () => {
		const matching = ({ needs }: FindAnswers) =>
			needs?.length === 0
				? answerOf([match('a'), evening('b'), evening('c'), evening('d')])
				: answerOf([match('a'), evening('b')], {
						loosenings: [{ give: { kind: 'need', need: 'stepFree' }, more: 9 }]
					});
		const answers: FindAnswers = { needs: ['stepFree'], filters: ['evening'] };
		expect(listingOf(answers, making(matching))({}).loosenings).toEqual([
			{ give: { kind: 'need', need: 'stepFree' }, more: 2 }
		]);
	});
});

describe('where few fit', () => {
	const answers: FindAnswers = { times: ['weekend'], needs: ['free', 'stepFree'] };
	const matching = ({ times, needs = [] }: FindAnswers) =>
		answerOf(
			[
				match('fits'),
				...(times ? [] : [match('monday')]),
				...(needs.includes('free') ? [] : [paid('paid')]),
				...(needs.includes('stepFree') ? [] : [match('steps'), match('more-steps')])
			],
			{
				loosenings: [
					{ give: { kind: 'times' }, more: 1 },
					{ give: { kind: 'need', need: 'free' }, more: 1 },
					{ give: { kind: 'need', need: 'stepFree' }, more: 2 }
				]
			}
		);

	it('what nearly fits is shown apart, and never counted as what fits', () => {
		const listing = listingOf(answers, making(matching))({});
		expect([ids(listing.matches), listing.total]).toEqual([['fits'], 1]);
		expect(listing.wider.gave).toEqual(['times', 'cost']);
		expect(ids(listing.wider.matches)).toEqual(['monday', 'paid']);
	});

	it('a person may have only what fits, and is told that there is more', () => {
		const listing = listingOf({ ...answers, exact: true }, making(matching))({});
		expect(listing.wider).toEqual({ matches: [], gave: ['times', 'cost'] });
	});

	it.each([
		['by a filter', { ...answers, filters: ['free' as const] }, {}],
		['in words', answers, { saidFree: () => true }]
	])(
		'nothing that costs is shown to somebody who said %s that it must be free',
		(_, said, more) => {
			const { wider } = listingOf(said, making(matching, more))({});
			expect(wider.gave).not.toContain('cost');
			expect(ids(wider.matches)).not.toContain('paid');
		}
	);
});

describe('what is far away', () => {
	const place = { text: 'Heaton', point: { latitude: 54.98, longitude: -1.58 } };
	const near = ['a', 'b', 'c'].map((id) => match(id, { miles: 2 }));
	const found = showing([...near, match('far', { miles: 14 })]);

	it('is not listed, and is offered', () => {
		const listing = listingOf({ place }, found)({});
		expect(ids(listing.matches)).toEqual(['a', 'b', 'c']);
		expect(listing.loosenings).toEqual([{ give: { kind: 'distance' }, more: 1 }]);
	});

	it('is listed for somebody to whom that is no matter', () => {
		expect(listingOf({ place, anyDistance: true }, found)({}).total).toBe(4);
	});

	it('is shown apart where little is near', () => {
		const listing = listingOf({ place }, showing([match('far', { miles: 14 })]))({});
		expect(listing.wider.gave).toEqual(['distance']);
		expect(ids(listing.wider.matches)).toEqual(['far']);
	});
});
