import { listingOf } from './listing.ts';
import type { Listing } from './listing.ts';
import type { View } from './look.ts';
import type { MatchIndex } from './matching/activity-index.ts';
import { match, understandFor } from './matching/match.ts';
import type { MatchContext } from './matching/match.ts';
import { whatItIs } from './matching/what-it-is.ts';
import type { MatchResult } from './matching/wishes.ts';
import { without } from './questions/answers.ts';
import type { FindAnswers } from './questions/answers.ts';
import { wishesOf } from './questions/find.ts';
import { urgentPhrases } from './safety/urgent-phrases.ts';

/**
 * From answers to the page of results, to be looked at in any way: the very same on the live page, on the page without
 * JavaScript and with no network. The own words are read, and kept nowhere but in what this returns.
 */
export function find(
	index: MatchIndex,
	answers: FindAnswers,
	context: MatchContext
): (view: View) => Listing {
	const { words = '' } = answers;
	// Filters and orders are made of all that fits.
	const all = { ...context, atLeast: Infinity };
	// Of the same wishes nothing else comes, and a page where few fit asks for the same several times.
	const known = new Map<string, MatchResult>();
	const matchingOnce = (given: FindAnswers): MatchResult => {
		const wishes = wishesOf(given);
		const key = JSON.stringify(wishes);
		const found = known.get(key) ?? match(wishes, index, all);
		known.set(key, found);
		return found;
	};
	const urgency = words ? urgentPhrases(words, context.language, index.languages.values()) : 'none';
	/** Urgent help stands above results, never instead of them: words that bring it leave no page empty. */
	const matching = (given: FindAnswers): MatchResult => {
		const found = matchingOnce(given);
		const isEmptied = urgency !== 'none' && found.matches.length === 0;
		return isEmptied ? matchingOnce(without(given, 'words')) : found;
	};
	const wishesHeard = () => understandFor(words, index, context.language).wishes;
	return listingOf(answers, {
		matching,
		whatItIs: (one) => whatItIs(one, index),
		saidFree: () => words !== '' && wishesHeard().some(({ heading }) => heading === 'free'),
		urgency,
		context: { today: context.now.date, language: answers.language ?? context.language }
	});
}
