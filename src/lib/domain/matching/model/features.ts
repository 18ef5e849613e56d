import { stemmerOf, tokenise, type Token } from '../tokens.ts';
import { rootOf } from './endings.ts';

/**
 * What a model looks at in a text. Words carry most; pairs of neighbouring words tell "lost my job" from "lost my
 * husband"; grams, the runs of letters inside a word, know a word again by its parts where it is misspelt, bent or new.
 * A root, what is left of a word without its endings, is kept with the pairs: as the second of one that has no first.
 */
export type FeatureKind = 'word' | 'pair' | 'gram';

/** One feature of a text: what, how much of it, and the token that it lies in (the second one of a pair). */
export interface Feature {
	kind: FeatureKind;
	/** The stem of a word, or the number of a pair or a gram. */
	key: string | number;
	value: number;
	at: number;
}

/** A token as a model reads it. */
export interface ReadToken {
	stem: string;
	/** Carries little meaning of its own: "the", "want". */
	light: boolean;
	/** Numbers of its runs of letters; none where it is light or short. */
	grams: readonly number[];
	/** How the number of a pair begins whose first word it is. */
	pairing: number;
	/** The number of its root, which counts beside it; undefined where it is light, and in English. */
	root?: number | undefined;
}

const VALUE = {
	word: 1,
	lightWord: 0.35,
	root: 0.7,
	pair: 0.8,
	lightPair: 0.5,
	gram: 0.5
} as const;
const GRAM_LENGTHS = { least: 3, most: 5 };
/** Shorter words have no telling parts, and past the longest there is nothing new. */
const SHORTEST_FOR_GRAMS = 4;
const LONGEST_FOR_GRAMS = 24;
export const PAIR_NUMBERS = 2 ** 22;
export const GRAM_NUMBERS = 2 ** 13;

const FIRST = 0x811c9dc5;
/** FNV-1a, one UTF-16 unit further, and the mixing that ends it: the same number everywhere. */
const hashOn = (number: number, unit: number): number => Math.imul(number ^ unit, 0x01000193);
function mixed(number: number): number {
	const half = Math.imul(number ^ (number >>> 15), 0x2c1b3c6d);
	return (half ^ (half >>> 13)) >>> 0;
}

/** How a language is read. */
export interface Script {
	language: string;
	/** Words that carry little meaning of their own, folded. */
	light: ReadonlySet<string>;
}

/** Reads words as a model of a language does, each once: descriptions repeat themselves. */
export function wordReader({ language, light }: Script): (word: string) => ReadToken {
	const stemOf = stemmerOf(language);
	const known = new Map<string, ReadToken>();
	return (word) => {
		const before = known.get(word);
		if (before !== undefined) return before;
		const stem = stemOf(word);
		const read = light.has(word)
			? { stem, light: true, grams: NO_GRAMS, pairing: pairingOf(stem), root: undefined }
			: readWord(stem, language);
		known.set(word, read);
		return read;
	};
}

/**
 * Tokens as a model of a language reads them.
 * @param asWritten words that are not to be taken for others like them: their runs of letters are not read
 */
export function readTokens(
	tokens: readonly Token[],
	script: Script,
	asWritten: ReadonlySet<string> = NOTHING_SPARED
): ReadToken[] {
	const readerOf = wordReader(script);
	const read: ReadToken[] = [];
	for (const { word } of tokens) {
		const token = readerOf(word);
		read.push(asWritten.has(word) ? { ...token, grams: NO_GRAMS } : token);
	}
	return read;
}
const NOTHING_SPARED: ReadonlySet<string> = new Set();

/** Some of the tokens of a text, by their places in it. */
export function tokensAt(tokens: readonly ReadToken[], places: readonly number[]): ReadToken[] {
	const some: ReadToken[] = [];
	for (const place of places) {
		const token = tokens[place];
		if (token !== undefined) some.push(token);
	}
	return some;
}

/** One word of a language that carries meaning, by its stem. */
export const readWord = (stem: string, language: string): ReadToken => ({
	stem,
	light: false,
	grams: gramsOf(stem),
	pairing: pairingOf(stem),
	root: numberOfRoot(rootOf(language, stem))
});

const NO_GRAMS: readonly number[] = [];

/** The same from a text. */
export const readText = (text: string, script: Script): ReadToken[] =>
	readTokens(tokenise(text), script);

function gramsOf(word: string): readonly number[] {
	if (word.length < SHORTEST_FOR_GRAMS) return NO_GRAMS;
	const text = `<${word.slice(0, LONGEST_FOR_GRAMS)}>`;
	const grams: number[] = [];
	for (let from = 0; from + GRAM_LENGTHS.least <= text.length; from += 1) {
		let number = FIRST;
		const end = Math.min(text.length, from + GRAM_LENGTHS.most);
		for (let at = from; at < end; at += 1) {
			number = hashOn(number, text.charCodeAt(at));
			if (at - from + 1 < GRAM_LENGTHS.least) continue;
			const gram = mixed(number) % GRAM_NUMBERS;
			if (!grams.includes(gram)) grams.push(gram);
		}
	}
	return grams;
}

const SPACE = 32;
const hashOnWord = (number: number, word: string): number => {
	let hash = number;
	for (let at = 0; at < word.length; at += 1) hash = hashOn(hash, word.charCodeAt(at));
	return hash;
};
const pairingOf = (first: string): number => hashOn(hashOnWord(FIRST, first), SPACE);
const numberOf = (pairing: number, second: string): number =>
	mixed(hashOnWord(pairing, second)) % PAIR_NUMBERS;
const pairOf = ({ pairing }: ReadToken, second: string): number => numberOf(pairing, second);
const NO_FIRST = pairingOf('');
const numberOfRoot = (root: string | undefined): number | undefined =>
	root === undefined ? undefined : numberOf(NO_FIRST, root);

/** How much of a feature there is, before a text is brought to the length of others. */
function scaleOf(tokens: readonly ReadToken[]): number {
	let mass = 0;
	for (const { light } of tokens) mass += (light ? VALUE.lightWord : VALUE.word) ** 2;
	return 1 / Math.sqrt(Math.max(1, mass));
}

/**
 * Visits every feature of some tokens in a row, longer texts weighing no more than short ones. The values are what both
 * learning and reading multiply by, so a change here changes every model.
 */
export function eachFeature(
	tokens: readonly ReadToken[],
	visit: (kind: FeatureKind, key: string | number, value: number, at: number) => void
): void {
	const scale = scaleOf(tokens);
	let before: ReadToken | undefined;
	let lastHeavy: ReadToken | undefined;
	for (let at = 0; at < tokens.length; at += 1) {
		const token = tokens[at];
		if (token === undefined) continue;
		const { stem: word, light, grams, root } = token;
		visit('word', word, (light ? VALUE.lightWord : VALUE.word) * scale, at);
		if (before !== undefined) {
			const pair = light || before.light ? VALUE.lightPair : VALUE.pair;
			visit('pair', pairOf(before, word), pair * scale, at);
		}
		const isApart = before?.light === true;
		before = token;
		if (light) continue;
		if (root !== undefined) visit('pair', root, VALUE.root * scale, at);
		if (lastHeavy !== undefined && isApart) {
			visit('pair', pairOf(lastHeavy, word), VALUE.pair * scale, at);
		}
		lastHeavy = token;
		const share = (VALUE.gram / Math.sqrt(grams.length || 1)) * scale;
		for (const key of grams) visit('gram', key, share, at);
	}
}

/** The same as a list. */
export function featuresOf(tokens: readonly ReadToken[]): Feature[] {
	const features: Feature[] = [];
	eachFeature(tokens, (kind, key, value, at) => features.push({ kind, key, value, at }));
	return features;
}
