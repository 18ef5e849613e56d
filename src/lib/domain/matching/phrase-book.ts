import { stem, tokenise, wordsOf, type Token } from './tokens.ts';

/** What a phrase stands for, and how surely: 1 for most, less for a word that often means something else. */
export interface Meaning {
	id: string;
	sure: number;
}

/** A phrase found in a text: the tokens from `first` up to and including `last`, and what they can mean. */
export interface Finding {
	first: number;
	last: number;
	/** How many words of the phrase were matched: longer is surer. */
	words: number;
	/** Words stepped over in the middle, such as "lovely" in "lost my lovely husband". */
	skipped: number;
	meanings: readonly Meaning[];
}

interface Branch {
	next: Map<string, Branch>;
	meanings: Meaning[];
}

/** Phrases as a tree of stems, so that a text is read once however many phrases there are. */
export interface PhraseBook {
	root: Branch;
	/** Words that carry no meaning of their own and are left out of phrases and texts alike. */
	light: ReadonlySet<string>;
	/** Stem → names of the classes it belongs to: "husband" → "{person}". */
	classes: ReadonlyMap<string, readonly string[]>;
}

const SLOT = /^\{\p{L}+\}$/u;
const WEAK = 0.5;

/** The parts of a list kept as text: phrases with `;` between, over as many lines as reads well. */
export const listed = (text: string): string[] =>
	text
		.split(';')
		.map((part) => part.trim().replace(/\s+/g, ' '))
		.filter((part) => part !== '');

/**
 * An empty book.
 * @param light words to leave out, parted by spaces
 * @param classes name → its words parted by spaces; a phrase names a class as `{name}`
 */
export function phraseBook(light: string, classes: Readonly<Record<string, string>>): PhraseBook {
	const byStem = new Map<string, string[]>();
	for (const [name, words] of Object.entries(classes)) {
		for (const { word } of tokenise(words)) {
			byStem.set(stem(word), [...(byStem.get(stem(word)) ?? []), `{${name}}`]);
		}
	}
	return {
		root: { next: new Map(), meanings: [] },
		light: new Set(tokenise(light).map((token) => token.word)),
		classes: byStem
	};
}

/** The keys a phrase is filed under; a phrase of light words only is filed in full. */
function keysOf(book: PhraseBook, phrase: string): string[] {
	const parts = phrase.split(' ').flatMap((part) => (SLOT.test(part) ? [part] : wordsOf(part)));
	const heavy = parts.filter((part) => !book.light.has(part));
	return heavy.map((part) => (SLOT.test(part) ? part : stem(part)));
}

/**
 * Files `phrases` (see `listed`) under a meaning. A phrase that ends in `~` counts half: the word often means
 * something else. A phrase of nothing but light words, or but for them one of `bare`, is passed over: without the light
 * words "get out more" would be "out", and be heard in "worn out".
 */
export function addPhrases(
	book: PhraseBook,
	phrases: readonly string[],
	id: string,
	bare: ReadonlySet<string> = new Set()
): void {
	for (const phrase of phrases) {
		const weak = phrase.endsWith('~');
		const keys = keysOf(book, weak ? phrase.slice(0, -1).trim() : phrase);
		if (keys.length === 0 || (keys.length === 1 && bare.has(keys[0] ?? ''))) continue;
		let branch = book.root;
		for (const key of keys) {
			const next = branch.next.get(key) ?? { next: new Map(), meanings: [] };
			branch.next.set(key, next);
			branch = next;
		}
		if (!branch.meanings.some((meaning) => meaning.id === id)) {
			branch.meanings.push({ id, sure: weak ? WEAK : 1 });
		}
	}
}

/** A token as the book reads it: its place in the whole text and its stem. */
interface Read {
	place: number;
	stem: string;
	clause: number;
}

/** Follows the tree from one token on, and puts every phrase that ends on the way into `findings`. */
function walk(
	book: PhraseBook,
	read: readonly Read[],
	from: number,
	skips: number,
	findings: Finding[]
): void {
	const start = read[from];
	if (start === undefined) return;
	const step = (branch: Branch, at: number, words: number, skipped: number): void => {
		const token = read[at];
		if (token === undefined || token.clause !== start.clause) return;
		const follow = (key: string): void => {
			const next = branch.next.get(key);
			if (next === undefined) return;
			if (next.meanings.length > 0) {
				const { meanings } = next;
				findings.push({
					first: start.place,
					last: token.place,
					words: words + 1,
					skipped,
					meanings
				});
			}
			if (next.next.size > 0) step(next, at + 1, words + 1, skipped);
		};
		follow(token.stem);
		book.classes.get(token.stem)?.forEach(follow);
		if (words > 0 && skipped < skips) step(branch, at + 1, words, skipped + 1);
	};
	step(book.root, from, 0, 0);
}

/**
 * Every phrase of the book in a text, overlapping or not.
 * @param stems the stem of each token, which may be of a corrected spelling
 * @param skips how many words may be stepped over inside a phrase
 */
export function findPhrases(
	book: PhraseBook,
	tokens: readonly Token[],
	stems: readonly string[],
	skips = 0
): Finding[] {
	const read: Read[] = [];
	tokens.forEach((token, place) => {
		if (!book.light.has(token.word)) {
			read.push({ place, stem: stems[place] ?? token.word, clause: token.clause });
		}
	});
	const findings: Finding[] = [];
	read.forEach(({ stem: start }, from) => {
		if (book.root.next.has(start) || book.classes.has(start))
			walk(book, read, from, skips, findings);
	});
	return findings;
}

/** Longest first; of findings that share a word only the longest stay (all of them, where they span the same words). */
export function longestFirst(findings: readonly Finding[]): Finding[] {
	const ordered = [...findings].sort(
		(a, b) => b.words - a.words || a.skipped - b.skipped || a.first - b.first || a.last - b.last
	);
	const kept: Finding[] = [];
	for (const finding of ordered) {
		const rival = kept.find((other) => other.first <= finding.last && finding.first <= other.last);
		if (
			rival === undefined ||
			(rival.first === finding.first &&
				rival.last === finding.last &&
				rival.words === finding.words)
		) {
			kept.push(finding);
		}
	}
	return kept.sort((a, b) => a.first - b.first);
}
