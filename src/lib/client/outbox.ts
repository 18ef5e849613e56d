/** Requests kept on this phone (save-request.ts) until they are sent (outbox-flush.ts): for pages and the worker. */
import { withStorage } from './storage.ts';
import type { Delivered, Waiting } from './storage.ts';

export const SYNC_TAG = 'outbox';
/** Where whoever has sent or parked something tells the other tabs, without a word of what it was. */
export const CHANGED_CHANNEL = 'hereabouts outbox changed';

/** The requests that wait on this phone, the oldest first. */
export const waiting = async (): Promise<Waiting[]> => {
	const items = await withStorage((storage) => storage.getAll('outbox'));
	return items.sort((a, b) => a.savedAt.localeCompare(b.savedAt));
};

/** The references of requests that were sent from this phone, the oldest first. */
export const delivered = async (): Promise<Delivered[]> => {
	const items = await withStorage((storage) => storage.getAll('delivered'));
	return items.sort((a, b) => a.receivedAt.localeCompare(b.receivedAt));
};

export const forgetDelivered = (id: string): Promise<void> =>
	withStorage((storage) => storage.delete('delivered', id));
