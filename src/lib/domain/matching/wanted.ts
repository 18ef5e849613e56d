import type { Topic } from '../topics.ts';
import type { MatchIndex } from './activity-index.ts';
import { needOf, type NeedId } from './needs.ts';
import type { Heard, LookedUp, Understanding } from './understand.ts';
import type { Reason, Wishes } from './wishes.ts';

/** One thing a person wants, said or chosen, and how well each activity answers it. */
export interface Want {
	reason: Reason;
	weight: number;
	/** Place in the index → 0 to 1; only places that answer it well enough to be listed. */
	fits: ReadonlyMap<number, number>;
	/** One of the several things a page must hold; false for what only refines or guesses at another. */
	stands: boolean;
}

const TOPIC_WEIGHT = 0.7;
const MATTERS_MOST_WEIGHT = 1.1;
/** A word that no need explains, found in a name or a venue, beside needs that were understood. */
const NAMED_WEIGHT = 0.5;
/** With nothing but words to go by: this share of them, by rarity, must stand in the name or the keywords. */
const SHARE_OF_WORDS = 0.5;
/** A word on more than this share of the activities does not pick any out. */
const COMMON = 0.08;
/** What a person half said does not claim its own part of the page. */
const HALF_SAID = 0.6;

const greatest = (numbers: Iterable<number>): number => {
	let most = 0;
	for (const number of numbers) most = Math.max(most, number);
	return most;
};

function fromNeed({ need, strength, said }: Heard, index: MatchIndex, surest: number): Want {
	return {
		reason: { kind: 'words', said, need },
		weight: surest > 0 ? strength / surest : 0,
		fits: index.needs.get(need) ?? new Map(),
		stands: strength >= HALF_SAID * surest
	};
}

function fromTopic(topic: Topic, wishes: Wishes, index: MatchIndex, heard: readonly Heard[]): Want {
	const refined = heard.some(({ need }) => needOf(need).topics.includes(topic));
	return {
		reason: { kind: 'topic', said: topic },
		weight: topic === wishes.mattersMost ? MATTERS_MOST_WEIGHT : TOPIC_WEIGHT,
		fits: index.topics.get(topic) ?? new Map(),
		stands: !refined
	};
}

/** The sum of what each word weighs in each activity. */
function wordScores(lookedUp: readonly LookedUp[], index: MatchIndex): Map<number, number> {
	const scores = new Map<number, number>();
	for (const { stem } of lookedUp) {
		const postings = index.words.get(stem);
		postings?.places.forEach((place, at) => {
			scores.set(place, (scores.get(place) ?? 0) + (postings.weights[at] ?? 0));
		});
	}
	return scores;
}

/** The same as a share of the best, 0 to 1. */
export function wordShares(lookedUp: readonly LookedUp[], index: MatchIndex): Map<number, number> {
	const scores = wordScores(lookedUp, index);
	const best = greatest(scores.values()) || 1;
	return new Map([...scores].map(([place, score]) => [place, score / best]));
}

/** Words that stand in a name or a venue: each a want of its own, so that the reason names the right word. */
function fromNamedWords(lookedUp: readonly LookedUp[], index: MatchIndex): Want[] {
	const most = Math.max(3, COMMON * index.activities.length);
	return lookedUp.flatMap(({ stem, said }) => {
		const postings = index.words.get(stem);
		if (postings === undefined || postings.places.length > most) return [];
		const fits = new Map([...postings.titled].map((place) => [place, 1]));
		if (fits.size === 0) return [];
		return [{ reason: { kind: 'words', said }, weight: NAMED_WEIGHT, fits, stands: false }];
	});
}

/** How rare a word is in the catalogue; one that is in none of it is as rare as can be. */
function rarityOf(stem: string, index: MatchIndex): number {
	const holding = index.words.get(stem)?.places.length ?? 0;
	return Math.log(1 + (index.activities.length + 1) / (holding + 1));
}

/** With no need understood, the words themselves: the activities that have most of them in their titles. */
function fromWordsAlone(lookedUp: readonly LookedUp[], index: MatchIndex): Want[] {
	const all = lookedUp.reduce((sum, { stem }) => sum + rarityOf(stem, index), 0);
	const shares = new Map<number, number>();
	for (const { stem } of lookedUp) {
		const share = rarityOf(stem, index) / all;
		for (const place of index.words.get(stem)?.titled ?? []) {
			shares.set(place, (shares.get(place) ?? 0) + share);
		}
	}
	return lookedUp.flatMap(({ stem, said }) => {
		const titled = [...(index.words.get(stem)?.titled ?? [])];
		const fits = new Map(
			titled.flatMap((place): [number, number][] => {
				const share = shares.get(place) ?? 0;
				return share < SHARE_OF_WORDS ? [] : [[place, share]];
			})
		);
		if (fits.size === 0) return [];
		return [{ reason: { kind: 'words', said }, weight: 1, fits, stands: false }];
	});
}

/**
 * Everything a person wants, the words first and then the topics. Empty when they asked for nothing, or for nothing
 * that we understood.
 */
export function wantsOf(wishes: Wishes, understanding: Understanding, index: MatchIndex): Want[] {
	const { heard, lookedUp } = understanding;
	const surest = greatest(heard.map(({ strength }) => strength));
	const topics = new Set([
		...(wishes.mattersMost ? [wishes.mattersMost] : []),
		...(wishes.topics ?? [])
	]);
	const understood = heard
		.map((one) => fromNeed(one, index, surest))
		.filter(({ fits }) => fits.size > 0);
	const spoken =
		understood.length > 0
			? [...understood, ...fromNamedWords(lookedUp, index)]
			: fromWordsAlone(lookedUp, index);
	return [...spoken, ...[...topics].map((topic) => fromTopic(topic, wishes, index, heard))];
}

/** Places that are plainly about something the person said they do not want. */
export function unwantedPlaces(unwanted: ReadonlySet<NeedId>, index: MatchIndex): Set<number> {
	const PLAINLY = 0.6;
	const places = new Set<number>();
	for (const id of unwanted) {
		for (const [place, share] of index.needs.get(id) ?? []) if (share >= PLAINLY) places.add(place);
	}
	return places;
}
