import { WEEKDAYS } from '../../domain/activity.ts';
import type { Schedule, Weekday } from '../../domain/activity.ts';
import { parseWhen } from '../../domain/schedule/when.ts';
import type { Validity } from '../../domain/schedule/when.ts';
import { plainText } from './html.ts';
import { clip, dateOf, lineOf, numberOf } from './raw.ts';
import type { Raw } from './raw.ts';
import { known } from './reading.ts';
import type { Notes } from './reading.ts';
import { clockOf, describeSchedule } from './schedule-words.ts';

/** Times in a person's own words, such as a cell of a sheet; they may be HTML. See `parseWhen` for what becomes of them. */
export const readWhen = (words: unknown, validity: Validity = {}): Schedule[] =>
	parseWhen(plainText(words, 2000) ?? '', validity);

/**
 * The structured schedules of Open Referral UK (`regular_schedules` of v1, `schedules` of v3) and of Outpost. What
 * they say is taken only where it can be said in our terms without a guess: a fortnightly group never becomes a
 * weekly one, and anything doubtful keeps its words and gives no dates. Rows that differ only in their day become one.
 */
export function readSchedules(raws: readonly Raw[], notes: Notes): Schedule[] {
	const merged = new Map<string, Read>();
	const inWords: Schedule[] = [];
	for (const raw of raws.slice(0, 200)) {
		const onlyWords = isWordsOnly(raw);
		if (onlyWords) inWords.push(...readWhen(wordsOf(raw), readValidity(raw, notes)));
		const read = onlyWords ? undefined : readOne(raw, notes);
		if (read === undefined) continue;
		const { byDay: _, ...rest } = read.parts as { byDay?: Weekday[] };
		const alike = JSON.stringify([rest, read.words]);
		const same = merged.get(alike);
		if (same && 'byDay' in same.parts && 'byDay' in read.parts) {
			same.parts.byDay = WEEKDAYS.filter((day) => isIn(same.parts, day) || isIn(read.parts, day));
		} else merged.set(alike, read);
	}
	const structured = [...merged.values()].flatMap(({ parts, words }) => {
		const text = words ?? describeSchedule(parts);
		return text === undefined ? [] : [{ text: clip(text, 500), ...parts }];
	});
	return [...structured, ...inWords];
}

/** A schedule without its text; `words` are the source's own. */
type Unworded<Each> = Each extends Schedule ? Omit<Each, 'text'> : never;
export type Parts = Unworded<Schedule>;
interface Read {
	parts: Parts;
	words: string | undefined;
}

const isIn = (parts: Parts, day: Weekday): boolean => 'byDay' in parts && parts.byDay.includes(day);

const RULES = [
	'freq',
	'byday',
	'weekday',
	'interval',
	'bymonthday',
	'byweekno',
	'byyearday',
	'count'
];
const HOURS = ['opens_at', 'closes_at'];

/** A row that has nothing but words, which are then the only thing to go by. */
const isWordsOnly = (raw: Raw): boolean =>
	wordsOf(raw) !== undefined &&
	[...RULES, ...HOURS, 'dtstart'].every((field) => (raw[field] ?? '') === '');

function wordsOf(raw: Raw): string | undefined {
	const words = [raw['description'], raw['notes']].flatMap((text) => plainText(text, 400) ?? []);
	return words.length === 0 ? undefined : words.join('\n');
}

/** Words that belie a row which says "every week"; the software behind many a feed can say nothing else. */
const NOT_EVERY_WEEK =
	/fortnight|alternate|every other|every (?:2|two|second|3|three|third|4|four) |bi-?weekly|monthly|(?:of|in|each|every) (?:the |each |every )?month/i;
const TERM_TIME = /\bterm[ -]?time|\bschool holidays/i;

function readOne(raw: Raw, notes: Notes): Read | undefined {
	const words = wordsOf(raw);
	const dates = readValidity(raw, notes);
	const hours = dates && readHours(raw, notes);
	const rule = hours && readRule(raw, dates.validFrom);
	const everyWeek = rule?.freq === 'weekly' && rule.interval === 1;
	if (rule && !(everyWeek && NOT_EVERY_WEEK.test(words ?? ''))) {
		const termTimeOnly = rule.freq !== 'once' && TERM_TIME.test(words ?? '');
		const parts = { ...rule, ...hours, ...dates, ...(termTimeOnly && { termTimeOnly }) };
		return { parts, words };
	}
	return words === undefined ? undefined : { parts: { freq: 'words', ...(dates ?? {}) }, words };
}

type Rule =
	| { freq: 'weekly'; interval: number; byDay: Weekday[]; validFrom?: string }
	| { freq: 'monthly'; nth: (1 | 2 | 3 | 4 | 5 | -1)[]; byDay: Weekday[] }
	| { freq: 'once'; date: string };

function readRule(raw: Raw, validFrom: string | undefined): Rule | undefined {
	const frequency = lineOf(raw['freq'], 20)?.toUpperCase();
	const interval =
		raw['interval'] == null || raw['interval'] === '' ? 1 : numberOf(raw['interval']);
	const days = readDays(raw);
	if (interval === undefined || !Number.isInteger(interval) || interval < 1 || interval > 8)
		return undefined;
	// Which days of the month, of which of its weeks, of which months: we have no way to say any of these.
	if (
		lineOf(raw['bymonthday'], 40) ||
		lineOf(raw['byweekno'], 40) ||
		lineOf(raw['byyearday'], 40)
	) {
		return undefined;
	}
	if (days === undefined || lineOf(raw['count'], 10)) return undefined;
	const hasOrdinals = days.some(({ nth }) => nth !== undefined);
	const byDay = WEEKDAYS.filter((day) => days.some((each) => each.day === day));
	if (frequency === 'MONTHLY') return interval === 1 ? monthly(days) : undefined;
	if (frequency === 'DAILY') {
		return interval === 1 && byDay.length === 0
			? { freq: 'weekly', interval, byDay: [...WEEKDAYS] }
			: undefined;
	}
	if ((frequency !== undefined && frequency !== 'WEEKLY') || hasOrdinals) return undefined;
	if (byDay.length > 0) return weekly(byDay, interval, dateOf(raw['dtstart']) ?? validFrom);
	const day = dateOf(raw['dtstart']);
	const isOneDay = day !== undefined && frequency === undefined && dateOf(raw['valid_to']) === day;
	return isOneDay ? { freq: 'once', date: day } : undefined;
}

/** With an interval it takes a date to tell which weeks; without one it could be either. */
function weekly(byDay: Weekday[], interval: number, from: string | undefined): Rule | undefined {
	if (interval === 1) return { freq: 'weekly', interval, byDay };
	return from === undefined ? undefined : { freq: 'weekly', interval, byDay, validFrom: from };
}

/** Our monthly schedules are every `nth` of every day, so "first Monday and third Friday" has to stay in words. */
function monthly(days: Day[]): Rule | undefined {
	const nth = [...new Set(days.map((each) => each.nth))];
	const byDay = WEEKDAYS.filter((day) => days.some((each) => each.day === day));
	const isGrid = days.length === nth.length * byDay.length;
	const valid = nth.filter(
		(each) => each === 1 || each === 2 || each === 3 || each === 4 || each === 5 || each === -1
	);
	if (days.length === 0 || !isGrid || valid.length < nth.length) return undefined;
	return { freq: 'monthly', nth: valid, byDay };
}

interface Day {
	day: Weekday;
	nth?: number;
}

/** `byday` as iCalendar writes it ("TH,FR", "2MO", "-1FR"), or a `weekday` by name or number, 1 being Monday. */
function readDays(raw: Raw): Day[] | undefined {
	const given = [raw['byday'], raw['weekday']].flat().flatMap((value) => lineOf(value, 200) ?? []);
	const parts = given.flatMap((text) => text.split(/[,;\s]+/)).filter((part) => part !== '');
	const days = parts.map(readDay);
	if (!days.every((day) => day !== undefined)) return undefined;
	return days.filter(
		(day, at) => days.findIndex((it) => it.day === day.day && it.nth === day.nth) === at
	);
}

function readDay(part: string): Day | undefined {
	// 0 is Sunday in some software and Monday in other.
	if (/^[1-7]$/.test(part)) return known({ day: WEEKDAYS[Number(part) - 1] ?? 'MO' });
	const found = /^([+-]?\d)?(mo|tu|we|th|fr|sa|su)(?:[a-z]{0,7})$/i.exec(part);
	const day = WEEKDAYS.find((each) => each === found?.[2]?.toUpperCase());
	if (!found || !day) return undefined;
	if (found[1] === undefined) return { day };
	return { day, nth: Number(found[1]) };
}

/** Absent when the dates contradict each other: then nothing can be computed. */
function readValidity(
	raw: Raw,
	notes: Notes
): { validFrom?: string; validTo?: string } | undefined {
	const validFrom = dateOf(raw['valid_from']) ?? dateOf(raw['dtstart']);
	const validTo = dateOf(raw['valid_to']) ?? dateOf(raw['until']);
	if (validFrom !== undefined && validTo !== undefined && validTo < validFrom) {
		suspect(notes, `it ends on ${validTo}, before it starts on ${validFrom}`, 'correct its dates');
		return undefined;
	}
	return known({ validFrom, validTo });
}

/** Absent when they cannot be right, such as an end before the start. */
function readHours(raw: Raw, notes: Notes): { start?: string; end?: string } | undefined {
	const [opens, closes] = [lineOf(raw['opens_at'], 40), lineOf(raw['closes_at'], 40)];
	const [start, end] = [clockOf(opens), clockOf(closes)];
	const unreadable = (opens !== undefined && !start) || (closes !== undefined && !end);
	if (unreadable || (start !== undefined && end !== undefined && end <= start)) {
		suspect(
			notes,
			`it cannot be open from "${opens ?? ''}" to "${closes ?? ''}"`,
			'correct its hours'
		);
		return undefined;
	}
	// From midnight to midnight is how "not known" often looks.
	return start === '00:00' && end === undefined ? {} : known({ start, end });
}

const suspect = (notes: Notes, why: string, todo: string): void =>
	void notes.suspicious.push({ field: 'schedules', why, do: todo });
