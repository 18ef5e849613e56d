import type { Site } from '../domain/site.ts';

/** How long to wait for a quiet moment, in milliseconds, before it is done all the same. */
const PATIENCE = 2000;

/** The language it was begun in: once, because how many questions somebody is asked depends on what they answered. */
let begun: string | undefined;

/**
 * Gets matching ready while somebody answers the questions, so that "Show results" has little left to do on a slow
 * phone. What is fetched is the same whatever they answer. Where it fails, the page of results tries again.
 * @param loadPage fetches the code and the words of that page
 */
export function findAhead(language: string, site: Site, loadPage: () => Promise<unknown>): void {
	if (begun === language) return;
	begun = language;
	const begin = () =>
		void Promise.all([
			loadPage(),
			import('./finder.ts').then(({ prepareFinder }) => prepareFinder(language, site))
		]).catch(() => undefined);
	if ('requestIdleCallback' in window) requestIdleCallback(begin, { timeout: PATIENCE });
	else setTimeout(begin, PATIENCE);
}
