import { WEEKDAYS } from '../../domain/activity.ts';
import { londonClock } from '../../domain/clock.ts';
import type { Schedule } from '../../domain/activity.ts';
import { dateOf as isoOf, dayNumber, weekdayOf } from '../../domain/schedule/calendar.ts';
import { clip, dateOf, lineOf } from './raw.ts';
import { known } from './reading.ts';
import { describeSchedule } from './schedule-words.ts';

/** One time something is on, as a clock on a wall in Europe/London reads: `YYYY-MM-DD` and `HH:MM`. */
export interface Occurrence {
	date: string;
	start?: string;
	end?: string;
	/** The last day, where that is not the day it begins (or, for an end after midnight, the day after). */
	until?: string;
}

/** As many single dates as a person reads, and as a phone should carry, of something without a rule. */
export const MOST_DATES = 12;

const ISO =
	/^(\d{4}-\d{2}-\d{2})(?:[T ](\d{2}):(\d{2})(?::(\d{2})(?:\.\d{1,9})?)?\s?(Z|[+-]\d{2}:?\d{2})?)?$/i;

/**
 * The day and time in Europe/London of an ISO 8601 date or date-time. One without a zone is taken as it stands. A
 * last second before the minute ("10:29:59", which is how some software writes an end) is the minute itself. Absent
 * when it is no date.
 */
export function wallClockOf(value: unknown): { date: string; time?: string } | undefined {
	const found = ISO.exec(lineOf(value, 40) ?? '');
	const date = dateOf(found?.[1]);
	if (!found || date === undefined) return undefined;
	const [, , hour, minute, second = '00', zone] = found;
	if (hour === undefined || minute === undefined) return { date };
	const stated = `${date}T${hour}:${minute}:00${zone?.toUpperCase() ?? 'Z'}`;
	const instant = Date.parse(stated) + (second === '59' ? 60_000 : 0);
	if (Number.isNaN(instant)) return undefined;
	if (zone !== undefined) return londonClock(new Date(instant));
	const iso = new Date(instant).toISOString();
	return { date: iso.slice(0, 10), time: iso.slice(11, 16) };
}

/** What lies between two wall clocks; `until` is set only when it goes on beyond the night after its first day. */
export function occurrenceOf(
	from: { date: string; time?: string },
	to: { date: string; time?: string } | undefined
): Occurrence {
	const { date, time: start } = from;
	if (to === undefined || to.date < date) return known({ date, start });
	const overnight =
		start !== undefined && to.time !== undefined && to.date === nextDay(date) && to.time < start;
	if (to.date === date || overnight) {
		const end = to.time === start ? undefined : to.time;
		return known({ date, start, end });
	}
	return known({ date, start, until: to.date });
}

/**
 * Single dates as schedules: the next `MOST_DATES` from `today` on, or the last of all when all of them are past, so
 * that what is over is known to be over. The same time told twice is given once.
 */
export function datesFrom(occurrences: readonly Occurrence[], today: string): Schedule[] {
	const sorted = [...new Map(occurrences.map((each) => [keyOf(each), each]))]
		.sort(([a], [b]) => (a < b ? -1 : 1))
		.map(([, each]) => each);
	const coming = sorted.filter(({ date, until }) => (until ?? date) >= today);
	return (coming.length > 0 ? coming.slice(0, MOST_DATES) : sorted.slice(-1)).map(asSchedule);
}

const keyOf = ({ date, start = '', end = '', until = '' }: Occurrence): string =>
	[date, start, end, until].join(' ');

function asSchedule({ until, ...occurrence }: Occurrence): Schedule {
	const parts = { freq: 'once' as const, ...occurrence };
	const text = clip(describeSchedule(parts) ?? occurrence.date, 250);
	if (until === undefined) return { ...parts, text };
	const last = describeSchedule({ freq: 'once', date: until }) ?? until;
	const span = { text: `${text} to ${last}`, validFrom: occurrence.date, validTo: until };
	// Whole days in a row are every day between two dates; part of a first and of a last day only words can say.
	if (occurrence.start !== undefined) return { freq: 'words', ...span };
	const [from, to] = [occurrence.date, until].map((date) => dayNumber(date) ?? 0) as [
		number,
		number
	];
	const days = Array.from({ length: Math.min(7, to - from + 1) }, (_, at) => weekdayOf(from + at));
	return {
		freq: 'weekly',
		interval: 1,
		byDay: WEEKDAYS.filter((day) => days.includes(day)),
		...span
	};
}

const nextDay = (date: string): string => isoOf((dayNumber(date) ?? 0) + 1);
