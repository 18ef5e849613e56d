import { describe, expect, it } from 'vitest';
import { newNotes } from './reading.ts';
import { clockOf } from './schedule-words.ts';
import { readSchedules } from './schedules.ts';

const read = (...raws: Record<string, unknown>[]) => readSchedules(raws, newNotes());

describe('readSchedules', () => {
	it('makes rows that differ only in their day one schedule, with words', () => {
		expect(
			read(
				{ weekday: 'Thursday', opens_at: '10:00', closes_at: '12:30' },
				{ weekday: 1, opens_at: '10:00:00', closes_at: '12:30' }
			)
		).toEqual([
			{
				freq: 'weekly',
				interval: 1,
				byDay: ['MO', 'TH'],
				start: '10:00',
				end: '12:30',
				text: 'Mondays and Thursdays 10am to 12:30pm'
			}
		]);
	});

	it('keeps a fortnight a fortnight', () => {
		expect(read({ freq: 'WEEKLY', interval: 2, byday: 'WE', dtstart: '2026-01-07' })).toEqual([
			{
				freq: 'weekly',
				interval: 2,
				byDay: ['WE'],
				validFrom: '2026-01-07',
				text: 'Every other Wednesday from 7 January 2026'
			}
		]);
	});

	it('gives no dates for a fortnight that does not say which weeks', () => {
		expect(
			read({ freq: 'WEEKLY', interval: 2, byday: 'WE', description: 'Alternate Wednesdays' })
		).toEqual([{ freq: 'words', text: 'Alternate Wednesdays' }]);
		expect(read({ freq: 'WEEKLY', interval: 2, byday: 'WE' })).toEqual([]);
	});

	it('reads the weeks of a month', () => {
		expect(read({ freq: 'MONTHLY', byday: '1MO,-1MO', opens_at: '14:00' })).toEqual([
			{
				freq: 'monthly',
				nth: [1, -1],
				byDay: ['MO'],
				start: '14:00',
				text: 'First and Last Monday of the month 2pm'
			}
		]);
	});

	it('leaves in words what it would have to guess', () => {
		const description = 'Ring to ask';
		for (const raw of [
			{ freq: 'MONTHLY', byday: '1MO,3FR' },
			{ freq: 'MONTHLY', byday: 'MO' },
			{ freq: 'MONTHLY', bymonthday: '15' },
			{ freq: 'WEEKLY', byday: '2MO' },
			{ freq: 'WEEKLY', byday: 'TH', bymonthday: '2,3' },
			{ freq: 'YEARLY', byday: 'MO' },
			{ weekday: 0 },
			{ weekday: 'someday' },
			{ weekday: 'Monday', opens_at: '14:00', closes_at: '02:30' },
			{ weekday: 'Monday', opens_at: 'early' },
			{ weekday: 'Monday', interval: 40 },
			{ weekday: 'Monday', interval: {} }
		]) {
			expect(read({ ...raw, description }), JSON.stringify(raw)).toEqual([
				{ freq: 'words', text: description }
			]);
		}
	});

	it('reads words where a row has nothing else', () => {
		expect(read({ description: 'Tuesdays 10am to 12pm', valid_to: '2026-12-31' })).toEqual([
			{
				freq: 'weekly',
				interval: 1,
				byDay: ['TU'],
				start: '10:00',
				end: '12:00',
				validTo: '2026-12-31',
				text: 'Tuesdays 10am to 12pm'
			}
		]);
	});

	it('believes the words where a row says every week and they do not', () => {
		const weekly = { freq: 'WEEKLY', byday: 'TU', opens_at: '10:00' };
		for (const description of ['Fortnightly', 'Last Tuesday of the month', 'Every other week']) {
			expect(read({ ...weekly, description })).toEqual([{ freq: 'words', text: description }]);
		}
		expect(read({ ...weekly, description: 'In term time' })).toMatchObject([
			{ freq: 'weekly', termTimeOnly: true }
		]);
	});

	it('reports hours and dates that cannot be right', () => {
		const notes = newNotes();
		readSchedules([{ weekday: 'Monday', opens_at: '14:00', closes_at: '02:30' }], notes);
		readSchedules([{ weekday: 'Monday', valid_from: '2026-02-01', valid_to: '2026-01-01' }], notes);
		expect(notes.suspicious.map(({ field }) => field)).toEqual(['schedules', 'schedules']);
	});

	it('reads one dated day', () => {
		expect(
			read({ dtstart: '2026-12-12', valid_to: '2026-12-12', opens_at: '11:00' })
		).toMatchObject([
			{ freq: 'once', date: '2026-12-12', start: '11:00', text: '12 December 2026 11am' }
		]);
	});
});

describe('clockOf', () => {
	it.each([
		['10:00:00', '10:00'],
		['9:00am', '09:00'],
		[' 7.30 pm ', '19:30'],
		['12am', '00:00'],
		['12pm', '12:00'],
		['9:00a', '09:00'],
		['10:00Z', '10:00'],
		['25:00', undefined],
		['13pm', undefined],
		['10', undefined],
		['noonish', undefined]
	])('reads %s as %s', (given, expected) => {
		expect(clockOf(given)).toBe(expected);
	});
});
