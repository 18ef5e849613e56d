import type { Weekday } from '../activity.ts';
import { dayNumber, isoDate, weekdayOf } from './calendar.ts';
import { readWeekday } from './days.ts';
import { attempt, peek, readList, skip } from './tokens.ts';
import type { Cursor, Token } from './tokens.ts';

/** A date as it was written: the year may be missing. Whether the calendar has it is not known yet. */
export interface WrittenDate {
	year?: number;
	month: number;
	day: number;
	/** Named beside it: the year has to agree. */
	weekday?: Weekday;
}

const MONTHS = [
	['january', 'jan'],
	['february', 'feb'],
	['march', 'mar'],
	['april', 'apr'],
	['may'],
	['june', 'jun'],
	['july', 'jul'],
	['august', 'aug'],
	['september', 'sep', 'sept'],
	['october', 'oct'],
	['november', 'nov'],
	['december', 'dec']
];

/**
 * Reads one date: "7 January 2026", "7th of Jan", "January 7, 2026", "2026-01-07", "07/01/2026" or "7.1.26" (day
 * first), with the day of the week before it or not. `undefined` also for a date that its own day of the week, or the
 * calendar, belies.
 */
export function readDate(cursor: Cursor): WrittenDate | undefined {
	const weekday = readWeekday(cursor);
	skip(cursor, ',');
	skip(cursor, 'the');
	const date = attempt(cursor, readFigures) ?? attempt(cursor, readDayMonth);
	const written = date ?? attempt(cursor, readMonthDay);
	if (written === undefined) return undefined;
	const dated = weekday === undefined ? written : { ...written, weekday };
	return inYears(dated, LEAP_YEAR, LEAP_YEAR + CYCLE).length > 0 ? dated : undefined;
}

/** In these years every date of the calendar falls on every day of the week. */
const LEAP_YEAR = 2024;
const CYCLE = 28;

/** The ISO dates that a written date can be from one year to another, both included: one at most if it has a year. */
export function inYears(date: WrittenDate, from: number, to: number): string[] {
	const first = date.year ?? from;
	const years = Array.from({ length: (date.year ?? to) - first + 1 }, (_, at) => first + at);
	return years
		.map((year) => isoDate(year, date.month, date.day))
		.filter((iso) => iso !== undefined)
		.filter((iso) => date.weekday === undefined || weekdayOf(dayNumber(iso) ?? 0) === date.weekday);
}

/** Reads dates with commas or "and" between, also "22 and 29 December 2026" where the first lends the month. */
export function readDates(cursor: Cursor): WrittenDate[] | undefined {
	return readList(
		cursor,
		() => attempt(cursor, readDaysOfMonth) ?? one(attempt(cursor, readDate))
	)?.flat();
}
const one = (date: WrittenDate | undefined) => date && [date];

/** Reads "22, 23 and 29 December 2026": several days of one month. */
function readDaysOfMonth(cursor: Cursor): WrittenDate[] | undefined {
	const days = readList(cursor, readDay);
	const last = days?.at(-1);
	if (days === undefined || last === undefined || days.length < 2) return undefined;
	const date = readMonthYear(cursor, last);
	return date && days.map((day) => ({ ...date, day }));
}

const CENTURY = 100;

function readFigures(cursor: Cursor): WrittenDate | undefined {
	const token = next(cursor, 'date');
	if (token === undefined) return undefined;
	const [first = NaN, month = NaN, last = NaN] = token.text.split(/[-/.]/).map(Number);
	if (token.text.includes('-')) return { year: first, month, day: last };
	return { year: last < CENTURY ? CENTURY * 20 + last : last, month, day: first };
}

function readDayMonth(cursor: Cursor): WrittenDate | undefined {
	const day = readDay(cursor);
	return day === undefined ? undefined : readMonthYear(cursor, day);
}

function readMonthDay(cursor: Cursor): WrittenDate | undefined {
	const month = readMonth(cursor);
	skip(cursor, 'the');
	const day = readDay(cursor);
	return month === undefined || day === undefined ? undefined : withYear(cursor, { month, day });
}

function readMonthYear(cursor: Cursor, day: number): WrittenDate | undefined {
	skip(cursor, 'of');
	const month = readMonth(cursor);
	return month === undefined ? undefined : withYear(cursor, { month, day });
}

function withYear(cursor: Cursor, date: WrittenDate): WrittenDate {
	const year = attempt(cursor, () => {
		skip(cursor, ',');
		const text = next(cursor, 'number')?.text ?? '';
		return /^20\d\d$/.test(text) ? Number(text) : undefined;
	});
	return year === undefined ? date : { ...date, year };
}

function readDay(cursor: Cursor): number | undefined {
	const token = next(cursor, 'ordinal') ?? next(cursor, 'number');
	const day = Number.parseInt(token?.text ?? '', 10);
	return /^\d{1,2}(\D|$)/.test(token?.text ?? '') && !/[:.]/.test(token?.text ?? '')
		? day
		: undefined;
}

/** Reads the name of a month, long or short: 1 to 12. */
export function readMonth(cursor: Cursor): number | undefined {
	const text = peek(cursor)?.text ?? '';
	const index = MONTHS.findIndex((names) => names.includes(text));
	if (index < 0) return undefined;
	cursor.at++;
	return index + 1;
}

function next(cursor: Cursor, kind: Token['kind']): Token | undefined {
	const token = peek(cursor);
	if (token?.kind !== kind) return undefined;
	cursor.at++;
	return token;
}
