import type { Activity } from '../activity.ts';
import { finish, mapped, type Work } from '../slices.ts';
import { TOPICS, type Topic } from '../topics.ts';
import {
	averageLengths,
	count,
	fieldReader,
	FIELDS,
	FIELD_NAMES,
	lengthNorm,
	TITLED,
	type Fields,
	type Lengths
} from './fields.ts';
import { listingsAbout } from './listings-about.ts';
import { columnsOf, type Columns } from './columns.ts';
import { fitsOf, type Fits } from './fits.ts';
import type { KnownVerdicts } from './hard-wishes.ts';
import { spokenBy, type Language, type Mention } from './language.ts';
import type { LastDay } from './moment.ts';
import { NEED_IDS, needOf, type NeedId } from './needs.ts';
import { phraseBook } from './phrase-book.ts';
import { catalogueWords, dictionaryOf, type Dictionary } from './spelling.ts';
import { workspaceFor, type Workspace } from './wanted.ts';

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
	/** Another. */
	verdicts: KnownVerdicts;
	/** No part of what it is either: see `Workspace`. */
	workspace: Workspace;
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

function titledStems(record: Fields): Set<string> {
	const stems = new Set<string>();
	for (const name of TITLED) for (const stem of record[name].stems) stems.add(stem);
	return stems;
}

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

/** The needs that an activity of a topic answers by that alone. */
const NEEDS_BY_TOPIC: ReadonlyMap<Topic, readonly NeedId[]> = new Map(
	TOPICS.map((topic) => [
		topic,
		NEED_IDS.filter((id) => needOf(id).answeredByTopic && needOf(id).topics[0] === topic)
	])
);

/** What is about a need by less than this part of what is most about it is not listed for it. */
function worthwhile(shares: ReadonlyMap<number, number>): Fits {
	let best = 0;
	for (const share of shares.values()) best = Math.max(best, share);
	return fitsOf([...shares].filter(([, share]) => share >= SHARE_OF_BEST * best));
}

function* indexNeeds(
	activities: readonly Activity[],
	about: readonly ReadonlyMap<NeedId, number>[]
): Work<Map<NeedId, Fits>> {
	const needs = new Map(NEED_IDS.map((id) => [id, new Map<number, number>()]));
	yield* mapped(activities, ({ topics, needs: said }, place) => {
		const byTopic =
			said === undefined ? topics.flatMap((one) => NEEDS_BY_TOPIC.get(one) ?? []) : [];
		const worded = about[place] ?? new Map<NeedId, number>();
		for (const id of new Set([...worded.keys(), ...byTopic])) {
			const own = worded.get(id) ?? 0;
			const share = byTopic.includes(id) ? 1 - (1 - own) * (1 - BY_TOPIC) : own;
			if (share >= LEAST_SHARE) needs.get(id)?.set(place, share);
		}
	});
	return new Map(
		yield* mapped([...needs], ([id, shares]): [NeedId, Fits] => [id, worthwhile(shares)])
	);
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

function* indexTopics(
	activities: readonly Activity[],
	about: readonly ReadonlyMap<NeedId, number>[]
): Work<Map<Topic, Fits>> {
	const index = new Map<Topic, Map<number, number>>(TOPICS.map((topic) => [topic, new Map()]));
	yield* mapped(activities, (activity, place) => {
		for (const [topic, share] of topicsOf(activity, about[place] ?? new Map())) {
			index.get(topic)?.set(place, share);
		}
	});
	return new Map([...index].map(([topic, shares]) => [topic, fitsOf(shares)]));
}

/** Every word of a catalogue, and in how many of its activities it is. */
function* spellingsOf(records: readonly Fields[]): Work<Map<string, number>> {
	const spellings = new Map<string, number>();
	yield* mapped(records, (record) => {
		const words = new Set<string>();
		for (const name of FIELD_NAMES) for (const word of record[name].words) words.add(word);
		for (const word of words) count(spellings, word);
	});
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
	const records = yield* mapped(ordered, fieldReader(book));
	const average = averageLengths(records);
	const about = yield* listingsAbout(ordered, records, english);
	const words = yield* indexWords(records, average);
	const catalogue = yield* catalogueWords(yield* spellingsOf(records), words);
	const dictionaryFor = ({ code }: Language): [string, Dictionary] => [
		code,
		dictionaryOf(spokenBy(code, languages), catalogue)
	];
	return {
		activities: ordered,
		columns: columnsOf(ordered),
		words,
		needs: yield* indexNeeds(ordered, about),
		topics: yield* indexTopics(ordered, about),
		languages: new Map(languages.map((language) => [language.code, language])),
		dictionaries: new Map(languages.map(dictionaryFor)),
		lastDay: {},
		verdicts: new Map(),
		workspace: workspaceFor(ordered.length)
	};
}

/** The same without pauses. */
export const buildIndex = (
	activities: readonly Activity[],
	languages: readonly Language[]
): MatchIndex => finish(indexing(activities, languages));
