import type { Listing } from '../domain/listing.ts';
import type { FindAnswers } from '../domain/questions/answers.ts';
import type { SiteFacts } from '../domain/site-facts.ts';
import type { Site } from '../domain/site.ts';
import { importAgain } from '../domain/import-again.ts';
import { preparePlaces } from './gazetteer.ts';
import { rest } from './in-slices.ts';

/** How long to wait for a quiet moment, in milliseconds, before it is done all the same. */
const PATIENCE = 2000;

/** Resolves where there is nothing else to do, and after a while all the same. */
const quiet = (): Promise<unknown> =>
	new Promise((begin) => {
		if ('requestIdleCallback' in window) requestIdleCallback(begin, { timeout: PATIENCE });
		else setTimeout(begin, PATIENCE);
	});

const importFinder = () => importAgain(() => import('./finder.ts'));

/** The language it was begun in: once, because how many questions somebody is asked depends on what they answered. */
let begun: string | undefined;

/**
 * Gets matching ready while somebody answers the questions, so that "Show results" has little left to do on a slow
 * phone. What is fetched is the same whatever they answer. Where it fails, the page of results tries again.
 * @param loadPage fetches the code and the words of that page
 * @param drawAhead draws a listing once where nobody sees it
 */
export async function findAhead(
	language: string,
	facts: SiteFacts,
	loadPage: () => Promise<unknown>,
	drawAhead: (rehearsed: Listing) => Promise<void>
): Promise<void> {
	if (begun === language) return;
	begun = language;
	try {
		await quiet();
		const [{ rehearsed }] = await Promise.all([
			importFinder().then(({ loadFinder }) => loadFinder(language, facts.site)),
			loadPage()
		]);
		await quiet();
		await drawAhead(rehearsed);
		await quiet();
		await preparePlaces(facts);
	} catch {
		// The page of results says so, should it come to that.
	}
}

/**
 * Begins to find for the page of results while it is on its way: a slow phone waits for its screen meanwhile. Where it
 * fails, that page tries again.
 */
export async function findOnTheWay(
	language: string,
	site: Site,
	answers: FindAnswers
): Promise<void> {
	await rest();
	const finder = await importFinder().catch(() => undefined);
	finder?.beginAhead(language, site, answers);
}
