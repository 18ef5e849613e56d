import { readDate, readDates, readMonth } from './dates.ts';
import type { Clause, Group, Limits, Reading } from './reading.ts';
import { attempt, readList, skip, skipAny } from './tokens.ts';
import type { Cursor } from './tokens.ts';

/** The clauses that say when, of all the weeks of all the years, a schedule holds. */

const NOT = [
	...['except for', 'except on', 'except', 'excluding', 'excl .', 'excl', 'apart from'],
	...['but not on', 'but not', 'not on', 'not', 'closed on', 'closed']
];

/** "Except bank holidays", "except school holidays", "not on 22 and 29 December". */
export const readExcept: Clause = (cursor, reading, group) => {
	if (!skipAny(cursor, NOT)) return undefined;
	if (skipAny(cursor, ['bank holidays', 'bank holiday', 'public holidays'])) return true;
	skipAny(cursor, ['in', 'during']);
	if (skip(cursor, 'school', 'holidays')) return limit(reading, group, { termTimeOnly: true });
	const dates = readDates(cursor);
	if (!dates) return undefined;
	reading.except.push(...dates);
	return true;
};

const FROM = [
	...['from', 'starting on', 'starting from', 'starting', 'starts on', 'starts'],
	...['beginning', 'commencing', 'opening']
];

/** "From 7 January 2026". */
export const readFrom: Clause = (cursor, reading) => {
	if (reading.from || !skipAny(cursor, FROM)) return undefined;
	const date = readDate(cursor);
	if (!date) return undefined;
	reading.from = date;
	return true;
};

const UNTIL = ['until', 'till', 'til', 'up to', 'ending on', 'ending'];

/** "Until 18 December", and "to 18 December" after a first date. */
export const readUntil: Clause = (cursor, reading) => {
	if (reading.until) return undefined;
	if (!skipAny(cursor, UNTIL) && !(reading.from && skipAny(cursor, ['to', '-']))) return undefined;
	const date = readDate(cursor);
	if (!date) return undefined;
	reading.until = date;
	return true;
};

/** "7 January 2026 to 31 March 2026", both years said, in brackets or not. */
export const readStretch: Clause = (cursor, reading) => {
	const from = reading.from ? undefined : readDate(cursor);
	if (from?.year === undefined || !skipAny(cursor, ['-', 'to', 'until', 'till'])) return undefined;
	const until = readDate(cursor);
	if (until?.year === undefined || reading.until) return undefined;
	Object.assign(reading, { from, until });
	return true;
};

/** "Term time only". */
export const readTermTime: Clause = (cursor, reading, group) => {
	skipAny(cursor, ['during', 'in']);
	skip(cursor, 'school');
	const said = ['termtime', 'term time', 'term times', 'term - time', 'term - times'];
	if (!skipAny(cursor, said) && !skip(cursor, 'term', 'only')) return undefined;
	skip(cursor, 'only');
	return limit(reading, group, { termTimeOnly: true });
};

/** Months of every year: "October to March", "in July and August", "December only". */
export const readSeason: Clause = (cursor, reading, group) => {
	const introduced = skipAny(cursor, ['in', 'during', 'every']);
	if (!introduced) skip(cursor, 'from');
	const months = readMonths(cursor);
	if (months === undefined) return undefined;
	const only = skipAny(cursor, ['only', 'inclusive']);
	const isSaid = introduced || only || months.length > 1;
	return isSaid ? limit(reading, group, { months }) : undefined;
};

const YEAR = 12;

function readMonths(cursor: Cursor): number[] | undefined {
	const first = readMonth(cursor);
	if (first === undefined) return undefined;
	const last = attempt(cursor, () =>
		skipAny(cursor, ['-', 'to', 'until', 'through']) ? readMonth(cursor) : undefined
	);
	if (last !== undefined) {
		const length = ((last - first + YEAR) % YEAR) + 1;
		return Array.from({ length }, (_, at) => ((first - 1 + at) % YEAR) + 1);
	}
	cursor.at--;
	return readList(cursor, readMonth);
}

/**
 * What is written before the hours of some days, or straight after them, is said of those days; before any days, of
 * all. Whether it is said of all when it stands at the very end, nobody can tell: see `isClear`.
 */
function limit(reading: Reading, group: Group, limits: Limits): true {
	const isOfAll = !group.days && group.hours.length === 0 && reading.groups.length === 1;
	Object.assign(isOfAll ? reading.limits : group.limits, limits);
	group.limitedLast = group.hours.length > 0;
	return true;
}

/** Whether it is clear which days each limit is said of. */
export function isClear({ groups }: Reading): boolean {
	const keys = new Set(groups.map(({ limits }) => JSON.stringify(limits)));
	return groups.length === 1 || keys.size === 1 || !groups.at(-1)?.limitedLast;
}
