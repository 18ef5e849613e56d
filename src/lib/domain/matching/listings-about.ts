import type { Activity } from '../activity.ts';
import { mapped, type Work } from '../slices.ts';
import {
	averageLengths,
	count,
	FIELDS,
	FIELD_NAMES,
	lengthNorm,
	type FieldName,
	type Fields,
	type Lengths
} from './fields.ts';
import type { Language } from './language.ts';
import { wordReader, type ReadToken } from './model/features.ts';
import { isNeed, type NeedId } from './needs.ts';
import { wordsOf, type Token } from './tokens.ts';

/** Needs, and how surely a listing, or a part of one, is about each: 0 to 1. */
type About = Map<NeedId, number>;
const NOTHING_SAID: About = new Map();

/** How much the model's opinion of a listing's short words counts, beside the phrases that name a need outright. */
const BY_MODEL = 0.5;
/** The same of one sentence of its description. */
const BY_SENTENCE = 0.5;
/** Of a longer description only so many sentences are read, and none that is shorter than this many words. */
const MOST_SENTENCES = 8;
const SHORTEST_SENTENCE = 3;
/** A sentence on more listings than this, and than this share of all, is everybody's and says nothing of one. */
const BOILERPLATE = { listings: 5, share: 0.05 };
/** Less sure than this the model is guessing: of short words, and of a sentence. */
const LEAST = { short: 0.05, sentence: 0.1 };
/** What is hardly spoken of beside what a listing is mostly about keeps this share. */
const ASIDE = 0.3;
/** How much it tells, where a need is spoken of, that the listing is mostly about it. */
const SPOKEN: Readonly<Record<FieldName, number>> = {
	name: 1,
	kind: 1,
	keywords: 0.5,
	summary: 1,
	organization: 0.3,
	place: 0,
	description: 1
};
const SPOKEN_IN_SENTENCES = 2;

/** Two opinions of the same: at least one is right. */
function joined(one: About, other: About, share: number): About {
	const both = new Map(one);
	for (const [id, chance] of other) {
		both.set(id, 1 - (1 - (one.get(id) ?? 0)) * (1 - share * chance));
	}
	return both;
}

/** What every description says ("meet new people") says little: 1 for a rare mention, towards 0 for a common one. */
function mentionRarity(records: readonly Fields[]): About {
	const mentioned = new Map<NeedId, number>();
	for (const record of records) {
		for (const id of record.description.mentions.keys()) count(mentioned, id);
	}
	const rarity = (times: number) => 1 / (1 + 4 * Math.max(0, times / records.length - 0.05));
	return new Map([...mentioned].map(([id, times]) => [id, rarity(times)]));
}

/** A listing tagged with more things than this is about each of them that much less: some feeds tag every audience. */
const FEW_TAGS = 3;

/** What the phrases that stand in a listing say of it: chances that add up as "at least one is right". */
function byPhrases(record: Fields, average: Lengths, rarity: About): About {
	const doubt = new Map<NeedId, number>();
	for (const name of FIELD_NAMES) {
		const { about } = FIELDS[name];
		const norm = lengthNorm(name, record[name].stems.length, average);
		const { mentions } = record[name];
		for (const [id, times] of about === 0 ? [] : mentions) {
			const share =
				name === 'description'
					? (times / (times + norm)) * (rarity.get(id) ?? 1)
					: Math.min(times, 1) * (name === 'keywords' ? Math.min(1, FEW_TAGS / mentions.size) : 1);
			doubt.set(id, (doubt.get(id) ?? 1) * (1 - about * share));
		}
	}
	return new Map([...doubt].map(([id, rest]) => [id, 1 - rest]));
}

/** The English model, for words one by one. */
interface Judge {
	needs: Language['needs'];
	read: (word: string) => ReadToken;
}

function opinionOn(words: readonly string[], { needs, read }: Judge, least: number): About {
	const { shares } = needs.judge(words.map(read));
	const opinion = new Map<NeedId, number>();
	needs.classes.forEach((id, at) => {
		const share = shares[at] ?? 0;
		if (share > least && isNeed(id)) opinion.set(id, share);
	});
	return opinion;
}

/** What the model of what people say makes of a listing's own short words: most listings speak to people. */
function byShortWords({ name, keywords, summary = '' }: Activity, english: Judge): About {
	const text = [name, keywords.slice(0, 8).join('. '), summary].join('. ');
	return opinionOn(wordsOf(text), english, LEAST.short);
}

/** A sentence of a description, and its words as one text, by which it is known again elsewhere. */
interface Sentence {
	words: string;
	tokens: Token[];
}

function sentencesOf({ description }: Fields): Sentence[] {
	const sentences: Token[][] = [];
	let before: Token | undefined;
	for (const token of description.tokens) {
		if (before?.sentence === token.sentence) sentences.at(-1)?.push(token);
		else sentences.push([token]);
		before = token;
	}
	return sentences
		.filter((tokens) => tokens.length >= SHORTEST_SENTENCE)
		.slice(0, MOST_SENTENCES)
		.map((tokens) => ({ tokens, words: tokens.map(({ word }) => word).join(' ') }));
}

/** Judges descriptions sentence by sentence, each wording once, and passes over what is on too many listings. */
function* sentenceReader(
	records: readonly Fields[],
	english: Judge
): Work<(place: number) => About> {
	const sentences = yield* mapped(records, sentencesOf);
	const listings = new Map<string, number>();
	yield* mapped(sentences, (own) => {
		for (const words of new Set(own.map((one) => one.words))) count(listings, words);
	});
	const most = Math.max(BOILERPLATE.listings, BOILERPLATE.share * records.length);
	const judged = new Map<string, About>();
	const judge = ({ words, tokens }: Sentence): About => {
		if ((listings.get(words) ?? 0) > most) return NOTHING_SAID;
		const opinion =
			judged.get(words) ??
			opinionOn(
				tokens.map(({ word }) => word),
				english,
				LEAST.sentence
			);
		judged.set(words, opinion);
		return opinion;
	};
	return (place) =>
		(sentences[place] ?? []).reduce(
			(about, sentence) => joined(about, judge(sentence), BY_SENTENCE),
			NOTHING_SAID
		);
}

/** How much of a listing speaks of each need. */
function spokenOf(record: Fields, rarity: About, opinions: { short: About; sentences: About }) {
	const spoken = new Map<NeedId, number>();
	for (const name of FIELD_NAMES) {
		for (const [id, times] of record[name].mentions) {
			const counted = name === 'description' ? times * (rarity.get(id) ?? 1) : Math.min(times, 1);
			count(spoken, id, SPOKEN[name] * counted);
		}
	}
	for (const [id, share] of opinions.short) count(spoken, id, share);
	for (const [id, share] of opinions.sentences) count(spoken, id, SPOKEN_IN_SENTENCES * share);
	return spoken;
}

/** A coffee morning for deaf people is for deaf people first: what a listing says less of, it is less about. */
function focused(about: About, spoken: ReadonlyMap<NeedId, number>): About {
	let most = 0;
	for (const much of spoken.values()) most = Math.max(most, much);
	const kept = (id: NeedId) => ASIDE + (1 - ASIDE) * Math.sqrt((spoken.get(id) ?? 0) / most);
	return most === 0 ? about : new Map([...about].map(([id, share]) => [id, share * kept(id)]));
}

/**
 * How much each listing is about each need, in their order: what an editor or our own sheet says
 * (`Activity.needs`) and nothing else, or else what its phrases say and what the model of English makes of its words.
 * @param records the activities' fields, read
 */
export function* listingsAbout(
	activities: readonly Activity[],
	records: readonly Fields[],
	language: Language | undefined
): Work<ReadonlyMap<NeedId, number>[]> {
	const average = averageLengths(records);
	const rarity = mentionRarity(records);
	const english = language && { needs: language.needs, read: wordReader(language.script) };
	const bySentences = english && (yield* sentenceReader(records, english));
	return yield* mapped(records, (record, place) => {
		const activity = activities[place];
		if (activity?.needs !== undefined) return new Map(activity.needs.map((id) => [id, 1]));
		const phrases = byPhrases(record, average, rarity);
		if (activity === undefined || english === undefined || bySentences === undefined)
			return phrases;
		const opinions = { short: byShortWords(activity, english), sentences: bySentences(place) };
		const about = joined(joined(phrases, opinions.short, BY_MODEL), opinions.sentences, 1);
		return focused(about, spokenOf(record, rarity, opinions));
	});
}
