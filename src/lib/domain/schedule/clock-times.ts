import { readDate } from './dates.ts';
import { attempt, peek, skip, skipAny } from './tokens.ts';
import type { Cursor } from './tokens.ts';

/** Clock times, `HH:MM`. An end before its start is after midnight. */
export interface Hours {
	start: string;
	end?: string;
}
export type PartOfDay = 'morning' | 'afternoon' | 'evening';

/** One time as it was written. Minutes since midnight; `half` says which half of the day, where that was said. */
interface WrittenTime {
	minutes: number;
	half: 'am' | 'pm' | 'either';
	/** Written as only a 24-hour clock is: 14:00, 09:30. */
	whole: boolean;
	/** Just a figure: "10". */
	bare: boolean;
	/** Four figures, "1330", which could be a year. */
	packed?: boolean;
	/** "12am", which people write for noon as often as for midnight. */
	twelveAm?: boolean;
}

const HOUR = 60;
const NOON = 12 * HOUR;
const DAY = 24 * HOUR;
/** Between these a group meets that says neither am nor pm, unless it says "evening". */
const DAYTIME = [8 * HOUR, 20 * HOUR] as const;
/** A session that runs past midnight starts at six in the evening or later and is over by eight in the morning. */
const NIGHT = [18 * HOUR, 8 * HOUR] as const;
/** A time before six in the morning is believed only where it says "am". */
const EARLIEST = 6 * HOUR;
/** Things in each part of the day start from the first of these, before the second, and are over by the third. */
const PARTS: Readonly<Record<PartOfDay, readonly [number, number, number]>> = {
	morning: [5 * HOUR, NOON, 14 * HOUR],
	afternoon: [NOON, 18 * HOUR, 19 * HOUR],
	evening: [16 * HOUR, DAY, DAY]
};

/**
 * Reads a start, or a start and an end: "10am to 12pm", "6.30-8pm", "14:00 – 16:00", "noon to 2", "from 10am".
 *
 * Where am and pm are missing it resolves them only if a single reading is left: the one that the other end and the
 * part of the day allow, else the one between 08:00 and 20:00. Beside a time of the 24-hour clock an end before its
 * start is in the afternoon: "09:30 - 1:30". "12pm" is noon. `undefined` for all else, such as "7-9", "at 7", or
 * "10am to 12am", where noon was meant as often as midnight.
 */
export function readHours(cursor: Cursor, part: PartOfDay | undefined): Hours | undefined {
	const between = skip(cursor, 'between');
	if (!between) skipAny(cursor, ['from', 'at', 'starting at', 'starts at', 'starts', 'starting']);
	const start = readTime(cursor);
	if (start === undefined || start.twelveAm) return undefined;
	const end = attempt(cursor, () =>
		skipAny(cursor, linksAfter(start, between)) ? readEnd(cursor) : undefined
	);
	if (end === undefined) {
		if (between) return undefined;
		skipAny(cursor, ['onwards', 'start']);
		return startOnly(start, part);
	}
	const range = resolve(start, end, part);
	return range && { start: clock(range[0]), end: clock(range[1] % DAY) };
}

/** "11.30am : 2.30pm" is a range; "10:30" was read as one time before. */
function linksAfter({ half }: WrittenTime, between: boolean): readonly string[] {
	if (between) return ['and', '&', '-', 'to'];
	const links = ['-', 'to', 'until', 'till', 'til', 'through to'];
	return half === 'either' ? links : [...links, ':'];
}

/** "10am until 18 December" ends on a day, not at 18:00. */
function readEnd(cursor: Cursor): WrittenTime | undefined {
	const { at } = cursor;
	const date = readDate(cursor);
	cursor.at = at;
	return date ? undefined : readTime(cursor);
}

const NAMED = new Map([
	['noon', 12],
	['midday', 12],
	['midnight', 0]
]);

function readTime(cursor: Cursor): WrittenTime | undefined {
	const named = readNamed(cursor);
	if (named) return named;
	const token = peek(cursor);
	const figures = /^(\d{1,2})(?:[:.](\d\d))?$/.exec(token?.text ?? '');
	const packed = figures ? null : /^([01]\d|2[0-3])([0-5]\d)$/.exec(token?.text ?? '');
	const [, hours = '', minutes] = figures ?? packed ?? [];
	if (token?.kind !== 'number' || hours === '') return undefined;
	const at = Number(hours) * HOUR + Number(minutes ?? 0);
	if (at >= DAY || Number(minutes ?? 0) >= HOUR) return undefined;
	cursor.at++;
	skip(cursor, "o'clock");
	const half = readHalf(cursor, at);
	const whole = hours.startsWith('0') || at >= 13 * HOUR || packed !== null;
	// "13:00pm" says the same twice.
	if (half === 'either' || (half === 'pm' && at >= 13 * HOUR)) {
		const bare = minutes === undefined;
		return { minutes: at, half: 'either', whole, bare, packed: packed !== null };
	}
	if (at >= 13 * HOUR) return undefined;
	const twelveAm = half === 'am' && at >= NOON;
	const inHalf = (at % NOON) + (half === 'pm' ? NOON : 0);
	return { minutes: inHalf, half, whole: false, bare: false, twelveAm };
}

/** Reads "noon", "midday", "midnight", also as "12 noon". */
function readNamed(cursor: Cursor): WrittenTime | undefined {
	return attempt(cursor, () => {
		skipAny(cursor, ['12', '12:00', '12.00']);
		const hours = NAMED.get(peek(cursor)?.text ?? '');
		if (hours === undefined) return undefined;
		cursor.at++;
		return { minutes: hours * HOUR, half: hours === 12 ? 'pm' : 'am', whole: false, bare: false };
	});
}

function readHalf(cursor: Cursor, at: number): WrittenTime['half'] {
	const token = peek(cursor);
	const isNoon = at >= NOON && at < 13 * HOUR && ['noon', 'midday'].includes(token?.text ?? '');
	if (token?.kind !== 'meridiem' && !isNoon) return 'either';
	cursor.at++;
	return token?.text.startsWith('a') ? 'am' : 'pm';
}

function startOnly(start: WrittenTime, part: PartOfDay | undefined): Hours | undefined {
	const { minutes, half, whole, bare, packed } = start;
	if (packed) return undefined;
	const sure = half !== 'either' || whole || (!bare && minutes >= 10 * HOUR);
	const possible = (sure ? [minutes] : readings(start)).filter((at) => startsIn(at, part));
	if (possible.length !== 1 || (!sure && part === undefined)) return undefined;
	return { start: clock(possible[0] as number) };
}

type Range = readonly [number, number];

/** The one pair of times that two written ones can mean, the end past 24:00 when it is the next day. */
function resolve(
	start: WrittenTime,
	end: WrittenTime,
	part: PartOfDay | undefined
): Range | undefined {
	if (start.whole || end.whole) return onWholeClock(start, end, part);
	const ranges = readings(start)
		.flatMap((from) => readings(end).map((to) => pair(from, to)))
		.filter((range) => range !== undefined)
		.filter(([from]) => startsIn(from, part));
	if (ranges.length < 2 && start.half !== 'either') return ranges[0];
	if (start.half === 'either' && end.half !== 'either') return shareHalf(ranges, end.half);
	const [opens, closes] = part === undefined ? DAYTIME : [0, PARTS[part][2]];
	const likely = ranges.filter(([from, to]) => opens <= from && to <= closes);
	return likely.length === 1 ? likely[0] : undefined;
}

/**
 * One of the two is as only a 24-hour clock has it: "09:30 - 11:00", "9:00 - 20:00". The other is taken as it stands
 * too, unless that would be before six in the morning or, for an end, before the start: then it is in the afternoon.
 */
function onWholeClock(
	start: WrittenTime,
	end: WrittenTime,
	part: PartOfDay | undefined
): Range | undefined {
	const asItStands = (time: WrittenTime) => time.whole || time.half !== 'either';
	const [likely = NaN] = readings(start).filter((at) => at >= EARLIEST);
	const from = asItStands(start) ? start.minutes : likely;
	const later = asItStands(end) || end.minutes > from ? [] : [end.minutes + NOON];
	const ranges = [end.minutes, ...later]
		.map((to) => pair(from, to % DAY))
		.filter((range) => range !== undefined);
	const [range, other] = ranges;
	return range && !other && startsIn(range[0], part) ? range : undefined;
}

/** "6.30-8pm" is in the evening at both ends, if that can be; "10-2pm" is not, and starts in the morning. */
function shareHalf(ranges: readonly Range[], half: 'am' | 'pm'): Range | undefined {
	const isMorning = ([from]: Range) => from < NOON;
	const shared = ranges.find((range) => isMorning(range) === (half === 'am'));
	const other = ranges.find((range) => half === 'pm' && isMorning(range) && range[0] >= EARLIEST);
	return shared ?? other;
}

function pair(from: number, to: number): Range | undefined {
	if (from < to) return [from, to];
	return from >= NIGHT[0] && to <= NIGHT[1] ? [from, to + DAY] : undefined;
}

const readings = ({ minutes, half }: WrittenTime): number[] =>
	half === 'either' ? [minutes % NOON, (minutes % NOON) + NOON] : [minutes];

function startsIn(minutes: number, part: PartOfDay | undefined): boolean {
	const [from, before] = part === undefined ? [0, DAY] : PARTS[part];
	return from <= minutes && minutes < before;
}

const clock = (minutes: number): string =>
	[Math.floor(minutes / HOUR), minutes % HOUR].map((n) => String(n).padStart(2, '0')).join(':');
