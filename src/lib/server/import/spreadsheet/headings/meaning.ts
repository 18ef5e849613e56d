import type { ColumnValues } from './column-values.ts';
import { readHeading, sidesOf } from './heading.ts';
import type { Subject } from './heading-words.ts';
import { WEEKDAY_TARGETS } from '../mapping/targets.ts';
import {
	ACTIVITY,
	FILLER,
	hideIn,
	ORGANISATION,
	otherThingIn,
	personalIn,
	PLACE,
	showIn,
	staffIn,
	subjectCalled,
	withoutSlips
} from './vocabulary.ts';

/** `certain`: the heading says so; `likely`: a part of it does; `guess`: the cells look like it. */
export const SURENESS = ['certain', 'likely', 'guess'] as const;
export type Sureness = (typeof SURENESS)[number];
/** Whose name, address or telephone it is, where the heading says. */
export type Whose = 'activity' | 'organisation' | 'place';

/** What one column seems to be about, told from its heading and its cells. */
export type Meaning =
	| { kind: 'about'; subject: Subject; whose?: Whose | undefined; sure: Sureness }
	/** Yes or no: whether something may be shown. `stem` is the rest of the heading: what it speaks of. */
	| { kind: 'flag'; means: 'hide' | 'show'; stem: string[] }
	| { kind: 'left out'; why: string; personal: boolean };

const MOSTLY = 0.8;

/** The meaning of a column; `left out` with the reason where it has none for us. */
export function meaningOf(heading: string, values: ColumnValues): Meaning {
	const { words, hint } = readHeading(heading);
	if (
		/^(cymraeg|welsh|cy)$/.test(hint.join(' ')) ||
		/^(cymraeg|welsh|cy)$/.test(words.at(-1) ?? '')
	)
		return leftOut('it is the Welsh of another column');
	const plain = withoutSlips(words);
	return (
		withheldColumn(plain, hint, values) ??
		limit(plain, values) ??
		hoursOfDay(plain) ??
		settled(subjectOf(plain), values) ??
		sidesOf(heading)
			.map((side) => settled(subjectOf(withoutSlips(readHeading(side).words)), values))
			.find((side) => side !== undefined) ??
		byQuestion(plain, values) ??
		byValues(values) ??
		leftOut(values.filled === 0 ? 'it is empty' : 'we do not know what it is about')
	);
}

const leftOut = (why: string, personal = false): Meaning => ({ kind: 'left out', why, personal });

/** Flags, columns about people, notes for staff, and things that only sound like ours. */
function withheldColumn(
	words: string[],
	hint: string[],
	values: ColumnValues
): Meaning | undefined {
	if (otherThingIn(words)) return leftOut('it is about something that we do not show');
	const flag = flagIn(words, values);
	if (flag) return flag;
	if (hideIn([...words, ...hint])) return leftOut('its heading says that it is private', true);
	// "Client group" is ours, though "Client" is a person.
	if (subjectCalled(words) !== undefined) return undefined;
	const isDate = values.share.date >= MOSTLY || values.share.truth >= MOSTLY;
	if (personalIn(words)) return leftOut('it may name a person', true);
	if (values.share.person > 0.3) return leftOut('it holds names of people', true);
	const isStaff = staffIn(words) !== undefined && !(words.length > 1 && subjectBefore(words));
	return isStaff && !isDate ? leftOut('it may be notes for staff', true) : undefined;
}

/** "Timing notes", "Cost comments": notes on something of ours are not notes for staff. */
const subjectBefore = (words: string[]): boolean =>
	/^(note|comment)$/.test(words.at(-1) ?? '') && subjectOf(words.slice(0, -1)) !== undefined;

/** What may stand beside "show" and "published": anything else makes it another column ("Public name"). */
const BESIDE_SHOW =
	/^(on|in|to|for|from|the|is|are|be|it|this|web|website|online|map|directory|site|listing|entry|record|address|location|place|venue|postcode|contact|detail|phone|telephone|email|yet|now|currently)$/;
/** How a question for a yes begins. */
const ASKS = /^(is|are|do|does|should|hide|exclude|mask|keep|suppress|withhold)$/;

function flagIn(words: string[], values: ColumnValues): Meaning | undefined {
	const isYesNo = values.share.truth >= MOSTLY;
	const hides = hideIn(words);
	if (hides !== undefined) {
		const last = words.at(-1) ?? '';
		const asks = hides.endsWith(last) || ASKS.test(words[0] ?? '');
		if (!isYesNo && !(asks && values.length < 60)) return undefined;
		return { kind: 'flag', means: 'hide', stem: without(words, hides) };
	}
	const shows = showIn(words);
	if (shows === undefined || !(isYesNo || values.filled === 0)) return undefined;
	const stem = without(words, shows).filter((word) => !showIn([word]));
	const isShow = stem.every((word) => BESIDE_SHOW.test(word) || ACTIVITY.has(word));
	return isShow ? { kind: 'flag', means: 'show', stem } : undefined;
}

/** What a mark does not speak of, but how and where it says it. */
const SMALL =
	/^(is|are|be|to|the|this|do|does|you|want|we|should|must|from|on|of|for|as|it|flag|keep|web|website|online|directory|listing|publication|public|record|entry|whole)$/;
const without = (words: string[], phrase: string): string[] =>
	words
		.join(' ')
		.replace(phrase, ' ')
		.split(' ')
		.filter((word) => word !== '' && !SMALL.test(word) && !ACTIVITY.has(word));

/** "Women only", "Referrals only" with a yes or no in each cell. */
function limit(words: string[], { share }: ColumnValues): Meaning | undefined {
	if (words.at(-1) !== 'only' || share.truth < MOSTLY) return undefined;
	const who = words.slice(0, -1).join(' ');
	if (/\b(referral|refer|member|appointment|booking)\b/.test(who)) return about('how to join');
	return about(/^(women|woman|men|man|female|male)$/.test(who) ? 'only for' : 'who for');
}

const OF_HOURS =
	/^(open|opening|close|closing|start|end|from|to|time|hour|am|pm|session|morning|afternoon|evening)$/;

/** "Mon open", "Sat PM": a part of the hours of one day. */
function hoursOfDay(words: string[]): Meaning | undefined {
	const days = words.flatMap((word) =>
		WEEKDAY_TARGETS.filter((day) => subjectCalled([word]) === day)
	);
	const [day] = days;
	const rest = words.filter((word) => subjectCalled([word]) !== day);
	const isOne = day !== undefined && days.length === 1 && rest.length > 0;
	return isOne && rest.every((word) => OF_HOURS.test(word)) ? about(day) : undefined;
}

const about = (subject: Subject, sure: Sureness = 'certain', whose?: Whose): About => ({
	kind: 'about',
	subject,
	whose,
	sure
});
type About = Extract<Meaning, { kind: 'about' }>;

/** From the whole of the heading to parts of it: what it ends with says more than what it begins with. */
function subjectOf(words: readonly string[]): About | undefined {
	const whole = subjectCalled(words);
	if (whole !== undefined) return about(whole);
	const owners = words.slice(0, -1);
	if (KEY.test(words.at(-1) ?? '') && owners.length > 0 && owners.every(isKindOfRow))
		return about('id', 'certain', whoseIn(owners));
	if (
		words.some((word) => ACTIVITY.has(word)) &&
		words.every((word) => ACTIVITY.has(word) || SMALL.test(word))
	)
		return about('name');
	const cut = words.findIndex((word, at) => at > 0 && /^(of|for|to|in|at|if|per)$/.test(word));
	const found =
		spanIn(words, true) ??
		(cut > 0 ? lessSure(subjectOf(words.slice(0, cut))) : undefined) ??
		lessSure(spanIn(words, false)) ??
		beginning(words);
	return found === DETAIL ? undefined : found;
}

const KEY = /^(id|num|no|number|ref|reference|code|key|uid|uuid|slug)$/;

/** A detail of a column that needs none: a name or description of a telephone. */
const DETAIL = 'detail';

const lessSure = <Found>(found: Found | About): Found | About =>
	typeof found === 'object' && found !== null ? { ...(found as About), sure: 'likely' } : found;

/** The longest phrase of ours that only fillers follow; `strict` where only fillers and owners may stand before it. */
function spanIn(words: readonly string[], strict: boolean): About | typeof DETAIL | undefined {
	for (let from = 0; from < words.length; from++) {
		for (let to = words.length; to > from; to--) {
			if (!words.slice(to).every((word) => FILLER.has(word))) break;
			const subject = subjectCalled(words.slice(from, to));
			const before = words.slice(0, from);
			if (subject === undefined) continue;
			if (strict && !before.every(isOwner)) continue;
			return withOwner(before, subject);
		}
	}
	return undefined;
}

const isKindOfRow = (word: string): boolean =>
	ORGANISATION.has(word) || PLACE.has(word) || ACTIVITY.has(word);
const isOwner = (word: string): boolean => FILLER.has(word) || isKindOfRow(word);

function whoseIn(before: readonly string[]): Whose | undefined {
	if (before.some((word) => PLACE.has(word))) return 'place';
	if (before.some((word) => ORGANISATION.has(word))) return 'organisation';
	return before.some((word) => ACTIVITY.has(word)) ? 'activity' : undefined;
}

const GENERAL = new Set<Subject>(['name', 'description', 'summary', 'id', 'keywords', 'status']);
const WITH_DETAILS = new Set<Subject>([
	'cost',
	'when',
	'who for',
	'how to join',
	'accessibility',
	'ages'
]);

/** "Cost description" is about the cost; "Phone description" is nothing that we show. */
function withOwner(before: readonly string[], subject: Subject): About | typeof DETAIL {
	const rest = before.filter((word) => !isOwner(word));
	const other = GENERAL.has(subject) ? beginning(rest)?.subject : undefined;
	if (other === undefined) return about(subject, 'certain', whoseIn(before));
	return WITH_DETAILS.has(other) && subject !== 'id' ? about(other) : DETAIL;
}

/** "Phone toll free": what the heading begins with, where nothing else is known. */
function beginning(words: readonly string[]): About | undefined {
	for (let to = words.length; to > 0; to--) {
		const subject = subjectCalled(words.slice(0, to));
		if (subject !== undefined && !GENERAL.has(subject)) return about(subject, 'guess');
	}
	return undefined;
}

const QUESTIONS: readonly (readonly [RegExp, Subject])[] = [
	[/\b(cost|charge|price|fee|pay|how much)\b/, 'cost'],
	[/\bfree\b/, 'free'],
	[/^who .*\b(run|organise|provide|deliver|host|manage)\b/, 'organisation'],
	[/\b(contact|ring|call|speak)\b/, 'contact'],
	[/\b(how old|age)\b/, 'ages'],
	[/^who\b/, 'who for'],
	[/^where\b/, 'venue'],
	[/^(when|what time|what day|which day)\b/, 'when'],
	[/^how often\b/, 'frequency'],
	[/^how .*\b(join|book|refer|access|sign|attend|register|apply|take part)\b/, 'how to join'],
	[/\blanguage\b/, 'languages'],
	[/\b(bring|wear)\b/, 'bring'],
	[/^what\b/, 'description']
];

function byQuestion(words: string[], values: ColumnValues): Meaning | undefined {
	if (!/^(how|what|who|where|when|which|is|do|does|can)$/.test(words[0] ?? '')) return undefined;
	const found = QUESTIONS.find(([pattern]) => pattern.test(words.join(' ')));
	return found && settled(about(found[1], 'likely'), values);
}

const NEEDS_WORDS = new Set<Subject>([
	'name',
	'summary',
	'description',
	'organisation',
	'venue',
	'address',
	'town',
	'county',
	'keywords',
	'area served'
]);
/** A yes in one of these says what the heading says. */
const SAID_BY_YES = new Set<Subject>(['who for', 'how to join', 'only for']);

/** What a wrong guess of would keep an activity from people, or send them on a day when it is not. */
const NEEDS_CERTAINTY = new Set<Subject>([
	'date',
	'first date',
	'last date',
	'show from',
	'show until',
	'status',
	'paused',
	'has room'
]);

/** What the cells make of what the heading says: they can settle it, or show that it cannot be. */
function settled(found: About | undefined, values: ColumnValues): Meaning | undefined {
	if (found === undefined) return undefined;
	const { share } = values;
	const { subject } = found;
	if (found.sure !== 'certain' && NEEDS_CERTAINTY.has(subject)) return undefined;
	if (values.filled === 0) return found;
	const isYesNo = share.truth >= MOSTLY;
	const as = (other: Subject): Meaning => ({ ...found, subject: other });
	if (share.postcode >= MOSTLY) return as('postcode');
	if (share.email >= MOSTLY) return as('email');
	if (subject === 'when' && share.phone >= MOSTLY) return as('phone');
	if (subject === 'has room' && !isYesNo) return undefined;
	if (subject === 'status note' && isYesNo) return undefined;
	if (subject === 'x' || subject === 'longitude')
		return as(share.grid >= 0.5 ? 'easting' : 'longitude');
	if (subject === 'y' || subject === 'latitude')
		return as(share.grid >= 0.5 ? 'northing' : 'latitude');
	if (subject === 'start' || subject === 'end') return startOrEnd(subject, values, as);
	if (subject === 'date' && share.weekday >= MOSTLY) return as('day');
	if (subject === 'cost' && isYesNo && share.number < MOSTLY) return as('charged');
	if (subject === 'status' && isYesNo) return { kind: 'flag', means: 'show', stem: [] };
	if (subject === 'free' && share.truth < 0.5) return undefined;
	if (subject === 'phone' && share.words > 0.5 && share.phone < 0.5) return as('contact');
	if (NEEDS_WORDS.has(subject) && (share.words < 0.5 || isYesNo)) return undefined;
	if (subject === 'last checked' && isYesNo) return undefined;
	return SAID_BY_YES.has(subject) && isYesNo && found.sure === 'guess' ? undefined : found;
}

function startOrEnd(
	subject: 'start' | 'end',
	{ share }: ColumnValues,
	as: (other: Subject) => Meaning
): Meaning | undefined {
	if (share.time >= 0.5) return as(subject === 'start' ? 'start time' : 'end time');
	if (share.date >= 0.5) return as(subject === 'start' ? 'first date' : 'last date');
	return undefined;
}

function byValues({ share, filled, length }: ColumnValues): Meaning | undefined {
	if (filled < 2) return undefined;
	const kinds: [number, Subject][] = [
		[share.postcode, 'postcode'],
		[share.email, 'email'],
		[share.url, 'website'],
		[share.position, 'position'],
		[share.weekday, 'day'],
		[share.phone, 'phone']
	];
	const found = kinds.find(([likely]) => likely >= MOSTLY);
	if (found) return about(found[1], 'guess');
	return length >= 80 && share.words >= MOSTLY ? about('description', 'guess') : undefined;
}
