import { isOneEdit, wordsOf } from './heading.ts';
import * as lists from './heading-words.ts';
import type { Subject } from './heading-words.ts';

/** "a|b c" as the set of its phrases, spelled as headings are compared. */
const phrases = (list: string): Set<string> =>
	new Set(list.split('|').map((phrase) => wordsOf(phrase).join(' ')));

const SUBJECTS = new Map<string, Subject>();
for (const [subject, list] of Object.entries(lists.SUBJECT_WORDS) as [Subject, string][]) {
	for (const phrase of phrases(list)) if (!SUBJECTS.has(phrase)) SUBJECTS.set(phrase, subject);
}

/** What a heading of exactly these words is about. */
export const subjectCalled = (words: readonly string[]): Subject | undefined =>
	SUBJECTS.get(words.join(' '));

export const ORGANISATION = phrases(lists.ORGANISATION_WORDS);
export const PLACE = phrases(lists.PLACE_WORDS);
export const ACTIVITY = phrases(lists.ACTIVITY_WORDS);
export const FILLER = phrases(lists.FILLERS);

/** A test for any of these phrases standing anywhere among the words of a heading. */
const anyOf = (list: string): ((words: readonly string[]) => string | undefined) => {
	const pattern = new RegExp(`(?:^| )(${[...phrases(list)].join('|')})(?= |$)`);
	return (words) => pattern.exec(words.join(' '))?.[1];
};
export const personalIn = anyOf(lists.PERSONAL_WORDS);
export const peopleIn = anyOf(lists.PEOPLE_WORDS);
export const staffIn = anyOf(lists.STAFF_WORDS);
export const otherThingIn = anyOf(lists.OTHER_THINGS);
export const hideIn = anyOf(lists.HIDE_WORDS);
export const showIn = anyOf(lists.SHOW_WORDS);

const KNOWN_WORDS = new Set(
	[
		...Object.values(lists.SUBJECT_WORDS),
		...Object.values(lists).filter((list) => typeof list === 'string')
	]
		.flatMap((list) => [...phrases(list)])
		.flatMap((phrase) => phrase.split(' '))
);
/** A shorter word is too near to too many others. */
const SHORTEST_MENDED = 6;
const LONG_WORDS = [...KNOWN_WORDS].filter((word) => word.length >= SHORTEST_MENDED - 1);

/** The words with slips of the finger put right: "adress" is one edit from one word that headings have. */
export function withoutSlips(words: readonly string[]): string[] {
	return words.map((word) => {
		if (KNOWN_WORDS.has(word) || word.length < SHORTEST_MENDED) return word;
		const near = LONG_WORDS.filter((known) => known[0] === word[0] && isOneEdit(word, known));
		return near.length === 1 ? (near[0] ?? word) : word;
	});
}
