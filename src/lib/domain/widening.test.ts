import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { activity, catalogueOf } from '../../../tests/factories.ts';
import { buildIndex } from './matching/activity-index.ts';
import { match } from './matching/match.ts';
import { needVerdict } from './matching/hard-wishes.ts';
import { wishesOf } from './questions/wishes.ts';
import type { FindAnswers } from './questions/answers.ts';
import { ACCESS_NEEDS, TIMES_OF_WEEK } from './topics.ts';
import { FAR, isNear, widened } from './widening.ts';

const HOME = { latitude: 54.974, longitude: -1.613 };
const FARTHER = { latitude: 54.5, longitude: -1.613, precision: 'exact' as const, hidden: false };
const weekend = [
	{
		freq: 'weekly' as const,
		interval: 1,
		byDay: ['SA' as const],
		start: '10:00',
		text: 'Saturdays'
	}
];
const CATALOGUE = catalogueOf({
	Tuesday: { costOption: { free: true }, accessibility: { stepFree: true } },
	'Far Saturday': { costOption: { free: true }, location: FARTHER, schedules: weekend },
	'Paid Saturday': { costOption: { free: false }, schedules: weekend },
	'Paid Tuesday': { costOption: { free: false } },
	Upstairs: { costOption: { free: true }, accessibility: { stepFree: false }, schedules: weekend },
	'For Men': { eligibility: { onlyFor: 'men' }, schedules: weekend }
});
const index = buildIndex(CATALOGUE, []);
const context = { language: 'en', now: { date: '2026-11-21', time: '09:00' } };
const place = { text: 'Home', point: HOME };
const fitting = (answers: FindAnswers) =>
	match(wishesOf(answers), index, context).matches.filter((one) => isNear(one, answers));
const widen = (answers: FindAnswers, isCostMust = false) => {
	const { matches, gave } = widened(answers, fitting, () => isCostMust);
	return { names: matches.map(({ activity: { name } }) => name), gave };
};

describe('widened', () => {
	it('gives nothing where enough fits', () => {
		expect(widen({ place })).toEqual({ names: [], gave: [] });
	});

	it('gives way on the time, then the distance, then the cost', () => {
		const needs = ['free', 'stepFree', 'womenOnly'] as const;
		const found = widen({ place, times: ['weekend'], needs: [...needs] });
		expect(found.gave).toEqual(['times', 'distance', 'cost']);
		expect(found.names.indexOf('Tuesday')).toBeLessThan(found.names.indexOf('Far Saturday'));
		expect(found.names.indexOf('Far Saturday')).toBeLessThan(found.names.indexOf('Paid Saturday'));
	});

	it('stops as soon as there is enough', () => {
		const few = catalogueOf({
			One: { schedules: weekend },
			Two: {},
			Three: {},
			Dear: { costOption: { free: false } }
		});
		const small = buildIndex(few, []);
		const found = widened(
			{ times: ['weekend'], needs: ['free'] },
			(given) => match(wishesOf(given), small, context).matches,
			() => false
		);
		expect(found.gave).toEqual(['times']);
		expect(found.matches).toHaveLength(2);
	});

	it('says only what had to be given way on', () => {
		const answers: FindAnswers = { place, times: ['weekdayEvening'], needs: ['free', 'menOnly'] };
		const onlyDear = buildIndex(
			catalogueOf({
				Evening: {
					costOption: { free: false },
					schedules: [
						{ freq: 'weekly', interval: 1, byDay: ['TU'], start: '18:00', text: 'Tuesdays 6pm' }
					]
				}
			}),
			[]
		);
		const found = widened(
			answers,
			(given) => match(wishesOf(given), onlyDear, context).matches,
			() => false
		);
		expect(found.gave).toEqual(['cost']);
	});

	it('never gives way on what must be', () => {
		const names = widen({ needs: ['free', 'womenOnly'], times: ['weekdayEvening'] }, true).names;
		expect(names).not.toContain('Paid Tuesday');
		expect(names).not.toContain('For Men');
	});

	it('never lists what is known to break an access need, whatever is asked', () => {
		fc.assert(
			fc.property(
				fc.subarray([...ACCESS_NEEDS]),
				fc.subarray([...TIMES_OF_WEEK]),
				fc.boolean(),
				(needs, times, isCostMust) => {
					const answers = { place, needs, times };
					const { matches } = widened(answers, fitting, () => isCostMust);
					const musts = needs.filter((need) => need !== 'free' || isCostMust);
					for (const { activity: one } of matches)
						for (const need of musts) expect(needVerdict(one, need)).not.toBe('no');
				}
			),
			{ numRuns: 100 }
		);
	});
});

describe('isNear', () => {
	const at = (miles: number, more = {}) => ({
		activity: activity(more),
		score: 1,
		why: () => [],
		miles
	});

	it('leaves out what is too far, unless that is no matter', () => {
		expect(isNear(at(FAR), {})).toBe(true);
		expect(isNear(at(FAR + 0.1), {})).toBe(false);
		expect(isNear(at(FAR + 0.1), { anyDistance: true })).toBe(true);
	});

	it('holds what comes to a person for near', () => {
		expect(isNear(at(40, { attendance: ['home-visit'] }), {})).toBe(true);
	});

	it('is being in the part of the map that is searched, however far that is', () => {
		const within = { south: 54.9, west: -1.7, north: 55, east: -1.5 };
		const inside = { precision: 'exact' as const, hidden: false, latitude: 54.95, longitude: -1.6 };
		expect(isNear(at(40, { location: inside }), { within })).toBe(true);
		expect(isNear(at(1, { location: { ...inside, latitude: 55.1 } }), { within })).toBe(false);
		expect(isNear(at(1, { location: undefined }), { within })).toBe(false);
		expect(isNear(at(40, { attendance: ['online'], location: undefined }), { within })).toBe(true);
	});
});
