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
const MOST_CANDIDATES = 40;
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

/** How many letters may be wrong: one in a short word, three in a long English one. */
const allowedEdits = (word: string, { isEnglish }: Dictionary): number => {
	if (!/^[a-z]+$/.test(word) || word.length < 6) return 1;
	if (!isEnglish) return word.length < 9 ? 1 : 2;
	return word.length < 9 ? 2 : 3;
};

const pairsOf = (word: string): Set<string> =>
	new Set(Array.from({ length: word.length - 1 }, (_, at) => word.slice(at, at + 2)));

/** Words that may be meant, and words that are right as they stand. */
export interface Dictionary {
	/** For people who write English: in other languages a word we do not know is more often one we were not told. */
	isEnglish: boolean;
	/** Stems of every word that is never corrected. */
	known: ReadonlySet<string>;
	/** What a mistake may be corrected to, by first letter. */
	byInitial: ReadonlyMap<string, readonly string[]>;
	/** Of several words as near, one of these is likelier meant. */
	telling: ReadonlySet<string>;
	/** Of the catalogue alone, so perhaps a name: only the slightest mistake in one is mended. */
	catalogueOnly: ReadonlySet<string>;
}

/** A word that speaks for some need this much is likelier meant than another. */
const TELLING = 1.5;
/** Words between two pauses. */
const MANY = 256;
/** Mistakes are only ever corrected to words that speak for some need this much. */
const MEANT = 0.5;

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
	const byInitial = new Map<string, string[]>();
	for (const word of new Set([...meant, ...stops])) {
		if (word.length < SHORTEST) continue;
		const initial = word[0] ?? '';
		const sharing = byInitial.get(initial);
		if (sharing === undefined) byInitial.set(initial, [word]);
		else sharing.push(word);
	}
	const isEnglish = languages.every(({ code }) => code === 'en');
	return { isEnglish, known, byInitial, telling, catalogueOnly };
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

/** The words a mistake could stand for, most alike first: a short list for Fuse to weigh. */
function candidatesFor(word: string, dictionary: Dictionary): string[] {
	const { byInitial } = dictionary;
	const pairs = pairsOf(word);
	const most = Math.min(allowedEdits(word, dictionary), 2);
	const scored: { candidate: string; shared: number }[] = [];
	for (const candidate of initialsOf(word).flatMap((initial) => byInitial.get(initial) ?? [])) {
		if (Math.abs(candidate.length - word.length) > most || !startsAlike(word, candidate)) continue;
		let shared = 0;
		for (const pair of pairsOf(candidate)) if (pairs.has(pair)) shared += 1;
		if (shared > 0) scored.push({ candidate, shared: shared / (candidate.length + word.length) });
	}
	scored.sort((a, b) => b.shared - a.shared || (a.candidate < b.candidate ? -1 : 1));
	return scored.slice(0, MOST_CANDIDATES).map(({ candidate }) => candidate);
}

const undoubled = (word: string): string => word.replace(/(.)\1+/gu, '$1');
const inOrder = (word: string): string => [...word].sort().join('');

/** Letters swapped, or one that should be double or should not: what fingers do oftener than anything else. */
const isSlip = (word: string, meant: string): boolean =>
	undoubled(word) === undoubled(meant) || inOrder(word) === inOrder(meant);

/**
 * The word that a misspelling stands for; undefined where the word is known, short, holds a figure, or is like nothing.
 * fuse.js proposes from a short list, and the edit distance decides.
 */
export function correct(word: string, dictionary: Dictionary): string | undefined {
	if (word.length < SHORTEST || word.length > LONGEST || /\d/.test(word)) return undefined;
	if (dictionary.known.has(stem(word))) return undefined;
	const fuse = new Fuse(candidatesFor(word, dictionary), {
		threshold: 0.5,
		includeScore: true,
		location: 0,
		distance: 100
	});
	const best = fuse
		.search(word)
		.map(({ item, score }) => ({ item, score: score ?? 1, edits: editDistance(word, item) }))
		.filter(
			({ item, edits }) =>
				edits <= (dictionary.catalogueOnly.has(item) ? 1 : allowedEdits(word, dictionary))
		)
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
