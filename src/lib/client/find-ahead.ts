import type { Listing } from '../domain/listing.ts';
import type { Site } from '../domain/site.ts';

/** How long to wait for a quiet moment, in milliseconds, before it is done all the same. */
const PATIENCE = 2000;

/** Resolves where there is nothing else to do, and after a while all the same. */
const quiet = (): Promise<unknown> =>
	new Promise((begin) => {
		if ('requestIdleCallback' in window) requestIdleCallback(begin, { timeout: PATIENCE });
		else setTimeout(begin, PATIENCE);
	});

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
	site: Site,
	loadPage: () => Promise<unknown>,
	drawAhead: (rehearsed: Listing) => Promise<void>
): Promise<void> {
	if (begun === language) return;
	begun = language;
	try {
		await quiet();
		const [{ rehearsed }] = await Promise.all([
			import('./finder.ts').then(({ prepareFinder }) => prepareFinder(language, site)),
			loadPage()
		]);
		await quiet();
		await drawAhead(rehearsed);
	} catch {
		// The page of results says so, should it come to that.
	}
}
