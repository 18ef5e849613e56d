import { describe, expect, it } from 'vitest';
import {
	ageInWords,
	clockTime,
	dayAndMonth,
	duration,
	isolated,
	lengthInMiles,
	list,
	longDate,
	miles,
	milesShown,
	plainDate,
	shortMinutes,
	withComma
} from './format.ts';
import { isLocale } from './locales.ts';

describe('dates', () => {
	it('read as on a calendar', () => {
		expect(longDate('2026-12-04', 'en')).toBe('Friday 4 December 2026');
		expect(plainDate('2026-11-03', 'en')).toBe('3 November 2026');
		expect(dayAndMonth('2026-11-24', 'en')).toBe('Tuesday 24 November');
	});

	it('read so in another language, with digits as on the telephone', () => {
		expect(longDate('2026-12-04', 'ar')).toMatch(/4 .*2026/);
		expect(longDate('2026-12-04', 'ar')).not.toMatch(/[٠-٩]/);
	});
});

describe('how long ago something was', () => {
	const now = new Date('2026-11-21T10:00:00Z');
	const since = (seconds: number, language = 'en') =>
		ageInWords(new Date(now.getTime() - seconds * 1000), now, language);

	it('is told in whole minutes, hours or days, however many', () => {
		expect([60, 3599, 7200, 86_400, 90 * 86_400].map((age) => since(age))).toEqual([
			'1 minute ago',
			'59 minutes ago',
			'2 hours ago',
			'1 day ago',
			'90 days ago'
		]);
		expect(since(3 * 86_400, 'ar')).toMatch(/3/);
	});

	it('is not told in the first minute, nor where the clock was set back', () => {
		expect(since(59)).toBeUndefined();
		expect(since(-86_400)).toBeUndefined();
	});
});

describe('clockTime', () => {
	it.each([
		['10:00', '10am'],
		['14:30', '2:30pm'],
		['12:00', 'midday'],
		['12:05', '12:05pm'],
		['00:00', 'midnight'],
		['00:30', '12:30am']
	])('says %s as %s', (time, words) => {
		expect(clockTime(time, 'en')).toBe(words);
	});

	it('uses the words of another language', () => {
		expect(clockTime('14:30', 'ar')).toMatch(/^2:30\s\p{Script=Arabic}/u);
		expect(clockTime('10:00', 'ar')).toMatch(/^10\u00a0\p{Script=Arabic}/u);
	});
});

describe('clockTime by 24 hours', () => {
	it.runIf(isLocale('pl'))('has its minutes always', () => {
		expect([clockTime('10:00', 'pl'), clockTime('14:30', 'pl')]).toEqual(['10:00', '14:30']);
	});
});

describe('miles', () => {
	it('have one decimal under ten and none above', () => {
		expect([0.44, 2.25, 12.6].map((value) => miles(value, 'en'))).toEqual(['0.4', '2.3', '13']);
	});
});

describe('amounts', () => {
	it('are told with their unit', () => {
		expect([0.25, 1, 10].map((value) => lengthInMiles(value, 'en'))).toEqual([
			'0.25 miles',
			'1 mile',
			'10 miles'
		]);
		expect(shortMinutes(10, 'en')).toBe('10 mins');
		expect([duration(2.55, 'minute', 'en'), duration(1, 'second', 'en')]).toEqual([
			'2.6 minutes',
			'1 second'
		]);
	});

	it('are told in the words of each language', () => {
		expect(shortMinutes(10, 'pl')).toBe('10 min');
		expect(lengthInMiles(2, 'es')).toBe('2 millas');
	});
});

describe('milesShown', () => {
	it('counts what is read, not what was measured', () => {
		expect([0.96, 2.25, 12.6].map(milesShown)).toEqual([1, 2.3, 13]);
	});
});

describe('list', () => {
	it.runIf(isLocale('cy'))('has "ac" before a vowel in Welsh, and "a" before any other', () => {
		expect(list(['Byker', 'Heaton'], 'cy')).toBe('Byker a Heaton');
		expect(list(['Byker', '“Ynys”'], 'cy')).toBe('Byker ac “Ynys”');
	});

	it('is what it holds where that is one thing, or nothing', () => {
		expect([list(['Byker'], 'en'), list([], 'en')]).toEqual(['Byker', '']);
	});

	it('ends with "and"', () => {
		expect(list(['Byker', 'Heaton', 'Walker'], 'en')).toBe('Byker, Heaton and Walker');
	});
});

describe('withComma', () => {
	it('has the comma of the script', () => {
		expect(withComma('today', '10am', 'en')).toBe('today, 10am');
		expect(withComma('اليوم', '10', 'ar')).toBe('اليوم، 10');
	});
});

describe('isolated', () => {
	it('holds a reference together in a sentence that runs the other way', () => {
		expect(isolated('K7PX-2MWD')).toBe('\u2066K7PX-2MWD\u2069');
	});
});
