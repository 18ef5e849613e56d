/**
 * What is to be told of requests, to whom. A row is written in the transaction that takes the request, claimed by one server
 * for a while, and then sent, tried again, or parked. Nobody sends what they have not claimed, and nothing is sent before
 * what it is about is on the disk.
 */
import { randomUUID } from 'node:crypto';
import { PostgresAdapter } from 'kysely';
import type { Selectable, Transaction } from 'kysely';
import { isTold, waitBeforeNext } from '../../domain/dispatch.ts';
import type { DispatchState, Outcome } from '../../domain/dispatch.ts';
import { audit } from '../audit.ts';
import type { Database, Tables } from '../database.ts';
import { later } from '../later.ts';

/** How much later, in milliseconds, the turn of a request in the slow lane comes than its time would have it. */
export const SLOW_LANE = 10 * 60_000;
/** How long a claim lasts, in milliseconds: far longer than any try, and then another server takes over. */
export const CLAIM = 2 * 60_000;
/** What is still to be done. A claim whose time is over counts as never made. */
const OPEN = ['new', 'retry', 'claimed'] as const satisfies DispatchState[];

export type Dispatch = Selectable<Tables['dispatch']>;

/** The same for the same request and channel, always. */
export const dispatchId = (referral: string, channel: string): string => `${referral}.${channel}`;

/** Queues what is to be told of requests that are just being taken. `isSlow`: it comes after the others. */
export async function queueFor(
	transaction: Transaction<Tables>,
	requests: readonly { id: string; at: string; isSlow: boolean; channels: readonly string[] }[]
): Promise<void> {
	const rows = requests.flatMap(({ id, at, isSlow, channels }) =>
		channels.map((channel) => ({
			id: dispatchId(id, channel),
			referral_id: id,
			channel,
			state: 'new',
			turn_at: isSlow ? later(new Date(at), SLOW_LANE) : at,
			due_at: at
		}))
	);
	if (rows.length > 0) await transaction.insertInto('dispatch').values(rows).execute();
}

/**
 * Claims what is due, the longest waiting first, `most` rows at a time: nobody else gets them while the claim lasts. On
 * SQLite the transaction holds everybody else off; on PostgreSQL others pass by the rows it looks at.
 */
export function claim(
	database: Database,
	{ holder, now, most }: { holder: string; now: Date; most: number }
): Promise<Dispatch[]> {
	const isPostgres = database.getExecutor().adapter instanceof PostgresAdapter;
	return database.transaction().execute(async (transaction) => {
		const due = transaction
			.selectFrom('dispatch')
			.select('id')
			.where('state', 'in', OPEN)
			.where('due_at', '<=', now.toISOString())
			.orderBy('turn_at')
			.orderBy('id')
			.limit(most);
		const ids = await (isPostgres ? due.forUpdate().skipLocked() : due).execute();
		if (ids.length === 0) return [];
		const claimed = await transaction
			.updateTable('dispatch')
			.set((set) => ({
				state: 'claimed',
				claimed_by: holder,
				due_at: later(now, CLAIM),
				tries: set('tries', '+', 1)
			}))
			.where(
				'id',
				'in',
				ids.map(({ id }) => id)
			)
			.returningAll()
			.execute();
		return claimed.sort((a, b) => (a.turn_at < b.turn_at ? -1 : 1));
	});
}

/** What is written of a row after a try. */
function stateAfter(
	row: Dispatch,
	outcome: Outcome,
	{ now, chance }: { now: Date; chance: number }
) {
	const at = now.toISOString();
	switch (outcome.kind) {
		case 'sent':
			return { state: 'sent', sent_at: at, problem: null };
		case 'retry': {
			const due_at = later(now, waitBeforeNext(row.tries, chance, outcome.after));
			return { state: 'retry', due_at, problem: outcome.problem };
		}
		case 'never':
			return { state: 'parked', problem: outcome.problem };
		case 'dropped':
			return { state: 'dropped', problem: outcome.problem };
	}
}

/**
 * Writes down how a try ended, on record, and in the request's history where a lead has to look at it. That it was sent is
 * written whoever holds the claim by now; anything else only by the one who has it.
 */
export function settle(
	database: Database,
	row: Dispatch,
	outcome: Outcome,
	how: { now: Date; chance: number; handsOver: boolean }
): Promise<void> {
	const { id, referral_id: referral, channel } = row;
	const at = how.now.toISOString();
	return database.transaction().execute(async (transaction) => {
		const update = transaction
			.updateTable('dispatch')
			.set({ ...stateAfter(row, outcome, how), claimed_by: null })
			.where('id', '=', id);
		const { numUpdatedRows } = await (
			outcome.kind === 'sent'
				? update.where('state', '!=', 'sent')
				: update.where('claimed_by', '=', row.claimed_by).where('tries', '=', row.tries)
		).executeTakeFirst();
		if (numUpdatedRows === 0n) return;
		const entry = { at, actor: `channel ${channel}`, subject: referral };
		if (outcome.kind === 'sent') {
			await audit(transaction, { ...entry, action: 'referral delivered' });
			if (how.handsOver) await delivered(transaction, referral, at);
		}
		if (outcome.kind === 'never') await audit(transaction, { ...entry, action: 'delivery parked' });
		if (isTold(outcome, row.tries)) await writeDown(transaction, { referral, channel, at });
	});
}

/** From the first time that a channel took the request itself. */
const delivered = (transaction: Transaction<Tables>, referral: string, at: string) =>
	transaction
		.updateTable('referral')
		.set({ delivered_at: at })
		.where('id', '=', referral)
		.where('delivered_at', 'is', null)
		.execute();

/**
 * Writes into a request's history that somebody could not be told of it. Leads see it among what is stuck (stuck.ts): not
 * among what a colleague raised, where it would stand before somebody's safety. One that was erased is left alone.
 */
async function writeDown(
	transaction: Transaction<Tables>,
	{ referral, channel, at }: { referral: string; channel: string; at: string }
): Promise<void> {
	const row = await transaction
		.updateTable('referral_case')
		.set((set) => ({ version: set('version', '+', 1) }))
		.where('referral_id', '=', referral)
		.where((where) =>
			where.exists(
				where
					.selectFrom('referral')
					.select('referral.id')
					.where('referral.id', '=', referral)
					.where('erased_at', 'is', null)
			)
		)
		.returning('version')
		.executeTakeFirst();
	if (!row) return;
	const event = { kind: 'undelivered', actor: 'dispatch', detail: channel, ciphertext: '' };
	await transaction
		.insertInto('case_event')
		.values({ id: randomUUID(), referral_id: referral, version: row.version, at, ...event })
		.execute();
}

/** How deliveries stand: how many of each channel in each state, and the references of those that are parked, with why. */
export async function overview(database: Database): Promise<{
	counts: { channel: string; state: string; count: number }[];
	parked: { reference: string; channel: string; problem: string | null }[];
}> {
	const counts = await database
		.selectFrom('dispatch')
		.select(['channel', 'state'])
		.select((select) => select.fn.countAll<number>().as('count'))
		.groupBy(['channel', 'state'])
		.orderBy('channel')
		.orderBy('state')
		.execute();
	const parked = await database
		.selectFrom('dispatch')
		.innerJoin('referral', 'referral.id', 'referral_id')
		.select(['reference', 'dispatch.channel', 'problem'])
		.where('state', '=', 'parked')
		.orderBy('turn_at')
		.execute();
	return { counts, parked };
}

/** Tries anew, from now on, what was parked for a channel: after whatever stood in the way was put right. Answers how many. */
export async function unpark(database: Database, channel: string, now: Date): Promise<number> {
	const { numUpdatedRows } = await database
		.updateTable('dispatch')
		.set({ state: 'retry', due_at: now.toISOString(), tries: 0 })
		.where('state', '=', 'parked')
		.where('channel', '=', channel)
		.executeTakeFirst();
	return Number(numUpdatedRows);
}
