import type { Schedule } from './activity.ts';
import {
	dateOf,
	dayNumber,
	isWeekend,
	placeInMonth,
	weekdayOf,
	weekNumber
} from './schedule/calendar.ts';
import { TIMES_OF_WEEK } from './topics.ts';
import type { TimeOfWeek } from './topics.ts';

/** One time something is on. All of it is as a clock on a wall in Europe/London reads: `YYYY-MM-DD` and `HH:MM`. */
export interface Session {
	date: string;
	start?: string;
	/** Earlier than `start` when it goes on past midnight; both 00:00 is all day and night. */
	end?: string;
	/** It is on in term time only, and whether that day is in a term we were not told. */
	unsure?: true;
}

/** One stretch of school between two holidays: its first and last day, ISO dates. */
export interface SchoolTerm {
	from: string;
	to: string;
}

export interface SessionOptions {
	/** How many at most. */
	limit: number;
	/** How many days after `from.date` to look, that day included. */
	withinDays: number;
	/** Bank holidays, ISO dates: what repeats on Monday to Friday is then not on. */
	notOn?: ReadonlySet<string>;
	termTimes?: readonly SchoolTerm[];
}

/** Evening begins here: HH:MM. */
export const EVENING = '17:00';
const MIDNIGHT = '00:00';
/** How far to look for a last session before its schedule's end, in days: longer than any gap a schedule can have. */
const LONGEST_GAP = 366;

/**
 * The sessions that are still to come, or on now, soonest first; the same session told twice is given once.
 *
 * - A session is past when its end has come. One with a start and no end is past once it has begun, because nobody
 *   told us how long it lasts; one with neither lasts all day. One that began yesterday and runs past midnight is on.
 * - Every `interval` weeks is counted in whole weeks, Monday to Sunday, from the week of `validFrom`; without a
 *   `validFrom` nobody can say which weeks, so there are none.
 * - Bank holidays stop only what repeats on Monday to Friday: a single date was meant as it was written.
 * - Term time only: those in a known term; none in a holiday between two of them; the rest, before and after all that
 *   is known of `termTimes`, are `unsure`.
 * - Schedules in words, and dates that are not in the calendar, give none.
 */
export function nextSessions(
	schedules: readonly Schedule[],
	from: { date: string; time: string },
	options: SessionOptions
): Session[] {
	const today = dayNumber(from.date);
	if (today === undefined) return [];
	const found = new Map<string, Session>();
	for (const schedule of schedules) {
		for (const session of sessionsOf(schedule, today, from.time, options)) {
			const key = sortKey(session);
			if (!session.unsure || !found.has(key)) found.set(key, session);
		}
	}
	return [...found]
		.sort(([a], [b]) => (a < b ? -1 : 1))
		.slice(0, options.limit)
		.map(([, session]) => session);
}

const sortKey = ({ date, start = '', end = '' }: Session): string => `${date} ${start} ${end}`;

function sessionsOf(
	schedule: Schedule,
	today: number,
	time: string,
	options: SessionOptions
): Session[] {
	if (schedule.freq === 'words') return [];
	const sessions: Session[] = [];
	const [first, last] = daysToLookAt(schedule, today, options.withinDays);
	for (let day = first; day <= last && sessions.length < options.limit; day++) {
		if (!isOn(schedule, day) || isPast(schedule, day - today, time)) continue;
		const date = dateOf(day);
		if (isOnHoliday(schedule, day, options.notOn)) continue;
		const inTerm = schedule.termTimeOnly ? isInTerm(date, options.termTimes) : 'yes';
		if (inTerm === 'no') continue;
		const { start, end } = schedule;
		const unsure = inTerm === 'unknown' && { unsure: true as const };
		sessions.push({ date, ...(start && { start }), ...(end && { end }), ...unsure });
	}
	return sessions;
}

function daysToLookAt(schedule: Dated, today: number, withinDays: number): [number, number] {
	const first = runsPastMidnight(schedule) ? today - 1 : today;
	const last = today + withinDays;
	if (schedule.freq !== 'once') return [first, last];
	const day = dayNumber(schedule.date) ?? NaN;
	return [Math.max(first, day), Math.min(last, day)];
}

type Dated = Exclude<Schedule, { freq: 'words' }>;

const runsPastMidnight = ({ start, end }: Dated): boolean =>
	start !== undefined && end !== undefined && (end < start || (end === start && end === MIDNIGHT));

/** `offset` is 0 for today's session, -1 for yesterday's and more than 0 for those to come. */
function isPast(schedule: Dated, offset: number, time: string): boolean {
	const { start, end } = schedule;
	if (offset > 0) return false;
	if (runsPastMidnight(schedule)) return offset < 0 && (end as string) <= time;
	if (end !== undefined) return end <= time;
	return start !== undefined && start < time;
}

/** Whether the rule of a schedule falls on a day, its validity and exceptions counted in. */
function isOn(schedule: Dated, day: number): boolean {
	if (schedule.freq === 'once') {
		if (dayNumber(schedule.date) !== day) return false;
	} else {
		if (!schedule.byDay.includes(weekdayOf(day))) return false;
		if (schedule.freq === 'weekly' && !isItsWeek(schedule, day)) return false;
		if (schedule.freq === 'monthly' && !isItsTurn(schedule.nth, day)) return false;
	}
	const date = dateOf(day);
	const { validFrom, validTo, except, months } = schedule;
	if (months && !months.includes(Number(date.slice(5, 7)))) return false;
	if (validFrom !== undefined && date < validFrom) return false;
	if (validTo !== undefined && date > validTo) return false;
	return !except?.includes(date);
}

function isItsWeek(schedule: { interval: number; validFrom?: string | undefined }, day: number) {
	if (schedule.interval === 1) return true;
	const first = schedule.validFrom === undefined ? undefined : dayNumber(schedule.validFrom);
	if (first === undefined) return false;
	return (weekNumber(day) - weekNumber(first)) % schedule.interval === 0;
}

function isItsTurn(turns: readonly number[], day: number): boolean {
	const { nth, last } = placeInMonth(day);
	return turns.includes(nth) || (last && turns.includes(-1));
}

function isOnHoliday(
	{ freq }: Dated,
	day: number,
	holidays: ReadonlySet<string> | undefined
): boolean {
	return freq !== 'once' && !isWeekend(weekdayOf(day)) && (holidays?.has(dateOf(day)) ?? false);
}

function isInTerm(date: string, terms: SessionOptions['termTimes'] = []): 'yes' | 'no' | 'unknown' {
	if (terms.some(({ from, to }) => from <= date && date <= to)) return 'yes';
	const isBetween = terms.some(({ to }) => to < date) && terms.some(({ from }) => date < from);
	return isBetween ? 'no' : 'unknown';
}

/**
 * When in the week something starts: weekday daytime before 17:00, weekday evening from 17:00, weekend at any hour.
 * In the order of `TIMES_OF_WEEK`; a weekday without a start, and a schedule in words, say nothing and add nothing, so
 * an empty answer means that we do not know.
 */
export function timesOfWeek(schedules: readonly Schedule[]): TimeOfWeek[] {
	const times = new Set(schedules.flatMap(timesOf));
	return TIMES_OF_WEEK.filter((time) => times.has(time));
}

function timesOf(schedule: Schedule): TimeOfWeek[] {
	if (schedule.freq === 'words') return [];
	const day = schedule.freq === 'once' ? dayNumber(schedule.date) : undefined;
	const single = day === undefined ? [] : [weekdayOf(day)];
	const weekdays = schedule.freq === 'once' ? single : schedule.byDay;
	return weekdays.flatMap((weekday): TimeOfWeek[] => {
		if (isWeekend(weekday)) return ['weekend'];
		if (schedule.start === undefined) return [];
		return [schedule.start < EVENING ? 'weekdayDaytime' : 'weekdayEvening'];
	});
}

/**
 * Whether every schedule is over for good on `today` (ISO date): none has a session on that day or after it. No
 * schedules at all, or one without an end, is not over. School terms and bank holidays play no part.
 */
export function hasEnded(schedules: readonly Schedule[], today: string): boolean {
	return schedules.length > 0 && schedules.every((schedule) => isOver(schedule, today));
}

function isOver(schedule: Schedule, today: string): boolean {
	if (schedule.validTo !== undefined && schedule.validTo < today) return true;
	if (schedule.freq === 'once') return schedule.date < today;
	if (schedule.freq === 'words' || schedule.validTo === undefined) return false;
	const first = dayNumber(today);
	const last = dayNumber(schedule.validTo);
	if (first === undefined || last === undefined || last - first > LONGEST_GAP) return false;
	for (let day = first; day <= last; day++) {
		if (isOn(schedule, day)) return false;
	}
	return true;
}

/**
 * The date that is `days` working days after `date`; the day itself does not count. Working days are Monday to Friday
 * less `bankHolidays` (ISO dates; https://www.gov.uk/bank-holidays, which differ by nation). 0 days is `date`.
 * Throws for a date that is not in the calendar or a number of days that is not whole and 0 or more: those are bugs.
 */
export function workingDaysAfter(
	date: string,
	days: number,
	bankHolidays: ReadonlySet<string>
): string {
	let day = dayNumber(date);
	if (day === undefined) throw new RangeError(`not a date: "${date}"`);
	if (!Number.isSafeInteger(days) || days < 0)
		throw new RangeError(`not a number of days: ${days}`);
	for (let left = days; left > 0;) {
		day++;
		if (!isWeekend(weekdayOf(day)) && !bankHolidays.has(dateOf(day))) left--;
	}
	return dateOf(day);
}
