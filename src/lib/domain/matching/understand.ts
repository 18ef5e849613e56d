import type { MatchIndex } from './activity-index.ts';
import { conceptOf, type ConceptId } from './concepts.ts';
import { findPhrases, longestFirst, type Finding, type PhraseBook } from './phrase-book.ts';
import { correct } from './spelling.ts';
import { stem, tokenise, type Token } from './tokens.ts';
import type { CompiledVocabulary } from './vocabulary.ts';

/** A concept found in a person's words: how strongly, and the words themselves in their own spelling. */
export interface Heard {
	concept: ConceptId;
	strength: number;
	said: string;
}

/** A word to look up as it stands, for names, places and what no concept covers. */
export interface LookedUp {
	stem: string;
	said: string;
	/** Part of a phrase that a concept explains already. */
	explained: boolean;
}

/** What we make of a person's own words. */
export interface Understanding {
	heard: Heard[];
	/** Interests they said they do not want. */
	unwanted: ReadonlySet<ConceptId>;
	lookedUp: LookedUp[];
	corrections: { from: string; to: string }[];
}

/** Longer text is cut: nobody types more than this, and it bounds the work. */
const MOST_CHARACTERS = 2000;
/** A phrase found only by stepping over a word in it is a little less sure. */
const STEPPED_OVER = 0.8;
/** Words after "not" that it still denies, light ones aside. */
const NEXT_REACH = 2;

interface Reading {
	text: string;
	tokens: Token[];
	stems: string[];
	corrections: { from: string; to: string }[];
}

function readWords(words: string, language: string, index: MatchIndex): Reading {
	const text = words.normalize('NFC').slice(0, MOST_CHARACTERS);
	const dictionary = index.dictionaries.get(language) ?? index.dictionaries.get('en');
	const corrections = new Map<string, { from: string; to: string }>();
	const tokens = tokenise(text).map((token) => {
		const to = dictionary === undefined ? undefined : correct(token.word, dictionary);
		if (to === undefined) return token;
		corrections.set(token.word, { from: token.said, to });
		return { ...token, word: to };
	});
	const stems = tokens.map((token) => stem(token.word));
	return { text, tokens, stems, corrections: [...corrections.values()] };
}

const lastHeavy = (
	{ tokens }: Reading,
	from: number,
	reach: number,
	light: ReadonlySet<string>
): number => {
	let at = from;
	for (let heavy = 0; heavy < reach && at < tokens.length; at += 1) {
		if (tokens[at]?.clause !== tokens[from - 1]?.clause) break;
		if (!light.has(tokens[at]?.word ?? '')) heavy += 1;
	}
	return at - 1;
};

/** The places that a denial reaches. */
function deniedPlaces(reading: Reading, vocabulary: CompiledVocabulary): Set<number> {
	const { tokens, stems } = reading;
	const denied = new Set<number>();
	const found = (book: PhraseBook) => longestFirst(findPhrases(book, tokens, stems));
	const turns = new Set(found(vocabulary.denials.turn).map((finding) => finding.first));
	const deny = (from: number, step: 1 | -1, until = -1) => {
		const clause = tokens[from - step]?.clause;
		for (let at = from; tokens[at]?.clause === clause && !turns.has(at); at += step) {
			denied.add(at);
			if (at === until) break;
		}
	};
	for (const { last } of found(vocabulary.denials.wide)) deny(last + 1, 1);
	for (const { last } of found(vocabulary.denials.next)) {
		deny(last + 1, 1, lastHeavy(reading, last + 1, NEXT_REACH, vocabulary.say.light));
	}
	for (const { first } of found(vocabulary.denials.after)) deny(first - 1, -1);
	return denied;
}

const covers = (finding: Finding, places: ReadonlySet<number>): boolean => {
	for (let at = finding.first; at <= finding.last; at += 1) if (!places.has(at)) return false;
	return true;
};

const saidIn = ({ text, tokens }: Reading, { first, last }: Finding): string =>
	text.slice(tokens[first]?.start, tokens[last]?.end);

interface Concepts {
	heard: Map<ConceptId, Heard>;
	unwanted: Set<ConceptId>;
	explained: Set<number>;
	denied: Set<number>;
}

function hear(reading: Reading, vocabulary: CompiledVocabulary, into: Concepts): void {
	const denied = deniedPlaces(reading, vocabulary);
	for (const place of denied) into.denied.add(place);
	const findings = findPhrases(vocabulary.say, reading.tokens, reading.stems, 1);
	for (const finding of longestFirst(findings)) {
		for (let at = finding.first; at <= finding.last; at += 1) into.explained.add(at);
		for (const meaning of finding.meanings) {
			const concept = meaning.id as ConceptId;
			const { kind, weight = 1 } = conceptOf(concept);
			if (kind === 'interest' && covers(finding, denied)) {
				into.unwanted.add(concept);
				continue;
			}
			const strength = meaning.sure * weight * STEPPED_OVER ** finding.skipped;
			const before = into.heard.get(concept);
			if (before === undefined || before.strength < strength) {
				into.heard.set(concept, { concept, strength, said: saidIn(reading, finding) });
			}
		}
	}
}

function toLookUp(
	{ tokens, stems }: Reading,
	vocabularies: readonly CompiledVocabulary[],
	{ explained, denied }: Concepts
): LookedUp[] {
	const words = new Map<string, LookedUp>();
	tokens.forEach((token, place) => {
		const key = stems[place] ?? token.word;
		const stopped = vocabularies.some(({ stopWords }) => stopWords.has(token.word));
		if (stopped || denied.has(place) || words.has(key)) return;
		words.set(key, { stem: key, said: token.said, explained: explained.has(place) });
	});
	return [...words.values()];
}

/**
 * What a person's own words ask for. Reads any text without throwing; of a text longer than 2,000 characters only the
 * beginning. Understands the person's language and English, as far as the index holds their vocabularies.
 */
export function understand(words: string, language: string, index: MatchIndex): Understanding {
	const reading = readWords(words, language, index);
	const vocabularies = [...new Set([language, 'en'])].flatMap(
		(code) => index.vocabularies.get(code) ?? []
	);
	const concepts: Concepts = {
		heard: new Map(),
		unwanted: new Set(),
		explained: new Set(),
		denied: new Set()
	};
	for (const vocabulary of vocabularies) hear(reading, vocabulary, concepts);
	for (const concept of concepts.unwanted) concepts.heard.delete(concept);
	return {
		heard: [...concepts.heard.values()],
		unwanted: concepts.unwanted,
		lookedUp: toLookUp(reading, vocabularies, concepts),
		corrections: reading.corrections
	};
}
