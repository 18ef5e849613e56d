import { waitBeforeTry } from '../domain/try-again.ts';
import { CHANGED_CHANNEL, SYNC_TAG, waiting } from './outbox.ts';
import { proofFor } from './proof.ts';

/** How often an open page looks at what waits, in milliseconds: the worker, or another tab, may have sent it. */
const LOOK_EVERY = 8_000;

export interface Sender {
	/** Tries at once, what was parked as well where the person asks for it; resolves when that try is over. */
	tryNow(how?: { parkedToo: boolean }): Promise<void>;
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
 * Sends what waits: now, when the network comes back, when the page is looked at again, and at ever longer times while it
 * is open. `changed` is called after each try, and whenever another tab or the worker has changed what waits.
 */
export function startSender(changed: () => void): Sender {
	let timer: ReturnType<typeof setTimeout>;
	let stopped = false;

	/** How many rounds in a row have left something behind. */
	let inVain = 0;

	async function tryNow({ parkedToo = false } = {}): Promise<void> {
		clearTimeout(timer);
		const items = await waiting().catch(() => []);
		let asked: number | undefined;
		if (!stopped && items.some(({ parked }) => parkedToo || !parked)) {
			const { done, after } = await import('./outbox-flush.ts')
				.then(({ flush }) => flush({ parkedToo, prove: proofFor }))
				.catch(() => ({ done: false, after: undefined }));
			asked = after;
			inVain = done ? 0 : inVain + 1;
			if (!done) void askForSync();
		} else inVain = 0;
		// Stopped because the phone is being cleared: another look would make an empty storage anew.
		if (stopped) return;
		// Also where nothing waits here any more: the worker may have sent it, or been told that it cannot be taken.
		changed();
		void sendReports();
		clearTimeout(timer);
		timer = setTimeout(() => void tryNow(), waitBeforeTry(inVain, Math.random(), asked));
	}
	/**
	 * Something has changed: whatever stood in the way may be gone, and the waiting starts over. A network that has just
	 * come back often fails once more, so that one try does not count.
	 */
	function tryAnew(): void {
		inVain = -1;
		void tryNow();
	}
	const onVisible = () => document.visibilityState === 'visible' && tryAnew();
	const onOnline = () => tryAnew();
	addEventListener('online', onOnline);
	document.addEventListener('visibilitychange', onVisible);
	const elsewhere = new BroadcastChannel(CHANGED_CHANNEL);
	elsewhere.addEventListener('message', changed);
	timer = setTimeout(() => void tryNow(), waitBeforeTry(0, Math.random()));
	const looking = setInterval(changed, LOOK_EVERY);

	return {
		tryNow,
		stop() {
			stopped = true;
			clearTimeout(timer);
			clearInterval(looking);
			elsewhere.close();
			removeEventListener('online', onOnline);
			document.removeEventListener('visibilitychange', onVisible);
		}
	};
}
