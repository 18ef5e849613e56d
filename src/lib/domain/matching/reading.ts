import { findPhrases, type Finding } from './phrase-book.ts';
import type { Language } from './language.ts';
import { correct, type Dictionary, type Scanned } from './spelling.ts';
import { tokenise, type Token } from './tokens.ts';

export interface Correction {
	from: string;
	to: string;
}

/** A person's words as every language reads them. */
export interface Reading {
	/** The words themselves, for quoting. */
	text: string;
	/** With the spelling mended. */
	tokens: Token[];
	words: string[];
	clauses: number[];
	corrections: Correction[];
	/** How many words mistakes were compared with, as a measure of the work. */
	scanned: number;
}

/** Longer text is cut: nobody types more than this, and it bounds the work. */
export const MOST_CHARACTERS = 2000;

/** Mistakes of one text are compared with this many words in all; one with more of them is noise, and the rest stays. */
export const MOST_SCANNED = 2000;

/** Any text as tokens: of a longer one only the beginning. Never throws. */
export const tokensOf = (words: string): Token[] => tokenise(words.slice(0, MOST_CHARACTERS));

/** A short word with a capital inside a sentence is a name: "Ford" is no misspelt "food". */
const LONGEST_NAME = 5;
const isName = (token: Token, before: Token | undefined): boolean =>
	token.word.length <= LONGEST_NAME &&
	/^\p{Lu}\p{Ll}/u.test(token.said) &&
	before?.sentence === token.sentence &&
	/^\p{Ll}/u.test(before.said);

/**
 * Reads any text, mending the spelling of words that are like one we know. Never throws.
 * @param asWritten folded words that the person said are right as they stand
 */
export function read(
	words: string,
	dictionary: Dictionary | undefined,
	unmended: readonly Token[] = tokensOf(words),
	asWritten: ReadonlySet<string> = new Set()
): Reading {
	const corrections = new Map<string, Correction>();
	const mended = new Map<string, string | undefined>();
	const scanned: Scanned = { words: 0 };
	const mend = (word: string): string | undefined => {
		if (asWritten.has(word)) return undefined;
		if (dictionary !== undefined && !mended.has(word) && scanned.words < MOST_SCANNED) {
			mended.set(word, correct(word, dictionary, scanned));
		}
		return mended.get(word);
	};
	// Lists that are always filled one by one are always of one make, which everything that reads them is compiled for.
	const tokens: Token[] = [];
	const read: string[] = [];
	const clauses: number[] = [];
	let before: Token | undefined;
	for (const token of unmended) {
		const to = isName(token, before) ? undefined : mend(token.word);
		before = token;
		if (to !== undefined) corrections.set(token.word, { from: token.said, to });
		tokens.push(to === undefined ? token : { ...token, word: to });
		read.push(to ?? token.word);
		clauses.push(token.clause);
	}
	return {
		text: words.slice(0, MOST_CHARACTERS).normalize('NFC'),
		tokens,
		words: read,
		clauses,
		corrections: [...corrections.values()],
		scanned: scanned.words
	};
}

/** The person's own spelling of the tokens from `first` up to and including `last`. */
export const quote = ({ text, tokens }: Reading, first: number, last: number): string =>
	text.slice(tokens[first]?.start, tokens[last]?.end);

/** What is said of wishes. */
export const wishesIn = (reading: Reading, { wishes }: Language): Finding<string>[] =>
	findPhrases(wishes, reading.words, reading.clauses);

/** Words after a "not" alone that it still denies, light ones aside. */
const NOT_REACHES = 2;

/** A stretch of tokens that somebody denied, and the words that deny it. */
export interface Denied {
	first: number;
	last: number;
	by: { first: number; last: number };
	/** Needs too are not to be spoken of: "I do not want to talk about money". */
	refuses: boolean;
}

/**
 * What somebody said they do not want: stretches of tokens. "Not" alone reaches two words, "anything but" and its like
 * to the end of the clause or to a "but"; "is not for me" reaches back to where the clause began.
 */
export function deniedIn(reading: Reading, language: Language): Denied[] {
	const { words, clauses } = reading;
	const found = findPhrases(language.denials, words, clauses);
	const turns = new Set(
		found.flatMap(({ first, meanings }) => (meanings.includes('turn') ? [first] : []))
	);
	const { light } = language.script;
	return found.flatMap(({ first, last, meanings }) => {
		const means = (...headings: string[]) => headings.some((one) => meanings.includes(one));
		const denied = { by: { first, last }, refuses: means('refuse', 'refuse-before') };
		if (means('deny-before', 'refuse-before')) {
			let from = first;
			while (from > 0 && clauses[from - 1] === clauses[first] && !turns.has(from - 1)) from -= 1;
			return from < first ? [{ ...denied, first: from, last: first - 1 }] : [];
		}
		if (!means('deny', 'refuse')) return [];
		const reach = first === last ? NOT_REACHES : Infinity;
		let end = last;
		for (let heavy = 0; heavy < reach && end + 1 < words.length;) {
			if (clauses[end + 1] !== clauses[last] || turns.has(end + 1)) break;
			end += 1;
			if (!light.has(words[end] ?? '')) heavy += 1;
		}
		return end > last ? [{ ...denied, first: last + 1, last: end }] : [];
	});
}

/** The clauses of a reading, and the parts of each that an "and" or a "but" makes. */
export function partsOf(places: readonly number[], reading: Reading): number[][] {
	const parts: number[][] = [];
	let before: number | undefined;
	for (const at of places) {
		const goesOn = before !== undefined && reading.clauses[before] === reading.clauses[at];
		const parted = JOINS.has(reading.words[at] ?? '');
		if (goesOn && !parted) parts.at(-1)?.push(at);
		else parts.push([at]);
		before = at;
	}
	return parts;
}
const JOINS: ReadonlySet<string> = new Set(
	'and but so because although then plus also a i oraz ale bo y e pero porque mas si dar sau або та і але але ja و aur ate te ane ebong ar ond ac'
		.split(' ')
		.filter((word) => word.length > 1)
);
