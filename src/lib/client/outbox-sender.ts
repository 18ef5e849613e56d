import { CHANGED_CHANNEL, SYNC_TAG, waiting } from './outbox.ts';

/** How often a page that is open tries again, in milliseconds; each try comes a little earlier or later. */
const EVERY = 8_000;

export interface Sender {
	/** Tries at once; resolves when that try is over. */
	tryNow(): Promise<void>;
	stop(): void;
}

type Syncing = ServiceWorkerRegistration & { sync?: { register(tag: string): Promise<void> } };

/** Asks the browser to wake our worker when there is a network again, where it can; elsewhere the open page tries. */
async function askForSync(): Promise<void> {
	const registration = (await navigator.serviceWorker?.getRegistration()) as Syncing | undefined;
	await registration?.sync?.register(SYNC_TAG).catch(() => undefined);
}

/** What people told us is wrong on a page goes the same way, after the requests; its code comes only when it is tried. */
async function sendReports(): Promise<void> {
	const done = await import('./listing-reports.ts')
		.then(({ sendKeptReports }) => sendKeptReports())
		.catch(() => false);
	if (!done) void askForSync();
}

/**
 * Sends what waits: now, when the network comes back, when the page is looked at again, and every few seconds while it
 * is open. `changed` is called after each try, and whenever another tab or the worker has changed what waits.
 */
export function startSender(changed: () => void): Sender {
	let timer: ReturnType<typeof setTimeout>;
	let stopped = false;

	async function tryNow(): Promise<void> {
		clearTimeout(timer);
		const items = await waiting().catch(() => []);
		if (items.some(({ parked }) => !parked)) {
			const done = await import('./outbox-flush.ts')
				.then(({ flush }) => flush())
				.catch(() => false);
			if (!done) void askForSync();
		}
		// Also where nothing waits here any more: the worker may have sent it, or been told that it cannot be taken.
		changed();
		void sendReports();
		clearTimeout(timer);
		if (!stopped) timer = setTimeout(() => void tryNow(), EVERY * (0.75 + Math.random() / 2));
	}
	const onVisible = () => document.visibilityState === 'visible' && void tryNow();
	const onOnline = () => void tryNow();
	addEventListener('online', onOnline);
	document.addEventListener('visibilitychange', onVisible);
	const elsewhere = new BroadcastChannel(CHANGED_CHANNEL);
	elsewhere.addEventListener('message', changed);
	timer = setTimeout(() => void tryNow(), EVERY);

	return {
		tryNow,
		stop() {
			stopped = true;
			clearTimeout(timer);
			elsewhere.close();
			removeEventListener('online', onOnline);
			document.removeEventListener('visibilitychange', onVisible);
		}
	};
}
