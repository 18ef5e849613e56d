import { hasLost } from '../../../src/lib/client/tripwire.ts';
import { sendEach, sendOver, settleIn } from '../../../src/lib/client/outbox-flush.ts';
import type { Line } from '../../../src/lib/client/outbox-flush.ts';
import type { Delivered, Storage, Waiting } from '../../../src/lib/client/storage.ts';
import { padded } from '../../../src/lib/domain/padding.ts';
import { seal } from '../../../src/lib/domain/sealing.ts';
import type { Envelope, PublicKey } from '../../../src/lib/domain/sealing.ts';
import type { Outcome } from '../../../src/lib/domain/sending.ts';

/** What a careless phone does otherwise, each alone: every one of them has to be found out. */
export const PHONE_MUTANTS = [
	'relaxed durability',
	'remove before send',
	'500 is success'
] as const;
export type PhoneMutant = (typeof PHONE_MUTANTS)[number];

interface Disk {
	outbox: Map<string, Waiting>;
	delivered: Map<string, Delivered>;
	counted: number;
}
const copyOf = (disk: Disk): Disk => structuredClone(disk);
const empty = (): Disk => ({ outbox: new Map(), delivered: new Map(), counted: 0 });

/** As much of a browser's storage as letting go of a request takes, over what is on the disk just now. */
function storageOf(disk: () => Disk): Pick<Storage, 'transaction'> {
	const objectStore = (name: 'outbox' | 'delivered') => {
		const store = (): Map<string, { id: string }> => disk()[name];
		return {
			get: async (id: string) => store().get(id),
			put: async (value: { id: string }) => void store().set(value.id, value),
			delete: async (id: string) => void store().delete(id)
		};
	};
	const transaction = () => ({ objectStore, done: Promise.resolve() });
	return { transaction } as unknown as Pick<Storage, 'transaction'>;
}

/** How a phone gets to the site. */
export interface Way {
	url: string;
	fetch: typeof fetch;
	keys: () => readonly PublicKey[];
}

/**
 * A phone with the real sending code, and a storage in memory that can be cut off from its power: what was not written
 * with strict durability is then as if it had never been.
 */
export function openPhone(mutant?: PhoneMutant) {
	let disk = empty();
	/** What a power cut leaves. */
	let durable = empty();
	const commit = (isStrict: boolean) => {
		if (isStrict) durable = copyOf(disk);
	};
	let breaksAtSettling = false;

	const storage = storageOf(() => disk);
	const settle: Line['settle'] = async (item, outcome) => {
		if (breaksAtSettling) throw new DOMException('the storage was closed', 'InvalidStateError');
		await settleIn(storage, item, outcome);
		commit(true);
	};

	return {
		get waiting() {
			return [...disk.outbox.values()];
		},
		get delivered() {
			return [...disk.delivered.values()];
		},
		/** What its tripwire has counted. */
		get counted() {
			return disk.counted;
		},
		/** Whether the page tells that a request is gone. */
		get tellsOfLoss() {
			const left = { waiting: disk.outbox.size, delivered: disk.delivered.size };
			return hasLost(disk.counted, left);
		},
		/** Seals and saves: from here on the person has read that it is saved. */
		async save(payload: object & { id: string; team: string }, key: PublicKey, savedAt: string) {
			const { id, team } = payload;
			const envelope = await seal(padded(JSON.stringify(payload)), { id, team, key });
			this.keep({ version: 1, id, envelope, savedAt });
			return envelope;
		},
		keep(item: Waiting) {
			disk.outbox.set(item.id, item);
			disk.counted = disk.outbox.size;
			commit(mutant !== 'relaxed durability');
		},
		/** One round of tries. */
		async send({ url, fetch: request, keys }: Way, { parkedToo = false } = {}) {
			const items = [...disk.outbox.values()].filter(({ parked }) => parkedToo || !parked);
			const send = async (envelope: Envelope): Promise<Outcome> => {
				if (mutant === 'remove before send') {
					disk.outbox.delete(envelope.id);
					commit(true);
				}
				const outcome = await sendOver(request, envelope, keys(), `${url}/api/referrals`);
				// What the browser's own queue library takes for success: any answer at all.
				if (mutant === '500 is success' && outcome.kind === 'retry') return falseDelivery(envelope);
				return outcome;
			};
			return sendEach(items, { send, settle });
		},
		breakAtSettling: (breaks: boolean) => void (breaksAtSettling = breaks),
		cutPower: () => void (disk = copyOf(durable)),
		/** The browser throws the storage away; a cookie stays. */
		evict() {
			disk = { ...empty(), counted: disk.counted };
			commit(true);
		},
		/** All that is on it, as text. */
		bytes: () => JSON.stringify([...disk.outbox.values(), ...disk.delivered.values()])
	};
}
export type Phone = ReturnType<typeof openPhone>;

const falseDelivery = ({ id, keyId }: Envelope): Outcome => {
	const said = { reference: '2222222A', receivedAt: new Date(0).toISOString(), signature: 'AA' };
	return { kind: 'delivered', receipt: { v: 1, id, sha256: '0'.repeat(64), keyId, ...said } };
};
