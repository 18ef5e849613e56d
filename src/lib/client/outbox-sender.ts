import { flush, SYNC_TAG, waiting } from './outbox.ts';

/** How often a page that is open tries again, in milliseconds; each try comes a little earlier or later. */
const EVERY = 8_000;

type Syncing = ServiceWorkerRegistration & { sync?: { register(tag: string): Promise<void> } };

/** Asks the browser to wake our worker when there is a network again, where it can; elsewhere the open page tries. */
async function askForSync(): Promise<void> {
	const registration = (await navigator.serviceWorker?.getRegistration()) as Syncing | undefined;
	await registration?.sync?.register(SYNC_TAG).catch(() => undefined);
}

/**
 * Sends what waits: now, when the network comes back, when the page is looked at again, and every few seconds while it
 * is open. `changed` is called after each try. Answers a function that stops it, and one that tries at once.
 */
export function startSender(changed: () => void): { stop(): void; tryNow(): Promise<void> } {
	let timer: ReturnType<typeof setTimeout>;

	async function tryNow(): Promise<void> {
		clearTimeout(timer);
		const items = await waiting().catch(() => []);
		if (items.some(({ parked }) => !parked)) {
			const done = await flush().catch(() => false);
			if (!done) void askForSync();
			changed();
		}
		timer = setTimeout(() => void tryNow(), EVERY * (0.75 + Math.random() / 2));
	}
	const onVisible = () => document.visibilityState === 'visible' && void tryNow();
	const onOnline = () => void tryNow();
	addEventListener('online', onOnline);
	document.addEventListener('visibilitychange', onVisible);
	void tryNow();

	return {
		tryNow,
		stop() {
			clearTimeout(timer);
			removeEventListener('online', onOnline);
			document.removeEventListener('visibilitychange', onVisible);
		}
	};
}
