/** How long requests are kept, and their end. */
import { CLOSED_STATUSES, isOver } from '../domain/case.ts';
import type { ReferralStatus } from '../domain/referral.ts';
import { audit } from './audit.ts';
import type { Database } from './database.ts';
import { later } from './later.ts';
import { describeError } from './log.ts';
import type { openLog } from './log.ts';
import type { RequestKeys } from './request-keys.ts';

const DAY = 24 * 60 * 60_000;
/** In milliseconds: after it was closed; after it was stopped before anybody had taken it up; until its status is forgotten. */
const CLOSED_KEPT = 30 * DAY;
const WITHDRAWN_KEPT = DAY;
const STATUS_KEPT = 90 * DAY;
/** At most so many in one go, so that nothing else waits long. */
const AT_ONCE = 200;

/** What a change of status means for how long a request is kept. An open one is never erased. */
export function closing(
	to: ReferralStatus,
	now: Date,
	from?: ReferralStatus
): { closed_at: string | null; erase_after: string | null } {
	if (!isOver(to)) return { closed_at: null, erase_after: null };
	const kept = from === 'received' ? WITHDRAWN_KEPT : CLOSED_KEPT;
	return { closed_at: now.toISOString(), erase_after: later(now, kept) };
}

interface Stores {
	database: Database;
	requestKeys: RequestKeys;
}

/**
 * Erases the requests whose time has come, and forgets by what those closed 90 days ago are looked up. Run again, also by
 * several servers, it does no more.
 */
export async function applyRetention(stores: Stores, now: Date): Promise<{ erased: number }> {
	const { database } = stores;
	const at = now.toISOString();
	// Closed before there was this rule: their time runs from the day it came.
	await database
		.updateTable('referral')
		.set(closing('completed', now))
		.where('status', 'in', CLOSED_STATUSES)
		.where('closed_at', 'is', null)
		.execute();
	const over = await database
		.selectFrom('referral')
		.select('id')
		.where('erase_after', '<=', at)
		.where('erased_at', 'is', null)
		.orderBy('erase_after')
		.limit(AT_ONCE)
		.execute();
	const erased = over.length > 0 ? await erase(stores, over, at) : 0;
	await database
		.updateTable('referral')
		.set({ lookup: null })
		.where('closed_at', '<=', later(now, -STATUS_KEPT))
		.where('lookup', 'is not', null)
		.execute();
	return { erased };
}

/**
 * Their rows are held from before their keys go, which closes them in every backup of the database, until it is written
 * that they have gone: what was taken up again meanwhile is left alone, and what a crash leaves half done is done again.
 */
function erase(
	{ database, requestKeys }: Stores,
	over: readonly { id: string }[],
	at: string
): Promise<number> {
	return database.transaction().execute(async (transaction) => {
		const held = await transaction
			.updateTable('referral')
			.set({ ciphertext: '', erased_at: at })
			.where(
				'id',
				'in',
				over.map(({ id }) => id)
			)
			.where('erase_after', '<=', at)
			.where('erased_at', 'is', null)
			.returning('id')
			.execute();
		const ids = held.map(({ id }) => id);
		if (ids.length === 0) return 0;
		await requestKeys.erase(ids);
		for (const table of ['contact_change', 'case_name', 'desk_draft'] as const)
			await transaction.deleteFrom(table).where('referral_id', 'in', ids).execute();
		await transaction
			.updateTable('case_event')
			.set({ ciphertext: '' })
			.where('referral_id', 'in', ids)
			.execute();
		for (const subject of ids)
			await audit(transaction, { at, actor: 'command', action: 'referral erased', subject });
		return ids.length;
	});
}

/** Applies the rules now and every hour, for as long as the server runs. What fails is told, and done the next time. */
export function keepRetention(stores: Stores, log: ReturnType<typeof openLog>): void {
	const apply = () =>
		void applyRetention(stores, new Date()).catch((error: unknown) =>
			log({ event: 'error', id: 'retention', route: 'none', ...describeError(error) })
		);
	apply();
	setInterval(apply, 60 * 60_000).unref();
}
