import type { Activity } from '../activity.ts';
import { finish, mapped, type Work } from '../slices.ts';
import { TOPICS, type Topic } from '../topics.ts';
import {
	averageLengths,
	count,
	FIELDS,
	FIELD_NAMES,
	lengthNorm,
	readFields,
	TITLED,
	type Fields,
	type Lengths
} from './fields.ts';
import { listingsAbout } from './listings-about.ts';
import { columnsOf, type Columns } from './columns.ts';
import { fitsOf, type Fits } from './fits.ts';
import { spokenBy, type Language, type Mention } from './language.ts';
import type { LastDay } from './moment.ts';
import { NEED_IDS, needOf, type NeedId } from './needs.ts';
import { phraseBook } from './phrase-book.ts';
import { spelling, type Dictionary } from './spelling.ts';
import { stemmer } from './tokens.ts';

/** Which activities hold a word: places in `MatchIndex.activities`, and how much the word weighs there. */
export interface Postings {
	places: Uint32Array;
	/** BM25F, rarity included. */
	weights: Float32Array;
	/** Places where it stands in the name, the keywords, the organisation or the venue. */
	titled: Uint32Array;
}

/** What `match` reads: everything about a catalogue that does not depend on who asks or when. Treat it as opaque. */
export interface MatchIndex {
	/** In order of id, so that nothing depends on the order of the records. */
	activities: readonly Activity[];
	/** What `match` needs of every activity it looks at. */
	columns: Columns;
	/** By stem. */
	words: ReadonlyMap<string, Postings>;
	/** How much each activity is about a need. */
	needs: ReadonlyMap<NeedId, Fits>;
	/** Below 1 where an activity names no topic and its words told us. */
	topics: ReadonlyMap<Topic, Fits>;
	/** By code: those that were at hand when it was built. */
	languages: ReadonlyMap<string, Language>;
	/** By language: its own words, English and the catalogue's. */
	dictionaries: ReadonlyMap<string, Dictionary>;
	/** A memory, and no part of what it is: answers are the same without. */
	lastDay: LastDay;
}

const SATURATION = 1.2;
/** How much of a need an activity answers by its topic alone. */
const BY_TOPIC = 0.3;
/** An activity answers a need only when it is about it at least this much, and at least this share of the best. */
const LEAST_SHARE = 0.1;
const SHARE_OF_BEST = 0.15;
/** How sure we must be of a need to give its topic to an activity that names none. */
const ENOUGH_FOR_TOPIC = 0.5;

/** Stem → weighted frequency in one activity (the inner sum of BM25F). */
function frequencies(record: Fields, average: Lengths): Map<string, number> {
	const sums = new Map<string, number>();
	for (const name of FIELD_NAMES) {
		const { stems } = record[name];
		const each = FIELDS[name].weight / lengthNorm(name, stems.length, average);
		for (const stem of stems) count(sums, stem, each);
	}
	return sums;
}

const titledStems = (record: Fields): Set<string> =>
	new Set([...TITLED].flatMap((name) => record[name].stems));

/** The postings of a word while they are gathered. */
interface Gathered {
	places: number[];
	weights: number[];
	titled: number[];
}

function* indexWords(records: readonly Fields[], average: Lengths): Work<Map<string, Postings>> {
	const words = new Map<string, Gathered>();
	yield* mapped(records, (record, place) => {
		const titled = titledStems(record);
		for (const [stem, frequency] of frequencies(record, average)) {
			const postings = words.get(stem) ?? { places: [], weights: [], titled: [] };
			words.set(stem, postings);
			postings.places.push(place);
			postings.weights.push(frequency / (frequency + SATURATION));
			if (titled.has(stem)) postings.titled.push(place);
		}
	});
	const packed = yield* mapped(
		[...words],
		([stem, { places, weights, titled }]): [string, Postings] => {
			const rarity = Math.log(1 + (records.length - places.length + 0.5) / (places.length + 0.5));
			return [
				stem,
				{
					places: Uint32Array.from(places),
					weights: Float32Array.from(weights, (weight) => weight * rarity),
					titled: Uint32Array.from(titled)
				}
			];
		},
		MANY
	);
	return new Map(packed);
}
/** Words between two pauses. */
const MANY = 256;

const byTopic = (id: NeedId, topics: readonly Topic[]): number => {
	const { answeredByTopic, topics: own } = needOf(id);
	return answeredByTopic && own[0] !== undefined && topics.includes(own[0]) ? BY_TOPIC : 0;
};

/** What is about a need by less than this part of what is most about it is not listed for it. */
function worthwhile(shares: ReadonlyMap<number, number>): Fits {
	let best = 0;
	for (const share of shares.values()) best = Math.max(best, share);
	return fitsOf([...shares].filter(([, share]) => share >= SHARE_OF_BEST * best));
}

function indexNeeds(
	activities: readonly Activity[],
	about: readonly ReadonlyMap<NeedId, number>[]
): Map<NeedId, Fits> {
	const needs = new Map(NEED_IDS.map((id) => [id, new Map<number, number>()]));
	activities.forEach(({ topics, needs: said }, place) => {
		const isSaid = said !== undefined;
		for (const [id, shares] of needs) {
			const worded = about[place]?.get(id) ?? 0;
			const share = isSaid ? worded : 1 - (1 - worded) * (1 - byTopic(id, topics));
			if (share >= LEAST_SHARE) shares.set(place, share);
		}
	});
	return new Map([...needs].map(([id, shares]) => [id, worthwhile(shares)]));
}

/** The topics an activity names; where it names none, those its words make plain. */
function topicsOf(activity: Activity, about: ReadonlyMap<NeedId, number>): Map<Topic, number> {
	const topics = new Map<Topic, number>();
	activity.topics.forEach((topic, order) => topics.set(topic, order === 0 ? 1 : 0.9));
	if (topics.size > 0) return topics;
	for (const [id, share] of about) {
		if (share < ENOUGH_FOR_TOPIC) continue;
		const [topic] = needOf(id).topics;
		if (topic !== undefined) topics.set(topic, Math.max(topics.get(topic) ?? 0, 0.8 * share));
	}
	return topics;
}

function indexTopics(
	activities: readonly Activity[],
	about: readonly ReadonlyMap<NeedId, number>[]
): Map<Topic, Fits> {
	const index = new Map<Topic, Map<number, number>>(TOPICS.map((topic) => [topic, new Map()]));
	activities.forEach((activity, place) => {
		for (const [topic, share] of topicsOf(activity, about[place] ?? new Map())) {
			index.get(topic)?.set(place, share);
		}
	});
	return new Map([...index].map(([topic, shares]) => [topic, fitsOf(shares)]));
}

function spellingsOf(records: readonly Fields[]): Map<string, number> {
	const spellings = new Map<string, number>();
	for (const record of records) {
		const words = new Set(FIELD_NAMES.flatMap((name) => record[name].words));
		for (const word of words) count(spellings, word);
	}
	return spellings;
}

/**
 * Makes a catalogue ready for `match`, with pauses. The order of `activities` does not matter; ids are taken to be
 * unique.
 * @param activities every activity of the area, whatever its status
 * @param languages English and the person's language, or on a server all of them
 */
export function* indexing(
	activities: readonly Activity[],
	languages: readonly Language[]
): Work<MatchIndex> {
	const ordered = [...activities].sort((a, b) => (a.id < b.id ? -1 : 1));
	const english = languages.find(({ code }) => code === 'en');
	const book = english?.listing ?? phraseBook<Mention>([], () => []);
	const stemOf = stemmer();
	const records = yield* mapped(ordered, (activity) => readFields(activity, book, stemOf));
	const average = averageLengths(records);
	const about = yield* listingsAbout(ordered, records, english);
	const words = yield* indexWords(records, average);
	const spellings = spellingsOf(records);
	yield;
	const dictionaries = new Map<string, Dictionary>();
	for (const { code } of languages) {
		dictionaries.set(code, yield* spelling(spokenBy(code, languages), spellings));
	}
	return {
		activities: ordered,
		columns: columnsOf(ordered),
		words,
		needs: indexNeeds(ordered, about),
		topics: indexTopics(ordered, about),
		languages: new Map(languages.map((language) => [language.code, language])),
		dictionaries,
		lastDay: {}
	};
}

/** The same without pauses. */
export const buildIndex = (
	activities: readonly Activity[],
	languages: readonly Language[]
): MatchIndex => finish(indexing(activities, languages));
