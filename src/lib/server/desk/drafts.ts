/** Words somebody typed about a request when their session had ended: kept until they have signed in again. */
import { LONGEST_NOTE } from '../../domain/case.ts';
import { later } from '../later.ts';
import type { ReferralStore } from '../referrals.ts';
import { openWords, sealWords } from './words.ts';

/** Milliseconds: a working day, and the next morning. */
const DRAFT_LASTS = 24 * 60 * 60_000;

interface Whose {
	account: string;
	request: string;
}

/** Keeps the words, in the place of any kept before. Answers whether they were: not where this account may not see that request, or its key is gone. */
export async function keepDraft(
	store: ReferralStore,
	{ account, request }: Whose,
	words: string,
	now: Date
): Promise<boolean> {
	const { database } = store;
	const found = await database
		.selectFrom('referral')
		.innerJoin('desk_membership', 'desk_membership.team', 'referral.team')
		.select(['referral.team', 'wrapped'])
		.where('referral.id', '=', request)
		.where('erased_at', 'is', null)
		.where('account_id', '=', account)
		.executeTakeFirst();
	if (!found) return false;
	const named = { id: request, request, ...found };
	const ciphertext = await sealWords(store, named, words.slice(0, LONGEST_NOTE), now);
	if (ciphertext === undefined) return false;
	const kept = { at: now.toISOString(), ciphertext };
	await database
		.insertInto('desk_draft')
		.values({ account_id: account, referral_id: request, ...kept })
		.onConflict((conflict) => conflict.columns(['account_id', 'referral_id']).doUpdateSet(kept))
		.execute();
	return true;
}

/** The request for which words of this account are kept, the latest. */
export async function latestDraft(
	{ database }: ReferralStore,
	account: string,
	now: Date
): Promise<string | undefined> {
	const row = await database
		.selectFrom('desk_draft')
		.select('referral_id')
		.where('account_id', '=', account)
		.where('at', '>', later(now, -DRAFT_LASTS))
		.orderBy('at', 'desc')
		.executeTakeFirst();
	return row?.referral_id;
}

/** The words of this account that are kept for a request; empty when there are none. */
export async function draftOf(
	store: ReferralStore,
	{ account, request, team }: Whose & { team: string },
	now: Date
): Promise<string> {
	const row = await store.database
		.selectFrom('desk_draft')
		.select('ciphertext')
		.where('account_id', '=', account)
		.where('referral_id', '=', request)
		.where('at', '>', later(now, -DRAFT_LASTS))
		.executeTakeFirst();
	if (!row) return '';
	return (await openWords(store, { id: request, request, team }, row.ciphertext)) ?? '';
}
