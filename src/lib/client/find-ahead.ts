import type { Listing } from '../domain/listing.ts';
import type { FindAnswers } from '../domain/questions/answers.ts';
import type { SiteFacts } from '../domain/site-facts.ts';
import type { Site } from '../domain/site.ts';
import { foundAhead, keyOf } from './found-ahead.ts';
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
			import('./finder.ts').then(({ prepareFinder }) => prepareFinder(language, facts.site)),
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

/** Counts what was to be found ahead: only the last of it is. */
let looks = 0;

/**
 * Finds what the answers so far would bring, where somebody pauses over them, and draws it where nobody sees it: if they
 * then press, it is there. It stays in the memory of this page, and asks for nothing; see `prepareFinder`.
 * @param read answers nothing where the answers do not lead to a page of results
 */
export async function findMeanwhile(
	language: string,
	site: Site,
	read: () => Promise<FindAnswers | undefined>,
	drawAhead: (found: Listing) => Promise<void>
): Promise<void> {
	const look = (looks += 1);
	try {
		await quiet();
		const finder = await import('./finder.ts');
		if (look !== looks || !finder.isPrepared(language)) return;
		const answers = await read();
		if (look !== looks || !answers) return;
		const find = await finder.beginAhead(language, site, answers);
		await quiet();
		if (look === looks) await drawAhead(find(answers)({}));
	} catch {
		// It is found when they press.
	}
}

/**
 * Begins to find for the page of results while it is on its way, unless that was done: a slow phone waits for its screen
 * meanwhile. Where it fails, that page tries again.
 */
export async function findOnTheWay(
	language: string,
	site: Site,
	answers: FindAnswers
): Promise<void> {
	looks += 1;
	if (foundAhead(keyOf(language, answers))) return;
	await rest();
	const finder = await import('./finder.ts').catch(() => undefined);
	await finder?.beginAhead(language, site, answers).catch(() => undefined);
}
