/**
 * The one place on a device where something may be kept: a versioned IndexedDB. It holds only what a person chose:
 * a sealed request that is not sent yet, the reference of one that was, and a list of activity ids. No answers.
 */
import { openDB } from 'idb';
import type { DBSchema, IDBPDatabase } from 'idb';
import type { Envelope } from '../domain/sealing.ts';
import { STORAGE_NAME } from './kept.ts';

/** A sealed request on this phone. The phone itself cannot open it. */
export interface Waiting {
	version: 1;
	id: string;
	envelope: Envelope;
	/** When it was saved, ISO 8601 UTC. */
	savedAt: string;
	/** Set when the server said it can never be taken as it is: it stays here, and a person is asked to call. */
	parked?: { status: number; at: string };
}

/** What is left of a request that was sent. */
export interface Delivered {
	version: 1;
	id: string;
	reference: string;
	receivedAt: string;
}

interface Schema extends DBSchema {
	outbox: { key: string; value: Waiting };
	delivered: { key: string; value: Delivered };
	list: { key: string; value: { version: 1; id: 'list'; activities: string[] } };
}
export type Storage = IDBPDatabase<Schema>;

/** Opens the storage and closes it again; a newer version in another tab is never held up by this one. */
export async function withStorage<Result>(
	use: (storage: Storage) => Promise<Result>
): Promise<Result> {
	const storage = await openDB<Schema>(STORAGE_NAME, 1, {
		upgrade(database) {
			for (const name of ['outbox', 'delivered', 'list'] as const)
				database.createObjectStore(name, { keyPath: 'id' });
		},
		blocking: (_current, _blocked, event) => (event.target as IDBDatabase).close()
	});
	try {
		return await use(storage);
	} finally {
		storage.close();
	}
}
