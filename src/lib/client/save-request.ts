import type { Envelope } from '../domain/sealing.ts';
import { withStorage } from './storage.ts';
import type { Storage, Waiting } from './storage.ts';
import { keepCount } from './tripwire.ts';

/**
 * Keeps a sealed request on this phone. Resolves only when it was written with strict durability (a phone whose battery
 * dies now still has it) and read back the same; rejects otherwise, and then nothing was saved. Where there is no room,
 * the kept catalogue and a kept map make way: those can be fetched again.
 */
export async function save(envelope: Envelope, now: Date): Promise<void> {
	const waiting: Waiting = { version: 1, id: envelope.id, envelope, savedAt: now.toISOString() };
	await withStorage(async (storage) => {
		await put(storage, waiting).catch(async (error: unknown) => {
			if (!(await makeRoom())) throw error;
			await put(storage, waiting);
		});
		const kept = await storage.get('outbox', envelope.id).catch(() => undefined);
		if (JSON.stringify(kept) === JSON.stringify(waiting)) {
			keepCount(await storage.count('outbox').catch(() => 1));
			return;
		}
		// It must not be sent behind the back of somebody who was told that it was not saved, and presses again.
		await storage.delete('outbox', envelope.id);
		throw new Error('a saved request read back differently');
	});
}

async function put(storage: Storage, waiting: Waiting): Promise<void> {
	const transaction = storage.transaction('outbox', 'readwrite', { durability: 'strict' });
	await Promise.all([transaction.store.put(waiting), transaction.done]);
}

/** Lets go of the catalogue and the map kept on this phone, not of the pages. Answers whether there was anything to let go of. */
async function makeRoom(): Promise<boolean> {
	let made = false;
	for (const name of await caches.keys().catch(() => [])) {
		const cache = await caches.open(name);
		const large = (await cache.keys()).filter(({ url }) =>
			/\/catalogue\/.*[0-9a-f]{64}(\/|$)/.test(url)
		);
		for (const each of large) made = (await cache.delete(each)) || made;
	}
	return made;
}
