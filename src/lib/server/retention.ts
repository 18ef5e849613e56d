/** How long requests are kept, and their end. */
import type { ExpressionBuilder, Transaction } from 'kysely';
import { CLOSED_STATUSES, isOver } from '../domain/case.ts';
import type { ReferralStatus } from '../domain/referral.ts';
import { forgetOldAnswers } from './answers.ts';
import { audit } from './audit.ts';
import type { Database, Tables } from './database.ts';
import { later } from './later.ts';
import { describeError } from './log.ts';
import type { openLog } from './log.ts';
import type { RequestKeys } from './request-keys.ts';

const DAY = 24 * 60 * 60_000;
/**
 * In milliseconds: after it was closed, or handed over to another system; after it was stopped before anybody had taken it
 * up; until its status is forgotten.
 */
const CLOSED_KEPT = 30 * DAY;
const WITHDRAWN_KEPT = DAY;
const STATUS_KEPT = 90 * DAY;
/** At most so many in one go, so that nothing else waits long. */
const AT_ONCE = 200;
/** What goes with a request, row and all. */
const FORGOTTEN = ['contact_change', 'case_name', 'desk_draft', 'plan_link', 'own_link'] as const;

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

/** A request that was stopped early is kept as long as any other once the desk has written something about it. */
export async function keepAsWritten(transaction: Transaction<Tables>, id: string): Promise<void> {
	const row = await transaction
		.selectFrom('referral')
		.select('closed_at')
		.where('id', '=', id)
		.executeTakeFirst();
	if (!row?.closed_at) return;
	await transaction
		.updateTable('referral')
		.set({ erase_after: later(new Date(row.closed_at), CLOSED_KEPT) })
		.where('id', '=', id)
		.execute();
}

/** How long before a team is told, in milliseconds; and of how many at most. */
const TOLD_BEFORE = 7 * DAY;
const MOST_TOLD = 20;

/** The closed requests of these teams that are erased within 7 days, the first of them first. */
export async function erasedSoon(
	database: Database,
	teams: readonly string[],
	now: Date
): Promise<{ id: string; reference: string; eraseAfter: string }[]> {
	if (teams.length === 0) return [];
	const rows = await database
		.selectFrom('referral')
		.select(['id', 'reference', 'erase_after', 'closed_at'])
		.where('team', 'in', [...teams])
		.where('erased_at', 'is', null)
		.where('erase_after', '<=', later(now, TOLD_BEFORE))
		.orderBy('erase_after')
		.limit(MOST_TOLD)
		.execute();
	return rows.flatMap(({ id, reference, erase_after: eraseAfter, closed_at: closedAt }) => {
		// What nobody ever took up goes within a day: there is nothing to be told in time.
		const isShort = closedAt && eraseAfter && eraseAfter <= later(new Date(closedAt), TOLD_BEFORE);
		return eraseAfter && !isShort ? [{ id, reference, eraseAfter }] : [];
	});
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
		.where(isDue(now))
		.where('erased_at', 'is', null)
		.orderBy('erase_after')
		.limit(AT_ONCE)
		.execute();
	const erased = over.length > 0 ? await erase(stores, over, now) : 0;
	await database
		.updateTable('referral')
		.set({ lookup: null })
		.where('closed_at', '<=', later(now, -STATUS_KEPT))
		.where('lookup', 'is not', null)
		.execute();
	await forgetOldAnswers(database, now);
	return { erased };
}

/**
 * Its time has come; or another system took it 30 days ago (`delivered_at`), and nobody at this desk has done anything about
 * it: what a channel itself wrote there counts for nothing.
 */
const isDue = (now: Date) => (where: ExpressionBuilder<Tables, 'referral'>) =>
	where.or([
		where('erase_after', '<=', now.toISOString()),
		where.and([
			where('delivered_at', '<=', later(now, -CLOSED_KEPT)),
			where('status', '=', 'received'),
			where.not(
				where.exists(
					where
						.selectFrom('referral_case')
						.select('referral_case.referral_id')
						.whereRef('referral_case.referral_id', '=', 'referral.id')
						.where((of) =>
							of.or([of('assigned_to', 'is not', null), of('raised_at', 'is not', null)])
						)
				)
			),
			where.not(
				where.exists(
					where
						.selectFrom('case_event')
						.select('case_event.id')
						.whereRef('case_event.referral_id', '=', 'referral.id')
						.where('actor', '!=', 'dispatch')
				)
			)
		])
	]);

/**
 * Their rows are held from before their keys go, which closes them in every backup of the database, until it is written
 * that they have gone: what was taken up again meanwhile is left alone, and what a crash leaves half done is done again.
 */
function erase(
	{ database, requestKeys }: Stores,
	over: readonly { id: string }[],
	now: Date
): Promise<number> {
	const at = now.toISOString();
	return database.transaction().execute(async (transaction) => {
		const held = await transaction
			.updateTable('referral')
			.set((set) => ({
				ciphertext: '',
				erased_at: at,
				closed_at: set.fn.coalesce('closed_at', set.val(at))
			}))
			.where(
				'id',
				'in',
				over.map(({ id }) => id)
			)
			.where(isDue(now))
			.where('erased_at', 'is', null)
			.returning('id')
			.execute();
		const ids = held.map(({ id }) => id);
		if (ids.length === 0) return 0;
		await requestKeys.erase(ids);
		for (const table of FORGOTTEN)
			await transaction.deleteFrom(table).where('referral_id', 'in', ids).execute();
		for (const table of ['case_event', 'case_plan', 'case_share'] as const)
			await transaction
				.updateTable(table)
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
