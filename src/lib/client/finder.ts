import type { Catalogue } from '../domain/catalogue.ts';
import { find } from '../domain/find.ts';
import type { Listing } from '../domain/listing.ts';
import type { View } from '../domain/look.ts';
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

let prepared: { language: string; finder: Promise<Finder> } | undefined;

/**
 * Gets the finder for the results to come. Asked for at the last question before anything is answered there, so that no
 * request tells what was: whoever wants a person to talk to sees no results, and must ask for the same.
 */
export async function prepareFinder(language: string, site: Site): Promise<void> {
	const finder = freshFinder(language, site);
	prepared = { language, finder };
	await finder.catch(() => (prepared = undefined));
}

/** Matching on this device, ready to use: what was prepared, or what is live now. */
export const loadFinder = (language: string, site: Site): Promise<Finder> =>
	prepared?.language === language ? prepared.finder : freshFinder(language, site);

/** The release and the words of a language, indexed once while the page is open. */
async function freshFinder(language: string, site: Site): Promise<Finder> {
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
