import type { SituationWords } from './situations.ts';

/**
 * One language's danger phrases, one pattern a line, as data that a speaker of it can read and mend.
 *
 * A pattern is words in order, within one sentence: `a|b` either word; `{name}` any word of that class; `word?` may be
 * missing; `*` up to three words of any kind. Words are compared without capitals, accents, apostrophes or Arabic vowel
 * marks (see `fold`).
 */
export interface DangerPhrases {
	language: string;
	/** Also written in Latin letters as it sounds: words in those are compared by ear. */
	isSpeltByEar?: boolean;
	/** Words parted by spaces. */
	classes: Readonly<Record<string, string>>;
	/** Said outright: the panel comes first. */
	urgent: string;
	/** Veiled, or serious but perhaps not for today: one kind line. */
	soft: string;
	/** What is over, or denied: serious still, so `soft`, but its words no longer count as urgent. */
	past: string;
	/** Idiom, grief and news of others: its words count for nothing. */
	calm: string;
	/** The words for what may be told in any order: see `SITUATIONS`. */
	situations: SituationWords;
}
