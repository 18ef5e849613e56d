import { find } from '../domain/find.ts';
import type { Listing, Shown } from '../domain/listing.ts';
import type { View } from '../domain/look.ts';
import { buildIndex } from '../domain/matching/activity-index.ts';
import type { MatchIndex } from '../domain/matching/activity-index.ts';
import { loadLanguages } from '../domain/matching/language.ts';
import { without } from '../domain/questions/answers.ts';
import type { FindAnswers } from '../domain/questions/answers.ts';
import { londonClock } from '../domain/clock.ts';
import { matchingRules } from '../domain/site.ts';
import type { Site } from '../domain/site.ts';
import type { Releases } from './releases.ts';

/** Indexes of the live release, one a language, built when first asked for and again when another release goes live. */
export function openIndexes(releases: Releases) {
	let digest: string | undefined;
	let indexes = new Map<string, Promise<MatchIndex>>();

	return (language: string): Promise<MatchIndex> => {
		const live = releases.live();
		if (live?.record.digest !== digest) {
			digest = live?.record.digest;
			indexes = new Map();
		}
		const built =
			indexes.get(language) ??
			loadLanguages(language).then((languages) =>
				buildIndex(live?.catalogue.activities ?? [], languages)
			);
		indexes.set(language, built);
		return built;
	};
}
export type Indexes = ReturnType<typeof openIndexes>;

/** What no card tells, and only an activity's own page does: without it a page of results is half as long. */
const forCard = (match: Shown): Shown => ({
	...match,
	activity: without(match.activity, 'description', 'firstVisit', 'bring')
});

/** A page of results made on the server, for a browser without JavaScript. The answers are read and forgotten. */
export async function listFor(
	{ indexes, site }: { indexes: Indexes; site: Site },
	language: string,
	answers: FindAnswers,
	view: View = {}
): Promise<Listing> {
	const context = { language, now: londonClock(new Date()), ...matchingRules(site) };
	const { wider, ...listing } = find(await indexes(language), answers, context)(view);
	return {
		...listing,
		matches: listing.matches.map(forCard),
		wider: { ...wider, matches: wider.matches.map(forCard) }
	};
}
