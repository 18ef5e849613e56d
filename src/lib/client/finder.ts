import type { Catalogue } from '../domain/catalogue.ts';
import { find } from '../domain/find.ts';
import type { Listing, View } from '../domain/listing.ts';
import { indexing } from '../domain/matching/activity-index.ts';
import { loadLanguages } from '../domain/matching/language.ts';
import type { FindAnswers } from '../domain/questions/answers.ts';
import { londonClock } from '../domain/clock.ts';
import { matchingRules } from '../domain/site.ts';
import type { Site } from '../domain/site.ts';
import { loadCatalogue } from './catalogue.ts';
import { inSlices } from './in-slices.ts';

export interface Finder {
	catalogue: Catalogue;
	find(answers: FindAnswers, view: View): Listing;
}

let last: { key: string; finder: Promise<Finder> } | undefined;

/** Matching on this device, ready to use: the release and the words of a language, indexed once while the page is open. */
export async function loadFinder(language: string, site: Site): Promise<Finder> {
	const { digest, catalogue } = await loadCatalogue(fetch);
	const key = `${digest} ${language}`;
	if (last?.key !== key) {
		const finder = loadLanguages(language, inSlices).then(async (languages): Promise<Finder> => {
			const index = await inSlices(indexing(catalogue.activities, languages));
			const rules = matchingRules(site);
			return {
				catalogue,
				find: (answers, view) =>
					find(index, answers, view, { language, now: londonClock(new Date()), ...rules })
			};
		});
		last = { key, finder };
		finder.catch(() => (last = undefined));
	}
	return last.finder;
}
