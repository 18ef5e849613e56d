import { describe, expect, it } from 'vitest';
import { activity, catalogueOf } from '../../../../tests/factories.ts';
import { fixesSaid, MOST_FIXES, mostUseful, survey, surveyImport } from './fixes.ts';
import { row } from './report.fixture.ts';
import { groupRows } from './row-groups.ts';

const TODAY = '2026-11-21';

describe('survey', () => {
	it('groups what is lacking over all activities, what would help most first', () => {
		const { fixes } = survey(
			catalogueOf({ A: { schedules: [] }, B: { schedules: [] }, C: { contact: {} } }),
			TODAY
		);
		expect(fixes[0]).toMatchObject({
			kind: 'gap',
			gap: 'whenUnknown',
			count: 2,
			points: 40,
			examples: [
				{ id: 'a', feed: 'invented', name: 'A' },
				{ id: 'b', feed: 'invented', name: 'B' }
			]
		});
		const contact = fixes.find((fix) => fix.kind === 'gap' && fix.gap === 'contactUnknown');
		expect(contact).toMatchObject({ count: 1, points: 15 });
	});

	it('names the least complete first, and what they lack', () => {
		const { lowest, average } = survey(
			catalogueOf({ Fuller: {}, Emptier: { schedules: [], contact: {} } }),
			TODAY
		);
		expect(lowest.map(({ name }) => name)).toEqual(['Emptier', 'Fuller']);
		expect(lowest[0]?.gaps.slice(0, 2)).toEqual(['whenUnknown', 'contactUnknown']);
		const [emptier = 0, fuller = 0] = lowest.map(({ score }) => score);
		expect(average).toBe(Math.round((emptier + fuller) / 2));
	});

	it('has no average where there is nothing', () => {
		expect(survey([], TODAY)).toEqual({ lowest: [], fixes: [] });
	});
});

describe('the fixes that an import asks for', () => {
	const refused = row({ outcome: 'refused', name: '', reason: 'it has no name' });
	const pin = row({ suspicious: [{ field: 'location', why: 'it is far off', do: 'check it' }] });

	it('weigh a refused record as a whole one, and a doubtful field as its part', () => {
		const points = fixesSaid(groupRows([refused, pin])).map((fix) => fix.points);
		expect(points).toEqual([100, 20]);
	});

	it('are ranked among what is lacking', () => {
		const activities = [activity({ schedules: [] })];
		const { fixes } = surveyImport([{ activities, origins: [pin], rows: [refused, pin] }], TODAY);
		expect(fixes[0]).toMatchObject({ kind: 'said', label: 'it has no name' });
		expect(fixes.map(({ points }) => points)).toEqual(
			fixes.map(({ points }) => points).toSorted((a, b) => b - a)
		);
	});

	it('come with the score of every row: of its best place, and none where it made none', () => {
		const [empty, full] = [{ schedules: [], contact: {} }, {}].map(activity);
		if (!empty || !full) throw new Error('two were asked for');
		const { scores, lowest } = surveyImport(
			[{ activities: [empty, full], origins: [pin, pin], rows: [refused, pin] }],
			TODAY
		);
		expect(scores).toEqual([null, lowest[1]?.score]);
	});

	it('are ten at most', () => {
		const fix = { kind: 'said', label: '', do: '', count: 1, points: 1, examples: [] } as const;
		expect(mostUseful(Array.from({ length: 30 }, () => ({ ...fix, examples: [] })))).toHaveLength(
			MOST_FIXES
		);
	});
});
