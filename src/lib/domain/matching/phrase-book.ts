/** A phrase found in a text: the tokens from `first` up to and including `last`, and what they can mean. */
export interface Finding<Meaning> {
	first: number;
	last: number;
	meanings: readonly Meaning[];
}

interface Branch<Meaning> {
	next: Map<string, Branch<Meaning>>;
	meanings: Meaning[];
}

/** Phrases as a tree of keys, so that a text is read once however many phrases there are. */
export type PhraseBook<Meaning> = Branch<Meaning>;

/**
 * Files phrases under what they mean.
 * @param keysOf the words of a phrase in the form in which texts are compared
 */
export function phraseBook<Meaning>(
	phrases: Iterable<readonly [phrase: string, meaning: Meaning]>,
	keysOf: (phrase: string) => readonly string[]
): PhraseBook<Meaning> {
	const book: PhraseBook<Meaning> = { next: new Map(), meanings: [] };
	for (const [phrase, meaning] of phrases) {
		let branch = book;
		for (const key of keysOf(phrase)) {
			const next = branch.next.get(key) ?? { next: new Map(), meanings: [] };
			branch.next.set(key, next);
			branch = next;
		}
		if (branch !== book && !branch.meanings.includes(meaning)) branch.meanings.push(meaning);
	}
	return book;
}

/**
 * The phrases in a text, from left to right, the longest where several start at a word; none overlap.
 * @param keys the words of the text, in the form in which phrases were filed
 * @param parts for each word, the clause it is in: no phrase reaches from one into the next
 */
export function findPhrases<Meaning>(
	book: PhraseBook<Meaning>,
	keys: readonly string[],
	parts: readonly number[]
): Finding<Meaning>[] {
	const findings: Finding<Meaning>[] = [];
	for (let first = 0; first < keys.length; first += 1) {
		const finding = longestFrom(book, keys, parts, first);
		if (finding === undefined) continue;
		findings.push(finding);
		first = finding.last;
	}
	return findings;
}

function longestFrom<Meaning>(
	book: PhraseBook<Meaning>,
	keys: readonly string[],
	parts: readonly number[],
	first: number
): Finding<Meaning> | undefined {
	let branch = book;
	let longest: Finding<Meaning> | undefined;
	for (let last = first; last < keys.length && parts[last] === parts[first]; last += 1) {
		const next = branch.next.get(keys[last] ?? '');
		if (next === undefined) break;
		branch = next;
		if (branch.meanings.length > 0) longest = { first, last, meanings: branch.meanings };
	}
	return longest;
}
