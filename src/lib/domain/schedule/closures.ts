import { readHours } from './clock-times.ts';
import type { Hours } from './clock-times.ts';
import { readWeekdays } from './days.ts';
import { newGroup } from './reading.ts';
import type { Clause, Group } from './reading.ts';
import { attempt, peek, skip, skipAny } from './tokens.ts';
import type { Cursor } from './tokens.ts';

/**
 * Reads what is closed: a day of a table ("Wednesday: Closed"), days after the word ("closed Mondays"), or hours within
 * those that were told ("9am to 5pm, closed 1pm to 2pm").
 */
export const readClosed: Clause = (cursor, reading, group) => {
	if (!skip(cursor, 'closed')) return undefined;
	const hours = attempt(cursor, readClosedHours);
	if (hours) {
		const groups = hours.everyDay ? reading.groups : [group];
		if (groups.length !== reading.groups.length) return undefined;
		return groups.every((each) => takeOut(each, hours)) || undefined;
	}
	const days = isDayOfTable(group) ? group.days : attempt(cursor, readClosedDays);
	if (!days) return undefined;
	if (days === group.days) reading.groups.splice(-1, 1, newGroup());
	reading.closedOn.push(...days);
	return true;
};

const isDayOfTable = ({ days, turns, interval, hours }: Group): boolean =>
	days !== undefined && turns === undefined && interval === undefined && hours.length === 0;

/** What follows "closed Mondays" may be the hours of another day, so nothing may follow in its line. */
function readClosedDays(cursor: Cursor) {
	skip(cursor, 'on');
	const days = readWeekdays(cursor);
	return [undefined, ')', '.', ';', '\n'].includes(peek(cursor)?.text) ? days : undefined;
}

interface ClosedHours extends Hours {
	everyDay: boolean;
}

function readClosedHours(cursor: Cursor): ClosedHours | undefined {
	skipAny(cursor, ['for lunch', 'lunch']);
	const hours = readHours(cursor, undefined);
	if (hours?.end === undefined) return undefined;
	skipAny(cursor, ['for lunch']);
	return { ...hours, everyDay: skipAny(cursor, ['every day', 'each day', 'daily']) };
}

/** Parts the one stretch of hours that the closed ones lie within, or changes nothing and says so. */
function takeOut(group: Group, closed: Hours): boolean {
	const { start: closes, end: reopens = '' } = closed;
	const at = group.hours.findIndex(
		({ start, end }) => end !== undefined && start < closes && closes < reopens && reopens < end
	);
	const around = group.hours[at];
	if (around === undefined) return false;
	group.hours.splice(at, 1, { ...around, end: closes }, { ...around, start: reopens });
	return true;
}
