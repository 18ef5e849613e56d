import type { Schedule, Weekday } from '../activity.ts';
import { dayNumber, weekdayOf, weekNumber } from './calendar.ts';
import { inYears } from './dates.ts';
import type { WrittenDate } from './dates.ts';
import { readPart } from './reading.ts';
import type { Group, Reading } from './reading.ts';

/** What other columns say of the same activity: when it starts and ends for good, and the dates it misses. ISO dates. */
export interface Validity {
	validFrom?: string | undefined;
	validTo?: string | undefined;
	except?: readonly string[] | undefined;
}

/** The most of a person's words that a schedule keeps. */
const LONGEST = 500;

/**
 * Reads the words of a `when` cell to schedules, in the order they are written. Several are parted by `|`, also by `;`
 * or a new line where each part is a schedule of its own. docs/catalogue-template.md lists the ways of writing.
 *
 * It never guesses: a part in which a single word is not understood, or could mean two things, becomes
 * `{ freq: 'words' }`. So do fortnights without a date that says which ones, and hours that lie across others of the
 * same day. The words themselves are always kept in `text` (the first 500 characters of them); when they hold several
 * schedules, each has the whole of the words. An empty cell gives no schedules. `validity` is added to each; where the
 * words give a date as well, the narrower holds.
 *
 * "Except bank holidays" adds nothing, because `nextSessions` leaves them out of weekdays anyway. A date to leave out
 * that has no year is left out in every year it can be: that hides a session at worst, and never promises one.
 */
export function parseWhen(words: string, validity: Validity): Schedule[] {
	return partsOf(words).flatMap((text) => {
		const pieces = partsOf(text, /[;\n]/).map((piece) => understood(piece, validity));
		const whole = () => together([understood(text, validity)], text);
		return together(pieces, text) ?? whole() ?? [inWords(text, validity)];
	});
}

const partsOf = (words: string, mark: RegExp | string = '|'): string[] =>
	words
		.split(mark)
		.map((part) => part.trim())
		.filter((part) => part !== '');

const clip = (words: string): string =>
	words.length > LONGEST ? `${words.slice(0, LONGEST - 1)}…` : words;

function inWords(words: string, { validFrom, validTo, except }: Validity): Schedule {
	return {
		freq: 'words',
		text: clip(words),
		...optional({ validFrom, validTo, except: except && [...except] })
	};
}

/** What one piece of the words says. */
interface Piece {
	schedules: Understood[];
	closedOn: Weekday[];
}

/** A schedule, and whether the words say what goes on then. */
interface Understood {
	schedule: Exclude<Schedule, { freq: 'words' }>;
	labelled: boolean;
}

function understood(text: string, validity: Validity): Piece | undefined {
	if (text.length > LONGEST) return undefined;
	const reading = readPart(text);
	const rules = reading && allOfOneKind(reading.groups.map(ruleOf));
	if (!reading || !rules) return undefined;
	const bounds = boundsOf(reading, rules, validity);
	if (!bounds || !rules.every((rule) => saysWhichWeeks(rule, reading, bounds, validity))) {
		return undefined;
	}
	const schedules = reading.groups.flatMap(({ hours, limits, labelled }, at) =>
		(hours.length > 0 ? hours : [undefined]).map((each) => ({
			schedule: { ...(rules[at] as Rule), ...each, text, ...bounds, ...reading.limits, ...limits },
			labelled
		}))
	);
	return { schedules, closedOn: reading.closedOn };
}

/**
 * The schedules of all the pieces of a text without the days that any of them calls closed; then each has the whole text,
 * or nobody would see what is closed. `undefined` when a piece is not understood, when nothing is left, or when hours
 * lie across others and nobody can tell which of them hold.
 */
function together(pieces: readonly (Piece | undefined)[], text: string): Schedule[] | undefined {
	const known = pieces.filter((piece) => piece !== undefined);
	if (known.length < pieces.length) return undefined;
	const closedOn = known.flatMap((piece) => piece.closedOn);
	const schedules = known.flatMap((piece) => piece.schedules);
	const open =
		closedOn.length > 0 ? schedules.map((each) => without(closedOn, each, text)) : schedules;
	const isSound = open.every(
		(each, at) => isOpen(each) && !open.slice(0, at).some((earlier) => liesAcross(each, earlier))
	);
	return open.length > 0 && isSound ? open.map(({ schedule }) => schedule) : undefined;
}

function without(closedOn: readonly Weekday[], { schedule, labelled }: Understood, words: string) {
	const text = clip(words);
	if (schedule.freq === 'once') return { schedule: { ...schedule, text }, labelled };
	const byDay = schedule.byDay.filter((day) => !closedOn.includes(day));
	return { schedule: { ...schedule, byDay, text }, labelled };
}

const isOpen = ({ schedule }: Understood): boolean =>
	schedule.freq === 'once' || schedule.byDay.length > 0;

/**
 * "Monday to Friday 9am to 5pm, Tuesday 10am to 1pm": are the later hours the ones that hold, or is it open for lunch?
 * Only a word for what goes on then tells ("Welcome Café: Tuesday 10am to 1pm").
 */
function liesAcross({ schedule: later, labelled }: Understood, { schedule: earlier }: Understood) {
	if (later.freq === 'once' || earlier.freq === 'once') return false;
	const sameHours = later.start === earlier.start && later.end === earlier.end;
	const sameRule = later.byDay.join() === earlier.byDay.join();
	if (labelled && !sameRule) return false;
	if (sameHours || !later.byDay.some((day) => earlier.byDay.includes(day))) return false;
	if (later.freq === 'monthly' && earlier.freq === 'monthly' && areApart(later.nth, earlier.nth)) {
		return false;
	}
	if (later.end === undefined || earlier.end === undefined) return true;
	return (later.start ?? '') < endOf(earlier) && (earlier.start ?? '') < endOf(later);
}

/** Never on one date: the last of a month is its fourth or its fifth. */
const areApart = (some: readonly number[], others: readonly number[]): boolean => {
	const all = (nth: readonly number[]) => (nth.includes(-1) ? [...nth, 4, 5] : nth);
	return !all(some).some((nth) => all(others).includes(nth));
};

/** The end on the clock of its own day: past midnight is after everything. */
const endOf = ({ start = '', end = '' }: Understood['schedule']): string =>
	end <= start ? '24:00' : end;

type Rule =
	| { freq: 'once'; date: string }
	| { freq: 'monthly'; nth: number[]; byDay: Weekday[] }
	| { freq: 'weekly'; interval: number; byDay: Weekday[] };

/**
 * What a group says of its days, or `undefined` if that is not enough to compute a date from, or too much. "First and
 * third Fridays" can only be of a month; "first Friday" could be the first of a term, so it has to say.
 */
function ruleOf({ date, turns, eachMonth, days, interval }: Group): Rule | undefined {
	if (date) {
		const [iso] = date.year === undefined ? [] : inYears(date, date.year, date.year);
		return iso === undefined || eachMonth || interval ? undefined : { freq: 'once', date: iso };
	}
	if (!days) return undefined;
	if (turns) {
		const monthly = !interval && (eachMonth || turns.length > 1);
		return monthly ? { freq: 'monthly', nth: turns, byDay: days } : undefined;
	}
	return eachMonth ? undefined : { freq: 'weekly', interval: interval ?? 1, byDay: days };
}

/** Several groups are understood only where it cannot matter to which of them a word belongs. */
function allOfOneKind(rules: (Rule | undefined)[]): Rule[] | undefined {
	const known = rules.filter((rule) => rule !== undefined);
	if (known.length < rules.length) return undefined;
	const dates = known.filter(({ freq }) => freq === 'once').length;
	const plain = known.every((rule) => rule.freq !== 'weekly' || rule.interval === 1);
	const isOneKind = dates === 0 || dates === known.length;
	return isOneKind && (plain || known.length === 1) ? known : undefined;
}

interface Bounds {
	validFrom?: string;
	validTo?: string;
	except?: string[];
}

/** When all of a reading holds: what its words say, within what the other columns say. */
function boundsOf(reading: Reading, rules: Rule[], validity: Validity): Bounds | undefined {
	const { from, until, except } = reading;
	const dated = from ?? until ?? (except.length > 0 || undefined);
	const limits = [reading.limits, ...reading.groups.map((group) => group.limits)];
	const isLimited = limits.some((each) => Object.keys(each).length > 0);
	if (dated && rules.length > 1) return undefined;
	if ((dated || isLimited) && rules.some(({ freq }) => freq === 'once')) return undefined;
	const stretch = stretchOf(from, until, validity);
	if (!stretch) return undefined;
	const days = rules.flatMap((rule) => (rule.freq === 'once' ? [] : rule.byDay));
	const missed = except.map((date) => missedDates(date, stretch, days));
	if (missed.some((dates) => dates.length === 0)) return undefined;
	const all = [...new Set([...(validity.except ?? []), ...missed.flat()])].sort();
	return optional({
		...stretch,
		except: all.length > 0 ? all : undefined
	});
}

type Stretch = Pick<Validity, 'validFrom' | 'validTo'>;

/** How many years on either side to look for the year of a date that was written without one. */
const YEARS = 20;
const FIRST_YEAR = 2020;
const yearOf = (date: string): number => Number(date.slice(0, 4));

function stretchOf(
	from: WrittenDate | undefined,
	until: WrittenDate | undefined,
	{ validFrom, validTo }: Validity
): Stretch | undefined {
	const knownEnd = until?.year === undefined ? validTo : isoOf(until);
	const start = from && (isoOf(from) ?? lastBy(from, knownEnd) ?? firstFrom(from, validFrom));
	const end = until && (isoOf(until) ?? firstFrom(until, start ?? validFrom));
	if ((from && !start) || (until && !end)) return undefined;
	const stretch = {
		validFrom: start && validFrom && start < validFrom ? validFrom : (start ?? validFrom),
		validTo: end && validTo && end > validTo ? validTo : (end ?? validTo)
	};
	const backwards = stretch.validFrom && stretch.validTo && stretch.validTo < stretch.validFrom;
	return (from || until) && backwards ? undefined : stretch;
}

const isoOf = (date: WrittenDate): string | undefined =>
	date.year === undefined ? undefined : inYears(date, date.year, date.year)[0];

const lastBy = (date: WrittenDate, end: string | undefined): string | undefined =>
	end === undefined
		? undefined
		: inYears(date, yearOf(end) - 1, yearOf(end)).findLast((iso) => iso <= end);

const firstFrom = (date: WrittenDate, start: string | undefined): string | undefined =>
	start === undefined
		? undefined
		: inYears(date, yearOf(start), yearOf(start) + 1).find((iso) => iso >= start);

function missedDates(date: WrittenDate, { validFrom, validTo }: Stretch, days: Weekday[]) {
	if (date.year !== undefined) return inYears(date, date.year, date.year);
	const before = validTo === undefined ? FIRST_YEAR : yearOf(validTo) - YEARS;
	const first = validFrom === undefined ? before : yearOf(validFrom);
	const last = validTo === undefined ? first + YEARS : yearOf(validTo);
	return inYears(date, first, last)
		.filter((iso) => iso >= (validFrom ?? iso) && iso <= (validTo ?? iso))
		.filter((iso) => days.includes(weekdayOf(dayNumber(iso) ?? 0)));
}

/**
 * Every other week needs a date that says which: one of its own days. Where words and column both give one, they must
 * mean the same weeks.
 */
function saysWhichWeeks(rule: Rule, reading: Reading, bounds: Bounds, validity: Validity): boolean {
	if (rule.freq !== 'weekly' || rule.interval === 1) return true;
	const first = dayNumber(bounds.validFrom ?? '');
	if (first === undefined || !rule.byDay.includes(weekdayOf(first))) return false;
	const column = dayNumber(validity.validFrom ?? '');
	const words = reading.from && dayNumber(isoOf(reading.from) ?? bounds.validFrom ?? '');
	return [column, words].every(
		(day) => day === undefined || (weekNumber(day) - weekNumber(first)) % rule.interval === 0
	);
}

type Known<Value> = { [Key in keyof Value]?: Exclude<Value[Key], undefined> };

/** Without the keys that have no value. */
const optional = <Value extends object>(value: Value): Known<Value> =>
	Object.fromEntries(
		Object.entries(value).filter(([, each]) => each !== undefined)
	) as Known<Value>;
