import { WEEKDAYS } from '../activity.ts';
import type { Weekday } from '../activity.ts';
import { readHours } from './clock-times.ts';
import type { Hours, PartOfDay } from './clock-times.ts';
import { readClosed } from './closures.ts';
import { readDate } from './dates.ts';
import type { WrittenDate } from './dates.ts';
import { readInterval, readTurns, readWeekday, readWeekdays, skipEachMonth } from './days.ts';
import { skipLabel } from './labels.ts';
import {
	isClear,
	readExcept,
	readFrom,
	readSeason,
	readStretch,
	readTermTime,
	readUntil
} from './limits.ts';
import { attempt, peek, skipAny, tokensOf } from './tokens.ts';
import type { Cursor } from './tokens.ts';

/** When in the year some days hold. */
export interface Limits {
	termTimeOnly?: true;
	/** 1 to 12. */
	months?: number[];
}

/** Days and their hours that were written together: "Mondays and Thursdays 10am to 12pm". */
export interface Group {
	days?: Weekday[];
	turns?: number[];
	eachMonth: boolean;
	interval?: number;
	date?: WrittenDate;
	part?: PartOfDay;
	hours: Hours[];
	/** The hours stand before the days. */
	hoursFirst: boolean;
	/** It was said what goes on then: "Tuesday 11am to 2pm - Welcome Café". */
	labelled: boolean;
	limits: Limits;
	/** The limits stand after the hours. */
	limitedLast: boolean;
}

/** All that one part of a `when` cell says, as it was written. */
export interface Reading {
	groups: Group[];
	from?: WrittenDate;
	until?: WrittenDate;
	except: WrittenDate[];
	closedOn: Weekday[];
	/** Of all groups. */
	limits: Limits;
}

export const newGroup = (): Group => ({
	eachMonth: false,
	hours: [],
	hoursFirst: false,
	labelled: false,
	limits: {},
	limitedLast: false
});

/** A clause takes what it understands into the reading, or answers `undefined` and leaves both as they were. */
export type Clause = (cursor: Cursor, reading: Reading, group: Group) => true | undefined;

/** In this order: a date is tried before a time, "every other" before "every", and a label when all else has failed. */
const CLAUSES: readonly Clause[] = [
	readClosed,
	readExcept,
	readFrom,
	readUntil,
	readStretch,
	readTermTime,
	readOnce,
	readSeason,
	readEachMonth,
	readTurnsOfMonth,
	readHowOften,
	readDays,
	readPartOfDay,
	readAllHours,
	readTimes,
	skipHeading,
	skipLastEntry,
	skipFiller,
	readLabel
];

/** Words that may stand between clauses and say nothing by themselves. */
const FILLERS = [
	...[
		'\n',
		',',
		';',
		':',
		'.',
		'-',
		'(',
		')',
		'/',
		'and',
		'&',
		'every',
		'each',
		'on',
		'a',
		'the',
		'at'
	],
	...['open', 'meets', 'we meet', 'held', 'runs', 'operates', 'operate', 'takes place', 'only'],
	...['inclusive', 'all welcome', 'everyone welcome', 'all year round', 'all year']
];
/** A part cannot end with these: something is missing. */
const DANGLING = ['and', '&', '-', '(', '/', 'every', 'each', 'on', 'a', 'the', 'at'];

/**
 * Reads all of one part of a `when` cell, or `undefined` when there is anything in it that no clause understands or
 * when two clauses contradict each other. A reading has no groups when all it says is what is closed.
 */
export function readPart(text: string): Reading | undefined {
	const cursor: Cursor = { tokens: tokensOf(text), at: 0 };
	const reading: Reading = { groups: [newGroup()], except: [], closedOn: [], limits: {} };
	while (cursor.at < cursor.tokens.length) {
		const group = reading.groups.at(-1) as Group;
		if (!CLAUSES.some((clause) => attempt(cursor, () => clause(cursor, reading, group)))) {
			return undefined;
		}
	}
	if (isUnfinished(cursor)) return undefined;
	if (reading.closedOn.length > 0) reading.groups = reading.groups.filter(isSaid);
	const isWhole = reading.groups.every(hasItsHours(reading.groups.length));
	return isWhole && isClear(reading) ? reading : undefined;
}

/** Some forms leave "/ -" where a second stretch of hours could stand. */
function isUnfinished({ tokens }: Cursor): boolean {
	const [before = '', last = ''] = tokens.slice(-2).map(({ text }) => text);
	return DANGLING.includes(last) && !(before === '/' && last === '-');
}

const isSaid = ({ days, date, hours }: Group): boolean =>
	days !== undefined || date !== undefined || hours.length > 0;

/** "Mondays 10 to 12 and Thursdays" does not say when on Thursdays; two starts without an end may be one and an end. */
const hasItsHours =
	(groups: number) =>
	({ hours }: Group): boolean =>
		(groups === 1 || hours.length > 0) &&
		(hours.length < 2 || hours.every(({ end }) => end !== undefined));

/** A single date ends up in a group of its own, and never beside days that repeat. */
function readOnce(cursor: Cursor, reading: Reading, group: Group): true | undefined {
	const before = peek(cursor, -1)?.text;
	const date = readDate(cursor);
	if (date?.year === undefined || group.days) return undefined;
	if (!group.date) {
		group.date = date;
		return true;
	}
	return startGroup(reading, group, before, { date });
}

function readEachMonth(cursor: Cursor, _: Reading, group: Group): true | undefined {
	if (group.eachMonth || !skipEachMonth(cursor)) return undefined;
	group.eachMonth = true;
	return true;
}

/** One weekday only: whether "first Saturday and Sunday" are the same weekend, nobody can say. */
function readTurnsOfMonth(cursor: Cursor, reading: Reading, group: Group): true | undefined {
	const before = peek(cursor, -1)?.text;
	const turns = readTurns(cursor);
	const day = turns && readWeekday(cursor);
	if (!turns || !day) return undefined;
	return takeDays(reading, group, before, { turns, days: [day] });
}

function readHowOften(cursor: Cursor, _: Reading, group: Group): true | undefined {
	const interval = group.interval === undefined ? readInterval(cursor) : undefined;
	if (interval === undefined) return undefined;
	group.interval = interval;
	return true;
}

function readDays(cursor: Cursor, reading: Reading, group: Group): true | undefined {
	const before = peek(cursor, -1)?.text;
	const days = readWeekdays(cursor);
	return days && takeDays(reading, group, before, { days });
}

function takeDays(
	reading: Reading,
	group: Group,
	before: string | undefined,
	found: Partial<Group>
): true | undefined {
	if (group.date) return undefined;
	const repeats =
		group.hours.length === 0 && !group.turns && group.days?.join() === found.days?.join();
	if (group.days && !repeats) return startGroup(reading, group, before, found);
	Object.assign(group, found);
	return true;
}

/** A group is over when its hours were told; what stands after a dash may be the end of something else. */
function startGroup(
	reading: Reading,
	group: Group,
	before: string | undefined,
	found: Partial<Group>
): true | undefined {
	if (group.hours.length === 0 || group.hoursFirst || before === '-') return undefined;
	reading.groups.push({ ...newGroup(), ...found, labelled: group.labelled && before === ':' });
	return true;
}

const isAfterDash = (cursor: Cursor): boolean => peek(cursor, -1)?.text === '-';

const PARTS_OF_DAY = new Map<string, PartOfDay>([
	['morning', 'morning'],
	['mornings', 'morning'],
	['afternoon', 'afternoon'],
	['afternoons', 'afternoon'],
	['evening', 'evening'],
	['evenings', 'evening'],
	['night', 'evening'],
	['nights', 'evening']
]);

function readPartOfDay(cursor: Cursor, _: Reading, group: Group): true | undefined {
	const part = PARTS_OF_DAY.get(peek(cursor)?.text ?? '');
	if (!part || group.part || group.hours.length > 0) return undefined;
	cursor.at++;
	group.part = part;
	return true;
}

function readTimes(cursor: Cursor, _: Reading, group: Group): true | undefined {
	const known = group.days ?? group.date;
	if (group.hours.length > 0 && (isAfterDash(cursor) || (group.hoursFirst && known))) {
		return undefined;
	}
	const isEnd = isAfterDash(cursor) && peek(cursor, -2)?.text === ':';
	const hours = readHours(cursor, group.part);
	// "Monday: - 13:00" says when it ends, at most.
	if (!hours || (isEnd && hours.end === undefined)) return undefined;
	if (!known) group.hoursFirst = true;
	group.hours.push(hours);
	return true;
}

const ALL_HOURS: Hours = { start: '00:00', end: '00:00' };

/** "24 hours", "24/7". */
function readAllHours(cursor: Cursor, _: Reading, group: Group): true | undefined {
	const always = skipAny(cursor, ['24 / 7']);
	if (!always && !skipAny(cursor, ['24 hours a day', '24 hours', '24 hrs'])) return undefined;
	if (group.hours.length > 0 || (always && group.days)) return undefined;
	if (always) group.days = [...WEEKDAYS];
	group.hours.push(ALL_HOURS);
	return true;
}

/** Only above everything: further down it parts the hours of a place from those of what goes on there. */
function skipHeading(cursor: Cursor, { groups }: Reading, group: Group): true | undefined {
	if (groups.length > 1 || isSaid(group)) return undefined;
	return skipAny(cursor, ['opening hours', 'opening times', 'hours', 'times']) || undefined;
}

/** "Last entry 4.30pm" is a help, but not when it ends. */
function skipLastEntry(cursor: Cursor): true | undefined {
	if (!skipAny(cursor, ['last entry', 'last admission', 'last orders'])) return undefined;
	return readHours(cursor, undefined) && true;
}

function skipFiller(cursor: Cursor): true | undefined {
	return skipAny(cursor, FILLERS) || undefined;
}

function readLabel(cursor: Cursor, _: Reading, group: Group): true | undefined {
	if (!skipLabel(cursor)) return undefined;
	group.labelled = true;
	return true;
}
