import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { WEEKDAYS } from './activity.ts';
import type { Schedule } from './activity.ts';
import { dateOf, dayNumber, weekdayOf } from './schedule/calendar.ts';
import { hasEnded, nextSessions, timesOfWeek, workingDaysAfter } from './schedule.ts';
import { parseWhen } from './schedule/when.ts';
import type { SchoolTerm, SessionOptions } from './schedule.ts';

const on = (words: string, validity = {}) => parseWhen(words, validity);
const noon = (date: string) => ({ date, time: '12:00' });
const soon: SessionOptions = { limit: 4, withinDays: 400 };
const datesOf = (schedules: Schedule[], date: string, options = soon) =>
	nextSessions(schedules, noon(date), options).map((session) => session.date);

describe('nextSessions', () => {
	it('gives the sessions to come with their hours, soonest first', () => {
		const schedules = on('Thursdays 2pm to 4pm | Tuesdays 10am to 12pm | Wednesdays');
		expect(nextSessions(schedules, noon('2026-11-23'), { limit: 3, withinDays: 14 })).toEqual([
			{ date: '2026-11-24', start: '10:00', end: '12:00' },
			{ date: '2026-11-25' },
			{ date: '2026-11-26', start: '14:00', end: '16:00' }
		]);
	});

	it('gives a session told twice once', () => {
		const schedules = on('Tuesdays 10am to 12pm | Mon-Fri 10am to 12pm');
		expect(datesOf(schedules, '2026-11-23')).toEqual([
			'2026-11-24',
			'2026-11-25',
			'2026-11-26',
			'2026-11-27'
		]);
	});

	it('looks no further than it is asked to', () => {
		expect(datesOf(on('Tuesdays'), '2026-11-23', { limit: 9, withinDays: 8 })).toEqual([
			'2026-11-24',
			'2026-12-01'
		]);
		expect(datesOf(on('Tuesdays'), '2026-11-23', { limit: 9, withinDays: 0 })).toEqual([]);
	});

	it.each([
		['10am to 12pm', '09:59', true],
		['10am to 12pm', '11:59', true],
		['10am to 12pm', '12:00', false],
		['10am', '10:00', true],
		['10am', '10:01', false],
		['', '23:59', true],
		['10pm to 2am', '23:59', true]
	])('counts a session "%s" today at %s: %s', (hours, time, counts) => {
		const options = { limit: 1, withinDays: 0 };
		const found = nextSessions(on(`Tuesdays ${hours}`), { date: '2026-11-24', time }, options);
		expect(found.length).toBe(counts ? 1 : 0);
	});

	it('counts what began last night until it is over', () => {
		const night = on('Tuesdays 10pm to 2am');
		const at = (time: string) => nextSessions(night, { date: '2026-11-25', time }, soon)[0]?.date;
		expect(at('01:59')).toBe('2026-11-24');
		expect(at('02:00')).toBe('2026-12-01');
	});

	it('keeps fortnights in step across the end of a year', () => {
		const schedules = on('Every other Wednesday from 9 December 2026');
		expect(datesOf(schedules, '2026-11-21')).toEqual([
			'2026-12-09',
			'2026-12-23',
			'2027-01-06',
			'2027-01-20'
		]);
		expect(datesOf(schedules, '2026-12-10')[0]).toBe('2026-12-23');
	});

	it('counts fortnights in whole weeks, also for a day of the week before the first', () => {
		const schedules = on('Mon and Wed fortnightly from 9 December 2026');
		expect(datesOf(schedules, '2026-12-07')).toEqual([
			'2026-12-09',
			'2026-12-21',
			'2026-12-23',
			'2027-01-04'
		]);
	});

	it('gives nothing for a fortnight that does not say which weeks', () => {
		const schedule: Schedule = { freq: 'weekly', interval: 2, byDay: ['TU'], text: 'alternate' };
		expect(datesOf([schedule], '2026-11-21')).toEqual([]);
	});

	it('finds the first and third of a month, and the last', () => {
		expect(datesOf(on('First and third Friday of the month'), '2026-12-05')).toEqual([
			'2026-12-18',
			'2027-01-01',
			'2027-01-15',
			'2027-02-05'
		]);
		expect(datesOf(on('Last Sunday of the month'), '2026-11-30')).toEqual([
			'2026-12-27',
			'2027-01-31',
			'2027-02-28',
			'2027-03-28'
		]);
	});

	it('leaves out the months that have no fifth weekday', () => {
		expect(datesOf(on('5th Tuesday of the month'), '2026-11-21')).toEqual([
			'2026-12-29',
			'2027-03-30',
			'2027-06-29',
			'2027-08-31'
		]);
	});

	it('gives a day once that is both the fourth and the last', () => {
		expect(datesOf(on('4th and last Friday of the month'), '2027-02-01')).toEqual([
			'2027-02-26',
			'2027-03-26',
			'2027-04-23',
			'2027-04-30'
		]);
	});

	it('knows leap days', () => {
		expect(datesOf(on('Tuesdays'), '2028-02-28')[0]).toBe('2028-02-29');
		expect(datesOf(on('Last Tuesday of the month'), '2028-02-01')[0]).toBe('2028-02-29');
		expect(datesOf(on('29 February 2028'), '2028-02-01')).toEqual(['2028-02-29']);
	});

	it('gives nothing for a date that is not in the calendar', () => {
		expect(datesOf([{ freq: 'once', date: '2026-02-30', text: '?' }], '2026-01-01')).toEqual([]);
		expect(datesOf(on('Tuesdays'), '2026-02-30')).toEqual([]);
	});

	it('keeps within the dates of a schedule, and leaves out the ones it misses', () => {
		const schedules = on('Tuesdays from 8 December 2026 until 5 January 2027 except 29 December');
		expect(datesOf(schedules, '2026-11-21')).toEqual([
			'2026-12-08',
			'2026-12-15',
			'2026-12-22',
			'2027-01-05'
		]);
	});

	it('leaves bank holidays out of what repeats on Monday to Friday only', () => {
		const notOn = new Set(['2026-12-25', '2026-12-26', '2026-12-28']);
		const days = (words: string) =>
			datesOf(on(words), '2026-12-24', { limit: 2, withinDays: 9, notOn });
		expect(days('Fridays')).toEqual(['2027-01-01']);
		expect(days('Saturdays')).toEqual(['2026-12-26', '2027-01-02']);
		expect(days('Friday 25 December 2026')).toEqual(['2026-12-25']);
		expect(datesOf(on('Fridays'), '2026-12-24', { limit: 1, withinDays: 9 })).toEqual([
			'2026-12-25'
		]);
	});

	it('gives term-time sessions in known terms, and none in the holidays between them', () => {
		const schedules = on('Tuesdays, term time only');
		const termTimes = [
			{ from: '2026-11-02', to: '2026-12-15' },
			{ from: '2027-01-12', to: '2027-02-12' }
		];
		const sessions = nextSessions(schedules, noon('2026-12-03'), { ...soon, termTimes });
		expect(sessions).toEqual(
			['2026-12-08', '2026-12-15', '2027-01-12', '2027-01-19'].map((date) => ({ date }))
		);
	});

	it('is unsure of term-time sessions before and after the terms it knows', () => {
		const schedules = on('Tuesdays, term time only');
		const unsureOn = (date: string, termTimes?: SchoolTerm[]) =>
			nextSessions(schedules, noon(date), {
				limit: 1,
				withinDays: 7,
				...(termTimes && { termTimes })
			});
		const autumn = [{ from: '2026-11-02', to: '2026-12-15' }];
		expect(unsureOn('2026-12-01')).toEqual([{ date: '2026-12-01', unsure: true }]);
		expect(unsureOn('2026-12-16', autumn)).toEqual([{ date: '2026-12-22', unsure: true }]);
		expect(unsureOn('2026-10-20', autumn)).toEqual([{ date: '2026-10-20', unsure: true }]);
	});

	it('is sure of a session that one schedule has in term time and another all year', () => {
		const schedules = on('Tuesdays 10am to 12pm | Tuesdays 10am to 12pm, term time only');
		for (const either of [schedules, [...schedules].reverse()]) {
			expect(nextSessions(either, noon('2026-11-23'), { limit: 1, withinDays: 7 })).toEqual([
				{ date: '2026-11-24', start: '10:00', end: '12:00' }
			]);
		}
	});

	it('keeps within the months of a season, also across the end of a year', () => {
		const schedules = on('Last Sunday of the month, October to February');
		expect(datesOf(schedules, '2026-12-28')).toEqual([
			'2027-01-31',
			'2027-02-28',
			'2027-10-31',
			'2027-11-28'
		]);
	});

	it('counts what is open day and night as on at any time', () => {
		const always = on('24/7');
		const now = (time: string) => nextSessions(always, { date: '2026-11-25', time }, soon)[0]?.date;
		expect([now('00:00'), now('12:00'), now('23:59')]).toEqual(Array(3).fill('2026-11-25'));
	});

	it('gives nothing for words', () => {
		expect(datesOf(on('most Fridays'), '2026-11-21')).toEqual([]);
	});

	const dates = fc.integer({ min: 18_000, max: 30_000 }).map(dateOf);
	const times = fc
		.tuple(fc.integer({ min: 0, max: 23 }), fc.integer({ min: 0, max: 59 }))
		.map((parts) => parts.map((part) => String(part).padStart(2, '0')).join(':'));
	const weekly = fc.record({
		freq: fc.constant('weekly' as const),
		interval: fc.integer({ min: 1, max: 4 }),
		byDay: fc.subarray([...WEEKDAYS], { minLength: 1 }),
		validFrom: dates,
		start: times,
		end: times,
		text: fc.constant('words')
	});

	it('never gives a session that is over, on another day, out of order or too far off', () => {
		fc.assert(
			fc.property(fc.array(weekly, { maxLength: 3 }), dates, times, (schedules, date, time) => {
				const options = { limit: 5, withinDays: 60 };
				const sessions = nextSessions(schedules, { date, time }, options);
				const days = schedules.flatMap(({ byDay }) => byDay);
				const today = dayNumber(date) ?? NaN;
				for (const session of sessions) {
					const day = dayNumber(session.date) ?? NaN;
					const { start = '', end = '' } = session;
					const endsOn = dateOf(end < start ? day + 1 : day);
					expect(`${endsOn} ${end}` > `${date} ${time}`).toBe(true);
					expect(days).toContain(weekdayOf(day));
					expect(day - today).toBeLessThanOrEqual(60);
				}
				const order = sessions.map((session) => `${session.date} ${session.start}`);
				expect(order).toEqual([...order].sort());
				expect(sessions.length).toBeLessThanOrEqual(5);
			})
		);
	});

	const dated = fc.record({
		freq: fc.constant('weekly' as const),
		interval: fc.integer({ min: 1, max: 4 }),
		byDay: fc.subarray([...WEEKDAYS], { minLength: 1 }),
		validFrom: dates,
		validTo: dates,
		except: fc.array(dates, { maxLength: 20 }),
		months: fc.subarray([1, 2, 3, 4, 5, 6, 7, 8, 9, 10, 11, 12], { minLength: 1 }),
		start: times,
		text: fc.constant('words')
	});

	it('keeps within its dates and its months, and off the dates it misses', () => {
		fc.assert(
			fc.property(dated, fc.integer({ min: -30, max: 90 }), (schedule, later) => {
				const first = (dayNumber(schedule.validFrom) ?? NaN) + later;
				const options = { limit: 40, withinDays: 400 };
				for (const { date } of nextSessions([schedule], noon(dateOf(first)), options)) {
					expect(date >= schedule.validFrom && date <= schedule.validTo).toBe(true);
					expect(schedule.except).not.toContain(date);
					expect(schedule.months).toContain(Number(date.slice(5, 7)));
				}
			})
		);
	});

	it('leaves out exactly the dates it misses', () => {
		fc.assert(
			fc.property(dates, fc.array(fc.nat(60)), (date, misses) => {
				const [today = NaN] = [dayNumber(date)];
				const except = misses.map((day) => dateOf(today + day));
				const daily = { freq: 'weekly', interval: 1, byDay: [...WEEKDAYS], text: 'daily' } as const;
				const found = datesOf([{ ...daily, byDay: [...WEEKDAYS], except }], date, {
					limit: 99,
					withinDays: 60
				});
				expect(found.length).toBe(61 - new Set(except).size);
			})
		);
	});

	it('gives the same hours on the wall on both sides of a clock change', () => {
		const changes = ['2026-03-29', '2026-10-25', '2027-03-28', '2027-10-31'];
		fc.assert(
			fc.property(fc.constantFrom(...changes), times, times, (change, start, end) => {
				const sunday: Schedule = {
					freq: 'weekly',
					interval: 1,
					byDay: ['SU'],
					start,
					end,
					text: 's'
				};
				const before = dateOf((dayNumber(change) ?? NaN) - 8);
				const sessions = nextSessions([sunday], noon(before), { limit: 3, withinDays: 30 });
				const weekLater = (weeks: number) => dateOf((dayNumber(change) ?? NaN) + 7 * weeks);
				expect(sessions).toEqual(
					[-1, 0, 1].map((weeks) => ({ date: weekLater(weeks), start, end }))
				);
			})
		);
	});

	it('does not depend on the order of the schedules', () => {
		fc.assert(
			fc.property(fc.array(weekly, { maxLength: 3 }), dates, (schedules, date) => {
				const backwards = [...schedules].reverse();
				expect(nextSessions(backwards, noon(date), soon)).toEqual(
					nextSessions(schedules, noon(date), soon)
				);
			})
		);
	});
});

describe('timesOfWeek', () => {
	it('tells daytime, evening and weekend apart by the start', () => {
		expect(timesOfWeek(on('Tuesdays 10am to 8pm'))).toEqual(['weekdayDaytime']);
		expect(timesOfWeek(on('Tuesdays 4:59pm'))).toEqual(['weekdayDaytime']);
		expect(timesOfWeek(on('First Tuesday of the month 5pm'))).toEqual(['weekdayEvening']);
		expect(timesOfWeek(on('Saturday 12 December 2026'))).toEqual(['weekend']);
		expect(timesOfWeek(on('weekends 6pm | weekdays 6pm | Monday 14 December 2026 9am'))).toEqual([
			'weekdayDaytime',
			'weekdayEvening',
			'weekend'
		]);
	});

	it('says nothing of a weekday without hours, of words, or of no schedules', () => {
		expect(timesOfWeek(on('Tuesdays'))).toEqual([]);
		expect(timesOfWeek(on('Most Saturdays 10am'))).toEqual([]);
		expect(timesOfWeek([])).toEqual([]);
	});
});

describe('hasEnded', () => {
	it.each([
		['Tuesdays until 17 November 2026', true],
		['Tuesdays until 25 November 2026', false],
		['Tuesdays until 23 November 2026', true],
		['Tuesdays until 24 November 2026 except 24 November 2026', true],
		['Tuesdays', false],
		['20 November 2026', true],
		['21 November 2026', false],
		['20 November 2026 | Tuesdays', false],
		['20 November 2026 | most Fridays', false],
		['Tuesdays, term time only, until 18 December 2026', false],
		['First Tuesday of the month until 30 November 2026', true],
		['Tuesdays until 31 December 2035', false]
	])('on 21 November 2026 says of "%s": %s', (words, ended) => {
		expect(hasEnded(on(words), '2026-11-21')).toBe(ended);
	});

	it('takes the last date of words that are not understood', () => {
		expect(hasEnded(on('most Fridays', { validTo: '2026-11-20' }), '2026-11-21')).toBe(true);
	});

	it('is not over when nothing is known', () => {
		expect(hasEnded([], '2026-11-21')).toBe(false);
	});
});

describe('workingDaysAfter', () => {
	const christmas = new Set(['2026-12-25', '2026-12-28', '2027-01-01']);

	it.each([
		['2026-11-20', 1, '2026-11-23'],
		['2026-11-21', 1, '2026-11-23'],
		['2026-11-22', 3, '2026-11-25'],
		['2026-12-24', 1, '2026-12-29'],
		['2026-12-30', 2, '2027-01-04'],
		['2028-02-28', 1, '2028-02-29'],
		['2026-11-21', 0, '2026-11-21']
	])('from %s counts %i to %s', (date, days, expected) => {
		expect(workingDaysAfter(date, days, christmas)).toBe(expected);
	});

	it('refuses what can only be a mistake of ours', () => {
		expect(() => workingDaysAfter('2026-02-30', 1, christmas)).toThrow('not a date');
		expect(() => workingDaysAfter('2026-11-20', -1, christmas)).toThrow('not a number of days');
		expect(() => workingDaysAfter('2026-11-20', Infinity, christmas)).toThrow(
			'not a number of days'
		);
	});
});
