/**
 * Where a request is written down with all that follows from it, in one transaction: however many copies arrive at once,
 * there is one row. Requests that come together are written together, and answered when that transaction is committed.
 */
import { randomBytes } from 'node:crypto';
import type { Selectable, Transaction } from 'kysely';
import { referenceFrom } from '../domain/reference.ts';
import { auditAll } from './audit.ts';
import { isBusy } from './database-busy.ts';
import type { Database, Tables } from './database.ts';
import { startCases } from './desk/cases.ts';
import { queueFor } from './dispatch/queue.ts';
import { addToTally } from './tally.ts';
import type { Counted } from './tally.ts';
import { openTogether } from './together.ts';

export type ReferralRow = Selectable<Tables['referral']>;

/** A request that is ready to be written down, but for its reference. */
export interface Arrived {
	row: Omit<ReferralRow, 'reference' | 'lookup'>;
	/** What it is looked up by once it has this reference. */
	lookup: (reference: string) => string | null;
	/** Names of the channels that are to tell of it. */
	channels: readonly string[];
	isSlow: boolean;
	counted: readonly Counted[];
}

/** What stands under a request's id; where it is not new, perhaps with other bytes than those that arrived. */
export interface Kept {
	stored: ReferralRow;
	isNew: boolean;
}

/** The queue of each database that is open, gone with it. */
const queues = new WeakMap<Database, (arrived: Arrived) => Promise<Kept>>();

/** Writes a request down, and answers when it is on the disk. */
export function keepReferral(database: Database, arrived: Arrived): Promise<Kept> {
	let queue = queues.get(database);
	if (!queue) {
		queue = openTogether((all: readonly Arrived[]) => keepAll(database, all), isBusy);
		queues.set(database, queue);
	}
	return queue(arrived);
}

const keepAll = (database: Database, all: readonly Arrived[]): Promise<Kept[]> =>
	database.transaction().execute(async (transaction) => {
		const kept = await insertOnce(transaction, all);
		await startWork(
			transaction,
			all.filter((_, index) => kept[index]?.isNew)
		);
		return kept;
	});

/**
 * One statement where all goes well: nothing is looked at first. What it leaves out has an id that another copy took before:
 * that one's row is the one that counts. Or its reference is taken, one in 29^7: then there is another.
 */
async function insertOnce(
	transaction: Transaction<Tables>,
	all: readonly Arrived[]
): Promise<Kept[]> {
	const kept = new Map<Arrived, Kept>();
	for (let tries = 0; tries < 20; tries++) {
		const left = all.filter((arrived) => !kept.has(arrived));
		if (left.length === 0) return all.flatMap((arrived) => kept.get(arrived) ?? []);
		const offered = left.map((arrived) => ({ arrived, stored: withReference(arrived) }));
		// In one order, so that two servers that have copies of the same requests do not wait for each other.
		const rows = offered.map(({ stored }) => stored).toSorted((a, b) => (a.id < b.id ? -1 : 1));
		const inserted = await transaction
			.insertInto('referral')
			.values(rows)
			.onConflict((conflict) => conflict.doNothing())
			.returning(['id', 'reference'])
			.execute();
		const taken = new Set(inserted.map(nameOf));
		const others = offered.filter(({ stored }) => !taken.has(nameOf(stored)));
		const earlier = await rowsOf(transaction, others);
		for (const { arrived, stored } of offered) {
			const other = earlier.get(stored.id);
			if (taken.has(nameOf(stored))) kept.set(arrived, { stored, isNew: true });
			else if (other) kept.set(arrived, { stored: other, isNew: false });
		}
	}
	throw new Error('no free reference was found');
}

const nameOf = ({ id, reference }: Pick<ReferralRow, 'id' | 'reference'>) => `${id} ${reference}`;

/** With a reference that is drawn by chance; some draws are none. */
function withReference({ row, lookup }: Arrived): ReferralRow {
	for (;;) {
		const reference = referenceFrom(randomBytes(16));
		if (reference) return { ...row, reference, lookup: lookup(reference) };
	}
}

async function rowsOf(
	transaction: Transaction<Tables>,
	others: readonly { stored: { id: string } }[]
): Promise<Map<string, ReferralRow>> {
	if (others.length === 0) return new Map();
	const ids = others.map(({ stored }) => stored.id);
	const rows = await transaction
		.selectFrom('referral')
		.selectAll()
		.where('id', 'in', ids)
		.execute();
	return new Map(rows.map((row) => [row.id, row]));
}

/** What follows from new requests: the desk has them, others are to be told, they are counted, and on record. */
async function startWork(
	transaction: Transaction<Tables>,
	fresh: readonly Arrived[]
): Promise<void> {
	if (fresh.length === 0) return;
	const cases = fresh.map(({ row: { id, team }, isSlow }) => ({
		id,
		team,
		...(isSlow && { check: 'slow' as const })
	}));
	await startCases(transaction, ...cases);
	await queueFor(
		transaction,
		fresh.map(({ row: { id, received_at: at }, isSlow, channels }) => ({
			id,
			at,
			isSlow,
			channels
		}))
	);
	await addToTally(
		transaction,
		fresh.flatMap(({ counted }) => counted)
	);
	const action = 'referral received';
	await auditAll(
		transaction,
		fresh.map(({ row: { id, received_at: at } }) => ({ at, actor: 'patient', action, subject: id }))
	);
}
