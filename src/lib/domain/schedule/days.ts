import { WEEKDAYS } from '../activity.ts';
import type { Weekday } from '../activity.ts';
import { attempt, peek, readList, skip, skipAny } from './tokens.ts';
import type { Cursor } from './tokens.ts';

const NAMES: Readonly<Record<Weekday, string>> = {
	MO: 'monday',
	TU: 'tuesday',
	WE: 'wednesday',
	TH: 'thursday',
	FR: 'friday',
	SA: 'saturday',
	SU: 'sunday'
};
/** The fewest letters that name a day in any company: "tue", "thurs" and "wednes" do. */
const SHORTEST = 3;
const shortened = (name: string): string[] =>
	Array.from({ length: name.length - SHORTEST + 1 }, (_, at) => name.slice(0, SHORTEST + at));

/** "tuesdays", and "tuesday's" and "tuesdays'" as people write them, are Tuesday. */
const BY_NAME = new Map(
	WEEKDAYS.flatMap((day) =>
		[...shortened(NAMES[day]), ...(day === 'WE' ? ['weds'] : [])].flatMap((name) =>
			['', 's', "'s", "s'"].map((end) => [`${name}${end}`, day] as const)
		)
	)
);
/** "Mo" and "We" name a day only before what can follow a day: "we" is a word too. */
const BY_TWO_LETTERS = new Map(WEEKDAYS.map((day) => [day.toLowerCase(), day]));

const GROUPS: readonly (readonly [string, readonly Weekday[]])[] = [
	['weekdays', WEEKDAYS.slice(0, 5)],
	['every weekday', WEEKDAYS.slice(0, 5)],
	['weekends', WEEKDAYS.slice(5)],
	['every weekend', WEEKDAYS.slice(5)],
	['daily', WEEKDAYS],
	['every day', WEEKDAYS],
	['everyday', WEEKDAYS],
	...['7 days a week', '7 days per week', 'seven days a week', 'seven days per week'].map(
		(words) => [words, WEEKDAYS] as const
	)
];

/** Reads the name of one day of the week, long or short, one or many. */
export function readWeekday(cursor: Cursor): Weekday | undefined {
	const day = dayAt(cursor);
	if (day === undefined) return undefined;
	cursor.at++;
	skip(cursor, '.');
	return day;
}

function dayAt(cursor: Cursor): Weekday | undefined {
	const name = peek(cursor)?.text ?? '';
	const next = peek(cursor, 1);
	const isShort = next?.kind === 'number' || ['-', ',', ':'].includes(next?.text ?? '');
	return BY_NAME.get(name) ?? (isShort ? BY_TWO_LETTERS.get(name) : undefined);
}

/** Reads days of the week: names, lists of them, stretches such as "Mon-Fri", and "weekdays", "weekends" or "daily". */
export function readWeekdays(cursor: Cursor): Weekday[] | undefined {
	const group = GROUPS.find(([words]) => skip(cursor, ...words.split(' ')));
	if (group) return [...group[1]];
	const found = readList(cursor, readStretch)?.flat();
	return found && WEEKDAYS.filter((day) => found.includes(day));
}

function readStretch(cursor: Cursor): Weekday[] | undefined {
	const first = readWeekday(cursor);
	if (first === undefined) return undefined;
	const last = attempt(cursor, () =>
		skipAny(cursor, ['-', 'to', 'through']) ? readWeekday(cursor) : undefined
	);
	if (last === undefined) return [first];
	const [from, to] = [WEEKDAYS.indexOf(first), WEEKDAYS.indexOf(last)];
	return WEEKDAYS.filter((_, at) => (from <= to ? from <= at && at <= to : at >= from || at <= to));
}

const TURNS = new Map([
	['first', 1],
	['1st', 1],
	['second', 2],
	['2nd', 2],
	['third', 3],
	['3rd', 3],
	['fourth', 4],
	['4th', 4],
	['fifth', 5],
	['5th', 5],
	['last', -1]
]);

/** Reads "first and third", "1st", "last": which of its weekday in a month, -1 for the last. */
export function readTurns(cursor: Cursor): number[] | undefined {
	const turns = readList(cursor, () => {
		skip(cursor, 'the');
		const turn = TURNS.get(peek(cursor)?.text ?? '');
		if (turn !== undefined) cursor.at++;
		return turn;
	});
	return turns && [...new Set(turns)];
}

const EACH_MONTH = ['of', 'in', '']
	.flatMap((link) => ['the', 'each', 'every'].map((each) => `${link} ${each} month`.trim()))
	.concat('monthly', 'of month')
	.filter((phrase) => phrase !== 'the month');

export const skipEachMonth = (cursor: Cursor): boolean => skipAny(cursor, EACH_MONTH);

const INTERVALS: readonly (readonly [number, readonly string[]])[] = [
	[1, ['weekly', 'every week', 'each week', 'once a week']],
	[2, ['fortnightly', 'every fortnight', 'once a fortnight', 'every 2 weeks', 'every two weeks']],
	[2, ['every other week', 'every second week', 'alternate weeks']],
	[2, ['every other', 'each alternate', 'every alternate', 'alternate']],
	[3, ['every 3 weeks', 'every three weeks', 'every third week']],
	[4, ['every 4 weeks', 'every four weeks', 'every fourth week']]
];

/** Reads every how many weeks: "weekly", "every other", "fortnightly", "every three weeks". */
export function readInterval(cursor: Cursor): number | undefined {
	return INTERVALS.find(([, phrases]) => skipAny(cursor, phrases))?.[0];
}
