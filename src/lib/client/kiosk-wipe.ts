/**
 * ==================================================================================================================
 *  IRREVERSIBLE, and meant to be. The next person in the queue must find nothing of the one before: whatever is added to
 *  this app that keeps anything in a browser has to go from here too. `npm run kiosk-wipe` looks for what was left.
 * ==================================================================================================================
 */
import { kiosk } from './kiosk.svelte.ts';
import { forgetVisit } from './visit.svelte.ts';

/** How long the wipe may take before the browser itself is told to clear this site, in milliseconds. */
const PATIENCE = 1000;
/** What the worker keeps for everybody: the pages' files, and the public directory. No other cache may stay. */
const STATIC_CACHE = /^(shell|data)-/;

/** Below a kiosk's start address: answers with `Clear-Site-Data`, and goes on to the start. */
export const CLEAR = '/clear';

/** Clears the screen, then everything that a script can reach, then the page itself with its place in the history. */
export async function wipe(): Promise<void> {
	if (kiosk.isClearing) return;
	kiosk.isClearing = true;
	blank();
	const isWiped = await Promise.race([
		wipeStores().catch(() => false),
		new Promise<false>((resolve) => setTimeout(resolve, PATIENCE, false))
	]);
	const { start } = kiosk;
	forgetVisit();
	document.body.replaceChildren();
	if (location.pathname === start && isWiped) location.reload();
	else location.replace(`${start}${isWiped ? '#clear' : CLEAR}`);
}

/** Nothing is to be seen, said or found in a field from now on, however long the rest takes. */
export function blank(): void {
	globalThis.speechSynthesis?.cancel();
	for (const form of document.forms) form.reset();
	for (const field of document.querySelectorAll<HTMLInputElement | HTMLTextAreaElement>(
		'input:not([type=checkbox], [type=radio]), textarea'
	))
		field.value = '';
	getSelection()?.removeAllRanges();
	document.documentElement.style.setProperty('visibility', 'hidden');
}

/** Takes everything of this site from the browser but the worker and its static caches. Answers whether all of it is gone. */
async function wipeStores(): Promise<boolean> {
	for (const [, name = ''] of document.cookie.matchAll(/(?:^|; )([^=;]+)/g))
		document.cookie = `${name}=; path=/; max-age=0`;
	localStorage.clear();
	sessionStorage.clear();
	const [databases, names] = await Promise.all([indexedDB.databases(), caches.keys()]);
	await Promise.all([
		...databases.map(({ name }) => name && deleted(name)),
		...names.filter((name) => !STATIC_CACHE.test(name)).map((name) => caches.delete(name))
	]);
	const left = [...(await indexedDB.databases()), ...Object.keys(localStorage)];
	return left.length === 0 && document.cookie === '';
}

const deleted = (name: string): Promise<void> =>
	new Promise((resolve, reject) => {
		const request = indexedDB.deleteDatabase(name);
		request.onsuccess = () => resolve();
		request.onerror = () => reject(request.error ?? new Error('a store could not be deleted'));
	});
