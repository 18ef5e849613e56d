/** Who was told what about a person, with their yes and, where they took it back, that they did. Sealed as notes are. */
import { randomUUID } from 'node:crypto';
import { HOW_AGREED, RECIPIENTS } from '../../domain/share.ts';
import type { HowAgreed, Recipient, Share, Told } from '../../domain/share.ts';
import type { Referral } from '../../domain/referral.ts';
import { audit } from '../audit.ts';
import type { Reader, ReferralStore } from '../referrals.ts';
import { holdRequest, requestOf } from './request-row.ts';
import { openWords, sealWords } from './words.ts';

export type Shared =
	| { kind: 'recorded'; id: string }
	/** The request's own key is gone, or there is no such request for this reader. */
	| { kind: 'not-allowed' | 'none' };

/** Writes down that a person agreed to somebody being told something, and the very words of it. */
export async function recordShare(
	store: ReferralStore,
	reader: Reader,
	share: { request: string; recipient: Recipient; how: HowAgreed; told: Told },
	now: Date
): Promise<Shared> {
	const { database } = store;
	const { request, recipient, how, told } = share;
	const found = await requestOf(database, reader, request);
	if (!found) return { kind: 'none' };
	const id = randomUUID();
	const { team, wrapped } = found;
	const ciphertext = await sealWords(
		store,
		{ id, request, team, wrapped },
		JSON.stringify(told),
		now
	);
	if (ciphertext === undefined) return { kind: 'not-allowed' };
	const [at, actor] = [now.toISOString(), reader.account];
	return database.transaction().execute(async (transaction) => {
		if (!(await holdRequest(transaction, request))) return { kind: 'none' };
		const row = { id, referral_id: request, at, actor, recipient, how, withdrawn_at: null };
		await transaction
			.insertInto('case_share')
			.values({ ...row, ciphertext })
			.execute();
		await audit(transaction, { at, actor, action: 'sharing recorded', subject: request });
		return { kind: 'recorded', id };
	});
}

/** All of a request, the latest first; one that no longer opens is left out. The reader has been let in to it already. */
export async function sharesOf(
	store: ReferralStore,
	{ id: request, team }: Pick<Referral, 'id' | 'team'>
): Promise<Share[]> {
	const rows = await store.database
		.selectFrom('case_share')
		.leftJoin('desk_account', 'desk_account.id', 'actor')
		.select(['case_share.id', 'at', 'recipient', 'how', 'withdrawn_at', 'ciphertext', 'email'])
		.where('referral_id', '=', request)
		.orderBy('at', 'desc')
		.execute();
	const opened = rows.map(async (row): Promise<Share[]> => {
		const { id, at, email, withdrawn_at: withdrawnAt } = row;
		const text = await openWords(store, { id, request, team }, row.ciphertext);
		const recipient = RECIPIENTS.find((each) => each === row.recipient);
		const how = HOW_AGREED.find((each) => each === row.how);
		if (!text || !recipient || !how) return [];
		const told = JSON.parse(text) as Told;
		return [
			{
				...told,
				id,
				at,
				recipient,
				how,
				...(email && { by: email }),
				...(withdrawnAt && { withdrawnAt })
			}
		];
	});
	return (await Promise.all(opened)).flat();
}

/** Writes down that the person took a yes back; what was told stays on record. `none`: there is nothing to take back. */
export async function withdrawShare(
	{ database }: Pick<ReferralStore, 'database'>,
	reader: Reader,
	{ request, share }: { request: string; share: string },
	now: Date
): Promise<'withdrawn' | 'none'> {
	if (!(await requestOf(database, reader, request))) return 'none';
	const at = now.toISOString();
	return database.transaction().execute(async (transaction) => {
		const { numUpdatedRows } = await transaction
			.updateTable('case_share')
			.set({ withdrawn_at: at })
			.where('id', '=', share)
			.where('referral_id', '=', request)
			.where('withdrawn_at', 'is', null)
			.executeTakeFirst();
		if (numUpdatedRows === 0n) return 'none';
		const entry = { at, actor: reader.account, subject: request };
		await audit(transaction, { ...entry, action: 'sharing withdrawn' });
		return 'withdrawn';
	});
}
