/**
 * Sending what waits: one sender at a time, and let go of only on a receipt that the site signed for exactly these bytes.
 * Anything else is tried again, or parked for a person to see. Shared by the page, which loads it only when something
 * waits, and the service worker.
 */
import { verifyReceipt } from '../domain/sealing.ts';
import type { Envelope, PublicKey } from '../domain/sealing.ts';
import type { SiteFacts } from '../domain/site-facts.ts';
import { CHANGED_CHANNEL, waiting } from './outbox.ts';
import { withStorage } from './storage.ts';
import type { Delivered, Waiting } from './storage.ts';

/** The server's word that these very bytes can never be accepted. */
const NEVER = new Set([400, 409, 410, 413, 422]);
/** How long one try may take, in milliseconds: a stalled connection must not hold up the next try for ever. */
const ONE_TRY = 30_000;

/** What became of one try: `retry` says to try again later, whatever the reason. */
type Outcome =
	{ kind: 'delivered'; receipt: Delivered } | { kind: 'never'; status: number } | { kind: 'retry' };

/**
 * Sends everything that waits, one after another, under a lock that all tabs and the worker share. Answers true when
 * nothing is left to try.
 */
export function flush(): Promise<boolean> {
	const run = async () => {
		const items = (await waiting()).filter(({ parked }) => !parked);
		if (items.length === 0) return true;
		const keys = await receiptKeys();
		let allDone = true;
		for (const item of items) {
			const outcome = await send(item.envelope, keys);
			if (outcome.kind === 'retry') allDone = false;
			else await settle(item, outcome);
		}
		return allDone;
	};
	// Without Web Locks two tabs may both send: the server keeps one, so that is only wasteful.
	return navigator.locks ? navigator.locks.request('hereabouts outbox', run) : run();
}

async function send(envelope: Envelope, keys: readonly PublicKey[]): Promise<Outcome> {
	try {
		const response = await fetch('/api/referrals', {
			method: 'POST',
			headers: { 'content-type': 'application/json' },
			body: JSON.stringify(envelope),
			credentials: 'omit',
			cache: 'no-store',
			// A redirect is somebody else's answer: a captive portal's, for example.
			redirect: 'error',
			signal: AbortSignal.timeout(ONE_TRY)
		});
		if (
			NEVER.has(response.status) &&
			response.headers.get('content-type')?.startsWith('application/json')
		)
			return { kind: 'never', status: response.status };
		if (!response.ok) return { kind: 'retry' };
		const receipt = await verifyReceipt(await response.json(), envelope, keys);
		if (!receipt) return { kind: 'retry' };
		const { id, reference, receivedAt } = receipt;
		return { kind: 'delivered', receipt: { version: 1, id, reference, receivedAt } };
	} catch {
		return { kind: 'retry' };
	}
}

/** Sends a request that could not be saved, this one time. Answers its receipt, or `undefined` when there is none yet. */
export async function sendOnce(envelope: Envelope): Promise<Delivered | undefined> {
	const outcome = await send(envelope, await receiptKeys());
	return outcome.kind === 'delivered' ? outcome.receipt : undefined;
}

/** One transaction: the reference is kept in the very moment the request is let go of. */
async function settle(item: Waiting, outcome: Exclude<Outcome, { kind: 'retry' }>): Promise<void> {
	await withStorage(async (storage) => {
		const transaction = storage.transaction(['outbox', 'delivered'], 'readwrite', {
			durability: 'strict'
		});
		const outbox = transaction.objectStore('outbox');
		if (outcome.kind === 'never') {
			await outbox.put({
				...item,
				parked: { status: outcome.status, at: new Date().toISOString() }
			});
		} else {
			await transaction.objectStore('delivered').put(outcome.receipt);
			await outbox.delete(item.id);
		}
		await transaction.done;
	});
	const channel = new BroadcastChannel(CHANGED_CHANNEL);
	channel.postMessage(true);
	channel.close();
}

/** The site's keys as they are now; without a network, as they were kept with the site's facts. */
async function receiptKeys(): Promise<PublicKey[]> {
	try {
		const response = await fetch('/catalogue/site', { signal: AbortSignal.timeout(ONE_TRY) });
		return response.ok ? ((await response.json()) as SiteFacts).receiptKeys : [];
	} catch {
		return [];
	}
}
