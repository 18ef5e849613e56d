import { find, finding, nothingFound, rehearsing } from '../domain/find.ts';
import type { Listing } from '../domain/listing.ts';
import type { View } from '../domain/look.ts';
import { indexing } from '../domain/matching/activity-index.ts';
import { loadLanguages } from '../domain/matching/language.ts';
import type { FindAnswers } from '../domain/questions/answers.ts';
import { londonClock } from '../domain/clock.ts';
import { matchingRules } from '../domain/site.ts';
import type { Site } from '../domain/site.ts';
import { recentCatalogue } from './catalogue.ts';
import { inSlices } from './in-slices.ts';

/** What fits some answers, to be looked at in any way. */
export type Find = (answers: FindAnswers) => (view: View) => Listing;

export interface Finder {
	/** What finds for one page, once it has found, with pauses, what fits the answers that the page begins with. */
	beginWith(answers: FindAnswers): Promise<Find>;
	/** A page of results for nobody: see `rehearsing`. */
	rehearsed: Listing;
}

let last: { key: string; finder: Promise<Finder> } | undefined;

let begun: { key: string; find: Promise<Find> } | undefined;
const keyOf = (...what: [language: string, answers: FindAnswers]): string => JSON.stringify(what);

/** Begins to find for the page of results while it is on its way. */
export function beginAhead(language: string, site: Site, answers: FindAnswers): void {
	const find = loadFinder(language, site).then((finder) => finder.beginWith(answers));
	begun = { key: keyOf(language, answers), find };
	find.catch(() => (begun = undefined));
}

/**
 * What finds for a page of results, once it has found what fits the answers that the page begins with. It knows their
 * words, so nothing but that page keeps it.
 */
export function beginToFind(language: string, site: Site, answers: FindAnswers): Promise<Find> {
	const ahead = begun?.key === keyOf(language, answers) ? begun.find : undefined;
	begun = undefined;
	return ahead ?? loadFinder(language, site).then((finder) => finder.beginWith(answers));
}

/** Matching on this device, ready to use: the release and the words of a language, indexed once while the page is open. */
export async function loadFinder(language: string, site: Site): Promise<Finder> {
	const { digest, catalogue } = await recentCatalogue(fetch);
	const key = `${digest} ${language}`;
	if (last?.key !== key) {
		const finder = loadLanguages(language, inSlices).then(async (languages): Promise<Finder> => {
			const index = await inSlices(indexing(catalogue.activities, languages));
			const context = () => ({
				language,
				now: londonClock(new Date()),
				...matchingRules(site)
			});
			const rehearsed = await inSlices(rehearsing(index, context()));
			return {
				rehearsed,
				async beginWith(first) {
					const found = nothingFound();
					const look = await inSlices(finding(index, first, context(), found));
					const isFirst = (answers: FindAnswers) =>
						keyOf(language, answers) === keyOf(language, first);
					return (answers) => (isFirst(answers) ? look : find(index, answers, context(), found));
				}
			};
		});
		last = { key, finder };
		finder.catch(() => (last = undefined));
	}
	return last.finder;
}
