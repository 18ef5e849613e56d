/** Plans, version by version, and the person's private link to their own. Nothing is ever overwritten. */
import { randomUUID } from 'node:crypto';
import type { Plan } from '../../domain/plan.ts';
import type { Referral } from '../../domain/referral.ts';
import { audit } from '../audit.ts';
import { later } from '../later.ts';
import type { Reader, ReferralStore } from '../referrals.ts';
import { holdRequest, requestOf } from './request-row.ts';
import { digest, newToken } from './tokens.ts';
import { openWords, sealWords } from './words.ts';

/** Milliseconds for which a private link works: about as long as a plan is worked with. */
export const PLAN_LINK_LASTS = 90 * 24 * 60 * 60_000;

/** A plan as it was last saved. */
export interface KeptPlan {
	plan: Plan;
	version: number;
	at: string;
	/** The address of whoever saved it, where that account is still there. */
	by?: string;
}

/**
 * Keeps a plan as the next version after the one the reader saw. `moved-on`: a colleague saved one meanwhile, and nothing
 * was kept; `not-allowed`: the request's own key is gone; `none`: there is no such request for this reader.
 */
export async function savePlan(
	store: ReferralStore,
	reader: Reader,
	{ id: request, version, plan }: { id: string; version: number; plan: Plan },
	now: Date
): Promise<'saved' | 'moved-on' | 'not-allowed' | 'none'> {
	const { database } = store;
	const found = await requestOf(database, reader, request);
	if (!found) return 'none';
	const id = randomUUID();
	const { team, wrapped } = found;
	const named = { id, request, team, wrapped };
	const ciphertext = await sealWords(store, named, JSON.stringify(plan), now);
	if (ciphertext === undefined) return 'not-allowed';
	const at = now.toISOString();
	const row = { id, referral_id: request, version: version + 1, at, actor: reader.account };
	return database.transaction().execute(async (transaction) => {
		if (!(await holdRequest(transaction, request))) return 'none';
		const latest = await transaction
			.selectFrom('case_plan')
			.select('version')
			.where('referral_id', '=', request)
			.orderBy('version', 'desc')
			.executeTakeFirst();
		if ((latest?.version ?? 0) !== version) return 'moved-on';
		await transaction
			.insertInto('case_plan')
			.values({ ...row, ciphertext })
			.execute();
		await audit(transaction, { at, actor: reader.account, action: 'plan saved', subject: request });
		return 'saved';
	});
}

/** The last version of a request's plan, where there is one that opens. The reader has been let in to it already. */
export async function planOf(
	store: ReferralStore,
	{ id: request, team }: Pick<Referral, 'id' | 'team'>
): Promise<KeptPlan | undefined> {
	const row = await store.database
		.selectFrom('case_plan')
		.leftJoin('desk_account', 'desk_account.id', 'actor')
		.select(['case_plan.id', 'version', 'at', 'ciphertext', 'email'])
		.where('referral_id', '=', request)
		.orderBy('version', 'desc')
		.executeTakeFirst();
	if (!row?.ciphertext) return undefined;
	const text = await openWords(store, { id: row.id, request, team }, row.ciphertext);
	if (!text) return undefined;
	const { version, at, email } = row;
	return { plan: JSON.parse(text) as Plan, version, at, ...(email && { by: email }) };
}

/** A private link that still works: until when. */
export async function planLinkOf(
	{ database }: Pick<ReferralStore, 'database'>,
	request: string,
	now: Date
): Promise<{ until: string } | undefined> {
	const row = await database
		.selectFrom('plan_link')
		.select('expires_at')
		.where('referral_id', '=', request)
		.where('ended_at', 'is', null)
		.where('expires_at', '>', now.toISOString())
		.executeTakeFirst();
	return row && { until: row.expires_at };
}

/**
 * Makes a private link and ends the one before it, or with `end` only does that. The token is given out once, here. `none`:
 * there is no such request for this reader, or it has no plan to show.
 */
export async function changePlanLink(
	{ database }: Pick<ReferralStore, 'database'>,
	reader: Reader,
	{ id: request, change }: { id: string; change: 'make' | 'end' },
	now: Date
): Promise<{ kind: 'made'; token: string } | { kind: 'ended' | 'none' }> {
	if (!(await requestOf(database, reader, request))) return { kind: 'none' };
	const at = now.toISOString();
	return database.transaction().execute(async (transaction) => {
		if (!(await holdRequest(transaction, request))) return { kind: 'none' };
		const plan = await transaction
			.selectFrom('case_plan')
			.select('id')
			.where('referral_id', '=', request)
			.executeTakeFirst();
		if (!plan) return { kind: 'none' };
		await transaction
			.updateTable('plan_link')
			.set({ ended_at: at })
			.where('referral_id', '=', request)
			.where('ended_at', 'is', null)
			.execute();
		const action = change === 'make' ? 'plan link made' : 'plan link ended';
		await audit(transaction, { at, actor: reader.account, action, subject: request });
		if (change === 'end') return { kind: 'ended' };
		const token = newToken();
		const row = { token_sha256: digest(token), referral_id: request, made_at: at, ended_at: null };
		await transaction
			.insertInto('plan_link')
			.values({ ...row, expires_at: later(now, PLAN_LINK_LASTS) })
			.execute();
		return { kind: 'made', token };
	});
}

/** The plan that a private link shows: the last version, and nothing else of the request. That it was seen is on record. */
export async function planByToken(
	store: ReferralStore,
	token: string,
	now: Date
): Promise<Plan | undefined> {
	const { database } = store;
	const at = now.toISOString();
	const row = await database
		.selectFrom('plan_link')
		.innerJoin('referral', 'referral.id', 'referral_id')
		.select(['referral.id', 'team'])
		.where('token_sha256', '=', digest(token))
		.where('ended_at', 'is', null)
		.where('expires_at', '>', at)
		.where('erased_at', 'is', null)
		.executeTakeFirst();
	if (!row) return undefined;
	await audit(database, { at, actor: 'patient', action: 'plan seen', subject: row.id });
	return (await planOf(store, row))?.plan;
}
