import { stemmerOf, tokenise, type Token } from '../tokens.ts';

/**
 * What a model looks at in a text. Words carry most; pairs of neighbouring words tell "lost my job" from "lost my
 * husband"; grams, the runs of letters inside a word, know a word again by its parts where it is misspelt, bent or new.
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
}

const VALUE = { word: 1, lightWord: 0.35, pair: 0.8, lightPair: 0.5, gram: 0.5 } as const;
const GRAM_LENGTHS = [3, 4, 5];
/** Shorter words have no telling parts, and past the longest there is nothing new. */
const SHORTEST_FOR_GRAMS = 4;
const LONGEST_FOR_GRAMS = 24;
export const PAIR_NUMBERS = 2 ** 22;
export const GRAM_NUMBERS = 2 ** 13;

/** FNV-1a over UTF-16 units, well mixed: the same number everywhere. */
export function hash(text: string): number {
	let number = 0x811c9dc5;
	for (let at = 0; at < text.length; at += 1) {
		number = Math.imul(number ^ text.charCodeAt(at), 0x01000193);
	}
	number = Math.imul(number ^ (number >>> 15), 0x2c1b3c6d);
	return (number ^ (number >>> 13)) >>> 0;
}

/** How a language is read. */
export interface Script {
	language: string;
	/** Words that carry little meaning of their own, folded. */
	light: ReadonlySet<string>;
}

/** Tokens as a model of a language reads them. */
export function readTokens(tokens: readonly Token[], { language, light }: Script): ReadToken[] {
	const stemOf = stemmerOf(language);
	return tokens.map(({ word }) => ({ stem: stemOf(word), light: light.has(word) }));
}

/** The same from a text. */
export const readText = (text: string, script: Script): ReadToken[] =>
	readTokens(tokenise(text), script);

function gramsOf(word: string): number[] {
	const letters = [...`<${word.slice(0, LONGEST_FOR_GRAMS)}>`];
	const grams = new Set<number>();
	for (const length of GRAM_LENGTHS) {
		for (let from = 0; from + length <= letters.length; from += 1) {
			grams.add(hash(letters.slice(from, from + length).join('')) % GRAM_NUMBERS);
		}
	}
	return [...grams];
}

const pairOf = (first: string, second: string): number => hash(`${first} ${second}`) % PAIR_NUMBERS;

/**
 * Every feature of some tokens in a row, longer texts weighing no more than short ones. The values are what both
 * learning and reading multiply by, so a change here changes every model.
 */
export function featuresOf(tokens: readonly ReadToken[]): Feature[] {
	const features: Feature[] = [];
	let mass = 0;
	let lastHeavy = -1;
	tokens.forEach(({ stem: word, light }, at) => {
		const value = light ? VALUE.lightWord : VALUE.word;
		mass += value ** 2;
		features.push({ kind: 'word', key: word, value, at });
		const before = tokens[at - 1];
		if (before !== undefined) {
			const pair = light || before.light ? VALUE.lightPair : VALUE.pair;
			features.push({ kind: 'pair', key: pairOf(before.stem, word), value: pair, at });
		}
		if (light) return;
		if (lastHeavy >= 0 && lastHeavy < at - 1) {
			const key = pairOf(tokens[lastHeavy]?.stem ?? '', word);
			features.push({ kind: 'pair', key, value: VALUE.pair, at });
		}
		lastHeavy = at;
		if (word.length < SHORTEST_FOR_GRAMS) return;
		const grams = gramsOf(word);
		const share = VALUE.gram / Math.sqrt(grams.length);
		for (const key of grams) features.push({ kind: 'gram', key, value: share, at });
	});
	const scale = 1 / Math.sqrt(Math.max(1, mass));
	return features.map((feature) => ({ ...feature, value: feature.value * scale }));
}
