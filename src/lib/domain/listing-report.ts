/**
 * "Something wrong on this page?": what anybody may tell us about an activity, and nothing about themselves. The id is
 * made on the phone, so that a report that is sent twice is one report.
 */
import { chosenOne } from './questions/form.ts';
import type { Fields } from './questions/form.ts';

export const LISTING_PROBLEMS = ['stopped', 'time', 'place', 'contact', 'other'] as const;
export type ListingProblem = (typeof LISTING_PROBLEMS)[number];

/** The most words that are taken, in characters; what is longer is cut. */
export const LONGEST_WORDS = 500;

export interface ListingReport {
	/** A UUID. */
	id: string;
	/** The activity's id. */
	activity: string;
	problem: ListingProblem;
	/** A few words of their own, perhaps empty. */
	words: string;
}

/** Reads the form: the choice of a problem is the one thing that has to be made. */
export function readListingReport(
	fields: Fields
): Pick<ListingReport, 'problem' | 'words'> | undefined {
	const problem = chosenOne(fields, 'problem', LISTING_PROBLEMS);
	return problem && { problem, words: fields.one('words').slice(0, LONGEST_WORDS) };
}
