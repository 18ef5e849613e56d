import type { Topic } from '../topics.ts';
import type { MatchIndex, Postings } from './activity-index.ts';
import { fitsOf, NO_FITS, type Fits } from './fits.ts';
import { needOf, type NeedId } from './needs.ts';
import type { Heard, LookedUp, Understanding } from './understand.ts';
import type { Reason, Wishes } from './wishes.ts';

/** One thing a person wants, said or chosen, and how well each activity answers it. */
export interface Want {
	reason: Reason;
	weight: number;
	/** Only places that answer it well enough to be listed. */
	fits: Fits;
	/** One of the several things a page must hold; false for what only refines or guesses at another. */
	stands: boolean;
}

const TOPIC_WEIGHT = 0.7;
const MATTERS_MOST_WEIGHT = 1.1;
/** A word that no need explains, found in a name or a venue, beside needs that were understood. */
const NAMED_WEIGHT = 0.5;
/** With nothing but words to go by: this share of them, by rarity, must stand in the name or the keywords. */
const SHARE_OF_WORDS = 0.5;
/** The same of what is plainly something else, but for the names of a few places and clubs. */
const SHARE_OF_WORDS_BESIDE = 0.9;
/** A word on more than this share of the activities does not pick any out. */
const COMMON = 0.08;
/** Of all the words of a text this many postings are read, those of the rarest words first. */
export const MOST_POSTINGS = 40_000;
/** A name is a word or a few. */
const MOST_NAMED = 6;
/** What a person half said does not claim its own part of the page. */
const HALF_SAID = 0.6;

function fromNeed({ need, strength, said }: Heard, index: MatchIndex, surest: number): Want {
	return {
		reason: { kind: 'words', said, need },
		weight: surest > 0 ? strength / surest : 0,
		fits: index.needs.get(need) ?? NO_FITS,
		stands: strength >= HALF_SAID * surest
	};
}

function fromTopic(topic: Topic, wishes: Wishes, index: MatchIndex, heard: readonly Heard[]): Want {
	const refined = heard.some(({ need }) => needOf(need).topics.includes(topic));
	return {
		reason: { kind: 'topic', said: topic },
		weight: topic === wishes.mattersMost ? MATTERS_MOST_WEIGHT : TOPIC_WEIGHT,
		fits: index.topics.get(topic) ?? NO_FITS,
		stands: !refined
	};
}

/** A word that the catalogue holds, and where. */
export interface HeldWord extends LookedUp {
	postings: Postings;
}

/** Words that the catalogue holds, the rarest first, as far as their postings are not too many to read. */
export function heldWords(lookedUp: readonly LookedUp[], index: MatchIndex): HeldWord[] {
	const found: HeldWord[] = [];
	for (const { stem, said } of lookedUp) {
		const postings = index.words.get(stem);
		if (postings !== undefined) found.push({ stem, said, postings });
	}
	found.sort(
		(a, b) => a.postings.places.length - b.postings.places.length || (a.stem < b.stem ? -1 : 1)
	);
	const held: HeldWord[] = [];
	let left = MOST_POSTINGS;
	for (const word of found) if ((left -= word.postings.places.length) >= 0) held.push(word);
	return held;
}

/** What was said, and which words of it the catalogue holds. */
type Said = Pick<Understanding, 'heard' | 'lookedUp' | 'isBeside'> & { held: readonly HeldWord[] };

/** How much of the words themselves stands in the activities. */
export interface WordWeights {
	/** By place. */
	weights: Float32Array;
	/** The most of them; 1 where there are none. */
	most: number;
}

/** Room to reckon in, a number for each place, so that no question has to make its own. */
export interface Workspace {
	words: Float32Array;
	best: Float64Array;
	sum: Float64Array;
	/** Distance, days to wait, access, freshness and status as one factor. */
	ease: Float64Array;
	/** How well it answers what was asked, 0 and up, 1 when nothing was; times its ease. */
	score: Float64Array;
	/** Infinity where not known. */
	miles: Float64Array;
	/** 1 where it was checked so long ago that it comes after the others. */
	comesLast: Uint8Array;
	/** See `Answers`; and 1 while it is asked about. */
	begins: Uint32Array;
	isAsked: Uint8Array;
}

/** Room for so many activities. */
export const workspaceFor = (many: number): Workspace => ({
	words: new Float32Array(many),
	best: new Float64Array(many),
	sum: new Float64Array(many),
	ease: new Float64Array(many),
	score: new Float64Array(many),
	miles: new Float64Array(many),
	comesLast: new Uint8Array(many),
	begins: new Uint32Array(many),
	isAsked: new Uint8Array(many)
});

/** How many postings stand under words. */
export const postingsOf = (held: readonly HeldWord[]): number =>
	held.reduce((sum, { postings }) => sum + postings.places.length, 0);

/** See `WordWeights`; of more words than can be read only the rarer ones count. */
export function wordWeights(held: readonly HeldWord[], { words: sums }: Workspace): WordWeights {
	sums.fill(0);
	let most = 0;
	for (const { postings } of held) {
		const { places, weights } = postings;
		for (let nth = 0; nth < places.length; nth += 1) {
			const place = places[nth] ?? 0;
			const sum = (sums[place] ?? 0) + (weights[nth] ?? 0);
			sums[place] = sum;
			if (sum > most) most = sum;
		}
	}
	return { weights: sums, most: most || 1 };
}

/** Words that stand in a name or a venue: each a want of its own, so that the reason names the right word. */
function fromNamedWords(held: readonly HeldWord[], index: MatchIndex): Want[] {
	const most = Math.max(3, COMMON * index.activities.length);
	const named = held.filter(
		({ postings }) => postings.titled.length > 0 && postings.places.length <= most
	);
	return named.slice(0, MOST_NAMED).map(({ said, postings: { titled } }) => ({
		reason: { kind: 'words', said },
		weight: NAMED_WEIGHT,
		fits: { places: titled, shares: new Float32Array(titled.length).fill(1) },
		stands: false
	}));
}

/** How rare a word is in the catalogue; one that is in none of it is as rare as can be. */
function rarityOf(stem: string, index: MatchIndex): number {
	const holding = index.words.get(stem)?.places.length ?? 0;
	return Math.log(1 + (index.activities.length + 1) / (holding + 1));
}

/** With no need understood, the words themselves: the activities that have most of them in their titles. */
function fromWordsAlone({ lookedUp, isBeside, held }: Said, index: MatchIndex): Want[] {
	const least = isBeside ? SHARE_OF_WORDS_BESIDE : SHARE_OF_WORDS;
	const all = lookedUp.reduce((sum, { stem }) => sum + rarityOf(stem, index), 0);
	const shares = new Map<number, number>();
	for (const { stem, postings } of held) {
		const share = rarityOf(stem, index) / all;
		for (const place of postings.titled) shares.set(place, (shares.get(place) ?? 0) + share);
	}
	return held.flatMap(({ said, postings }) => {
		const fits = fitsOf(
			Array.from(postings.titled, (place): [number, number] => [
				place,
				shares.get(place) ?? 0
			]).filter(([, share]) => share >= least)
		);
		if (fits.places.length === 0) return [];
		return [{ reason: { kind: 'words', said }, weight: 1, fits, stands: false }];
	});
}

/**
 * Everything a person wants, the words first and then the topics. Empty when they asked for nothing, or for nothing
 * that we understood.
 */
export function wantsOf(wishes: Wishes, said: Said, index: MatchIndex): Want[] {
	const { heard, held } = said;
	const surest = heard[0]?.strength ?? 0;
	const topics = new Set([
		...(wishes.mattersMost ? [wishes.mattersMost] : []),
		...(wishes.topics ?? [])
	]);
	// Filled one by one: a list of one make, also where it is empty. See `read`.
	const wants: Want[] = [];
	for (const one of heard) {
		const want = fromNeed(one, index, surest);
		if (want.fits.places.length > 0) wants.push(want);
	}
	const words = wants.length > 0 ? fromNamedWords(held, index) : fromWordsAlone(said, index);
	for (const want of words) wants.push(want);
	for (const topic of topics) wants.push(fromTopic(topic, wishes, index, heard));
	return wants;
}

/** Places that are plainly about something the person said they do not want. */
export function unwantedPlaces(unwanted: ReadonlySet<NeedId>, index: MatchIndex): Set<number> {
	const PLAINLY = 0.6;
	const places = new Set<number>();
	for (const id of unwanted) {
		const fits = index.needs.get(id) ?? NO_FITS;
		fits.places.forEach((place, nth) => {
			if ((fits.shares[nth] ?? 0) >= PLAINLY) places.add(place);
		});
	}
	return places;
}
