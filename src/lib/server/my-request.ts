/** A person's own request, for the person: how it stands, how to be reached, and "stop". What they said is never shown. */
import { randomUUID } from 'node:crypto';
import { padded } from '../domain/padding.ts';
import type { ContactChange } from '../domain/questions/change.ts';
import { mayBecome, REFERRAL_STATUSES } from '../domain/referral.ts';
import type { Referral } from '../domain/referral.ts';
import { seal } from '../domain/sealing.ts';
import { audit } from './audit.ts';
import { personStopped } from './desk/cases.ts';
import { toReferral } from './referrals.ts';
import type { ReferralStore } from './referrals.ts';
import { closing } from './retention.ts';
import { wrap } from './request-keys.ts';

const OPEN = REFERRAL_STATUSES.filter((status) => mayBecome(status, 'stopped'));

/** The request of this reference and date of birth. Which of the two was wrong, nobody is told. */
export async function findMine(
	{ database, lookups }: ReferralStore,
	{ reference, dateOfBirth }: { reference: string; dateOfBirth: string },
	now: Date
): Promise<Referral | undefined> {
	const row = await database
		.selectFrom('referral')
		.selectAll()
		.where('lookup', '=', lookups.of(reference, dateOfBirth))
		.executeTakeFirst();
	await audit(database, {
		at: now.toISOString(),
		actor: 'patient',
		action: row ? 'status seen' : 'status refused',
		subject: row?.id ?? 'status'
	});
	return row && toReferral(row);
}

/** The request that a pass is for, as it stands now. */
export async function mineByPass(
	{ database, lookups }: ReferralStore,
	pass: string,
	now: Date
): Promise<Referral | undefined> {
	const id = lookups.readPass(pass, now);
	if (!id) return undefined;
	const row = await database
		.selectFrom('referral')
		.selectAll()
		.where('id', '=', id)
		.where('lookup', 'is not', null)
		.executeTakeFirst();
	return row && toReferral(row);
}

/**
 * Stops a request for the person who sent it. Answers how it stands now: one that is over already stays as it was. What the
 * desk has written about it, or is worried about, is kept as long as after any other end.
 */
export async function stopMine(
	{ database }: ReferralStore,
	{ id, team, status }: Referral,
	now: Date
): Promise<'stopped' | 'over' | 'moved-on'> {
	if (!mayBecome(status, 'stopped')) return 'over';
	const at = now.toISOString();
	return database.transaction().execute(async (transaction) => {
		const { numUpdatedRows } = await transaction
			.updateTable('referral')
			.set({ status: 'stopped', status_changed_at: at, ...closing('stopped', now, status) })
			.where('id', '=', id)
			.where('status', '=', status)
			.where('erased_at', 'is', null)
			.executeTakeFirst();
		if (numUpdatedRows === 0n) return 'moved-on';
		if (await personStopped(transaction, { id, team }, at))
			await transaction
				.updateTable('referral')
				.set(closing('stopped', now))
				.where('id', '=', id)
				.execute();
		await audit(transaction, { at, actor: 'patient', action: 'referral stopped', subject: id });
		return 'stopped';
	});
}

/**
 * Keeps how a person wants to be reached from now on, beside what they sent first, which stays as it was. Answers `over`
 * where nobody would read it any more.
 */
export async function changeMine(
	{ database, keyring, requestKeys }: ReferralStore,
	{ id, team }: Referral,
	change: ContactChange,
	now: Date
): Promise<'changed' | 'over'> {
	const key = await requestKeys.find(id);
	if (!key) return 'over';
	const at = now.toISOString();
	const changeId = randomUUID();
	const named = { id: changeId, team, key: keyring.sealingKey(team) };
	const envelope = await seal(padded(JSON.stringify(change)), named);
	const bytes = Buffer.from(JSON.stringify(envelope)).toString('base64url');
	return database.transaction().execute(async (transaction) => {
		// Changes nothing, but holds the row: nobody closes or erases the request between this look and what is written.
		const { numUpdatedRows } = await transaction
			.updateTable('referral')
			.set((row) => ({ status: row.ref('status') }))
			.where('id', '=', id)
			.where('status', 'in', OPEN)
			.where('erased_at', 'is', null)
			.executeTakeFirst();
		if (numUpdatedRows === 0n) return 'over';
		await transaction
			.insertInto('contact_change')
			.values({ id: changeId, referral_id: id, at, ciphertext: wrap(bytes, key, id) })
			.execute();
		await audit(transaction, { at, actor: 'patient', action: 'contact changed', subject: id });
		return 'changed';
	});
}
