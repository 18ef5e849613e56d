import FOR_REVIEW from './for-review.json' with { type: 'json' };

/**
 * Who has checked a translation of what keeps people safe, or of what they agree to (patients.md part 11). Until a named
 * reviewer has signed such words of a language, they are shown with the English beside them, so that nobody is left with
 * only an unreviewed safety sentence. What has been signed stands in `reviews/<code>.json`; docs/languages.md says how.
 */

/** A signature: by whom, on which day (YYYY-MM-DD), and the digest of the English and the translation they read. */
export interface Signature {
	by: string;
	on: string;
	words: string;
}
/** What has been signed in a language, each under its key. */
export interface Review {
	signed: Record<string, Signature>;
}

/** Whether a key is among the safety and sharing words, which for-review.json lists: a key, or all that is below it. */
export const isForReview = (key: string): boolean =>
	FOR_REVIEW.some((each) => key === each || key.startsWith(`${each}.`));

/** Whether a screen has any of these words. */
export const hasForReview = (screen: string): boolean =>
	FOR_REVIEW.some((each) => each.startsWith(`${screen}.`));

/**
 * Words and the English beside them as one text, which reads well even where it is shown as it is: in a title, in an
 * attribute. `Rich` shows the two apart, each in its own language and direction.
 */
export const withEnglish = (words: string, english: string): string =>
	`${words}\n\u2066${english}\u2069`;

/** The words, and the English beside them where there is any. */
export function partsOf(text: string): { words: string; english?: string } {
	const [, words, english] = /^(.*?)\n\u2066(.*)\u2069$/s.exec(text) ?? [];
	return words === undefined || english === undefined ? { words: text } : { words, english };
}

/** The words alone: for the title of a page and the name of a region, which nobody acts on. */
export const wordsAlone = (text: string): string => partsOf(text).words;
