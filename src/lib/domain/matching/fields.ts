import type { Activity } from '../activity.ts';
import type { Mention } from './language.ts';
import type { NeedId } from './needs.ts';
import { findPhrases, type PhraseBook } from './phrase-book.ts';
import { stemmer, tokenise, type Token } from './tokens.ts';

export type FieldName =
	'name' | 'kind' | 'keywords' | 'summary' | 'organization' | 'place' | 'description';

/**
 * Weights and length normalisation per field, for BM25F (Robertson, Zaragoza and Taylor, "Simple BM25 extension to
 * multiple weighted fields", 2004). `about` is how surely a phrase there says what the activity is: a name says it, a
 * description may only mention it, and a venue says nothing of it.
 */
export const FIELDS: Readonly<
	Record<FieldName, { weight: number; spread: number; about: number }>
> = {
	name: { weight: 5, spread: 0.3, about: 0.85 },
	kind: { weight: 4, spread: 0.2, about: 0.85 },
	keywords: { weight: 3, spread: 0.3, about: 0.7 },
	summary: { weight: 2, spread: 0.5, about: 0.65 },
	organization: { weight: 1.5, spread: 0.3, about: 0.3 },
	place: { weight: 1, spread: 0.3, about: 0 },
	description: { weight: 1, spread: 0.75, about: 0.6 }
};
export const FIELD_NAMES = Object.keys(FIELDS) as FieldName[];

/** The fields a person may be searching by name. */
export const TITLED: ReadonlySet<FieldName> = new Set([
	'name',
	'kind',
	'keywords',
	'organization',
	'place'
]);

/** A listing with more tags than this is tagged by audience, and the first of them is not the kind of thing it is. */
const TAGGED_AT_LENGTH = 8;

export const textOf: Record<FieldName, (activity: Activity) => string> = {
	name: (activity) => activity.name,
	kind: ({ keywords }) => (keywords.length > TAGGED_AT_LENGTH ? '' : (keywords[0] ?? '')),
	keywords: ({ keywords }) => keywords.slice(keywords.length > TAGGED_AT_LENGTH ? 0 : 1).join('; '),
	summary: (activity) => activity.summary ?? '',
	organization: (activity) => activity.organization?.name ?? '',
	place: (activity) => [activity.location?.name, activity.serviceArea].join('; '),
	description: (activity) => activity.description ?? ''
};

export interface Field {
	tokens: readonly Token[];
	words: readonly string[];
	stems: readonly string[];
	/** Need → how often its listing phrases stand here. */
	mentions: ReadonlyMap<NeedId, number>;
}
export type Fields = Record<FieldName, Field>;

/** Adds to what a map counts. */
export const count = <K>(map: Map<K, number>, key: K, by = 1): void => {
	map.set(key, (map.get(key) ?? 0) + by);
};

function readField(
	text: string,
	book: PhraseBook<Mention>,
	stemOf: (word: string) => string
): Field {
	const tokens = tokenise(text);
	const words = tokens.map((token) => token.word);
	const stems = words.map(stemOf);
	const mentions = new Map<NeedId, number>();
	const clauses = tokens.map((token) => token.clause);
	for (const { meanings } of findPhrases(book, stems, clauses)) {
		for (const { need, sure } of meanings) count(mentions, need, sure);
	}
	return { tokens, words, stems, mentions };
}

/**
 * Reads the words and the needs of every field of activities. What stands in many of them, as venues and organisations
 * do, is read once.
 */
export function fieldReader(book: PhraseBook<Mention>): (activity: Activity) => Fields {
	const stemOf = stemmer();
	const known = new Map<string, Field>();
	const read = (text: string): Field => {
		const field = known.get(text) ?? readField(text, book, stemOf);
		known.set(text, field);
		return field;
	};
	return (activity) => ({
		name: read(textOf.name(activity)),
		kind: read(textOf.kind(activity)),
		keywords: read(textOf.keywords(activity)),
		summary: read(textOf.summary(activity)),
		organization: read(textOf.organization(activity)),
		place: read(textOf.place(activity)),
		description: read(textOf.description(activity))
	});
}

/** How many words each field has on average; at least 1. */
export type Lengths = Record<keyof Fields, number>;

/** How long each field is in these records. */
export function averageLengths(records: readonly Fields[]): Lengths {
	const average = (name: keyof Fields) =>
		records.reduce((sum, record) => sum + record[name].stems.length, 0) / (records.length || 1);
	return Object.fromEntries(FIELD_NAMES.map((name) => [name, average(name) || 1])) as Lengths;
}

/** What a field's frequencies are divided by, so that a long text does not win by its length alone. */
export const lengthNorm = (name: keyof Fields, length: number, average: Lengths): number => {
	const { spread } = FIELDS[name];
	return 1 - spread + (spread * length) / average[name];
};
