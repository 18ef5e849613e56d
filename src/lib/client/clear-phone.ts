/** IRREVERSIBLE. Takes everything of this website off the phone: a request that is not sent yet goes with the rest. */
import { deleteDB } from 'idb';
import { stopKeeping } from './keep-offline.ts';
import { isAnythingKept, STORAGE_NAME } from './kept.ts';
import { stopSending } from './start.svelte.ts';
import { forgetVisit } from './visit.svelte.ts';

/** How long a worker that is being installed, or keeps something, is waited for, in milliseconds. */
const PATIENCE = 5000;

/** Whether a request is on this phone that no team has yet. `true` also where that cannot be told: it is asked about. */
export async function isRequestUnsent(): Promise<boolean> {
	if (!(await isAnythingKept())) return false;
	const { waiting } = await import('./outbox.ts');
	return waiting().then(
		(items) => items.length > 0,
		() => true
	);
}

/** Clears answers, storage, the worker and the pages it kept; rejects where the browser refuses one of them. */
export async function clearPhone(): Promise<void> {
	forgetVisit();
	await stopSending();
	sessionStorage.clear();
	localStorage.clear();
	await deleteDB(STORAGE_NAME);
	await Promise.race([stopKeeping(), new Promise((resolve) => setTimeout(resolve, PATIENCE))]);
	for (const worker of (await navigator.serviceWorker?.getRegistrations()) ?? []) {
		await worker.unregister();
		if (worker.installing) await installed(worker.installing);
	}
	for (const name of await caches.keys()) await caches.delete(name);
}

/** A worker that is still being installed would put back what is cleared before it is done. */
const installed = (worker: ServiceWorker): Promise<void> =>
	new Promise((resolve) => {
		worker.addEventListener('statechange', () => resolve(), { once: true });
		setTimeout(resolve, PATIENCE);
	});
