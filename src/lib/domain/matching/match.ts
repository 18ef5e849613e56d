import type { Activity } from '../activity.ts';
import type { MatchIndex } from './activity-index.ts';
import {
	comesToYou,
	hardWishes,
	verdictsOn,
	type HardWish,
	type Kept,
	type Verdict
} from './hard-wishes.ts';
import { shareAt } from './fits.ts';
import {
	answersOf,
	arrange,
	bestFirst,
	bestOf,
	distanceEase,
	easeOf,
	milesTo,
	roughMiles,
	soonEase,
	totalFits,
	type Answers
} from './ranking.ts';
import { dayOf, type Day, type When } from './moment.ts';
import { saidNeeds, softWishes, type SoftWish } from './said-wishes.ts';
import { understand, type Understanding } from './understand.ts';
import {
	heldWords,
	postingsOf,
	unwantedPlaces,
	wantsOf,
	wordWeights,
	type HeldWord,
	type Want,
	type Workspace
} from './wanted.ts';
import type { Loosening, Match, MatchResult, Reason, Wishes } from './wishes.ts';

/** Who asks, and when: what `match` may not find out for itself. */
export interface MatchContext extends When {
	/** BCP 47, the language of the page. English is always understood too. */
	language: string;
	/** How many of the best are wanted, where these are more than `MOST_CANDIDATES`. */
	atLeast?: number;
}

/** Of so many activities, those that answer best and are nearest, it is weighed how easy they are to come to. */
export const MOST_WEIGHED = 600;
/** And of so many of these everything is reckoned and told: few people read on to the end of them. */
export const MOST_CANDIDATES = 200;
/** "Near" is said of what is within this many miles of a point that we know well. */
const NEAR = 1;
/** A current activity answers a wish about as well as one that is out of date from this share of its fit on. */
const AS_WELL = 0.6;
/** Share of the best fit below which an activity is not worth a place. */
const NOISE = 0.1;

const NOTHING_SAID: Understanding = {
	heard: [],
	isBeside: false,
	unwanted: new Set(),
	wishes: [],
	lookedUp: [],
	corrections: [],
	scanned: 0
};

/** A wish, and whether the activity at a place keeps it. */
type Asking<Wish> = Wish & { verdictAt: (place: number) => Verdict };

interface Asked {
	wishes: Wishes;
	hard: Asking<HardWish>[];
	heard: Asking<SoftWish>[];
	isNearWanted: boolean;
	wants: Want[];
	/** The words themselves, as far as the catalogue holds them. */
	held: HeldWord[];
	context: MatchContext;
	day: Day;
}

/** In the order people care: their words, what matters most, other topics, access, times, and how near it is. */
function reasonsFor(
	place: number,
	miles: number,
	activity: Activity,
	{ wishes, hard, heard, wants }: Asked
): Reason[] {
	const answered = wants
		.map(({ reason, weight, fits }) => ({ reason, worth: weight * shareAt(fits, place) }))
		.filter(({ worth }) => worth > 0)
		.sort((a, b) => b.worth - a.worth)
		.map(({ reason }) => reason);
	const kept = hard
		.filter((wish) => wish.verdict(activity) === 'yes')
		.flatMap((wish) => wish.reasons(activity));
	const precise = ['exact', 'postcode'].includes(activity.location?.precision ?? 'none');
	const isNear = miles <= NEAR && precise && !comesToYou(activity);
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

/** What is told of a place. Its reasons are asked for later, when the workspace is another question's. */
function toMatch(place: number, { activities, workspace }: MatchIndex, asked: Asked): Match {
	const { day, context } = asked;
	const activity = activities[place] as Activity;
	const miles = workspace.miles[place] ?? Infinity;
	const { session } = day.nextFrom(place, context.now.time);
	const why = () => reasonsFor(place, miles, activity, asked);
	const told: Match = { activity, score: workspace.score[place] ?? 0, why };
	if (miles !== Infinity) told.miles = miles;
	if (session !== undefined) told.next = session;
	if (workspace.comesLast[place] === 1) told.comesLast = true;
	return told;
}

/** Counts, for each hard wish that was chosen, the activities that nothing else keeps off the list. */
function looseningsOf(blocked: readonly HardWish[][], { needs = [] }: Wishes): Loosening[] {
	const more = new Map<string, Loosening>();
	for (const [wish, ...others] of blocked) {
		if (wish === undefined || others.length > 0) continue;
		if (wish.give.kind === 'need' && !needs.includes(wish.give.need)) continue;
		const key = JSON.stringify(wish.give);
		more.set(key, { give: wish.give, more: (more.get(key)?.more ?? 0) + 1 });
	}
	return [...more.values()].sort((a, b) => b.more - a.more);
}

/** What is on of what fits, by place. */
interface Sifted {
	/** By place: how well each answers, everything alike where nothing was asked. */
	fits: Float64Array;
	fitting: number[];
	/** What keeps each of the others off the list. */
	blocked: HardWish[][];
}

/** The least fit that is worth a place: of what answers only a sliver of what was said nothing is shown. */
function leastFit(fits: Float64Array, fitting: readonly number[]): number {
	let most = 0;
	for (const place of fitting) most = Math.max(most, fits[place] ?? 0);
	return NOISE * most;
}

/** Takes the noise out of what fits; what a person chose by topic is none, however little it fits. */
function withoutNoise(
	fits: Float64Array,
	fitting: readonly number[],
	wants: readonly Want[]
): number[] {
	const least = leastFit(fits, fitting);
	const chosen: Want[] = [];
	for (const want of wants) if (want.reason.kind === 'topic') chosen.push(want);
	const left: number[] = [];
	for (const place of fitting) {
		if ((fits[place] ?? 0) >= least || isAnyAnswered(chosen, place)) left.push(place);
	}
	return left;
}

const isAnyAnswered = (wants: readonly Want[], place: number): boolean =>
	wants.some(({ fits }) => shareAt(fits, place) > 0);

/** The places of what fits and is on. The loop over a whole directory is by itself, so that it is compiled once. */
function placesOn(fits: Float64Array, day: Day): number[] {
	const places: number[] = [];
	for (let place = 0; place < fits.length; place += 1) {
		if (fits[place] !== 0 && day.isListed(place)) places.push(place);
	}
	return places;
}

/** Everything that fits and is on, split by whether a hard wish keeps it off the list. */
function sift(
	{ workspace }: MatchIndex,
	asked: Asked,
	isOpen: boolean,
	unwanted: ReadonlySet<number>
): Sifted {
	const { wants, held, hard, day } = asked;
	const fits = isOpen
		? workspace.best.fill(1)
		: totalFits(wants, wordWeights(held, workspace), workspace);
	let fitting = placesOn(fits, day);
	if (unwanted.size > 0) fitting = fitting.filter((place) => !unwanted.has(place));
	const blocked: HardWish[][] = [];
	if (hard.length > 0) fitting = keptIn(fitting, hard, blocked);
	return { fits, fitting: isOpen ? fitting : withoutNoise(fits, fitting, wants), blocked };
}

/** The places where no hard wish is broken; what is broken at each of the others is added to `blocked`. */
function keptIn(
	places: readonly number[],
	hard: readonly Asking<HardWish>[],
	blocked: HardWish[][]
): number[] {
	return places.filter((place) => {
		const broken = hard.filter((one) => one.verdictAt(place) === 'no');
		if (broken.length > 0) blocked.push(broken);
		return broken.length === 0;
	});
}

/** Those of very many that answer best and are nearest. */
function nearestAndBest({ fits, fitting }: Sifted, index: MatchIndex, asked: Asked): number[] {
	const most = Math.max(MOST_WEIGHED, asked.context.atLeast ?? 0);
	if (fitting.length <= most) return fitting;
	const { from } = asked.wishes;
	const milesOf = from === undefined ? () => Infinity : roughMiles(index.columns, from);
	const reach = { from, isNearWanted: asked.isNearWanted };
	const { comesToYou: comes } = index.columns;
	const { score } = index.workspace;
	for (const place of fitting) {
		const ease = distanceEase(milesOf(place), comes[place] === 1, reach);
		score[place] = (fits[place] ?? 1) * ease;
	}
	return bestOf(fitting, score, most);
}

/**
 * Reckons everything of the best of what fits, and leaves it in the workspace; dates, which cost most and tell least,
 * of no other.
 * @returns their places
 */
function reckon(index: MatchIndex, sifted: Sifted, asked: Asked): number[] {
	const { columns, workspace } = index;
	const { day, context, isNearWanted } = asked;
	const { fits } = sifted;
	const { ease, score, comesLast } = workspace;
	const reach = { from: asked.wishes.from, isNearWanted };
	const weighed = nearestAndBest(sifted, index, asked);
	for (const place of weighed) {
		const miles = milesTo(place, columns, reach.from);
		workspace.miles[place] = miles;
		ease[place] =
			distanceEase(miles, columns.comesToYou[place] === 1, reach) *
			(easeOf(place, day.freshnessOf(place), asked) * (columns.statusEase[place] ?? 1));
		score[place] = (fits[place] ?? 1) * ease[place];
	}
	const best = bestOf(weighed, score, Math.max(MOST_CANDIDATES, context.atLeast ?? 0));
	for (const place of best) {
		ease[place] = (ease[place] ?? 1) * soonEase(day.nextFrom(place, context.now.time));
		score[place] = (fits[place] ?? 1) * ease[place];
		comesLast[place] = day.freshnessOf(place) === 'old' ? 1 : 0;
	}
	return best;
}

/**
 * What was checked too long ago comes last, but only behind what answers the same wishes about as well: a grief group
 * that nobody has checked since spring still comes before a fresh listing that has nothing to do with grief.
 */
function holdBack(
	candidates: readonly number[],
	{ wants, shares, begins }: Answers,
	{ comesLast }: Workspace
): void {
	const old = candidates.filter((place) => comesLast[place] === 1);
	if (old.length === 0) return;
	const shareOf = (place: number, want: number) => shares[(begins[place] ?? 0) + want] ?? 0;
	const bestOfCurrent = new Float32Array(wants.length);
	for (const place of candidates) {
		if (comesLast[place] === 1) continue;
		for (let want = 0; want < wants.length; want += 1) {
			bestOfCurrent[want] = Math.max(bestOfCurrent[want] ?? 0, shareOf(place, want));
		}
	}
	const isAnsweredBetter = (place: number) =>
		bestOfCurrent.every((best, want) => best >= AS_WELL * shareOf(place, want));
	for (const place of old) comesLast[place] = isAnsweredBetter(place) ? 1 : 0;
}

/**
 * What words ask for, read in the person's language and English as far as the index holds them.
 * @param asWritten words among them that are not to be taken for others
 */
export const understandFor = (
	words: string,
	index: MatchIndex,
	language: string,
	asWritten: readonly string[] = []
): Understanding => understand(words, language, index, asWritten);

function asking<Wish extends Kept>(wishes: readonly Wish[], index: MatchIndex): Asking<Wish>[] {
	const asked: Asking<Wish>[] = [];
	for (const wish of wishes) {
		asked.push({ ...wish, verdictAt: verdictsOn(wish, index.activities, index.verdicts) });
	}
	return asked;
}

function askedOf(
	wishes: Wishes,
	understanding: Understanding,
	index: MatchIndex,
	context: MatchContext
): Asked {
	const chosen = wishes.needs ?? [];
	const held = heldWords(understanding.lookedUp, index);
	const needs = [...chosen, ...saidNeeds(understanding.wishes)];
	return {
		wishes,
		hard: asking(hardWishes({ ...wishes, needs }), index),
		heard: asking(softWishes(understanding.wishes, context.language), index),
		isNearWanted: understanding.wishes.some(({ heading }) => heading === 'near'),
		wants: wantsOf(wishes, { ...understanding, held }, index),
		held,
		context,
		day: dayOf(index.lastDay, index.activities, context)
	};
}

/** The order of the list: what is current, made various, and then what was checked too long ago. */
function inOrder(
	candidates: readonly number[],
	wants: readonly Want[],
	{ columns, workspace }: MatchIndex
): number[] {
	const { comesLast } = workspace;
	const answers = answersOf(candidates, wants, workspace);
	holdBack(candidates, answers, workspace);
	const ranked = [...candidates].sort(bestFirst(workspace));
	const current = ranked.filter((place) => comesLast[place] === 0);
	return [
		...arrange(current, answers, columns, workspace),
		...ranked.filter((place) => comesLast[place] === 1)
	];
}

/** Words that nothing was made of, where nothing was made of any. */
const ignoredOf = ({ heard, lookedUp }: Understanding): string[] =>
	heard.length === 0 ? lookedUp.map(({ said }) => said) : [];

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
	const understanding =
		words === '' ? NOTHING_SAID : understandFor(words, index, context.language, wishes.asWritten);
	const { corrections, heard, lookedUp, scanned } = understanding;
	const asked = askedOf(wishes, understanding, index, context);
	const { wants } = asked;
	// "Something free" asks for all that is free, but of "cheap tickets to Delhi" the most is not understood.
	const saidSomethingElse =
		understanding.unwanted.size > 0 || understanding.wishes.length > lookedUp.length;
	const understoodNothing = words !== '' && wants.length === 0 && !saidSomethingElse;
	const unwanted = unwantedPlaces(understanding.unwanted, index);
	const isOpen = wants.length === 0 && !understoodNothing;
	const sifted = sift(index, asked, isOpen, unwanted);
	const { fitting, blocked } = sifted;
	const candidates = reckon(index, sifted, asked);
	const matches: Match[] = [];
	for (const place of inOrder(candidates, wants, index)) matches.push(toMatch(place, index, asked));
	const loosenings = looseningsOf(blocked, wishes);
	if (words !== '' && fitting.length === 0 && wants.length === 0) {
		const rest = sift(index, asked, true, unwanted).fitting.length;
		if (rest > 0) loosenings.push({ give: { kind: 'words' }, more: rest });
	}
	return {
		matches,
		heard,
		corrections,
		ignored: understoodNothing ? ignoredOf(understanding) : [],
		loosenings,
		work: {
			scanned,
			postings: wants.reduce((sum, { fits }) => sum + fits.places.length, postingsOf(asked.held)),
			candidates: candidates.length
		}
	};
}
