import { WEEKDAYS } from '../../../domain/activity.ts';
import type { Schedule } from '../../../domain/activity.ts';
import { dateOf, dayNumber, weekdayOf } from '../../../domain/schedule/calendar.ts';
import { datesFrom, MOST_DATES, occurrenceOf } from '../occurrences.ts';
import type { Occurrence } from '../occurrences.ts';
import { textOf } from '../raw.ts';
import { newNotes } from '../reading.ts';
import type { Notes } from '../reading.ts';
import { readSchedules } from '../schedules.ts';
import type { CalendarEvent, Moment, Series } from './parse.ts';
import { daysOf, lastDayOf, recurrenceOf } from './recurrence.ts';
import type { Recurrence } from './recurrence.ts';
import { inLondon, isLocal } from './zone.ts';

/** How far ahead the next dates are looked for: a yearly event comes once in any of these, leap years counted in. */
const DAYS_AHEAD = 800;
/** A rule with more exceptions than this is told by its dates. */
const MOST_EXCEPTIONS = 100;
const DAY_MINUTES = 24 * 60;

/**
 * When a series is on. A rule that our schedules can say exactly, in the time of London, stays a rule with its single
 * changes taken out and put back as dates; any other becomes its next dates. Nothing where there is no date at all.
 */
export function readTimes({ event, changes }: Series, today: string, notes: Notes): Schedule[] {
	const { start } = event;
	const first = start && dayNumber(start.date);
	if (start === undefined || first === undefined) return [];
	const moved = changes.flatMap(({ recurrenceId }) => recurrenceId ?? []);
	const except = [...event.excluded, ...moved].map((moment) => sameDay(moment, start));
	const extra = [
		...changes.filter((change) => !isCancelled(change)).flatMap(occurrencesOf),
		...event.added.map((moment) => occurrenceAt(event, moment))
	];
	if (event.strangeZone)
		suspect(notes, 'its time zone is not one we know, so its times are taken as British');
	if (event.rule === undefined && !event.unreadable) {
		const own = except.includes(start.date) ? [] : occurrencesOf(event);
		return datesFrom([...own, ...extra], today);
	}
	const recurrence = event.rule && recurrenceOf(event.rule, untilOf(event, start));
	if (recurrence === undefined || event.unreadable) {
		suspect(notes, 'it repeats in a way we cannot read, so it is shown without its dates');
		return [inWords(event, untilOf(event, start)), ...coming(extra, today)];
	}
	const rule = isLocal(start) ? asRule(event, recurrence, first, except, today) : undefined;
	if (rule !== undefined) return [rule, ...coming(extra, today)];
	const left = new Set(except);
	const dates = datesAround(recurrence, first, today, MOST_DATES + left.size).filter(
		(date) => !left.has(date)
	);
	const all = [...dates.map((date) => occurrenceAt(event, { ...start, date })), ...extra];
	// What is over is told by its beginning where every date of it is gone.
	const isOver = all.length === 0 && start.date < today;
	return datesFrom(isOver ? occurrencesOf(event) : all, today);
}

export const isCancelled = ({ texts }: CalendarEvent): boolean =>
	/^cancell?ed$/i.test(texts['status']?.trim() ?? '');

const suspect = (notes: Notes, why: string): void =>
	void notes.suspicious.push({ field: 'schedules', why, do: 'look at its times in the calendar' });

/** A rule says the rest; of what is added to it, what is past need not be told. */
const coming = (extra: readonly Occurrence[], today: string): Schedule[] =>
	datesFrom(extra, today).filter((each) => each.freq !== 'once' || each.date >= today);

/** When it began, and that is all. */
function inWords(event: CalendarEvent, until: number | undefined): Schedule {
	const [first] = datesFrom(occurrencesOf(event), '');
	return {
		freq: 'words',
		text: `From ${first?.text ?? ''}`,
		...(until !== undefined && { validTo: dateOf(until) })
	};
}

/** The day of a series that a moment stands for, told by the clock of that series. */
function sameDay(moment: Moment, start: Moment): string {
	if (moment.time === undefined || moment.zone === start.zone) return moment.date;
	// A series in a zone that is not British is told by days of its own; a day either way is not worth a mistake.
	return isLocal(start) ? inLondon(moment).date : moment.date;
}

const occurrencesOf = (event: CalendarEvent): Occurrence[] =>
	event.start === undefined ? [] : [occurrenceAt(event, event.start)];

/** One time of an event that begins at `moment` and lasts as long as its first does. */
function occurrenceAt(event: CalendarEvent, moment: Moment): Occurrence {
	const minutes = minutesOf(event);
	const isDay = moment.time === undefined;
	// A whole day ends where the next begins, which belongs to it no more.
	const length = isDay ? Math.max(0, (minutes ?? 0) - DAY_MINUTES) : minutes;
	const from = inLondon(moment);
	if (length === undefined) return occurrenceOf(from, undefined);
	const end = new Date(
		Date.parse(`${moment.date}T${moment.time ?? '00:00'}:00Z`) + length * 60_000
	);
	if (Number.isNaN(end.getTime())) return occurrenceOf(from, undefined);
	const iso = end.toISOString();
	const to = { date: iso.slice(0, 10), ...(isDay ? {} : { time: iso.slice(11, 16) }) };
	return occurrenceOf(from, inLondon({ ...to, ...(moment.zone && { zone: moment.zone }) }));
}

/** How long an event lasts, at most a year; absent when it does not say. */
function minutesOf({ start, end, duration }: CalendarEvent): number | undefined {
	const longest = 366 * DAY_MINUTES;
	if (start && end) {
		const isSame = start.zone === end.zone;
		const [from = NaN, to = NaN] = [start, end]
			.map((moment) => (isSame ? moment : inLondon(moment)))
			.map(({ date, time = '00:00' }) => Date.parse(`${date}T${time}:00Z`) / 60_000);
		return to > from && to - from <= longest ? to - from : undefined;
	}
	const found =
		/^P(?:(\d{1,3})W)?(?:(\d{1,3})D)?(?:T(?:(\d{1,4})H)?(?:(\d{1,5})M)?(?:\d{1,6}S)?)?$/.exec(
			duration ?? ''
		);
	const [weeks = 0, days = 0, hours = 0, rest = 0] = [1, 2, 3, 4].map((part) =>
		Number(found?.[part] ?? 0)
	);
	const minutes = ((weeks * 7 + days) * 24 + hours) * 60 + rest;
	return minutes > 0 && minutes <= longest ? minutes : undefined;
}

/** The last day a rule may fall on, by the clock of its event. */
function untilOf({ rule }: CalendarEvent, start: Moment): number | undefined {
	const found = /^(\d{4}-\d{2}-\d{2})(?:T(\d{2}):(\d{2})(?::\d{2}(Z?))?)?/.exec(
		textOf(rule?.['until']) ?? ''
	);
	if (!found) return undefined;
	const [, date = '', hour, minute, utc] = found;
	if (hour === undefined || start.time === undefined) return dayNumber(date);
	const until = { date, time: `${hour}:${minute}`, ...(utc === 'Z' && { zone: 'UTC' }) };
	const last = isLocal(start) ? inLondon(until) : until;
	const day = dayNumber(last.date);
	// A day on which the rule ends before the event begins is no day of it.
	return day === undefined || (last.time ?? '24') >= start.time ? day : day - 1;
}

/** The dates of a recurrence from `today` on; when there are none, the first of all, which is then past. */
function datesAround(recurrence: Recurrence, first: number, today: string, most: number): string[] {
	const from = dayNumber(today) ?? first;
	const begin = Math.max(first, from);
	const next = daysOf(recurrence, first, { from, to: begin + DAYS_AHEAD, most });
	return (next.length > 0 ? next : [first]).map(dateOf);
}

/** A rule as a schedule of ours, where one says exactly the same. */
function asRule(
	event: CalendarEvent,
	recurrence: Recurrence,
	first: number,
	except: readonly string[],
	today: string
): Schedule | undefined {
	const { start } = event;
	const said = sayable(recurrence, first);
	if (start === undefined || said === undefined) return undefined;
	const { end, until } = occurrenceAt(event, start);
	const overnight = end !== undefined && start.time !== undefined && end <= start.time;
	if (until !== undefined || overnight) return undefined;
	const last = lastDayOf(recurrence, first);
	if (recurrence.count !== undefined && last === undefined && recurrence.count < 1000)
		return undefined;
	const [schedule] = readSchedules(
		[
			{
				...said,
				opens_at: start.time,
				closes_at: end,
				valid_from: start.date,
				valid_to: last === undefined ? undefined : dateOf(last)
			}
		],
		newNotes()
	);
	if (schedule === undefined || schedule.freq === 'words') return undefined;
	const off = [...new Set(except)].filter((date) => date >= today).sort();
	if (off.length > MOST_EXCEPTIONS) return undefined;
	return off.length === 0 ? schedule : { ...schedule, except: off };
}

/** The part of a rule that Open Referral has words for too; its weeks run from Monday, as ours do. */
function sayable(
	{ freq, interval, byDay, byMonth, byMonthDay, bySetPos, weekStart }: Recurrence,
	first: number
): Record<string, unknown> | undefined {
	if (byMonth.length > 0 || byMonthDay.length > 0) return undefined;
	const own = weekdayOf(first);
	const days = byDay.map(({ day, nth = '' }) => `${nth}${day}`);
	if (freq === 'DAILY') {
		const byday = days.length > 0 ? days.join() : WEEKDAYS.join();
		if (interval === 1) return { freq: 'WEEKLY', byday };
		return interval % 7 === 0 && days.length === 0
			? { freq: 'WEEKLY', interval: interval / 7, byday: own }
			: undefined;
	}
	if (freq === 'WEEKLY') {
		const isPlain = interval === 1 || weekStart === 'MO' || days.length <= 1;
		return isPlain ? { freq, interval, byday: days.join() || own } : undefined;
	}
	if (freq === 'YEARLY' || interval !== 1 || days.length === 0) return undefined;
	const counted = byDay.every(({ nth }) => nth !== undefined);
	if (bySetPos.length === 0) return counted ? { freq, byday: days.join() } : undefined;
	const isOneDay = byDay.length === 1 && !counted;
	return isOneDay ? { freq, byday: bySetPos.map((nth) => `${nth}${days[0]}`).join() } : undefined;
}
