import { keepQuietly } from './keep-offline.ts';
import { isAnythingKept, keepsNothing } from './kept.ts';
import type { Sender } from './outbox-sender.ts';
import type { Delivered, Waiting } from './storage.ts';
import { countKept, hasLost, keepCount } from './tripwire.ts';

interface Outbox {
	waiting: Waiting[];
	delivered: Delivered[];
	trying: boolean;
	/** Whether the storage was read since the last try began. */
	read: boolean;
	/** A request waited on this phone, and it cannot be found any more. */
	lost: boolean;
}
/** How the outbox of this phone stands, as this page last saw it. Never written to on a server. */
export const outbox = $state<Outbox>({
	waiting: [],
	delivered: [],
	trying: false,
	read: false,
	lost: false
});

/** How long a try is called "sending", in milliseconds; after that the page says that it is saved and not sent yet. */
const CALLED_SENDING = 3000;
/** How soon what sends is fetched again where it could not be, in milliseconds; sooner when the network comes back. */
const FETCH_AGAIN = 15_000;

let started = false;
let sender: Promise<Sender> | undefined;
/** How often sending was stopped: a try that began before looks at nothing any more. */
let stops = 0;
/** Lets go of the next try to fetch what sends. */
let forgetNext = (): void => undefined;

/** Whether this tab is past its first page: from then on pages find on the device. Always false on a server. */
export const hasStarted = (): boolean => started;

async function look(): Promise<void> {
	const { delivered, waiting } = await import('./outbox.ts');
	// One after the other: what is sent in between is seen in both places, and never in neither.
	const kept = await waiting()
		.then(async (items) => [items, await delivered()] as const)
		.catch(() => undefined);
	if (!kept) {
		// What cannot be read is not the same as nothing: what was seen stays shown, and the count tells of the rest.
		outbox.lost ||= outbox.waiting.length === 0 && countKept() > 0;
		return;
	}
	const [items, sent] = kept;
	outbox.waiting = items;
	outbox.delivered = sent;
	outbox.read = true;
	outbox.lost = hasLost(countKept(), { waiting: items.length, delivered: sent.length });
	if (!outbox.lost && countKept() !== items.length) keepCount(items.length);
}

/** The sender, started when there is first something to send. */
function runningSender(): Promise<Sender> {
	sender ??= import('./outbox-sender.ts').then(({ startSender }) => startSender(look));
	// What could not be fetched now may be fetched at the next try.
	sender.catch(() => (sender = undefined));
	return sender;
}

/** Without its code nothing is sent: until it has come, this page tries again by itself. */
function tryAgainLater(): void {
	forgetNext();
	const again = () => void sendNow();
	const timer = setTimeout(again, FETCH_AGAIN);
	addEventListener('online', again);
	forgetNext = () => {
		clearTimeout(timer);
		removeEventListener('online', again);
	};
}

/** After the page is all there: what the worker fetches for later must not slow down what is wanted now. */
function whenQuiet(work: () => void): void {
	if (document.readyState === 'complete') setTimeout(work);
	else addEventListener('load', () => setTimeout(work), { once: true });
}

/** Answers that were kept for a week go when the week is over, also where nobody asks for them. */
async function deleteOldAnswers(): Promise<void> {
	const { keptAnswers } = await import('./kept-answers.ts');
	await keptAnswers(new Date());
}

/** Registers the worker, and starts sending where a request was ever kept on this phone. Answers a function that stops it. */
export function startApplication(): () => void {
	started = true;
	whenQuiet(() => {
		const type = import.meta.env.DEV ? 'module' : 'classic';
		void navigator.serviceWorker
			?.register('/service-worker.js', { type, updateViaCache: 'none' })
			.then(keepQuietly)
			.catch(() => undefined);
	});
	void isAnythingKept().then((kept) => {
		outbox.lost = !kept && countKept() > 0;
		if (!kept) return undefined;
		void deleteOldAnswers().catch(() => undefined);
		return sendNow();
	});
	return () => {
		void stopSender();
	};
}

/** Somebody has read that a request is lost: from now on nothing is missed any more. */
export function hideLost(): void {
	keepCount(0);
	outbox.lost = false;
}

/**
 * Tries to send what waits now, and on request also what was parked; resolves when that try is over. Where not even the
 * code for it can be fetched, it is tried again later.
 */
export async function sendNow(how = { parkedToo: false }): Promise<void> {
	if (keepsNothing()) return;
	forgetNext();
	const from = stops;
	outbox.trying = true;
	outbox.read = false;
	const enough = setTimeout(() => (outbox.trying = false), CALLED_SENDING);
	try {
		await look();
		if (stops === from) await (await runningSender()).tryNow(how);
		// Another look at a phone that was cleared meanwhile would make an empty storage anew.
		if (stops === from) await look();
	} catch {
		if (stops === from) tryAgainLater();
	} finally {
		clearTimeout(enough);
		outbox.trying = false;
	}
}

/** Stops what sends, and what waits for its code. */
async function stopSender(): Promise<void> {
	const stopped = sender;
	sender = undefined;
	stops++;
	forgetNext();
	(await stopped?.catch(() => undefined))?.stop();
}

/** Stops sending, because all that is kept on this phone is about to go; what the page showed of it goes too. */
export async function stopSending(): Promise<void> {
	await stopSender();
	outbox.waiting = [];
	outbox.delivered = [];
	hideLost();
}

/** Forgets the reference of a request that was sent. */
export async function hideDelivered(id: string): Promise<void> {
	if (keepsNothing()) return;
	const { forgetDelivered } = await import('./outbox.ts');
	await forgetDelivered(id);
	await look();
}
