/**
 * The one place on a device where something may be kept: a versioned IndexedDB. It holds only what a person chose:
 * a sealed request that is not sent yet, the reference of one that was, a list of activity ids, a report of something wrong
 * on a page that is not sent yet, and answers only where they ticked a box for it (kept-answers.ts).
 */
import { openDB } from 'idb';
import type { DBSchema, IDBPDatabase } from 'idb';
import type { ListingReport } from '../domain/listing-report.ts';
import type { Envelope } from '../domain/sealing.ts';
import { keepsNothing, STORAGE_NAME } from './kept.ts';

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

/** Answers to a request that is not finished, encrypted under a key that never leaves the browser. */
export interface KeptAnswers {
	version: 1;
	id: string;
	key: CryptoKey;
	nonce: Uint8Array<ArrayBuffer>;
	ciphertext: ArrayBuffer;
	/** ISO 8601 UTC. */
	keptAt: string;
}

interface Schema extends DBSchema {
	outbox: { key: string; value: Waiting };
	delivered: { key: string; value: Delivered };
	list: { key: string; value: { version: 1; id: 'list'; activities: string[] } };
	listingReports: { key: string; value: { version: 1 } & ListingReport };
	keptAnswers: { key: string; value: KeptAnswers };
}
/** What each version of the storage added. A version never changes or takes away what an earlier one made. */
const ADDED = [['outbox', 'delivered', 'list'], ['listingReports'], ['keptAnswers']] as const;

export type Storage = IDBPDatabase<Schema>;

/** Opens the storage and closes it again; a newer version in another tab is never held up by this one. */
export async function withStorage<Result>(
	use: (storage: Storage) => Promise<Result>
): Promise<Result> {
	if (keepsNothing()) throw new Error('a shared screen keeps nothing');
	const storage = await open(ADDED.length).catch((error: unknown) => {
		// A newer version of the app was here, in another tab perhaps: all that this one needs is in its storage too.
		if (error instanceof DOMException && error.name === 'VersionError') return open();
		throw error;
	});
	try {
		return await use(storage);
	} finally {
		storage.close();
	}
}

const open = (version?: number): Promise<Storage> =>
	openDB<Schema>(STORAGE_NAME, version, {
		upgrade(database, from) {
			// Made anew without a number of its own, it is version 1 and holds them all already.
			for (const name of ADDED.slice(from).flat())
				if (!database.objectStoreNames.contains(name))
					database.createObjectStore(name, { keyPath: 'id' });
		},
		blocking: (_current, _blocked, event) => (event.target as IDBDatabase).close()
	});
