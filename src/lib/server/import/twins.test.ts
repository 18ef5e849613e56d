import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { activity } from '../../../../tests/factories.ts';
import type { Activity } from '../../domain/activity.ts';
import { findTwins } from './twins.ts';

const TODAY = '2026-11-21';
const mondays = (start = '10:00') => ({
	freq: 'weekly' as const,
	interval: 1,
	byDay: ['MO' as const],
	start,
	text: 'Mondays'
});
const hall = (postcode = 'NE6 1LA', latitude = 54.9751): Activity['location'] => ({
	name: 'Invented Hall',
	postcode,
	latitude,
	longitude: -1.5703,
	precision: 'exact',
	hidden: false
});
/** The same group as the feed `feed` has it. */
function of(feed: string, own: Partial<Activity> = {}): Activity {
	return activity({
		id: `${feed}.1`,
		source: { feed, id: '1' },
		name: 'St Mary’s Lunch Club',
		location: hall(),
		schedules: [mondays()],
		contact: { phone: '0191 498 0100' },
		...own
	});
}
const twinsOf = (...activities: Activity[]) =>
	findTwins(activities, TODAY).map(({ shown, other, isSame }) => [shown.id, other.id, isSame]);

describe('findTwins', () => {
	it('knows the same group in two feeds, however its name is written', () => {
		const other = of('b', {
			name: 'The St. Marys lunch club',
			contact: { phone: '+44 191 4980100' }
		});
		expect(twinsOf(of('a'), other)).toEqual([['a.1', 'b.1', true]]);
	});

	it.each<[string, Partial<Activity>]>([
		['nothing else in common', { contact: { phone: '0191 498 0200' } }],
		['only a host that everybody uses in common', { contact: { email: 'b@gmail.com' } }],
		['another time', { schedules: [mondays('14:00')] }],
		['another day', { schedules: [{ ...mondays(), byDay: ['TU'] }] }]
	])('only asks to look where two of one name and place have %s', (_what, own) => {
		const first = of('a', { contact: { phone: '0191 498 0100', email: 'a@gmail.com' } });
		expect(twinsOf(first, of('b', own))).toEqual([['a.1', 'b.1', false]]);
	});

	it.each<[string, Partial<Activity>]>([
		['another place', { location: hall('NE1 1AA', 54.9) }],
		['another name', { name: 'St Mary’s Choir' }],
		['no place', { location: { precision: 'none', hidden: true } }]
	])('says nothing of what has %s', (_what, own) => {
		expect(twinsOf(of('a'), of('b', own))).toEqual([]);
	});

	it('never makes twins of two records of one feed', () => {
		expect(twinsOf(of('a'), of('a', { id: 'a.2' }))).toEqual([]);
	});

	it.each<[string, Partial<Activity>]>([
		['less than 100 m away', { location: hall('NE6 1LB', 54.9758) }],
		['known by its website', { contact: { url: 'https://www.club.example.org/x' } }],
		['run by the same organization', { contact: {}, organization: { name: 'The Mill Trust' } }],
		['without times', { schedules: [] }]
	])('takes it for the same where it is %s', (_what, own) => {
		const first = of('a', {
			contact: { phone: '0191 498 0100', url: 'https://club.example.org' },
			organization: { name: 'Mill Trust' }
		});
		expect(twinsOf(first, of('b', own))).toEqual([['a.1', 'b.1', true]]);
	});

	it('shows what was checked last, then what says more, then the first feed by name', () => {
		const checked = (assuredDate: string) => ({ assuredDate });
		expect(twinsOf(of('a', checked('2026-01-01')), of('b', checked('2026-10-01')))).toEqual([
			['b.1', 'a.1', true]
		]);
		const fuller = of('b', {
			description: 'Soup and bread. '.repeat(20),
			costOption: { free: true }
		});
		expect(twinsOf(of('a', { costOption: undefined as never }), fuller)[0]?.[0]).toBe('b.1');
		expect(twinsOf(of('b'), of('a'))).toEqual([['a.1', 'b.1', true]]);
	});

	it('comes to the same whatever the order', () => {
		const names = ['Tea', 'Tea', 'Choir'];
		const all = ['a', 'b', 'c', 'd'].flatMap((feed) =>
			names.map((name, at) =>
				of(feed, { id: `${feed}.${at}`, source: { feed, id: String(at) }, name })
			)
		);
		const expected = JSON.stringify(twinsOf(...all).sort());
		fc.assert(
			fc.property(fc.shuffledSubarray(all, { minLength: all.length }), (shuffled) => {
				expect(JSON.stringify(twinsOf(...shuffled).sort())).toBe(expected);
			}),
			{ numRuns: 50 }
		);
	});

	it('is not slowed down by thousands of one name and one place', () => {
		const many = Array.from({ length: 20_000 }, (_, at) =>
			of(at % 2 ? 'a' : 'b', { id: `${at}`, source: { feed: at % 2 ? 'a' : 'b', id: `${at}` } })
		);
		expect(twinsOf(...many)).toEqual([]);
	});
});
