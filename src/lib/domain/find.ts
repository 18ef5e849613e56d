import { listingOf } from './listing.ts';
import type { Listing, View } from './listing.ts';
import type { MatchIndex } from './matching/activity-index.ts';
import { match } from './matching/match.ts';
import type { MatchContext } from './matching/match.ts';
import type { FindAnswers } from './questions/answers.ts';
import { wishesOf } from './questions/find.ts';
import { urgentPhrases } from './safety/urgent-phrases.ts';

/**
 * From answers to the page of results: the very same on the live page, on the page without JavaScript and with no
 * network. The own words are read, and forgotten when this returns.
 */
export function find(
	index: MatchIndex,
	answers: FindAnswers,
	view: View,
	context: MatchContext
): Listing {
	const urgency = answers.words
		? urgentPhrases(answers.words, context.language, index.languages.values())
		: 'none';
	return listingOf(match(wishesOf(answers), index, context), urgency, answers, view);
}
