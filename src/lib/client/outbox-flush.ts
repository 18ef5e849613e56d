/**
 * Sending what waits: one sender at a time, and let go of only on a receipt that the site signed for exactly these bytes.
 * Anything else is tried again, or parked for a person to see. Shared by the page, which loads it only when something
 * waits, and the service worker.
 */
import { findProof } from '../domain/proof.ts';
import { readAnswer } from '../domain/sending.ts';
import type { Outcome } from '../domain/sending.ts';
import type { Envelope, PublicKey } from '../domain/sealing.ts';
import type { SiteFacts } from '../domain/site-facts.ts';
import { CHANGED_CHANNEL, waiting } from './outbox.ts';
import { withStorage } from './storage.ts';
import type { Delivered, Storage, Waiting } from './storage.ts';

/** How long one try may take, in milliseconds: a stalled connection must not hold up the next try for ever. */
const ONE_TRY = 30_000;
const ADDRESS = '/api/referrals';

/** How a round of tries ended. `after`: how long the site asked to be left alone, in milliseconds. */
export interface Round {
	done: boolean;
	after?: number;
}

/** Where requests go, and what is done with each when its answer has come. */
export interface Line {
	send(envelope: Envelope): Promise<Outcome>;
	/** Lets go of a request that was delivered, or parks it. Nothing else ever takes one out of the outbox. */
	settle(item: Waiting, outcome: Exclude<Outcome, { kind: 'retry' }>): Promise<void>;
}

/** Finds a proof of work for a request: a page has a worker do it, the service worker is one itself. */
export type Prove = (id: string, now: Date) => Promise<string | undefined>;
const hereAndNow: Prove = async (id, now) => findProof(id, now);

/**
 * Sends everything that waits, one after another, under a lock that all tabs and the worker share. What was parked is
 * left alone unless `parkedToo`, which is for when the person asks.
 */
export function flush({
	parkedToo = false,
	prove = hereAndNow
}: { parkedToo?: boolean; prove?: Prove } = {}): Promise<Round> {
	const run = async () => {
		const items = (await waiting()).filter(({ parked }) => parkedToo || !parked);
		if (items.length === 0) return { done: true };
		const keys = await receiptKeys();
		const send = async (envelope: Envelope) =>
			sendOver(fetch, envelope, keys, ADDRESS, await prove(envelope.id, new Date()));
		return sendEach(items, { send, settle });
	};
	// Without Web Locks two tabs may both send: the server keeps one, so that is only wasteful.
	return navigator.locks ? navigator.locks.request('hereabouts outbox', run) : run();
}

/** Tries each in turn. Trouble with one, even with letting go of it, never keeps the others from being tried. */
export async function sendEach(items: readonly Waiting[], { send, settle }: Line): Promise<Round> {
	let done = true;
	let after = 0;
	for (const item of items) {
		try {
			const outcome = await send(item.envelope);
			if (outcome.kind === 'retry') {
				done = false;
				after = Math.max(after, outcome.after ?? 0);
			} else await settle(item, outcome);
		} catch {
			done = false;
		}
	}
	return { done, ...(after > 0 && { after }) };
}

/**
 * One try: posts the envelope, with a proof of work where there is one, and reads what the answer means. Trouble on the way
 * is a `retry`; it never rejects.
 */
export async function sendOver(
	request: typeof fetch,
	envelope: Envelope,
	keys: readonly PublicKey[],
	url = ADDRESS,
	proof?: string
): Promise<Outcome> {
	try {
		const response = await request(url, {
			method: 'POST',
			headers: {
				'content-type': 'application/json',
				...(proof && { 'hereabouts-proof': proof })
			},
			body: JSON.stringify(envelope),
			credentials: 'omit',
			cache: 'no-store',
			// A redirect is somebody else's answer: a captive portal's, for example.
			redirect: 'error',
			signal: AbortSignal.timeout(ONE_TRY)
		});
		const isJson = response.headers.get('content-type')?.startsWith('application/json');
		const answer = {
			status: response.status,
			retryAfter: response.headers.get('retry-after'),
			...(isJson && { body: (await response.json()) as unknown })
		};
		return await readAnswer(answer, envelope, keys);
	} catch {
		return { kind: 'retry' };
	}
}

/** Sends a request that could not be saved, this one time. Answers its receipt, or `undefined` when there is none yet. */
export async function sendOnce(envelope: Envelope, prove: Prove): Promise<Delivered | undefined> {
	const [keys, proof] = await Promise.all([receiptKeys(), prove(envelope.id, new Date())]);
	const outcome = await sendOver(fetch, envelope, keys, ADDRESS, proof);
	return outcome.kind === 'delivered' ? deliveredBy(outcome) : undefined;
}

const deliveredBy = ({ receipt }: Extract<Outcome, { kind: 'delivered' }>): Delivered => {
	const { id, reference, receivedAt } = receipt;
	return { version: 1, id, reference, receivedAt };
};

/**
 * One transaction: the reference is kept in the very moment the request is let go of. Where the request is not there any
 * more, nothing is written: the phone was cleared while it was on its way, and must say nothing of it.
 */
export async function settleIn(
	storage: Pick<Storage, 'transaction'>,
	item: Waiting,
	outcome: Exclude<Outcome, { kind: 'retry' }>
): Promise<void> {
	const transaction = storage.transaction(['outbox', 'delivered'], 'readwrite', {
		durability: 'strict'
	});
	const outbox = transaction.objectStore('outbox');
	const isThere = (await outbox.get(item.id)) !== undefined;
	if (isThere && outcome.kind === 'never') {
		const parked = { status: outcome.status, at: new Date().toISOString() };
		await outbox.put({ ...item, parked });
	} else if (isThere && outcome.kind === 'delivered') {
		await transaction.objectStore('delivered').put(deliveredBy(outcome));
		await outbox.delete(item.id);
	}
	await transaction.done;
}

async function settle(item: Waiting, outcome: Exclude<Outcome, { kind: 'retry' }>): Promise<void> {
	await withStorage((storage) => settleIn(storage, item, outcome));
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
