import { CONCEPT_IDS, type ConceptId } from './concepts.ts';
import { addPhrases, listed, phraseBook, type PhraseBook } from './phrase-book.ts';
import { fold, stem, wordsOf } from './tokens.ts';

/** What people say for a concept and what providers write for it: phrases with `;` between. */
export interface Phrases {
	/**
	 * A person's words, whole or in part, in any spelling that people use. `{person}` stands for any word of the class
	 * of that name; `~` at the end marks a word that often means something else.
	 */
	say: string;
	/** Words of listings. An activity that has them is taken to be about the concept, so they are exact. */
	listing: string;
}

/** How a language says what is not wanted. Phrases with `;` between. */
export interface Denials {
	/** Reach to the end of the clause: "don't like". */
	wide: string;
	/** Reach only to what follows at once: "not". */
	next: string;
	/** Deny what came before: "is not for me". */
	after: string;
	/** End the reach of the others, beside punctuation: "but". */
	turn: string;
}

/** One language, as data that a speaker of it can read and mend. Lists of single words are parted by spaces. */
export interface Vocabulary {
	/** BCP 47. */
	language: string;
	/** Left out of phrases: "since my husband died" and "since husband died" are one. */
	lightWords: string;
	/** Never searched for by themselves and never corrected. */
	stopWords: string;
	/** Common words that a spelling mistake in one of ours could be taken for: never corrected. */
	realWords: string;
	classes: Readonly<Record<string, string>>;
	denials: Denials;
	phrases: Readonly<Record<ConceptId, Phrases>>;
}

/** A vocabulary made ready for reading: built once, with the index. */
export interface CompiledVocabulary {
	language: string;
	say: PhraseBook;
	listing: PhraseBook;
	denials: Record<keyof Denials, PhraseBook>;
	stopWords: ReadonlySet<string>;
	/** Every word it knows, as people spell it: what a mistake may be corrected to, unless it is a stop word. */
	words: ReadonlySet<string>;
	/** Those that are a phrase by themselves: the likelier meaning of a mistake. */
	telling: ReadonlySet<string>;
	realWords: ReadonlySet<string>;
}

function compileDenials(vocabulary: Vocabulary): Record<keyof Denials, PhraseBook> {
	const book = (phrases: string) => {
		const made = phraseBook('', {});
		addPhrases(made, listed(phrases), 'denial');
		return made;
	};
	const { wide, next, after, turn } = vocabulary.denials;
	return { wide: book(wide), next: book(next), after: book(after), turn: book(turn) };
}

/**
 * A vocabulary ready for `findPhrases`. The listing book has neither classes nor light words: what providers write is
 * taken as it stands, because what an activity is about must be sure.
 */
export function compileVocabulary(vocabulary: Vocabulary): CompiledVocabulary {
	const { lightWords, classes } = vocabulary;
	const say = phraseBook(lightWords, classes);
	const listing = phraseBook('', {});
	const words = new Set<string>();
	const telling = new Set<string>();
	const stopWords = new Set([...wordsOf(vocabulary.stopWords), ...wordsOf(lightWords)]);
	const bare = new Set([...stopWords].map(stem));
	for (const id of CONCEPT_IDS) {
		const phrases = vocabulary.phrases[id];
		const spoken = listed(phrases.say);
		addPhrases(say, spoken, id, bare);
		addPhrases(say, listed(phrases.listing), id);
		addPhrases(listing, listed(phrases.listing), id);
		for (const phrase of spoken) {
			for (const word of wordsOf(phrase.replace(/\{\p{L}+\}|~$/gu, ' ').trim())) words.add(word);
		}
		for (const phrase of listed(phrases.listing)) {
			for (const word of wordsOf(phrase)) words.add(word);
		}
		for (const phrase of spoken) if (/^\p{L}+$/u.test(phrase)) telling.add(fold(phrase));
	}
	for (const word of wordsOf(Object.values(classes).join(' '))) words.add(word);
	return {
		language: vocabulary.language,
		say,
		listing,
		denials: compileDenials(vocabulary),
		stopWords,
		words,
		telling,
		realWords: new Set(vocabulary.realWords.split(/\s+/).map(fold))
	};
}

/** The stems of words, worked out once each: descriptions repeat themselves. */
export function stemmer(): (word: string) => string {
	const known = new Map<string, string>();
	return (word) => {
		const before = known.get(word);
		if (before !== undefined) return before;
		const stemmed = stem(word);
		known.set(word, stemmed);
		return stemmed;
	};
}
