import { isAnythingKept } from './kept.ts';
import type { Sender } from './outbox-sender.ts';
import type { Delivered, Waiting } from './storage.ts';

/** How the outbox of this phone stands, as this page last saw it. Never written to on a server. */
export const outbox = $state<{ waiting: Waiting[]; delivered: Delivered[]; trying: boolean }>({
	waiting: [],
	delivered: [],
	trying: false
});

/** How long a try is called "sending", in milliseconds; after that the page says that it is saved and not sent yet. */
const CALLED_SENDING = 3000;

let started = false;
let sender: Promise<Sender> | undefined;

/** Whether this tab is past its first page: from then on pages find on the device. Always false on a server. */
export const hasStarted = (): boolean => started;

async function look(): Promise<void> {
	const { delivered, waiting } = await import('./outbox.ts');
	const [items, sent] = await Promise.all([waiting(), delivered()]).catch(() => [[], []]);
	outbox.waiting = items;
	outbox.delivered = sent;
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
	void isAnythingKept().then((kept) => (kept ? sendNow() : undefined));
	return () => {
		void sender?.then(({ stop }) => stop());
		sender = undefined;
	};
}

/** Tries to send what waits now; resolves when that try is over. */
export async function sendNow(): Promise<void> {
	await look();
	outbox.trying = true;
	const enough = setTimeout(() => (outbox.trying = false), CALLED_SENDING);
	try {
		await (await runningSender()).tryNow();
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
}

/** Forgets the reference of a request that was sent. */
export async function hideDelivered(id: string): Promise<void> {
	const { forgetDelivered } = await import('./outbox.ts');
	await forgetDelivered(id);
	await look();
}
