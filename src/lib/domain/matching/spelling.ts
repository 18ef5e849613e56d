import Fuse from 'fuse.js/basic';
import { editDistance } from '../edit-distance.ts';
import { stem } from './tokens.ts';
import type { CompiledVocabulary } from './vocabulary.ts';

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

/** How many letters may be wrong: one in a short word, three in a long one, and one in any other language. */
const allowedEdits = (word: string): number => {
	if (!/^[a-z]+$/.test(word) || word.length < 6) return 1;
	return word.length < 9 ? 2 : 3;
};

const pairsOf = (word: string): Set<string> =>
	new Set(Array.from({ length: word.length - 1 }, (_, at) => word.slice(at, at + 2)));

/** Words that may be meant, and words that are right as they stand. */
export interface Dictionary {
	/** Stems of every word that is never corrected. */
	known: ReadonlySet<string>;
	/** What a mistake may be corrected to, by first letter. */
	byInitial: ReadonlyMap<string, readonly string[]>;
	/** Of several words as near, one of these is likelier meant. */
	telling: ReadonlySet<string>;
	/** Of the catalogue alone, so perhaps a name: only the slightest mistake in one is mended. */
	catalogueOnly: ReadonlySet<string>;
}

/**
 * The dictionary for people of one language: the words of their vocabularies (their own and English) and of the
 * catalogue. A stop word is known but is never what a mistake is corrected to.
 * @param spellings words of the catalogue → in how many activities
 */
export function dictionaryOf(
	vocabularies: readonly CompiledVocabulary[],
	spellings: ReadonlyMap<string, number>
): Dictionary {
	const stops = new Set(vocabularies.flatMap(({ stopWords }) => [...stopWords]));
	const meant = new Set(vocabularies.flatMap(({ words }) => [...words]));
	const real = vocabularies.flatMap(({ realWords }) => [...realWords]);
	const known = new Set([...stops, ...meant, ...real, ...spellings.keys()].map(stem));
	const catalogueOnly = new Set<string>();
	for (const [word, activities] of spellings) {
		if (activities < ENOUGH_ACTIVITIES || meant.has(word) || /\d/.test(word)) continue;
		meant.add(word);
		catalogueOnly.add(word);
	}
	const byInitial = new Map<string, string[]>();
	for (const word of meant) {
		if (stops.has(word) || word.length < SHORTEST) continue;
		const initial = word[0] ?? '';
		const sharing = byInitial.get(initial);
		if (sharing === undefined) byInitial.set(initial, [word]);
		else sharing.push(word);
	}
	const telling = new Set(vocabularies.flatMap((vocabulary) => [...vocabulary.telling]));
	return { known, byInitial, telling, catalogueOnly };
}

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
function candidatesFor(word: string, { byInitial }: Dictionary): string[] {
	const pairs = pairsOf(word);
	const most = Math.min(allowedEdits(word), 2);
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
			({ item, edits }) => edits <= (dictionary.catalogueOnly.has(item) ? 1 : allowedEdits(word))
		)
		.sort(
			(a, b) =>
				a.edits - b.edits ||
				Number(dictionary.telling.has(b.item)) - Number(dictionary.telling.has(a.item)) ||
				a.score - b.score ||
				(a.item < b.item ? -1 : 1)
		);
	return best[0]?.item;
}
