import { WEEKDAYS } from '../activity.ts';
import type { Weekday } from '../activity.ts';

/**
 * Calendar arithmetic on whole days: a date is a number of days since 1 January 1970, so no time zone and no clock
 * change can get in. 1 January 1970 was a Thursday, three days after a Monday.
 */
const DAY = 86_400_000;
const THURSDAY = 3;

/**
 * The ISO date of a year, a month (1 to 12) and a day, or `undefined` when the calendar has no such day (30 February).
 */
export function isoDate(year: number, month: number, day: number): string | undefined {
	const at = new Date(Date.UTC(year, month - 1, day));
	const real = at.getUTCMonth() === month - 1 && at.getUTCDate() === day;
	return real ? at.toISOString().slice(0, 10) : undefined;
}

/**
 * The day number of an ISO date, or `undefined` for one that is not in the calendar: the shape of a date allows
 * 31 February, and browsers disagree about what to make of it.
 */
export function dayNumber(date: string): number | undefined {
	const [year = NaN, month = NaN, day = NaN] = date.split('-').map(Number);
	if (isoDate(year, month, day) !== date) return undefined;
	return Date.UTC(year, month - 1, day) / DAY;
}

/** The ISO date of a day number. */
export const dateOf = (day: number): string => new Date(day * DAY).toISOString().slice(0, 10);

/** Monday is 0. */
const weekdayIndex = (day: number): number => (((day + THURSDAY) % 7) + 7) % 7;

/** The weekday of a day number. */
export const weekdayOf = (day: number): Weekday => WEEKDAYS[weekdayIndex(day)] as Weekday;

/** Counts weeks, each from Monday to Sunday. */
export const weekNumber = (day: number): number => Math.floor((day + THURSDAY) / 7);

/** Whether a weekday is Saturday or Sunday. */
export const isWeekend = (weekday: Weekday): boolean => weekday === 'SA' || weekday === 'SU';

/** Which one of its weekday a day is in its month, 1 to 5, and whether no other follows in that month. */
export function placeInMonth(day: number): { nth: number; last: boolean } {
	const date = new Date(day * DAY).getUTCDate();
	const weekLater = new Date((day + 7) * DAY).getUTCDate();
	return { nth: Math.ceil(date / 7), last: weekLater < date };
}
