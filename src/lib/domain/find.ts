import { listingOf } from './listing.ts';
import type { Listing, Shown } from './listing.ts';
import type { View } from './look.ts';
import type { MatchIndex } from './matching/activity-index.ts';
import { match, understandFor } from './matching/match.ts';
import type { MatchContext } from './matching/match.ts';
import { readingDay } from './matching/moment.ts';
import { whatItIs } from './matching/what-it-is.ts';
import type { Match, MatchResult } from './matching/wishes.ts';
import { without } from './questions/answers.ts';
import type { FindAnswers } from './questions/answers.ts';
import { wishesOf } from './questions/wishes.ts';
import { urgentPhrases } from './safety/urgent-phrases.ts';
import { finish } from './slices.ts';
import type { Work } from './slices.ts';

/** What anybody might say: see `rehearsing`. */
const ANYTHING = 'somewhere to meet people and go for a gentle walk, free and not too far';

/**
 * Does once, with pauses, all that an answer will need: a browser takes many times as long over what it does for the
 * first time, and a person who waits for an answer should not have to wait for that. What comes of it is only good to be
 * drawn for the same reason.
 */
export function* rehearsing(index: MatchIndex, context: MatchContext): Work<Listing> {
	yield* readingDay(index.lastDay, index.activities, context);
	urgentPhrases(ANYTHING, context.language, index.languages.values());
	yield;
	understandFor(ANYTHING, index, context.language);
	yield;
	match({ words: ANYTHING }, index, context);
	yield;
	const look = yield* finding(index, { words: ANYTHING }, context);
	yield;
	return look({});
}

/** What a page has found so far. It knows their words: it is to be let go of with the page. */
export interface Found {
	/** By what was wished for, and when. */
	results: Map<string, MatchResult>;
	shown: Map<Match, Shown>;
}
export const nothingFound = (): Found => ({ results: new Map(), shown: new Map() });

/**
 * From answers to the page of results, to be looked at in any way: the very same on the live page, on the page without
 * JavaScript and with no network. The own words are read, and kept nowhere but in what this returns.
 * @param found what came of other answers with the same index and rules; what comes of these is added to it
 */
export const find = (
	index: MatchIndex,
	answers: FindAnswers,
	context: MatchContext,
	found?: Found
): ((view: View) => Listing) => finish(finding(index, answers, context, found));

/** The same with pauses. */
export function* finding(
	index: MatchIndex,
	answers: FindAnswers,
	context: MatchContext,
	found = nothingFound()
): Work<(view: View) => Listing> {
	const { words = '' } = answers;
	// Filters and orders are made of all that fits.
	const all = { ...context, atLeast: Infinity };
	// Of the same wishes nothing else comes, and of most presses on a page of results come the same wishes.
	const matchingOnce = (given: FindAnswers): MatchResult => {
		const wishes = wishesOf(given);
		const key = JSON.stringify([context.now, wishes]);
		const result = found.results.get(key) ?? match(wishes, index, all);
		found.results.set(key, result);
		return result;
	};
	const urgency = words ? urgentPhrases(words, context.language, index.languages.values()) : 'none';
	/** Urgent help stands above results, never instead of them: words that bring it leave no page empty. */
	const matching = (given: FindAnswers): MatchResult => {
		const result = matchingOnce(given);
		const isEmptied = urgency !== 'none' && result.matches.length === 0;
		return isEmptied ? matchingOnce(without(given, 'words')) : result;
	};
	yield;
	// What is found is remembered, and the listing made of it after a pause.
	matching(answers);
	yield;
	const wishesHeard = () => understandFor(words, index, context.language).wishes;
	return listingOf(answers, {
		matching,
		whatItIs: (activity, reasons) => whatItIs(activity, reasons, index),
		shown: found.shown,
		saidFree: () => words !== '' && wishesHeard().some(({ heading }) => heading === 'free'),
		urgency,
		context: { today: context.now.date, language: answers.language ?? context.language }
	});
}
