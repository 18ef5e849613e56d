import { isAnythingKept, keepsNothing } from './kept.ts';
import type { Sender } from './outbox-sender.ts';
import type { Delivered, Waiting } from './storage.ts';
import { countKept, hasLost, keepCount } from './tripwire.ts';

interface Outbox {
	waiting: Waiting[];
	delivered: Delivered[];
	trying: boolean;
	/** A request waited on this phone, and it cannot be found any more. */
	lost: boolean;
}
/** How the outbox of this phone stands, as this page last saw it. Never written to on a server. */
export const outbox = $state<Outbox>({ waiting: [], delivered: [], trying: false, lost: false });

/** How long a try is called "sending", in milliseconds; after that the page says that it is saved and not sent yet. */
const CALLED_SENDING = 3000;

let started = false;
let sender: Promise<Sender> | undefined;

/** Whether this tab is past its first page: from then on pages find on the device. Always false on a server. */
export const hasStarted = (): boolean => started;

async function look(): Promise<void> {
	const { delivered, waiting } = await import('./outbox.ts');
	const kept = await Promise.all([waiting(), delivered()]).catch(() => undefined);
	if (!kept) {
		// What cannot be read is not the same as nothing: what was seen stays shown, and the count tells of the rest.
		outbox.lost ||= outbox.waiting.length === 0 && countKept() > 0;
		return;
	}
	const [items, sent] = kept;
	outbox.waiting = items;
	outbox.delivered = sent;
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

/** After the page is all there: what the worker fetches for later must not slow down what is wanted now. */
function whenQuiet(work: () => void): void {
	if (document.readyState === 'complete') setTimeout(work);
	else addEventListener('load', () => setTimeout(work), { once: true });
}

/** Registers the worker, and starts sending where a request was ever kept on this phone. Answers a function that stops it. */
export function startApplication(): () => void {
	started = true;
	whenQuiet(() => {
		const type = import.meta.env.DEV ? 'module' : 'classic';
		void navigator.serviceWorker
			?.register('/service-worker.js', { type, updateViaCache: 'none' })
			.catch(() => undefined);
	});
	void isAnythingKept().then((kept) => {
		outbox.lost = !kept && countKept() > 0;
		return kept ? sendNow() : undefined;
	});
	return () => {
		void sender?.then(({ stop }) => stop());
		sender = undefined;
	};
}

/** Somebody has read that a request is lost: from now on nothing is missed any more. */
export function hideLost(): void {
	keepCount(0);
	outbox.lost = false;
}

/** Tries to send what waits now, and on request also what was parked; resolves when that try is over. */
export async function sendNow(how = { parkedToo: false }): Promise<void> {
	if (keepsNothing()) return;
	await look();
	outbox.trying = true;
	const enough = setTimeout(() => (outbox.trying = false), CALLED_SENDING);
	try {
		await (await runningSender()).tryNow(how);
		await look();
	} finally {
		clearTimeout(enough);
		outbox.trying = false;
	}
}

/** Stops sending, because all that is kept on this phone is about to go; what the page showed of it goes too. */
export async function stopSending(): Promise<void> {
	(await sender)?.stop();
	sender = undefined;
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
