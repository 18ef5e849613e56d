/**
 * Takes a worker off every phone that opens a page: served in its place where `SERVICE_WORKER=off`. It lets go of the
 * worker's own caches and of itself, and touches nothing that a person has saved: requests that wait stay where they are
 * and are sent by the page. This one does skip the waiting: what it replaces is what must not go on.
 */
export const WORKER_OFF = `addEventListener('install', () => skipWaiting());
addEventListener('activate', (event) => event.waitUntil((async () => {
	for (const name of await caches.keys())
		if (/^(shell|data)-/.test(name)) await caches.delete(name);
	await registration.unregister();
})()));
`;

export const isWorker = (url: string): boolean => /^\/service-worker\.js(\?|$)/.test(url);
