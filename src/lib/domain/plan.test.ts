import { describe, expect, it } from 'vitest';
import { activitiesNamed, MOST_STEPS, readDay, readPlan, withStanding } from './plan.ts';
import { fieldsOf } from './questions/form.ts';

const KNOWN = [
	{ id: 'a-walk', name: 'A walk' },
	{ id: 'a-choir', name: 'A choir' }
];
const read = (entries: [string, string][]) => {
	const data = new FormData();
	for (const [name, value] of entries) data.append(name, value);
	return readPlan(fieldsOf(data), { known: KNOWN, languages: ['en', 'ar'] });
};

describe('the form of a plan', () => {
	it('gives goals, known activities and steps, with a day or without', () => {
		const filled: [string, string][] = [
			['goals', 'Get out more'],
			['language', 'ar'],
			['activity', 'a-choir'],
			['activity', 'invented'],
			['what-1', 'Ring the choir'],
			['who-1', 'worker'],
			['by-1', '4/12/2026'],
			['what-3', 'Go along']
		];
		expect(read(filled)).toEqual({
			kind: 'read',
			plan: {
				language: 'ar',
				goals: 'Get out more',
				activities: [{ id: 'a-choir', name: 'A choir' }],
				steps: [
					{ what: 'Ring the choir', who: 'worker', by: '2026-12-04' },
					{ what: 'Go along', who: 'person', by: '' }
				]
			}
		});
	});

	it.each([
		['nothing in it', [], { field: 'goals', key: 'empty' }],
		[
			'a day that is none',
			[
				['what-2', 'Go'],
				['by-2', '31/2/2026']
			],
			{ field: 'by-2', key: 'by' }
		],
		['a day for nothing', [['by-1', '2026-12-04']], { field: 'what-1', key: 'what' }]
	] satisfies [string, [string, string][], object][])('refuses %s', (_, entries, error) => {
		expect(read(entries)).toEqual({ kind: 'errors', errors: [error] });
	});

	it('takes no more steps than fit on a sheet', () => {
		const many = Array.from({ length: 9 }, (_, i): [string, string] => [`what-${i + 1}`, 'Go']);
		expect(read(many)).toMatchObject({ plan: { steps: { length: MOST_STEPS } } });
	});
});

describe('a day', () => {
	it('is read as a date field gives it and as people write it', () => {
		expect(['2026-12-04', '4/12/2026', '04.12.2026'].map(readDay)).toEqual(
			Array(3).fill('2026-12-04')
		);
		expect(['2026-13-04', '12/2026', 'Friday'].map(readDay)).toEqual(Array(3).fill(undefined));
	});
});

describe('the activities of a plan', () => {
	it('are told with how they stand today, and one that has gone as gone', () => {
		expect(
			withStanding(KNOWN, [{ id: 'a-walk', status: 'full' }]).map(({ standing }) => standing)
		).toEqual(['full', 'gone']);
	});

	it('are found by all words of their name or organisation, those on now first', () => {
		const listed = [
			{ name: 'Café choir', status: 'paused' },
			{ name: 'Choir', status: 'active', organization: { name: 'Cafe by the river' } },
			{ name: 'Café', status: 'active' }
		];
		expect(activitiesNamed(listed, 'CHOIR cafe', 5).map(({ name }) => name)).toEqual([
			'Choir',
			'Café choir'
		]);
		expect(activitiesNamed(listed, '  ', 5)).toEqual([]);
	});
});
