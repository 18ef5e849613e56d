import { WEEKDAYS } from '../../../domain/activity.ts';
import type { Weekday } from '../../../domain/activity.ts';
import { weekdayOf, weekNumber } from '../../../domain/schedule/calendar.ts';
import { lineOf } from '../raw.ts';
import type { Rule } from './parse.ts';

/** A rule that we understand every part of. Days are day numbers, see `domain/schedule/calendar.ts`. */
export interface Recurrence {
	freq: 'DAILY' | 'WEEKLY' | 'MONTHLY' | 'YEARLY';
	interval: number;
	byDay: { day: Weekday; nth?: number }[];
	byMonthDay: number[];
	byMonth: number[];
	bySetPos: number[];
	count?: number;
	/** The last day it may fall on. */
	until?: number;
	weekStart: Weekday;
}

/** Rules are followed for eleven years from their first day: longer than any list of dates is of use. */
const LONGEST_DAYS = 4000;

const numbers = (value: unknown): number[] =>
	[value ?? []].flat().map(Number).filter(Number.isInteger);

/**
 * A rule as the parser gives it, or nothing where a part of it is beyond us: parts of a day, weeks of a year, days of
 * a year. `until` is the last day by the clock of the event.
 */
export function recurrenceOf(rule: Rule, until: number | undefined): Recurrence | undefined {
	const freq = FREQUENCIES.find((each) => each === rule['freq']);
	const beyond = ['bysecond', 'byminute', 'byhour', 'byweekno', 'byyearday'];
	if (freq === undefined || beyond.some((part) => rule[part] !== undefined)) return undefined;
	const byDay = [rule['byday'] ?? []].flat().map((each) => dayOf(lineOf(each, 10) ?? ''));
	const interval = rule['interval'] === undefined ? 1 : Number(rule['interval']);
	if (byDay.some((day) => day === undefined) || !(interval >= 1)) return undefined;
	const known = byDay.filter((day) => day !== undefined);
	const recurrence: Recurrence = {
		freq,
		interval,
		byDay: known,
		byMonthDay: numbers(rule['bymonthday']),
		byMonth: numbers(rule['bymonth']),
		bySetPos: numbers(rule['bysetpos']),
		...(rule['count'] !== undefined && { count: Number(rule['count']) }),
		...(until !== undefined && { until }),
		weekStart: weekdayNumbered(Number(rule['wkst'] ?? 2))
	};
	return isUnderstood(recurrence) ? recurrence : undefined;
}

const FREQUENCIES = ['DAILY', 'WEEKLY', 'MONTHLY', 'YEARLY'] as const;

/** The parser counts weekdays from Sunday as 1. */
const weekdayNumbered = (number: number): Weekday => WEEKDAYS[(number + 5) % 7] ?? 'MO';

function dayOf(text: string): { day: Weekday; nth?: number } | undefined {
	const found = /^([+-]?\d{1,2})?(MO|TU|WE|TH|FR|SA|SU)$/i.exec(text);
	const day = WEEKDAYS.find((each) => each === found?.[2]?.toUpperCase());
	if (day === undefined) return undefined;
	return found?.[1] === undefined ? { day } : { day, nth: Number(found[1]) };
}

/** Counted weekdays mean nothing in a week, and in a year without a month something else than in a month. */
function isUnderstood({ freq, byDay, byMonth, byMonthDay, bySetPos }: Recurrence): boolean {
	const counted = byDay.some(({ nth }) => nth !== undefined);
	if (freq === 'DAILY' || freq === 'WEEKLY') {
		return !counted && bySetPos.length === 0 && (freq === 'DAILY' || byMonthDay.length === 0);
	}
	if (freq === 'MONTHLY') return true;
	const isOneDay = byDay.length === 0 && byMonthDay.length === 0;
	return bySetPos.length > 0 ? byMonth.length === 1 : isOneDay || byMonth.length > 0;
}

/** One day as the calendar tells it; `month` counts on from year to year. */
interface CalendarDay {
	day: number;
	month: number;
	date: number;
	/** How many days its month has. */
	length: number;
	/** Monday is 0. */
	weekday: number;
}

function calendarDay(day: number): CalendarDay {
	const at = new Date(day * 86_400_000);
	const [year, month] = [at.getUTCFullYear(), at.getUTCMonth()];
	return {
		day,
		month: year * 12 + month,
		date: at.getUTCDate(),
		length: new Date(Date.UTC(year, month + 1, 0)).getUTCDate(),
		weekday: WEEKDAYS.indexOf(weekdayOf(day))
	};
}

/** Most days only count on, which costs far less than asking the calendar for each. */
function dayAfter({ day, month, date, length, weekday }: CalendarDay): CalendarDay {
	if (date === length) return calendarDay(day + 1);
	return { day: day + 1, month, date: date + 1, length, weekday: (weekday + 1) % 7 };
}

/**
 * The days a recurrence that begins on `first` falls on, from `from` to `to`, at most `most` of them. Looks at every
 * day once and at no more than `LONGEST_DAYS` of them, so no rule, however strange, takes long: iterators that look
 * for the next match can look for ever (30 February, every day).
 */
export function daysOf(
	recurrence: Recurrence,
	first: number,
	{ from, to, most }: { from: number; to: number; most: number }
): number[] {
	const { count } = recurrence;
	const begin = count === undefined ? Math.max(first, from) : first;
	const last = Math.min(to, recurrence.until ?? to, begin + LONGEST_DAYS);
	const start = calendarDay(first);
	const named: Named = { month: NaN, dates: [] };
	const days: number[] = [];
	let seen = 0;
	for (let at = calendarDay(begin); at.day <= last && days.length < most; at = dayAfter(at)) {
		// The first day is always one, whatever the rule says (RFC 5545 section 3.8.5.3).
		if (at.day !== first && !fallsOn(recurrence, start, at, named)) continue;
		if (count !== undefined && ++seen > count) break;
		if (at.day >= from) days.push(at.day);
	}
	return days;
}

/** The last day of a recurrence that ends; absent when it goes on for longer than we follow it. */
export function lastDayOf(recurrence: Recurrence, first: number): number | undefined {
	if (recurrence.count === undefined) return recurrence.until;
	const window = { from: first, to: first + LONGEST_DAYS, most: recurrence.count };
	const days = daysOf(recurrence, first, window);
	const isWhole = days.length === recurrence.count || recurrence.until !== undefined;
	return isWhole ? days.at(-1) : undefined;
}

function fallsOn(
	recurrence: Recurrence,
	first: CalendarDay,
	at: CalendarDay,
	named: Named
): boolean {
	const { freq, interval, byDay, byMonth, bySetPos } = recurrence;
	if (byMonth.length > 0 && !byMonth.includes((at.month % 12) + 1)) return false;
	if (freq === 'DAILY') {
		return (
			(at.day - first.day) % interval === 0 && isOneOf(byDay, at) && isMonthDay(recurrence, at)
		);
	}
	if (freq === 'WEEKLY') {
		const shift = (7 - WEEKDAYS.indexOf(recurrence.weekStart)) % 7;
		const weeks = weekNumber(at.day + shift) - weekNumber(first.day + shift);
		if (weeks % interval !== 0) return false;
		return byDay.length === 0 ? at.weekday === first.weekday : isOneOf(byDay, at);
	}
	const months = at.month - first.month;
	const years = Math.floor(at.month / 12) - Math.floor(first.month / 12);
	if ((freq === 'MONTHLY' ? months : years) % interval !== 0) return false;
	if (freq === 'YEARLY' && byMonth.length === 0 && months % 12 !== 0) return false;
	if (!isInMonth(recurrence, first, at)) return false;
	return bySetPos.length === 0 || isAtPlace(recurrence, first, at, named);
}

/** The dates of one month that a rule names, worked out once for all days of that month. */
interface Named {
	month: number;
	dates: number[];
}

/** Whether a day is, say, the second or the last of those of its month that the rule names. */
function isAtPlace(
	recurrence: Recurrence,
	first: CalendarDay,
	at: CalendarDay,
	named: Named
): boolean {
	if (named.month !== at.month) {
		named.month = at.month;
		named.dates = Array.from({ length: at.length }, (_, before) => before + 1).filter((date) => {
			const weekday = (at.weekday + date - at.date + 35) % 7;
			return isInMonth(recurrence, first, { ...at, date, weekday });
		});
	}
	const { dates } = named;
	const place = dates.indexOf(at.date);
	return recurrence.bySetPos.some((nth) => (nth > 0 ? nth - 1 : dates.length + nth) === place);
}

const isOneOf = (byDay: Recurrence['byDay'], { weekday }: CalendarDay): boolean =>
	byDay.length === 0 || byDay.some(({ day }) => day === WEEKDAYS[weekday]);

/** Days of a month may be counted from its end: -1 is the last. */
const isMonthDay = ({ byMonthDay }: Recurrence, { date, length }: CalendarDay): boolean =>
	byMonthDay.length === 0 || byMonthDay.includes(date) || byMonthDay.includes(date - length - 1);

function isInMonth(recurrence: Recurrence, first: CalendarDay, at: CalendarDay): boolean {
	const { byDay, byMonthDay } = recurrence;
	if (byDay.length === 0 && byMonthDay.length === 0) return at.date === first.date;
	if (!isMonthDay(recurrence, at)) return false;
	const nth = Math.ceil(at.date / 7);
	const fromEnd = -Math.ceil((at.length - at.date + 1) / 7);
	return (
		byDay.length === 0 ||
		byDay.some(
			(each) =>
				each.day === WEEKDAYS[at.weekday] &&
				(each.nth === undefined || each.nth === nth || each.nth === fromEnd)
		)
	);
}
