import type { Activity } from '../activity.ts';
import type { Freshness } from '../freshness.ts';
import { distanceMiles, type Point } from '../geography.ts';
import type { Session } from '../schedule.ts';
import type { HardWish } from './hard-wishes.ts';
import { comesToYou } from './hard-wishes.ts';
import type { SoftWish } from './said-wishes.ts';
import type { Want } from './wanted.ts';

/** An activity that may be listed, with all that its place in the list depends on. */
export interface Candidate {
	place: number;
	activity: Activity;
	/** How well it answers what was asked, 0 and up; 1 when nothing was. */
	fit: number;
	/** Distance, days to wait, access, freshness and status as one factor. */
	ease: number;
	miles?: number;
	next?: Session;
	/** Checked so long ago that it comes after the others. */
	comesLast: boolean;
}

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
const DAY = 86_400_000;
/** The part of the list that is made various; after it, best first. */
const FIRST_PAGE = 10;
/** How much of a want is answered once an activity that fits it fully is listed. */
const ANSWERED = 0.6;
const KIND_AGAIN = 0.94;
/** The first page is chosen from this many of the best. */
const CHOSEN_FROM = 150;

/** Straight-line miles; undefined where either end, or the source's idea of the place, is too vague to say. */
export function milesTo({ location }: Activity, from: Point | undefined): number | undefined {
	if (from === undefined || location?.latitude === undefined || location.longitude === undefined) {
		return undefined;
	}
	if (location.precision === 'area' || location.precision === 'none') return undefined;
	return distanceMiles(from, { latitude: location.latitude, longitude: location.longitude });
}

function distanceEase(
	activity: Activity,
	miles: number | undefined,
	from: Point | undefined
): number {
	if (from === undefined) return EASE.nearest;
	if (comesToYou(activity)) return EASE.comesToYou;
	if (miles === undefined) return EASE.placeUnknown;
	const near = Math.exp(-miles / EASE.milesToFade);
	return EASE.farthest + (EASE.nearest - EASE.farthest) * near;
}

function soonEase(next: Session | undefined, today: string): number {
	if (next === undefined) return EASE.noDate;
	const days = (Date.parse(next.date) - Date.parse(today)) / DAY;
	return days < 7 ? EASE.thisWeek : EASE.laterThisMonth;
}

function wishesEase(activity: Activity, wishes: readonly HardWish[]): number {
	return wishes.reduce((ease, wish) => {
		const verdict = wish.verdict(activity);
		if (verdict === 'yes') return ease * EASE.wishKnownKept;
		return verdict === 'unknown' ? ease * EASE.wishUnknown : ease;
	}, 1);
}

function heardEase(activity: Activity, heard: readonly SoftWish[]): number {
	return heard.reduce((ease, { verdict }) => {
		const kept = verdict(activity);
		if (kept === 'beside') return ease;
		return ease * { yes: EASE.heardKept, unknown: EASE.heardUnknown, no: EASE.heardBroken }[kept];
	}, 1);
}

const freshnessEase = (known: Freshness): number =>
	known === 'unknown' ? EASE.freshnessUnknown : EASE[known];

const statusEase = ({ status }: Activity): number =>
	status === 'full' ? EASE.full : status === 'paused' ? EASE.paused : 1;

/** How easy an activity is to come to, as a factor. */
export function easeOf(
	activity: Activity,
	known: { miles: number | undefined; next: Session | undefined; freshness: Freshness },
	asked: {
		from: Point | undefined;
		today: string;
		wishes: readonly HardWish[];
		heard: readonly SoftWish[];
		/** They said that it must be near. */
		isNearWanted: boolean;
	}
): number {
	const distance = distanceEase(activity, known.miles, asked.from);
	return (
		(asked.isNearWanted ? distance ** 2 : distance) *
		soonEase(known.next, asked.today) *
		wishesEase(activity, asked.wishes) *
		heardEase(activity, asked.heard) *
		freshnessEase(known.freshness) *
		statusEase(activity)
	);
}

/**
 * How well each activity answers what was asked, by its place: the best of what it answers, and a part of the rest; 0
 * where it answers nothing.
 * @param words how much of the person's very words stand in it, 0 to 1: tells equals apart
 */
export function fitsOf(
	wants: readonly Want[],
	words: ReadonlyMap<number, number>,
	places: number
): Float64Array {
	const best = new Float64Array(places);
	const sum = new Float64Array(places);
	for (const { fits, weight } of wants) {
		for (const [place, share] of fits) {
			const fit = weight * share;
			if (fit > (best[place] ?? 0)) best[place] = fit;
			sum[place] = (sum[place] ?? 0) + fit;
		}
	}
	return best.map((most, place) =>
		most === 0 ? 0 : most + ALSO * ((sum[place] ?? 0) - most) + VERY_WORDS * (words.get(place) ?? 0)
	);
}

export const scoreOf = ({ fit, ease }: Candidate): number => fit * ease;

/** Best first; ties by distance, then id. */
export function bestFirst(a: Candidate, b: Candidate): number {
	const difference = scoreOf(b) - scoreOf(a);
	if (Math.abs(difference) > 1e-9) return difference;
	const nearer = (a.miles ?? Infinity) - (b.miles ?? Infinity);
	if (nearer !== 0 && !Number.isNaN(nearer)) return nearer;
	return a.activity.id < b.activity.id ? -1 : 1;
}

const kindOf = ({ activity }: Candidate): string => activity.keywords[0]?.toLowerCase() ?? '';
const makerOf = (candidate: Candidate): string =>
	`${candidate.activity.organization?.name ?? candidate.activity.id}\n${kindOf(candidate)}`;

/** Would be the third in a row of one kind by one organisation. */
const isThirdInARow = (candidate: Candidate, page: readonly Candidate[]): boolean => {
	const last = page.slice(-2);
	return last.length === 2 && last.every((other) => makerOf(other) === makerOf(candidate));
};

/**
 * The order of the list. On the first page each thing a person asked for has its turn (a want counts for less once it
 * is answered, as in xQuAD: Santos, Macdonald and Ounis, 2010), and variety comes before repetition.
 * @param ranked candidates, best first
 * @param wants those that stand for themselves; with fewer than two there is nothing to share out
 */
export function arrange(ranked: readonly Candidate[], wants: readonly Want[]): Candidate[] {
	const left = ranked.slice(0, CHOSEN_FROM);
	const page: Candidate[] = [];
	const unanswered = wants.map(() => 1);
	const kinds = new Map<string, number>();
	const worth = (candidate: Candidate): number => {
		const again = kindOf(candidate) === '' ? 0 : (kinds.get(kindOf(candidate)) ?? 0);
		const shared = wants.reduce((sum, { fits, weight }, at) => {
			return sum + weight * (fits.get(candidate.place) ?? 0) * (unanswered[at] ?? 1);
		}, 0);
		const value = wants.length > 1 ? shared * candidate.ease : scoreOf(candidate);
		return (isThirdInARow(candidate, page) ? 1e-3 : 1) * value * KIND_AGAIN ** again;
	};
	while (page.length < FIRST_PAGE && left.length > 0) {
		let best = 0;
		let most = -Infinity;
		left.forEach((candidate, at) => {
			const value = worth(candidate);
			if (value > most + 1e-9) [best, most] = [at, value];
		});
		const [chosen] = left.splice(best, 1);
		if (chosen === undefined) break;
		page.push(chosen);
		kinds.set(kindOf(chosen), (kinds.get(kindOf(chosen)) ?? 0) + 1);
		wants.forEach(({ fits }, at) => {
			unanswered[at] = (unanswered[at] ?? 1) * (1 - ANSWERED * (fits.get(chosen.place) ?? 0));
		});
	}
	return [...page, ...left, ...ranked.slice(CHOSEN_FROM)];
}
