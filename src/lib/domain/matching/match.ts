import type { Activity } from '../activity.ts';
import { spokenBy, type MatchIndex } from './activity-index.ts';
import { comesToYou, hardWishes, type HardWish } from './hard-wishes.ts';
import { arrange, bestFirst, easeOf, fitsOf, milesTo, scoreOf, type Candidate } from './ranking.ts';
import { standingsAt, type Standings, type When } from './moment.ts';
import { softWishes, type SoftWish } from './said-wishes.ts';
import { spokenLanguage, understand, type Understanding } from './understand.ts';
import { unwantedPlaces, wantsOf, wordShares, type Want } from './wanted.ts';
import type { Loosening, Match, MatchResult, Reason, Wishes } from './wishes.ts';

/** Who asks, and when: what `match` may not find out for itself. */
export interface MatchContext extends When {
	/** BCP 47, the language of the page. English is always understood too. */
	language: string;
}

/** "Near" is said of what is within this many miles of a point that we know well. */
const NEAR = 1;
/** A current activity answers a wish about as well as one that is out of date from this share of its fit on. */
const AS_WELL = 0.6;
/** Share of the best fit below which an activity is not worth a place. */
const NOISE = 0.1;

const NOTHING_SAID: Understanding = {
	heard: [],
	unwanted: new Set(),
	wishes: [],
	lookedUp: [],
	corrections: []
};

interface Asked {
	wishes: Wishes;
	hard: HardWish[];
	heard: SoftWish[];
	isNearWanted: boolean;
	wants: Want[];
	/** Place → how much of the words themselves stands in the activity, 0 to 1. */
	words: ReadonlyMap<number, number>;
	context: MatchContext;
	standingOf: Standings;
}

function toCandidate(place: number, activity: Activity, fit: number, asked: Asked): Candidate {
	const { wishes, hard, heard, isNearWanted, context } = asked;
	const miles = milesTo(activity, wishes.from);
	const { next, freshness } = asked.standingOf(place, activity);
	const today = context.now.date;
	const circumstances = { from: wishes.from, today, wishes: hard, heard, isNearWanted };
	const ease = easeOf(activity, { miles, next, freshness }, circumstances);
	return {
		place,
		activity,
		fit,
		ease,
		comesLast: freshness === 'old',
		...(miles !== undefined && { miles }),
		...(next !== undefined && { next })
	};
}

/** In the order people care: their words, what matters most, other topics, access, times, and how near it is. */
function reasonsFor(
	{ place, activity, miles }: Candidate,
	{ wishes, hard, heard, wants }: Asked
): Reason[] {
	const answered = wants
		.filter(({ fits }) => fits.has(place))
		.sort((a, b) => b.weight * (b.fits.get(place) ?? 0) - a.weight * (a.fits.get(place) ?? 0))
		.map(({ reason }) => reason);
	const kept = hard
		.filter((wish) => wish.verdict(activity) === 'yes')
		.flatMap((wish) => wish.reasons(activity));
	const precise = ['exact', 'postcode'].includes(activity.location?.precision ?? 'none');
	const isNear = miles !== undefined && miles <= NEAR && precise && !comesToYou(activity);
	const rank = (reason: Reason): number => {
		if (reason.kind === 'topic' && reason.said === wishes.mattersMost) return 1;
		return { words: 0, topic: 2, need: 3, attendance: 4, time: 5, near: 6 }[reason.kind];
	};
	const said = heard.flatMap(({ verdict, reason }) => (verdict(activity) === 'yes' ? reason : []));
	const all = [
		...answered,
		...said,
		...kept,
		...(isNear ? [{ kind: 'near' as const, miles }] : [])
	];
	const keyOf = (reason: Reason) => ('said' in reason ? `${reason.kind} ${reason.said}` : 'near');
	const unique = new Map([...all].reverse().map((reason) => [keyOf(reason), reason]));
	return [...unique.values()].reverse().sort((a, b) => rank(a) - rank(b));
}

function toMatch(candidate: Candidate, asked: Asked): Match {
	const { activity, miles, next, comesLast } = candidate;
	return {
		activity,
		score: scoreOf(candidate),
		...(miles !== undefined && { miles }),
		...(next !== undefined && { next }),
		...(comesLast && { comesLast }),
		reasons: reasonsFor(candidate, asked)
	};
}

/** Counts, for each hard wish, the activities that nothing else keeps off the list. */
function looseningsOf(blocked: readonly HardWish[][]): Loosening[] {
	const more = new Map<string, Loosening>();
	for (const [wish, ...others] of blocked) {
		if (wish === undefined || others.length > 0) continue;
		const key = JSON.stringify(wish.give);
		more.set(key, { give: wish.give, more: (more.get(key)?.more ?? 0) + 1 });
	}
	return [...more.values()].sort((a, b) => b.more - a.more);
}

/** What answers only a sliver of what was said is left out; what a person chose by topic never is. */
function withoutNoise(candidates: Candidate[], wants: readonly Want[]): Candidate[] {
	const least = NOISE * candidates.reduce((most, { fit }) => Math.max(most, fit), 0);
	const chosen = wants.filter(({ reason }) => reason.kind === 'topic');
	return candidates.filter(
		({ fit, place }) => fit >= least || chosen.some(({ fits }) => fits.has(place))
	);
}

/** Everything that fits, split by whether a hard wish keeps it off the list. */
function sift(index: MatchIndex, asked: Asked, isOpen: boolean, unwanted: ReadonlySet<number>) {
	const candidates: Candidate[] = [];
	const blocked: HardWish[][] = [];
	const fits = fitsOf(asked.wants, asked.words, index.activities.length);
	index.activities.forEach((activity, place) => {
		const fit = isOpen ? 1 : (fits[place] ?? 0);
		if (fit === 0 || unwanted.has(place)) return;
		if (!asked.standingOf(place, activity).isListed) return;
		const broken = asked.hard.filter((wish) => wish.verdict(activity) === 'no');
		if (broken.length > 0) blocked.push(broken);
		else candidates.push(toCandidate(place, activity, fit, asked));
	});
	return { candidates: withoutNoise(candidates, asked.wants), blocked };
}

/**
 * What was checked too long ago comes last, but only behind what answers the same wishes about as well: a grief group
 * that nobody has checked since spring still comes before a fresh listing that has nothing to do with grief.
 */
function holdBack(candidates: readonly Candidate[], wants: readonly Want[]): Candidate[] {
	const current = candidates.filter(({ comesLast }) => !comesLast);
	const bestOfCurrent = new Map(
		wants.map(({ fits }) => [
			fits,
			current.reduce((best, { place }) => Math.max(best, fits.get(place) ?? 0), 0)
		])
	);
	const isAnsweredBetter = (place: number) =>
		wants.every(({ fits }) => (bestOfCurrent.get(fits) ?? 0) >= AS_WELL * (fits.get(place) ?? 0));
	return candidates.map((candidate) =>
		candidate.comesLast && !isAnsweredBetter(candidate.place)
			? { ...candidate, comesLast: false }
			: candidate
	);
}

/** What words ask for, read in the person's language and English as far as the index holds them. */
export function understandFor(words: string, index: MatchIndex, language: string): Understanding {
	const code = spokenLanguage(words, language.split('-')[0] ?? 'en', index.languages);
	const dictionary = index.dictionaries.get(code) ?? index.dictionaries.get('en');
	return understand(words, spokenBy(code, index.languages.values()), dictionary);
}

/**
 * Activities for what a person asks, best first, each with its reasons.
 *
 * With words or topics only what fits one of them is listed; with neither, everything that is on. A hard wish (a need,
 * a time, a way of joining in) keeps off the list what is known to break it and puts lower what is not known to keep
 * it. Nothing that has ended is ever listed, and what was checked too long ago comes last. Never throws, whatever the
 * words. Depends on its arguments alone.
 */
export function match(wishes: Wishes, index: MatchIndex, context: MatchContext): MatchResult {
	const words = wishes.words?.trim() ?? '';
	const understanding = words === '' ? NOTHING_SAID : understandFor(words, index, context.language);
	const { corrections, heard, lookedUp } = understanding;
	const wants = wantsOf(wishes, understanding, index);
	const asked: Asked = {
		wishes,
		hard: hardWishes(wishes),
		heard: softWishes(understanding.wishes, context.language),
		isNearWanted: understanding.wishes.some(({ heading }) => heading === 'near'),
		wants,
		words: wordShares(lookedUp, index),
		context,
		standingOf: standingsAt(index.lastMoment, index.activities, context)
	};
	const saidSomethingElse = understanding.unwanted.size > 0 || understanding.wishes.length > 0;
	const understoodNothing = words !== '' && wants.length === 0 && !saidSomethingElse;
	const unwanted = unwantedPlaces(understanding.unwanted, index);
	const isOpen = wants.length === 0 && !understoodNothing;
	const { candidates, blocked } = sift(index, asked, isOpen, unwanted);
	const standing = wants.filter(({ stands }) => stands);
	const ranked = holdBack(candidates, wants).sort(bestFirst);
	const current = ranked.filter(({ comesLast }) => !comesLast);
	const ordered = [...arrange(current, standing), ...ranked.filter(({ comesLast }) => comesLast)];
	const loosenings = looseningsOf(blocked);
	if (words !== '' && ordered.length === 0 && wants.length === 0) {
		const { candidates: rest } = sift(index, asked, true, unwanted);
		if (rest.length > 0) loosenings.push({ give: { kind: 'words' }, more: rest.length });
	}
	return {
		matches: ordered.map((candidate) => toMatch(candidate, asked)),
		corrections,
		ignored: understoodNothing && heard.length === 0 ? lookedUp.map(({ said }) => said) : [],
		loosenings
	};
}
