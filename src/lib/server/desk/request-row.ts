/** A request's row, as whoever writes something about it first looks at it, and then holds it. */
import type { Transaction } from 'kysely';
import { REFERRAL_STATUSES } from '../../domain/referral.ts';
import type { Database, Tables } from '../database.ts';
import type { Reader } from '../referrals.ts';

/** A request of the reader's teams that was not erased. */
export async function requestOf(database: Database, { teams }: Reader, id: string) {
	if (teams.length === 0) return undefined;
	const row = await database
		.selectFrom('referral')
		.select(['id', 'team', 'status', 'wrapped'])
		.where('id', '=', id)
		.where('team', 'in', teams)
		.where('erased_at', 'is', null)
		.executeTakeFirst();
	const status = REFERRAL_STATUSES.find((each) => each === row?.status);
	return row && status && { ...row, status };
}

/**
 * Changes nothing, but nobody erases the request from here until the transaction is over. Answers whether it is held: not
 * where it was erased.
 */
export async function holdRequest(transaction: Transaction<Tables>, id: string): Promise<boolean> {
	const { numUpdatedRows } = await transaction
		.updateTable('referral')
		.set((row) => ({ status: row.ref('status') }))
		.where('id', '=', id)
		.where('erased_at', 'is', null)
		.executeTakeFirst();
	return numUpdatedRows === 1n;
}
