import type { Weekday } from '../activity.ts';
import { readHours } from './clock-times.ts';
import type { Hours, PartOfDay } from './clock-times.ts';
import { readDate, readDates } from './dates.ts';
import type { WrittenDate } from './dates.ts';
import { readInterval, readTurns, readWeekday, readWeekdays, skipEachMonth } from './days.ts';
import { attempt, peek, skip, skipAny, tokensOf } from './tokens.ts';
import type { Cursor } from './tokens.ts';

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
}

/** All that one part of a `when` cell says, as it was written. */
export interface Reading {
	groups: Group[];
	from?: WrittenDate;
	until?: WrittenDate;
	except: WrittenDate[];
	termTimeOnly: boolean;
}

const newGroup = (): Group => ({ eachMonth: false, hours: [], hoursFirst: false });

/** A clause takes what it understands into the reading, or answers `undefined` and leaves both as they were. */
type Clause = (cursor: Cursor, reading: Reading, group: Group) => true | undefined;

/** In this order: a date is tried before a time, and "every other" before "every". */
const CLAUSES: readonly Clause[] = [
	readExcept,
	readFrom,
	readUntil,
	readTermTime,
	readOnce,
	readEachMonth,
	readTurnsOfMonth,
	readHowOften,
	readDays,
	readPartOfDay,
	readTimes,
	skipFiller
];

/** Words that may stand between clauses and say nothing by themselves. */
const FILLERS = [
	...[',', ';', ':', '.', '-', '(', ')', '/', 'and', '&', 'every', 'each', 'on', 'the', 'at'],
	...['open', 'opening hours', 'opening times', 'meets', 'we meet', 'held', 'runs']
];
/** A part may end with these, but not with "and". */
const CLOSERS = ['.', ')'];

/**
 * Reads all of one part of a `when` cell, or `undefined` when there is anything in it that no clause understands or
 * when two clauses contradict each other.
 */
export function readPart(text: string): Reading | undefined {
	const cursor: Cursor = { tokens: tokensOf(text), at: 0 };
	const reading: Reading = { groups: [newGroup()], except: [], termTimeOnly: false };
	while (cursor.at < cursor.tokens.length) {
		const group = reading.groups.at(-1) as Group;
		if (!CLAUSES.some((clause) => attempt(cursor, () => clause(cursor, reading, group)))) {
			return undefined;
		}
	}
	const last = cursor.tokens.at(-1)?.text ?? '';
	if (FILLERS.includes(last) && !CLOSERS.includes(last)) return undefined;
	return reading.groups.every(hasItsHours(reading.groups.length)) ? reading : undefined;
}

/** "Mondays 10 to 12 and Thursdays" does not say when on Thursdays; two starts without an end may be one and an end. */
const hasItsHours =
	(groups: number) =>
	({ hours }: Group): boolean =>
		(groups === 1 || hours.length > 0) &&
		(hours.length < 2 || hours.every(({ end }) => end !== undefined));

const NOT = [
	...['except for', 'except on', 'except', 'excluding', 'excl .', 'excl', 'apart from'],
	...['but not on', 'but not', 'not on', 'not', 'closed on', 'closed']
];

function readExcept(cursor: Cursor, reading: Reading): true | undefined {
	if (!skipAny(cursor, NOT)) return undefined;
	if (skipAny(cursor, ['bank holidays', 'bank holiday', 'public holidays'])) return true;
	skipAny(cursor, ['in', 'during']);
	if (skip(cursor, 'school', 'holidays')) {
		reading.termTimeOnly = true;
		return true;
	}
	const dates = readDates(cursor);
	if (!dates) return undefined;
	reading.except.push(...dates);
	return true;
}

const FROM = [
	'from',
	'starting on',
	'starting from',
	'starting',
	'starts on',
	'starts',
	'beginning'
];

function readFrom(cursor: Cursor, reading: Reading): true | undefined {
	if (reading.from || !skipAny(cursor, FROM)) return undefined;
	const date = readDate(cursor);
	if (!date) return undefined;
	reading.from = date;
	return true;
}

const UNTIL = ['until', 'till', 'til', 'up to', 'ending on', 'ending'];

function readUntil(cursor: Cursor, reading: Reading): true | undefined {
	if (reading.until) return undefined;
	if (!skipAny(cursor, UNTIL) && !(reading.from && skipAny(cursor, ['to', '-']))) return undefined;
	const date = readDate(cursor);
	if (!date) return undefined;
	reading.until = date;
	return true;
}

function readTermTime(cursor: Cursor, reading: Reading): true | undefined {
	skipAny(cursor, ['during', 'in']);
	skip(cursor, 'school');
	const said = ['termtime', 'term time', 'term times', 'term - time', 'term - times'];
	if (!skipAny(cursor, said) && !skip(cursor, 'term', 'only')) return undefined;
	skip(cursor, 'only');
	reading.termTimeOnly = true;
	return true;
}

/** A single date ends up in a group of its own, and never beside days that repeat. */
function readOnce(cursor: Cursor, reading: Reading, group: Group): true | undefined {
	const followsDash = isAfterDash(cursor);
	const date = readDate(cursor);
	if (date?.year === undefined || group.days) return undefined;
	if (!group.date) {
		group.date = date;
		return true;
	}
	return startGroup(reading, group, followsDash, { date });
}

function readEachMonth(cursor: Cursor, _: Reading, group: Group): true | undefined {
	if (group.eachMonth || !skipEachMonth(cursor)) return undefined;
	group.eachMonth = true;
	return true;
}

/** One weekday only: whether "first Saturday and Sunday" are the same weekend, nobody can say. */
function readTurnsOfMonth(cursor: Cursor, reading: Reading, group: Group): true | undefined {
	const followsDash = isAfterDash(cursor);
	const turns = readTurns(cursor);
	const day = turns && readWeekday(cursor);
	if (!turns || !day) return undefined;
	return takeDays(reading, group, followsDash, { turns, days: [day] });
}

function readHowOften(cursor: Cursor, _: Reading, group: Group): true | undefined {
	const interval = group.interval === undefined ? readInterval(cursor) : undefined;
	if (interval === undefined) return undefined;
	group.interval = interval;
	return true;
}

function readDays(cursor: Cursor, reading: Reading, group: Group): true | undefined {
	const followsDash = isAfterDash(cursor);
	const days = readWeekdays(cursor);
	return days && takeDays(reading, group, followsDash, { days });
}

function takeDays(
	reading: Reading,
	group: Group,
	followsDash: boolean,
	found: Partial<Group>
): true | undefined {
	if (group.date) return undefined;
	if (group.days) return startGroup(reading, group, followsDash, found);
	Object.assign(group, found);
	return true;
}

/** A group is over when its hours were told; what stands after a dash may be the end of something else. */
function startGroup(
	reading: Reading,
	group: Group,
	followsDash: boolean,
	found: Partial<Group>
): true | undefined {
	if (group.hours.length === 0 || group.hoursFirst || followsDash) return undefined;
	reading.groups.push({ ...newGroup(), ...found });
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
	const hours = readHours(cursor, group.part);
	if (!hours) return undefined;
	if (!known) group.hoursFirst = true;
	group.hours.push(hours);
	return true;
}

function skipFiller(cursor: Cursor): true | undefined {
	return skipAny(cursor, FILLERS) || undefined;
}
