import type { Schedule, Weekday } from '../../../domain/activity.ts';
import { dateOf as isoOf, dayNumber, weekdayOf } from '../../../domain/schedule/calendar.ts';
import { wallClockOf } from '../occurrences.ts';
import type { Occurrence } from '../occurrences.ts';
import { dateOf, lineOf, numberOf } from '../raw.ts';
import type { Raw } from '../raw.ts';
import type { Notes } from '../reading.ts';
import { clockOf } from '../schedule-words.ts';
import { readSchedules } from '../schedules.ts';

/** The units of `repeatFrequency` that we can say, as iCalendar calls them. */
const FREQUENCIES: Record<string, string> = { D: 'DAILY', W: 'WEEKLY', M: 'MONTHLY' };

/** A `Schedule` of OpenActive, where it is one of ours; the words of what is unreadable are kept by whoever asks. */
export function readRule(
	raw: Raw,
	sessions: readonly Occurrence[],
	notes: Notes
): Schedule | undefined {
	const zone = lineOf(raw['scheduleTimezone'], 60);
	const days = [raw['byDay']]
		.flat()
		.flatMap((day) => lineOf(day, 100)?.replace(/^.*[/#:]/, '') ?? []);
	const every = readFrequency(raw, days, sessions);
	if (every === undefined || (zone !== undefined && !/^(Europe\/London|GB)$/.test(zone)))
		return undefined;
	if (raw['byMonth'] != null || raw['byMonthDay'] != null) return undefined;
	const clock = sharedClock(sessions);
	const start = clockOf(lineOf(raw['startTime'], 40)) ?? clock?.start;
	const minutes = minutesOf(raw['duration']);
	const lasting =
		start === undefined || minutes === undefined
			? undefined
			: after('2000-01-01', start, minutes).time;
	const end = clockOf(lineOf(raw['endTime'], 40)) ?? lasting ?? clock?.end;
	const from = dateOf(raw['startDate']) ?? sessions.map(({ date }) => date).sort()[0];
	const until = dateOf(raw['endDate']) ?? lastOf(raw, days, from, every);
	if (until === 'unknown') return undefined;
	const rule = { ...every, byday: days.join(), opens_at: start, closes_at: end };
	const dates = { valid_from: dateOf(raw['startDate']), dtstart: from, valid_to: until };
	const needsStart = every.interval > 1;
	const [schedule] = readSchedules(
		[{ ...rule, ...dates, ...(needsStart ? {} : { dtstart: undefined }) }],
		notes
	);
	if (schedule === undefined || schedule.freq === 'words') return undefined;
	return without(
		schedule,
		[raw['exceptDate']].flat().flatMap((date) => wallClockOf(date)?.date ?? [])
	);
}

/**
 * Days of the week with nothing else are every week, as in Open Referral, unless its own sessions lie further apart.
 */
function readFrequency(
	raw: Raw,
	days: readonly string[],
	sessions: readonly Occurrence[]
): { freq: string; interval: number } | undefined {
	const stated = lineOf(raw['repeatFrequency'], 20);
	if (stated === undefined) {
		const skips = days.length === 1 && gapsIn(sessions).some((gap) => gap > 7);
		const elsewhere = sessions.some(
			({ date }) => !days.some((day) => day.slice(0, 2).toUpperCase() === weekdayOn(date))
		);
		return days.length === 0 || skips || elsewhere ? undefined : { freq: 'WEEKLY', interval: 1 };
	}
	const found = /^P(\d{1,2})([DWM])$/i.exec(stated);
	const number = Number(found?.[1]);
	const unit = found?.[2]?.toUpperCase() ?? '';
	if (unit === 'D' && number % 7 === 0 && number > 0)
		return { freq: 'WEEKLY', interval: number / 7 };
	const freq = FREQUENCIES[unit];
	return freq === undefined || number < 1 ? undefined : { freq, interval: number };
}

/** The day of the last of `repeatCount` times; 'unknown' where the count cannot be told as a date. */
function lastOf(
	raw: Raw,
	days: readonly string[],
	from: string | undefined,
	{ freq, interval }: { freq: string; interval: number }
): string | undefined {
	const count = numberOf(raw['repeatCount']);
	if (count === undefined) return undefined;
	const step = freq === 'WEEKLY' ? 7 * interval : freq === 'DAILY' ? interval : 0;
	const isSimple = step > 0 && days.length <= 1 && count >= 1 && count * step < 3660;
	if (from === undefined || !isSimple || !Number.isInteger(count)) return 'unknown';
	return isoOf((dayNumber(from) ?? 0) + (count - 1) * step);
}

/** The hours that all sessions have in common. */
export function sharedClock(sessions: readonly Occurrence[]): Occurrence | undefined {
	const clocks = new Set(sessions.map(({ start, end }) => `${start ?? ''} ${end ?? ''}`));
	return clocks.size === 1 ? sessions[0] : undefined;
}

export const weekdayOn = (date: string): Weekday => weekdayOf(dayNumber(date) ?? 0);

/** How many days lie between each session and the next. */
export function gapsIn(sessions: readonly Occurrence[]): number[] {
	const days = [...new Set(sessions.map(({ date }) => dayNumber(date) ?? 0))];
	days.sort((a, b) => a - b);
	return days.slice(1).map((day, at) => day - (days[at] ?? day));
}

/** `PT1H30M` in minutes; a length in days says nothing about the time of day it ends. */
export function minutesOf(duration: unknown): number | undefined {
	const found = /^PT(?:(\d{1,2})H)?(?:(\d{1,3})M)?(?:\d+S)?$/.exec(lineOf(duration, 40) ?? '');
	const minutes = Number(found?.[1] ?? 0) * 60 + Number(found?.[2] ?? 0);
	return minutes > 0 && minutes < 24 * 60 ? minutes : undefined;
}

export function after(date: string, time: string, minutes: number): { date: string; time: string } {
	const end = new Date(Date.parse(`${date}T${time}:00Z`) + minutes * 60_000).toISOString();
	return { date: end.slice(0, 10), time: end.slice(11, 16) };
}

export function without(schedule: Schedule, dates: readonly string[]): Schedule {
	const except = [...new Set([...(schedule.except ?? []), ...dates])].sort().slice(0, 60);
	return except.length === 0 ? schedule : { ...schedule, except };
}
