import { delivered, forgetDelivered, waiting } from './outbox.ts';
import { startSender } from './outbox-sender.ts';
import type { Delivered, Waiting } from './storage.ts';

/** How the outbox of this phone stands, as this page last saw it. Never written to on a server. */
export const outbox = $state<{ waiting: Waiting[]; delivered: Delivered[] }>({ waiting: [], delivered: [] });

let sender: ReturnType<typeof startSender> | undefined;

async function look(): Promise<void> {
	const [items, sent] = await Promise.all([waiting(), delivered()]).catch(() => [[], []]);
	outbox.waiting = items;
	outbox.delivered = sent;
}

/** Whether this tab is past its first page: from then on pages find on the device. Always false on a server. */
export const hasStarted = (): boolean => sender !== undefined;

/** Registers the worker and starts sending what waits. Answers a function that stops the sending. */
export function startApplication(): () => void {
	void navigator.serviceWorker
		?.register('/service-worker.js', { type: import.meta.env.DEV ? 'module' : 'classic', updateViaCache: 'none' })
		.catch(() => undefined);
	sender = startSender(() => void look());
	void look();
	return () => sender?.stop();
}

/** Tries to send what waits now; resolves when that try is over. */
export async function sendNow(): Promise<void> {
	await look();
	await sender?.tryNow();
	await look();
}

/** Forgets the reference of a request that was sent. */
export async function hideDelivered(id: string): Promise<void> {
	await forgetDelivered(id);
	await look();
}
