import { resolvePlace, type Gazetteer } from '../../lib/domain/geography/gazetteer.ts';
import type { Point } from '../../lib/domain/geography.ts';
import type { MatchIndex } from '../../lib/domain/matching/activity-index.ts';
import type { Language } from '../../lib/domain/matching/language.ts';
import { match } from '../../lib/domain/matching/match.ts';
import type { Match, MatchResult, Reason, Wishes } from '../../lib/domain/matching/wishes.ts';
import { urgentPhrases } from '../../lib/domain/safety/urgent-phrases.ts';
import type { AccessNeed, TimeOfWeek } from '../../lib/domain/topics.ts';
import type { Question } from './question.ts';
import { spelledOut } from './vocabulary.ts';

export interface Prepared {
	index: MatchIndex;
	languages: readonly Language[];
	gazetteer: Gazetteer;
	/** `YYYY-MM-DD`. */
	today: string;
}

/** Enough for a first page and what comes after it. */
const RESULTS = 20;
/** The whole day of the run is still to come. */
const MORNING = '00:00';

const TIMES: Readonly<Record<NonNullable<Question['when']>[number], TimeOfWeek>> = {
	'weekday-daytime': 'weekdayDaytime',
	'weekday-evening': 'weekdayEvening',
	weekend: 'weekend'
};

/** One line of output: a contract, others read it. */
export interface Answer {
	id: string | number;
	urgent: false | 'soft' | 'urgent';
	needs: { id: string; strength: number; words: string[] }[];
	corrections: { from: string; to: string }[];
	ignored: string[];
	/** What was given up because nothing kept it. */
	widened: string[];
	results: {
		activityId: string;
		feed: string;
		sourceId: string;
		name: string;
		score: number;
		miles: number | null;
		reasons: { kind: string; said: string; because: string }[];
	}[];
}

/** Answers one question. Its words are read, and forgotten when this returns. */
export function answer(question: Question, prepared: Prepared): Answer {
	const { index, languages, today } = prepared;
	const words = question.text?.trim() ?? '';
	const language = question.lang.toLowerCase();
	const urgency = words === '' ? 'none' : urgentPhrases(words, language, languages);
	const most = question.limit ?? RESULTS;
	const atLeast = question.maxMiles === undefined ? most : Infinity;
	const context = { language, now: { date: today, time: MORNING }, atLeast };
	const { result, widened } = widening(question, (asked) => {
		const found = match(wishesFor(asked, prepared), index, context);
		return { ...found, matches: withinMiles(found.matches, asked.maxMiles) };
	});
	const places = resolveFrom(question, prepared.gazetteer);
	return {
		id: question.id,
		urgent: urgency === 'none' ? false : urgency,
		needs: result.heard.map(({ need, strength, said }) => ({ id: need, strength, words: [said] })),
		corrections: result.corrections,
		ignored: [...result.ignored, ...(places === 'unknown' ? [String(question.place)] : [])],
		widened,
		results: inOrder(result.matches)
			.slice(0, most)
			.map((one) => resultOf(one))
	};
}

/** Scores fall from first to last: the order is made for variety, and a score is never more than the one before it. */
function inOrder(matches: readonly Match[]): Match[] {
	let least = Infinity;
	return matches.map((one) => {
		least = Math.min(least, one.score);
		return { ...one, score: least };
	});
}

/** What may be given up where nothing keeps it, the first first. What makes it possible to come at all never is. */
const GIVEN_UP = ['when', 'mode', 'maxMiles'] as const;

function widening(question: Question, ask: (asked: Question) => MatchResult) {
	let asked = question;
	let result = ask(asked);
	const widened: string[] = [];
	for (const wish of GIVEN_UP) {
		if (result.matches.length > 0 || asked[wish] === undefined) continue;
		asked = { ...asked, [wish]: undefined };
		result = ask(asked);
		widened.push(wish);
	}
	return { result, widened: result.matches.length > 0 ? widened : [] };
}

const withinMiles = (matches: Match[], most: number | undefined): Match[] =>
	most === undefined ? matches : matches.filter(({ miles = 0 }) => miles <= most);

/** Where they search from: a point, a place we do not know, or nothing said. */
function resolveFrom({ place }: Question, gazetteer: Gazetteer): Point | 'unknown' | undefined {
	if (place === undefined) return undefined;
	if (typeof place === 'object') return { latitude: place.lat, longitude: place.lon };
	const found = resolvePlace(place, gazetteer);
	if (found.kind === 'found') return found.point;
	return (found.kind === 'several' && found.choices[0]?.point) || 'unknown';
}

function wishesFor(question: Question, { gazetteer }: Prepared): Wishes {
	const { text, topics, mattersMost, mode, access = [], when = [], free = false } = question;
	const from = resolveFrom(question, gazetteer);
	const needs: AccessNeed[] = [...access, ...(free ? (['free'] as const) : [])];
	return {
		...(text !== undefined && { words: text }),
		...(topics !== undefined && { topics }),
		...(mattersMost !== undefined && { mattersMost }),
		...(from !== undefined && from !== 'unknown' && { from }),
		...(mode !== undefined && { attendance: mode }),
		...(needs.length > 0 && { needs: [...new Set(needs)] }),
		...(when.length > 0 && { times: when.map((time) => TIMES[time]) }),
		language: question.lang
	};
}

function resultOf({ activity, score, miles, why }: Match): Answer['results'][number] {
	return {
		activityId: activity.id,
		feed: activity.source.feed,
		sourceId: activity.source.id,
		name: activity.name,
		score: Math.round(score * 1e4) / 1e4,
		miles: miles === undefined ? null : Math.round(miles * 10) / 10,
		reasons: why().map(explain)
	};
}

function explain(reason: Reason): { kind: string; said: string; because: string } {
	switch (reason.kind) {
		case 'words': {
			const because =
				reason.need === undefined ? 'it says so' : `it is for ${spelledOut(reason.need)}`;
			return { kind: 'words', said: reason.said, because };
		}
		case 'near': {
			const miles = reason.miles.toFixed(1);
			return { kind: 'near', said: 'near', because: `it is ${miles} miles away` };
		}
		default:
			return { kind: reason.kind, said: reason.said, because: spelledOut(reason.said) };
	}
}
