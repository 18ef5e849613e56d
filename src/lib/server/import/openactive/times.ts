import type { Schedule } from '../../../domain/activity.ts';
import { plainText } from '../html.ts';
import { datesFrom, occurrenceOf, wallClockOf } from '../occurrences.ts';
import type { Occurrence } from '../occurrences.ts';
import { clip, dateOf, lineOf, rawList } from '../raw.ts';
import type { Raw } from '../raw.ts';
import { known, newNotes } from '../reading.ts';
import type { Notes } from '../reading.ts';
import { readSchedules } from '../schedules.ts';
import { typeOf } from './rpde.ts';
import type { Opportunity } from './rpde.ts';
import { after, gapsIn, minutesOf, readRule, sharedClock, weekdayOn, without } from './rules.ts';

/** A list of sessions this long that all lie a week apart, of something that calls itself weekly, is weekly. */
const ENOUGH_WEEKS = 4;
/** A series states when it runs as its start and end; they are no session. */
const IS_SERIES = /Series$|^Course$|^OnDemandEvent$|Facility/;

/**
 * When an opportunity is on. Its `eventSchedule` is taken as a rule where that can be said in our terms without a
 * guess and no listed session contradicts it; sessions it does not cover are added, those called off are left out. A
 * list of sessions without a rule becomes the next dates. `words` is what it says of itself.
 */
export function readTimes(
	{ data, sessions: family }: Pick<Opportunity, 'data' | 'sessions'>,
	words: string,
	today: string,
	notes: Notes
): Schedule[] {
	const listed = [...family, ...rawList(data['subEvent']), ...rawList(data['event'])];
	const sessions = listed.length > 0 || IS_SERIES.test(typeOf(data)) ? listed : [data];
	const on = sessions
		.filter((each) => !isOff(each))
		.flatMap((each) => readSession(each, data['duration']));
	const off = sessions.filter(isOff).flatMap((each) => wallClockOf(each['startDate'])?.date ?? []);
	const stated = rawList(data['eventSchedule']);
	const rules = stated.map((raw) => readRule(raw, on, notes));
	if (rules.length > 0 && rules.every((rule) => rule !== undefined)) {
		const extra = on.filter((session) => !rules.some((rule) => covers(rule, session)));
		return [...rules.map((rule) => without(rule, off)), ...datesFrom(extra, today)];
	}
	const weekly = readWeekly(on, words);
	if (weekly !== undefined) return [without(weekly, off)];
	return on.length > 0 ? datesFrom(on, today) : stated.flatMap(inWords);
}

/** Whether the source says that it does not take place, or not at the time it gives. */
export const isOff = (raw: Raw): boolean => /(Cancelled|Postponed)$/i.test(statusOf(raw));
export const statusOf = (raw: Raw): string => lineOf(raw['eventStatus'], 100) ?? '';

function readSession(raw: Raw, usualDuration: unknown): Occurrence[] {
	const from = wallClockOf(raw['startDate']);
	if (from === undefined) return [];
	const minutes = minutesOf(raw['duration'] ?? usualDuration);
	const lasting =
		from.time === undefined || minutes === undefined
			? undefined
			: after(from.date, from.time, minutes);
	return [occurrenceOf(from, wallClockOf(raw['endDate']) ?? lasting)];
}

function covers(rule: Schedule, { date, start }: Occurrence): boolean {
	if (rule.freq !== 'weekly' && rule.freq !== 'monthly') return false;
	if (!rule.byDay.includes(weekdayOn(date))) return false;
	return rule.start === undefined || start === undefined || rule.start === start;
}

/** Weekly in all that is listed, and in its own words: then it goes on. */
function readWeekly(sessions: readonly Occurrence[], words: string): Schedule | undefined {
	const clock = sharedClock(sessions);
	const first = sessions[0];
	if (!first || !clock || first.until !== undefined || !SAYS_WEEKLY.test(words)) return undefined;
	const gaps = gapsIn(sessions);
	if (gaps.length < ENOUGH_WEEKS - 1 || gaps.some((gap) => gap !== 7)) return undefined;
	return readSchedules(
		[
			{
				freq: 'WEEKLY',
				byday: weekdayOn(first.date),
				opens_at: clock.start,
				closes_at: clock.end
			}
		],
		newNotes()
	)[0];
}
const SAYS_WEEKLY =
	/\bweekly\b|\b(?:every|each) (?:week\b|(?:mon|tues|wednes|thurs|fri|satur|sun)day\b)|\b(?:mon|tues|wednes|thurs|fri|satur|sun)days\b/i;

/** What is left to say of a rule that we cannot read: its own words. */
function inWords(raw: Raw): Schedule[] {
	const text = plainText(raw['description'] ?? raw['name'], 400);
	if (text === undefined) return [];
	return [{ freq: 'words', text: clip(text, 500), ...known({ validTo: dateOf(raw['endDate']) }) }];
}
