import Fuse from 'fuse.js/basic';
import { editDistance } from '../edit-distance.ts';
import { mapped, type Work } from '../slices.ts';
import { stem, stemmerOf } from './tokens.ts';
import type { Language } from './language.ts';

/** Shorter words are too easily taken for another. */
const SHORTEST = 4;
/** Longer ones are not words; Fuse would cut them into chunks of 32 letters. */
const LONGEST = 30;
/** Fuse costs about a microsecond a word, so it only ever sees this many. */
export const MOST_CANDIDATES = 16;
/** How many words the edit distance, which costs about as much, is worked out for. */
export const MOST_COMPARED = 64;
/** A catalogue word held by fewer activities may be a name, a street or a mistake of its own. */
const ENOUGH_ACTIVITIES = 3;
/** Sounds that are spelled otherwise at the start of a word: the only first letters that may change. */
const CONFUSED_STARTS = [
	...['ck', 'cs', 'fp', 'gj', 'nk', 'wh', 'rw', 'ie', 'sz'],
	...['اع', 'هح', 'تط', 'سص', 'دض', 'ذز']
];
/** Those that each may stand for. */
const STARTS_ALIKE = new Map<string, string[]>();
for (const [one = '', other = ''] of CONFUSED_STARTS) {
	STARTS_ALIKE.set(one, [...(STARTS_ALIKE.get(one) ?? []), other]);
	STARTS_ALIKE.set(other, [...(STARTS_ALIKE.get(other) ?? []), one]);
}

/** How many letters may be wrong: one in a short word, three in a very long English one. */
const allowedEdits = (word: string, { isEnglish }: Dictionary): number => {
	if (!/^[a-z]+$/.test(word) || word.length < 6) return 1;
	if (!isEnglish) return word.length < 9 ? 1 : 2;
	return word.length < 12 ? 2 : 3;
};

/** Which letters a word has, as bits: one wrong letter changes two of them at most. */
function lettersOf(word: string): number {
	let letters = 0;
	for (let at = 0; at < word.length; at += 1) letters |= 1 << (word.charCodeAt(at) & 31);
	return letters;
}

/** How many bits a number has, counted no further than one more than `most`. */
function bitsIn(number: number, most: number): number {
	let bits = 0;
	for (let rest = number; rest !== 0 && bits <= most; rest &= rest - 1) bits += 1;
	return bits;
}

/** Words of one first letter and one length, and the letters of each. */
interface Shelf {
	words: string[];
	letters: number[];
}

/** Words that a mistake may stand for by first letter and length ("g6"), so that it is compared with none but those. */
export type Shelves = ReadonlyMap<string, Shelf>;

const shelfOf = (initial: string, length: number): string => `${initial}${length}`;

/** Words between two pauses. */
const MANY = 256;

/** Puts words on shelves, each once, with pauses. */
export function* shelving(words: Iterable<string>): Work<Shelves> {
	const shelves = new Map<string, Shelf>();
	const shelve = (word: string) => {
		if (word.length < SHORTEST) return;
		const key = shelfOf(word[0] ?? '', word.length);
		const shelf = shelves.get(key) ?? { words: [], letters: [] };
		shelves.set(key, shelf);
		shelf.words.push(word);
		shelf.letters.push(lettersOf(word));
	};
	yield* mapped([...new Set(words)], shelve, MANY);
	return shelves;
}

/** The words of a catalogue. */
export interface CatalogueWords {
	/** By stem. */
	stems: { has: (stem: string) => boolean };
	/** Those that stand in enough activities to be no mistake of their own, as they are spelt. */
	often: ReadonlySet<string>;
	shelves: Shelves;
}

/**
 * The words of a catalogue, with pauses.
 * @param spellings each → in how many activities
 */
export function* catalogueWords(
	spellings: ReadonlyMap<string, number>,
	stems: CatalogueWords['stems'] = new Set([...spellings.keys()].map(stem))
): Work<CatalogueWords> {
	const often = new Set<string>();
	for (const [word, activities] of spellings) {
		if (activities >= ENOUGH_ACTIVITIES && !/\d/.test(word)) often.add(word);
	}
	yield;
	return { stems, often, shelves: yield* shelving(often) };
}

/** Words that may be meant, and words that are right as they stand, for people of one language. */
export interface Dictionary {
	/** Theirs and English. */
	languages: readonly Language[];
	catalogue: CatalogueWords;
	/** For people who write English: in other languages a word we do not know is more often one we were not told. */
	isEnglish: boolean;
}

export const dictionaryOf = (
	languages: readonly Language[],
	catalogue: CatalogueWords
): Dictionary => ({
	languages,
	catalogue,
	isEnglish: languages.every(({ code }) => code === 'en')
});

/** A word that speaks for some need this much is likelier meant than another. */
const TELLING = 8;
/** Mistakes are only ever corrected to words that speak for some need this much, and to light ones, which draw nothing. */
const MEANT = 1.5;

/** Right as it stands: never corrected. */
function isKnown(word: string, { languages, catalogue }: Dictionary): boolean {
	const key = stem(word);
	if (catalogue.stems.has(key)) return true;
	return languages.some(
		({ known, needs, script }) => known.has(key) || needs.knows(stemmerOf(script.language)(word))
	);
}

/** Of the catalogue alone, so perhaps a name: only the slightest mistake in one is mended. */
const isOfCatalogueAlone = (word: string, { languages, catalogue }: Dictionary): boolean =>
	catalogue.often.has(word) && languages.every(({ needs }) => needs.tells(word) < MEANT);

/** A mistake for a borrowed word is a slip of the finger, or has at least this many letters. */
const SHORTEST_BORROWED = 7;

/** English, and far from what somebody wrote in another language: "quiero" is no "queer". */
function isFarBorrowed(word: string, candidate: string, dictionary: Dictionary): boolean {
	const { languages, catalogue, isEnglish } = dictionary;
	if (isEnglish || catalogue.often.has(candidate)) return false;
	if (word.length >= SHORTEST_BORROWED || isSlip(word, candidate)) return false;
	const own = languages.filter(({ code }) => code !== 'en');
	return own.every(
		({ script, needs }) => !script.light.has(candidate) && needs.tells(candidate) < MEANT
	);
}

/** The first letters a word may have been meant to have: its own, its second (swapped), and those that sound alike. */
function initialsOf(word: string): string[] {
	const [first = '', second = ''] = word;
	return [...new Set([first, second, ...(STARTS_ALIKE.get(first) ?? [])])];
}

/** A second letter may only come first where the two were swapped. */
const startsAlike = (word: string, candidate: string): boolean =>
	candidate[0] !== word[1] || candidate[0] === word[0] || candidate[1] === word[0];

/** Words of some shelves that share enough letters with a mistake, by how many letters are in one of both alone. */
function gather(
	word: string,
	allowed: number,
	shelves: Shelves,
	gathered: (string[] | undefined)[]
): void {
	const most = Math.min(allowed, 2);
	const letters = lettersOf(word);
	for (const initial of initialsOf(word)) {
		for (let length = word.length - most; length <= word.length + most; length += 1) {
			const shelf = shelves.get(shelfOf(initial, length));
			if (shelf === undefined) continue;
			for (let at = 0; at < shelf.words.length; at += 1) {
				const apart = bitsIn((shelf.letters[at] ?? 0) ^ letters, 2 * allowed);
				if (apart > 2 * allowed) continue;
				const candidate = shelf.words[at] ?? '';
				if (startsAlike(word, candidate)) (gathered[apart] ??= []).push(candidate);
			}
		}
	}
}

/** The likest of all words that may be meant: as many as are compared letter by letter. */
function alikeTo(word: string, allowed: number, { languages, catalogue }: Dictionary): string[] {
	const gathered: (string[] | undefined)[] = [];
	for (const { shelves } of [...languages, catalogue]) gather(word, allowed, shelves, gathered);
	const isMeant = (candidate: string) =>
		catalogue.often.has(candidate) ||
		languages.some(
			({ script, needs }) => script.light.has(candidate) || needs.tells(candidate) >= MEANT
		);
	const alike = new Set<string>();
	for (const asFar of gathered) {
		for (const candidate of asFar?.sort() ?? []) {
			if (alike.size === MOST_COMPARED) return [...alike];
			if (isMeant(candidate)) alike.add(candidate);
		}
	}
	return [...alike];
}

/** The words a mistake could stand for, and in how many letters each is wrong, the least wrong first. */
function candidatesFor(word: string, dictionary: Dictionary, scanned: Scanned): [string, number][] {
	const allowed = allowedEdits(word, dictionary);
	const alike = alikeTo(word, allowed, dictionary);
	scanned.words += alike.length;
	// Filled one by one: a list of one make, also where it is empty. See `read`.
	const near: [string, number][] = [];
	for (const candidate of alike) {
		const edits = editDistance(word, candidate, allowed);
		if (edits > allowed || (edits > 1 && isOfCatalogueAlone(candidate, dictionary))) continue;
		if (!isFarBorrowed(word, candidate, dictionary)) near.push([candidate, edits]);
	}
	return near.sort((a, b) => a[1] - b[1]).slice(0, MOST_CANDIDATES);
}

/** How many words were compared with a mistake, all told: see `MOST_COMPARED`. */
export interface Scanned {
	words: number;
}

const undoubled = (word: string): string => word.replace(/(.)\1+/gu, '$1');
const inOrder = (word: string): string => [...word].sort().join('');

/** Letters swapped, or one that should be double or should not: what fingers do oftener than anything else. */
const isSlip = (word: string, meant: string): boolean =>
	undoubled(word) === undoubled(meant) || inOrder(word) === inOrder(meant);

const LIKENESS = { threshold: 0.5, includeScore: true, location: 0, distance: 100 };

/** Of words that are wrong in as many letters the likest, as fuse.js sees it; undefined where none is like enough. */
function likest(
	word: string,
	candidates: readonly string[],
	{ languages }: Dictionary
): string | undefined {
	// With nothing to choose from it is not worth the setting up.
	if (candidates.length === 1) return candidates[0];
	const isTelling = (item: string) => languages.some(({ needs }) => needs.tells(item) >= TELLING);
	const [best] = new Fuse(candidates, LIKENESS)
		.search(word)
		.map(({ item, score = 1 }) => ({
			item,
			score,
			slips: Number(isSlip(word, item)),
			tells: Number(isTelling(item))
		}))
		.sort(
			(a, b) =>
				b.slips - a.slips || b.tells - a.tells || a.score - b.score || (a.item < b.item ? -1 : 1)
		);
	return best?.item;
}

/**
 * The word that a misspelling stands for; undefined where the word is known, short, holds a figure, or is like nothing.
 * The edit distance draws up a short list, and of those as near fuse.js finds the likest.
 */
export function correct(
	word: string,
	dictionary: Dictionary,
	scanned: Scanned = { words: 0 }
): string | undefined {
	if (word.length < SHORTEST || word.length > LONGEST || /\d/.test(word)) return undefined;
	if (isKnown(word, dictionary)) return undefined;
	const candidates = candidatesFor(word, dictionary, scanned);
	for (const least of new Set(candidates.map(([, edits]) => edits))) {
		const asNear = candidates.filter(([, edits]) => edits === least).map(([one]) => one);
		const found = likest(word, asNear, dictionary);
		if (found !== undefined) return found;
	}
	return undefined;
}
