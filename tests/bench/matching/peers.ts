import Fuse from 'fuse.js';
import { createRequire } from 'node:module';
import { join, resolve } from 'node:path';
import type { Search } from '../../matching/evaluate.ts';
import { install } from '../install.ts';

/** An activity as any search engine is given it. */
export interface Listing {
	id: string;
	name: string;
	keywords: string;
	summary: string;
	organization: string;
	place: string;
	description: string;
	/** The needs that our index found in it. For MiniSearch with our model alone. */
	needs: string;
}
const FIELDS = ['name', 'keywords', 'summary', 'organization', 'place', 'description'] as const;
/** The weights that BM25F has in our own index. */
const BOOSTS = { name: 5, keywords: 4, summary: 2, organization: 1.5, place: 1, description: 1 };

/** What of ours a peer may borrow. */
export interface Lent {
	/** Whether a word is so common that it tells nothing. */
	isLight: (word: string) => boolean;
	/** What our model hears in words, with a strength from 0 to 1. */
	hear: (text: string, language: string) => readonly { need: string; strength: number }[];
}

/** One way of setting a peer up. */
export interface Setting {
	said: string;
	open: (listings: readonly Listing[], lent: Lent) => Search | Promise<Search>;
}

/**
 * Another search engine, and the settings it is tried with. Fairly tuned means: what its documentation offers for long
 * and misspelt questions is in the list, with and without our stop words, and the bench takes the best on the tuning
 * half over the demonstration, in the same run.
 */
export interface Peer {
	name: string;
	settings: readonly Setting[];
	/** Asked only so many times, where it takes a tenth of a second each. */
	most?: number;
}

/** Results that are looked at. */
const LIMIT = 10;
const FOLDER = resolve('.bench/peers');
const VERSIONS = {
	minisearch: '7.2.0',
	flexsearch: '0.8.212',
	'@orama/orama': '3.1.18',
	'@leeoniya/ufuzzy': '1.0.19'
};

/** Installs the peers that we do not depend on, where they are not there yet, and says which versions run. */
export async function installPeers(): Promise<string> {
	await install(FOLDER, VERSIONS);
	const said = Object.entries(VERSIONS).map(([name, version]) => `${name} ${version}`);
	return [`fuse.js ${Fuse.version}`, ...said].join(', ');
}

const load = <Package>(name: keyof typeof VERSIONS): Package =>
	createRequire(join(FOLDER, 'package.json'))(name) as Package;

const wordsIn = (text: string): string[] => text.toLowerCase().match(/[\p{L}\p{M}\p{N}]+/gu) ?? [];

/** Words without those that tell nothing; all of them where nothing is left. */
const telling = (text: string, { isLight }: Lent): string[] => {
	const words = wordsIn(text);
	const left = words.filter((word) => !isLight(word));
	return left.length > 0 ? left : words;
};

/** For engines that find words but do not weigh a sentence: each word speaks for what it finds, a rare one more. */
function wordByWord(
	find: (word: string) => readonly { id: string; fit: number }[],
	many: number,
	lent: Lent
): Search {
	return (text) => {
		const sums = new Map<string, number>();
		for (const word of new Set(telling(text, lent))) {
			const found = find(word);
			const rarity = Math.log(1 + many / (found.length + 1));
			for (const { id, fit } of found) sums.set(id, (sums.get(id) ?? 0) + rarity * fit);
		}
		return best(sums);
	};
}

const best = (sums: ReadonlyMap<string, number>): string[] =>
	[...sums]
		.sort((a, b) => b[1] - a[1])
		.slice(0, LIMIT)
		.map(([id]) => id);

/** What fuse.js looks into, and how it is told to look at a whole sentence: far into a text too. */
export const FUSE_KEYS = FIELDS.map((name) => ({ name, weight: BOOSTS[name] }));
export const FUSE_SENTENCE = { ignoreLocation: true, threshold: 0.4 };

function fuseSentence(options: object): Setting['open'] {
	return (listings) => {
		const fuse = new Fuse(listings, { keys: FUSE_KEYS, ...options });
		return (text) => fuse.search(text, { limit: LIMIT }).map(({ item }) => item.id);
	};
}

function fuseWords(threshold: number): Setting['open'] {
	return (listings, lent) => {
		const options = { threshold, ignoreLocation: true, includeScore: true, minMatchCharLength: 3 };
		const fuse = new Fuse(listings, { keys: FUSE_KEYS, ...options });
		const find = (word: string) =>
			fuse.search(word).map(({ item, score = 1 }) => ({ id: item.id, fit: 1 - score }));
		return wordByWord(find, listings.length, lent);
	};
}

const fuse: Peer = {
	name: 'fuse.js',
	most: 120,
	settings: [
		{ said: 'whole sentence', open: fuseSentence(FUSE_SENTENCE) },
		{ said: 'token search', open: fuseSentence({ useTokenSearch: true, ignoreLocation: true }) },
		{ said: 'word by word, exact', open: fuseWords(0) },
		{ said: 'word by word, threshold 0.2', open: fuseWords(0.2) }
	]
};

interface MiniSearch {
	addAll(listings: readonly Listing[]): void;
	search(query: unknown, options?: object): { id: string }[];
	toJSON(): object;
}
type MiniSearchClass = new (options: object) => MiniSearch;

function miniSearchOver(listings: readonly Listing[], fields: readonly string[]): MiniSearch {
	const made = new (load<MiniSearchClass>('minisearch'))({ fields });
	made.addAll(listings);
	return made;
}

/** The index of MiniSearch as it would be sent to a phone. */
export const miniSearchIndex = (listings: readonly Listing[]): string =>
	JSON.stringify(miniSearchOver(listings, FIELDS));

const idsOf = (found: readonly { id: string }[]): string[] =>
	found.slice(0, LIMIT).map(({ id }) => id);

/** A fifth of a word's letters may be wrong, where it is long enough to be told from others. */
const FUZZY = { fuzzy: (word: string) => (word.length > 4 ? 0.2 : false) };
const PREFIX = { prefix: (word: string) => word.length > 3 };
const MINISEARCH_OPTIONS: Record<string, object> = {
	'as it comes': {},
	boosts: { boost: BOOSTS },
	'boosts, fuzzy': { boost: BOOSTS, ...FUZZY },
	'boosts, prefix': { boost: BOOSTS, ...PREFIX },
	'boosts, fuzzy, prefix': { boost: BOOSTS, ...FUZZY, ...PREFIX }
};

const miniSearch: Peer = {
	name: 'MiniSearch',
	settings: Object.entries(MINISEARCH_OPTIONS).flatMap(([said, options]): Setting[] => [
		{
			said,
			open(listings) {
				const index = miniSearchOver(listings, FIELDS);
				return (text) => idsOf(index.search(text, options));
			}
		},
		{
			said: `${said}, stop words`,
			open(listings, lent) {
				const index = miniSearchOver(listings, FIELDS);
				return (text) => idsOf(index.search(telling(text, lent).join(' '), options));
			}
		}
	])
};

/** The needs that our model hears are asked for in a field of their own, each as strongly as it was heard. */
const miniSearchWithOurModel: Peer = {
	name: 'MiniSearch with our needs model',
	settings: [20, 80, 320].map((boost) => ({
		said: `needs boosted ${boost} times`,
		open(listings, lent) {
			const index = miniSearchOver(listings, [...FIELDS, 'needs']);
			return (text, language) => {
				const needs = lent.hear(text, language).map(({ need, strength }) => ({
					queries: [need],
					fields: ['needs'],
					boost: { needs: boost * strength }
				}));
				const words = { queries: [telling(text, lent).join(' ')], fields: [...FIELDS] };
				const queries = [{ ...words, boost: BOOSTS, ...FUZZY }, ...needs];
				return idsOf(index.search({ combineWith: 'OR', queries }));
			};
		}
	}))
};

interface FlexDocument {
	add(listing: Listing): void;
	search(
		query: string,
		options: { limit: number; suggest: boolean }
	): { field: keyof typeof BOOSTS; result: string[] }[];
}
interface FlexSearch {
	Document: new (options: object) => FlexDocument;
	Charset: Record<string, unknown>;
}

/** A result of each field apart, without a score: the earlier in a heavier field, the better. */
function flexSearch(tokenize: string, charset: string, isWhole: boolean): Setting['open'] {
	return (listings, lent) => {
		const { Document, Charset } = load<FlexSearch>('flexsearch');
		const index = FIELDS.map((field) => ({ field, tokenize, encoder: Charset[charset] }));
		const documents = new Document({ document: { id: 'id', index } });
		for (const listing of listings) documents.add(listing);
		const find = (query: string, limit: number) => {
			const fits = new Map<string, number>();
			for (const { field, result } of documents.search(query, { limit, suggest: true })) {
				result.forEach((id, at) => {
					fits.set(id, (fits.get(id) ?? 0) + BOOSTS[field] / (isWhole ? at + 5 : 1));
				});
			}
			return fits;
		};
		if (isWhole) return (text) => best(find(telling(text, lent).join(' '), 100));
		const findWord = (word: string) => [...find(word, 1000)].map(([id, fit]) => ({ id, fit }));
		return wordByWord(findWord, listings.length, lent);
	};
}

const flex: Peer = {
	name: 'FlexSearch',
	settings: ['strict', 'forward'].flatMap((tokenize) =>
		['LatinBalance', 'LatinAdvanced'].flatMap((charset) =>
			[true, false].map((isWhole) => ({
				said: `${tokenize}, ${charset}, ${isWhole ? 'whole sentence' : 'word by word'}`,
				open: flexSearch(tokenize, charset, isWhole)
			}))
		)
	)
};

interface Orama {
	create(options: { schema: Record<string, 'string'> }): unknown;
	insertMultiple(database: unknown, listings: readonly Listing[]): unknown;
	search(
		database: unknown,
		query: object
	): { hits: { id: string }[] } | Promise<{ hits: { id: string }[] }>;
}

const ORAMA_OPTIONS: Record<string, object> = {
	'as it comes': {},
	boosts: { boost: BOOSTS },
	'boosts, tolerance 1': { boost: BOOSTS, tolerance: 1 },
	'boosts, exact': { boost: BOOSTS, exact: true }
};

const orama: Peer = {
	name: 'Orama',
	settings: Object.entries(ORAMA_OPTIONS).map(([said, options]) => ({
		said,
		async open(listings, lent) {
			const { create, insertMultiple, search } = load<Orama>('@orama/orama');
			const schema = Object.fromEntries(FIELDS.map((field) => [field, 'string' as const]));
			const database = create({ schema });
			await insertMultiple(database, listings);
			return async (text) => {
				const term = telling(text, lent).join(' ');
				return idsOf((await search(database, { term, limit: LIMIT, ...options })).hits);
			};
		}
	}))
};

type UFuzzyClass = new (options: object) => {
	filter(haystack: string[], needle: string): number[] | null;
};

const uFuzzy: Peer = {
	name: 'uFuzzy',
	settings: [0, 1].flatMap((intraMode) =>
		[0, 1].map((interLft) => ({
			said: `word by word, intraMode ${intraMode}, interLft ${interLft}`,
			open(listings, lent) {
				const finder = new (load<UFuzzyClass>('@leeoniya/ufuzzy'))({ intraMode, interLft });
				const texts = listings.map((listing) => FIELDS.map((field) => listing[field]).join(' | '));
				const names = listings.map(({ name, keywords }) => `${name} ${keywords}`.toLowerCase());
				const find = (word: string) =>
					(finder.filter(texts, word) ?? []).map((at) => ({
						id: listings[at]?.id ?? '',
						fit: names[at]?.includes(word) ? 3 : 1
					}));
				return wordByWord(find, listings.length, lent);
			}
		}))
	)
};

export const PEERS: readonly Peer[] = [
	fuse,
	miniSearch,
	miniSearchWithOurModel,
	flex,
	orama,
	uFuzzy
];
