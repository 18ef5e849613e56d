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
import { wishesOf } from './questions/find.ts';
import { urgentPhrases } from './safety/urgent-phrases.ts';
import type { Work } from './slices.ts';

/** What anybody might say: see `rehearsing`. */
const ANYTHING = 'somewhere to meet people and go for a gentle walk, free and not too far';

/**
 * Does once, with pauses, all that an answer will need, and forgets it: a browser takes many times as long over what it
 * does for the first time, and a person who waits for an answer should not have to wait for that.
 */
export function* rehearsing(index: MatchIndex, context: MatchContext): Work<undefined> {
	yield* readingDay(index.lastDay, index.activities, context);
	urgentPhrases(ANYTHING, context.language, index.languages.values());
	yield;
	understandFor(ANYTHING, index, context.language);
	yield;
	match({ words: ANYTHING }, index, context);
	yield;
	find(index, { words: ANYTHING }, context)({});
	return undefined;
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
export function find(
	index: MatchIndex,
	answers: FindAnswers,
	context: MatchContext,
	found = nothingFound()
): (view: View) => Listing {
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
