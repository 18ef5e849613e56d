import type { Activity } from '../activity.ts';
import type { Freshness } from '../freshness.ts';
import { distanceMiles, type Point } from '../geography.ts';
import type { Columns } from './columns.ts';
import { NO_FITS, type Fits } from './fits.ts';
import type { Verdict } from './hard-wishes.ts';
import type { Next } from './moment.ts';
import type { Want, WordWeights, Workspace } from './wanted.ts';

/** What each circumstance multiplies the fit by. Nothing here guesses at anybody's health or what would do them good. */
const EASE = {
	/** Half a mile away 0.93, three miles 0.72, ten miles 0.57. */
	nearest: 1,
	farthest: 0.55,
	milesToFade: 3,
	/** By phone, online or at home: as good as a mile away, so that it neither hides what is round the corner nor is hidden. */
	comesToYou: 0.87,
	placeUnknown: 0.75,
	thisWeek: 1.05,
	laterThisMonth: 1,
	noDate: 0.97,
	wishKnownKept: 1.1,
	wishUnknown: 0.75,
	/** Heard in the words rather than chosen: what breaks it falls far, and is still there. */
	heardKept: 1.15,
	heardUnknown: 0.85,
	heardBroken: 0.4,
	fresh: 1,
	freshnessUnknown: 0.95,
	stale: 0.88,
	/** Where nothing fresher answers the same, or it would come last anyway. */
	old: 0.75,
	full: 0.7,
	paused: 0.45
} as const;
/** What answering a second thing adds, beside the best. */
const ALSO = 0.5;
/** What holding all of the person's own words adds. */
const VERY_WORDS = 0.15;
/** The part of the list that is made various; after it, best first. */
const FIRST_PAGE = 10;
/** How much of a want is answered once an activity that fits it fully is listed. */
const ANSWERED = 0.6;
const KIND_AGAIN = 0.94;
/** What a third in a row of one kind by one organisation keeps. */
const THIRD_IN_A_ROW = 1e-3;
/** The first page is chosen from this many of the best. */
const CHOSEN_FROM = 150;

/** Straight-line miles; Infinity where either end, or the source's idea of the place, is too vague to say. */
export function milesTo(
	place: number,
	{ latitude, longitude }: Columns,
	from: Point | undefined
): number {
	if (from === undefined) return Infinity;
	const to = { latitude: latitude[place] ?? NaN, longitude: longitude[place] ?? NaN };
	const miles = distanceMiles(from, to);
	return Number.isNaN(miles) ? Infinity : miles;
}

const MILES_A_DEGREE = 69;

/** About how far each activity is, in miles, for picking out the nearer of very many: no trigonometry. */
export function roughMiles({ latitude, longitude }: Columns, from: Point) {
	const narrowed = Math.cos((from.latitude * Math.PI) / 180);
	return (place: number): number => {
		const north = (latitude[place] ?? NaN) - from.latitude;
		const east = ((longitude[place] ?? NaN) - from.longitude) * narrowed;
		const miles = MILES_A_DEGREE * Math.sqrt(north * north + east * east);
		return miles >= 0 ? miles : Infinity;
	};
}

/** How far it is as a factor; see `milesTo`. */
export function distanceEase(
	miles: number,
	comesToYou: boolean,
	asked: { from: Point | undefined; isNearWanted: boolean }
): number {
	if (asked.from === undefined) return EASE.nearest;
	const near = EASE.farthest + (EASE.nearest - EASE.farthest) * Math.exp(-miles / EASE.milesToFade);
	const known = miles === Infinity ? EASE.placeUnknown : near;
	const ease = comesToYou ? EASE.comesToYou : known;
	return asked.isNearWanted ? ease ** 2 : ease;
}

/** How soon it is next on, as a factor. */
export function soonEase({ session, isThisWeek }: Next): number {
	if (session === undefined) return EASE.noDate;
	return isThisWeek ? EASE.thisWeek : EASE.laterThisMonth;
}

type AskedOf = readonly { verdictAt: (place: number) => Verdict }[];

/** How well it keeps wishes, each verdict a factor. */
function wishesEase(
	place: number,
	wishes: AskedOf,
	factors: Readonly<Record<Verdict, number>>
): number {
	let ease = 1;
	for (const { verdictAt } of wishes) ease *= factors[verdictAt(place)];
	return ease;
}
const HARD_EASE: Readonly<Record<Verdict, number>> = {
	yes: EASE.wishKnownKept,
	unknown: EASE.wishUnknown,
	no: 1,
	beside: 1
};
const HEARD_EASE: Readonly<Record<Verdict, number>> = {
	yes: EASE.heardKept,
	unknown: EASE.heardUnknown,
	no: EASE.heardBroken,
	beside: 1
};

const freshnessEase = (known: Freshness): number =>
	known === 'unknown' ? EASE.freshnessUnknown : EASE[known];

/** Its status as a factor. */
export const statusEase = ({ status }: Activity): number =>
	status === 'full' ? EASE.full : status === 'paused' ? EASE.paused : 1;

/** What an activity itself says of how easy it is to come to, but for its status, as a factor. */
export const easeOf = (
	place: number,
	known: Freshness,
	asked: { hard: AskedOf; heard: AskedOf }
): number =>
	wishesEase(place, asked.hard, HARD_EASE) *
	wishesEase(place, asked.heard, HEARD_EASE) *
	freshnessEase(known);

/** Adds one want to the best and to the sum of what each place answers. */
function addFits({ fits, weight }: Want, best: Float64Array, sum: Float64Array): void {
	const { places, shares } = fits;
	for (let nth = 0; nth < places.length; nth += 1) {
		const place = places[nth] ?? 0;
		const fit = weight * (shares[nth] ?? 0);
		if (fit > (best[place] ?? 0)) best[place] = fit;
		sum[place] = (sum[place] ?? 0) + fit;
	}
}

/**
 * How well each activity answers what was asked, by its place: the best of what it answers, and a part of the rest; 0
 * where it answers nothing.
 * @param words how much of the person's very words stand in it: tells equals apart
 */
export function totalFits(
	wants: readonly Want[],
	words: WordWeights,
	{ best, sum }: Workspace
): Float64Array {
	best.fill(0);
	sum.fill(0);
	const eachWord = VERY_WORDS / words.most;
	for (const want of wants) addFits(want, best, sum);
	for (let place = 0; place < best.length; place += 1) {
		const most = best[place] ?? 0;
		if (most === 0) continue;
		best[place] = most + ALSO * ((sum[place] ?? 0) - most) + eachWord * (words.weights[place] ?? 0);
	}
	return best;
}

/** The order of two places, best first; ties by distance, then id, in whose order places are. */
export const bestFirst =
	({ score, miles }: Workspace) =>
	(a: number, b: number): number => {
		const difference = (score[b] ?? 0) - (score[a] ?? 0);
		if (Math.abs(difference) > 1e-9) return difference;
		const nearer = (miles[a] ?? Infinity) - (miles[b] ?? Infinity);
		if (nearer !== 0 && !Number.isNaN(nearer)) return nearer;
		return a - b;
	};

/** How finely scores are told apart when the best of very many are picked out. */
const STEPS = 1024;

/**
 * The best `most` of some places by what each is worth, in their order: of those as good as the last one the first.
 * Counts how many are worth how much, in steps, so that the time for it grows with their number and no faster.
 * @param worths by place
 */
export function bestOf(places: number[], worths: Float64Array, most: number): number[] {
	if (places.length <= most) return places;
	let top = 0;
	for (const place of places) top = Math.max(top, worths[place] ?? 0);
	const stepOf = (place: number): number => Math.floor(((worths[place] ?? 0) / top) * (STEPS - 1));
	const counts = new Uint32Array(STEPS);
	for (const place of places) {
		const step = stepOf(place);
		counts[step] = (counts[step] ?? 0) + 1;
	}
	let [border, better] = [STEPS - 1, 0];
	while (better + (counts[border] ?? 0) < most) {
		better += counts[border] ?? 0;
		border -= 1;
	}
	let left = most - better;
	return places.filter((place) => {
		const step = stepOf(place);
		return step > border || (step === border && left-- > 0);
	});
}

/** How well each of a few places answers each want. */
export interface Answers {
	wants: readonly Want[];
	/** One place after the other, each with a share for every want. */
	shares: Float32Array;
	/** By place: where its shares begin. */
	begins: Uint32Array;
}

/** Writes down what one want makes of the places that are asked about. */
function answerIn(
	shares: Float32Array,
	want: number,
	fits: Fits,
	{ begins, isAsked }: Pick<Workspace, 'begins' | 'isAsked'>
): void {
	for (let nth = 0; nth < fits.places.length; nth += 1) {
		const place = fits.places[nth] ?? 0;
		if (isAsked[place] === 1) shares[(begins[place] ?? 0) + want] = fits.shares[nth] ?? 0;
	}
}

/** Looks up what many wants make of a few places: each want's own list is gone through once. */
export function answersOf(
	places: readonly number[],
	wants: readonly Want[],
	{ begins, isAsked }: Workspace
): Answers {
	const shares = new Float32Array(places.length * wants.length);
	for (let nth = 0; nth < places.length; nth += 1) {
		const place = places[nth] ?? 0;
		begins[place] = nth * wants.length;
		isAsked[place] = 1;
	}
	for (let want = 0; want < wants.length; want += 1) {
		answerIn(shares, want, wants[want]?.fits ?? NO_FITS, { begins, isAsked });
	}
	for (const place of places) isAsked[place] = 0;
	return { wants, shares, begins };
}

/** Those that the first page is chosen from, best first, and what its choice depends on, by their place among these. */
interface Contest {
	/** Their places in the index. */
	contenders: readonly number[];
	/** 0 once it is chosen; before that what being of a kind that is on the page already multiplies by. */
	again: Float64Array;
	/** What each want that is shared out weighs. */
	weights: Float64Array;
	/** How well each answers each of these, one contender after the other. */
	worths: Float64Array;
	/** How much of each want is unanswered. */
	unanswered: Float64Array;
	/** What each was last worth to the page, which is never worth more later on. */
	most: Float64Array;
}

/** How much the page gains by a contender, were it of a kind and by a maker that are not on it yet. */
function gainBy(
	at: number,
	{ contenders, worths, unanswered }: Contest,
	{ score, ease }: Workspace
): number {
	const place = contenders[at] ?? 0;
	const wants = unanswered.length;
	if (wants === 0) return score[place] ?? 0;
	let value = 0;
	for (let want = 0; want < wants; want += 1) {
		value += (worths[at * wants + want] ?? 0) * (unanswered[want] ?? 1);
	}
	return value * (ease[place] ?? 1);
}

/** So much more must be gained by a later contender than by one before it. */
const TELLS_APART = 1e-9;

/**
 * Where the one is that the page gains most by.
 * @param lowered the maker whose next would be its third in a row
 */
function bestOfContest(
	contest: Contest,
	workspace: Workspace,
	maker: Uint32Array,
	lowered: number | undefined
): number {
	const { contenders, again, most } = contest;
	let best = -1;
	let gained = -Infinity;
	for (let at = 0; at < contenders.length; at += 1) {
		const unlike = again[at] ?? 1;
		if (unlike === 0 || (most[at] ?? 0) <= gained + TELLS_APART) continue;
		const gain = gainBy(at, contest, workspace) * unlike;
		most[at] = gain;
		const value = maker[contenders[at] ?? 0] === lowered ? gain * THIRD_IN_A_ROW : gain;
		if (value > gained + TELLS_APART) {
			best = at;
			gained = value;
		}
	}
	return best;
}

/** Wants of which each is to have its turn: with fewer than two that stand for themselves there is nothing to share out. */
function sharedOut(wants: readonly Want[]): Uint32Array {
	const standing = new Uint32Array(wants.length);
	let many = 0;
	for (let want = 0; want < wants.length; want += 1) {
		if (wants[want]?.stands === true) standing[many++] = want;
	}
	return standing.subarray(0, many > 1 ? many : 0);
}

/**
 * Opens a contest. Its numbers are in typed lists: plain ones are of another make where they are empty, or hold nothing
 * but whole numbers, and what reads them is compiled anew for each make.
 */
function contestOf(contenders: readonly number[], { wants, shares, begins }: Answers): Contest {
	const shared = sharedOut(wants);
	const weights = new Float64Array(shared.length);
	for (let nth = 0; nth < shared.length; nth += 1) {
		weights[nth] = wants[shared[nth] ?? 0]?.weight ?? 0;
	}
	const worths = new Float64Array(contenders.length * shared.length);
	for (let at = 0; at < contenders.length; at += 1) {
		const begin = begins[contenders[at] ?? 0] ?? 0;
		for (let nth = 0; nth < shared.length; nth += 1) {
			const share = shares[begin + (shared[nth] ?? 0)] ?? 0;
			worths[at * shared.length + nth] = (weights[nth] ?? 0) * share;
		}
	}
	const again = new Float64Array(contenders.length).fill(1);
	const unanswered = new Float64Array(shared.length).fill(1);
	const most = new Float64Array(contenders.length).fill(Infinity);
	return { contenders, again, weights, worths, unanswered, most };
}

/** Makes less of the contenders that are of the kind of one that was chosen. */
function lowerAlike({ contenders, again }: Contest, kind: Uint32Array, chosen: number): void {
	const chosenKind = kind[chosen] ?? 0;
	for (let at = 0; chosenKind !== 0 && at < contenders.length; at += 1) {
		const isAlike = kind[contenders[at] ?? 0] === chosenKind;
		if (isAlike) again[at] = (again[at] ?? 1) * KIND_AGAIN;
	}
}

/** Makes less of what the contender that was chosen answers. */
function lowerAnswered({ weights, worths, unanswered }: Contest, chosen: number): void {
	for (let nth = 0; nth < weights.length; nth += 1) {
		const weight = weights[nth] ?? 0;
		const worth = worths[chosen * weights.length + nth] ?? 0;
		unanswered[nth] = (unanswered[nth] ?? 1) * (1 - ANSWERED * (weight && worth / weight));
	}
}

/**
 * The order of the list. On the first page each thing a person asked for has its turn (a want counts for less once it
 * is answered, as in xQuAD: Santos, Macdonald and Ounis, 2010), and variety comes before repetition.
 * @param ranked places of candidates, best first
 */
export function arrange(
	ranked: readonly number[],
	answers: Answers,
	{ kind, maker }: Columns,
	workspace: Workspace
): number[] {
	const contest = contestOf(ranked.slice(0, CHOSEN_FROM), answers);
	const { contenders, again } = contest;
	const page: number[] = [];
	let [before, last]: (number | undefined)[] = [];
	while (page.length < Math.min(FIRST_PAGE, contenders.length)) {
		const best = bestOfContest(contest, workspace, maker, before === last ? last : undefined);
		const chosen = contenders[best];
		if (chosen === undefined) break;
		page.push(chosen);
		[before, last] = [last, maker[chosen]];
		lowerAlike(contest, kind, chosen);
		again[best] = 0;
		lowerAnswered(contest, best);
	}
	const left = ranked.filter((_, at) => again[at] !== 0);
	return [...page, ...left];
}
