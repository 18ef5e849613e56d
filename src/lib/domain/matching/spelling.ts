import Fuse from 'fuse.js/basic';
import { editDistance } from '../edit-distance.ts';
import { finish, mapped, type Work } from '../slices.ts';
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
	'c k',
	'c s',
	'f p',
	'g j',
	'n k',
	'w h',
	'r w',
	'i e',
	's z',
	'ا ع',
	'ه ح',
	'ت ط',
	'س ص',
	'د ض',
	'ذ ز'
];

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

function bitsIn(number: number): number {
	let bits = 0;
	for (let rest = number; rest !== 0; rest &= rest - 1) bits += 1;
	return bits;
}

/** Words of one first letter and one length, and the letters of each. */
interface Shelf {
	words: string[];
	letters: number[];
}

/** Words that may be meant, and words that are right as they stand. */
export interface Dictionary {
	/** For people who write English: in other languages a word we do not know is more often one we were not told. */
	isEnglish: boolean;
	/** Stems of every word that is never corrected. */
	known: ReadonlySet<string>;
	/** What a mistake may be corrected to, by first letter and length ("g6"). */
	shelves: ReadonlyMap<string, Shelf>;
	/** Of several words as near, one of these is likelier meant. */
	telling: ReadonlySet<string>;
	/** Of the catalogue alone, so perhaps a name: only the slightest mistake in one is mended. */
	catalogueOnly: ReadonlySet<string>;
}

/** A word that speaks for some need this much is likelier meant than another. */
const TELLING = 6;
/** Words between two pauses. */
const MANY = 256;
/** Mistakes are only ever corrected to words that speak for some need this much. */
const MEANT = 1.5;

/**
 * The dictionary for people of one language, made with pauses: the words of their languages (their own and English) and
 * of the catalogue. A light word mends a mistake like any other: it draws nothing.
 * @param spellings words of the catalogue → in how many activities
 */
export function* spelling(
	languages: readonly Language[],
	spellings: ReadonlyMap<string, number>
): Work<Dictionary> {
	const stops = new Set(languages.flatMap(({ script }) => [...script.light]));
	const known = new Set([...stops, ...spellings.keys()].map(stem));
	const meant = new Set<string>();
	const telling = new Set<string>();
	yield;
	for (const { needs, known: right, script } of languages) {
		const stemOf = stemmerOf(script.language);
		for (const word of right) known.add(stem(word));
		yield* mapped(
			needs.words,
			(word) => {
				known.add(stem(word));
				const tells = needs.tells(stemOf(word));
				if (tells >= MEANT) meant.add(word);
				if (tells >= TELLING) telling.add(word);
			},
			MANY
		);
	}
	const catalogueOnly = new Set<string>();
	for (const [word, activities] of spellings) {
		if (activities < ENOUGH_ACTIVITIES || meant.has(word) || /\d/.test(word)) continue;
		meant.add(word);
		catalogueOnly.add(word);
	}
	yield;
	const shelves = new Map<string, Shelf>();
	yield* mapped([...new Set([...meant, ...stops])], (word) => shelve(word, shelves), MANY);
	const isEnglish = languages.every(({ code }) => code === 'en');
	return { isEnglish, known, shelves, telling, catalogueOnly };
}

function shelve(word: string, shelves: Map<string, Shelf>): void {
	if (word.length < SHORTEST) return;
	const key = `${word[0] ?? ''}${word.length}`;
	const shelf = shelves.get(key) ?? { words: [], letters: [] };
	shelves.set(key, shelf);
	shelf.words.push(word);
	shelf.letters.push(lettersOf(word));
}

/** The same without pauses. */
export const dictionaryOf = (
	languages: readonly Language[],
	spellings: ReadonlyMap<string, number>
): Dictionary => finish(spelling(languages, spellings));

/** The first letters a word may have been meant to have: its own, its second (swapped), and those that sound alike. */
function initialsOf(word: string): string[] {
	const [first = '', second = ''] = word;
	const alike = CONFUSED_STARTS.flatMap((pair) => {
		const [one = '', other = ''] = pair.split(' ');
		return first === one ? [other] : first === other ? [one] : [];
	});
	return [...new Set([first, second, ...alike])];
}

/** A second letter may only come first where the two were swapped. */
const startsAlike = (word: string, candidate: string): boolean =>
	candidate[0] !== word[1] || candidate[0] === word[0] || candidate[1] === word[0];

/** The words a mistake could stand for, and in how many letters each is wrong, the least wrong first. */
function candidatesFor(
	word: string,
	dictionary: Dictionary,
	scanned: Scanned
): Map<string, number> {
	const allowed = allowedEdits(word, dictionary);
	const most = Math.min(allowed, 2);
	const letters = lettersOf(word);
	const alike: { candidate: string; apart: number }[] = [];
	for (const initial of initialsOf(word)) {
		for (let length = word.length - most; length <= word.length + most; length += 1) {
			const shelf = dictionary.shelves.get(`${initial}${length}`);
			if (shelf === undefined) continue;
			for (let at = 0; at < shelf.words.length; at += 1) {
				const apart = bitsIn((shelf.letters[at] ?? 0) ^ letters);
				const candidate = shelf.words[at] ?? '';
				if (apart <= 2 * allowed && startsAlike(word, candidate)) alike.push({ candidate, apart });
			}
		}
	}
	alike.sort((a, b) => a.apart - b.apart || (a.candidate < b.candidate ? -1 : 1));
	scanned.words += Math.min(alike.length, MOST_COMPARED);
	const near = alike
		.slice(0, MOST_COMPARED)
		.map(({ candidate }): [string, number] => [candidate, editDistance(word, candidate)])
		.filter(
			([candidate, edits]) => edits <= (dictionary.catalogueOnly.has(candidate) ? 1 : allowed)
		)
		.sort((a, b) => a[1] - b[1]);
	return new Map(near.slice(0, MOST_CANDIDATES));
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
	if (dictionary.known.has(stem(word))) return undefined;
	const candidates = candidatesFor(word, dictionary, scanned);
	if (candidates.size === 0) return undefined;
	const fuse = new Fuse([...candidates.keys()], {
		threshold: 0.5,
		includeScore: true,
		location: 0,
		distance: 100
	});
	const best = fuse
		.search(word)
		.map(({ item, score }) => ({ item, score: score ?? 1, edits: candidates.get(item) ?? 0 }))
		.sort(
			(a, b) =>
				a.edits - b.edits ||
				Number(isSlip(word, b.item)) - Number(isSlip(word, a.item)) ||
				Number(dictionary.telling.has(b.item)) - Number(dictionary.telling.has(a.item)) ||
				a.score - b.score ||
				(a.item < b.item ? -1 : 1)
		);
	return best[0]?.item;
}
