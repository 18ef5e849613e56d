import { randomUUID } from 'node:crypto';
import type { Transaction } from 'kysely';
import { chained } from './audit-chain.ts';
import type { AuditRow } from './audit-chain.ts';
import type { Database, Tables } from './database.ts';

export type AuditAction =
	| 'referral received'
	| 'referral opened'
	| 'referral delivered'
	| 'delivery parked'
	| 'deliveries tried anew'
	| 'referral status changed'
	| 'referral stopped'
	| 'referral erased'
	| 'contact changed'
	| 'status seen'
	| 'status refused'
	| 'key rotated'
	| 'referral refused'
	| 'referral exported'
	| 'case event recorded'
	| 'plan saved'
	| 'plan link made'
	| 'plan link ended'
	| 'plan seen'
	| 'sharing recorded'
	| 'sharing withdrawn'
	| 'answers asked for'
	| 'counts exported'
	| 'activity corrected'
	| 'activity note'
	| 'kiosk address made'
	| 'requests searched'
	| 'page refused'
	| 'account added'
	| 'account changed'
	| 'link made'
	| 'password set'
	| 'signed in'
	| 'sign-in refused'
	| 'signed out'
	| 'code refused'
	| 'second factor set up'
	| 'second factor reset'
	| 'recovery code used'
	| 'organisation sign-in bound'
	| 'passkey added'
	| 'passkey removed'
	| 'password changed'
	| 'sessions ended'
	| 'listing report done'
	| 'release rolled back';

/**
 * Writes who did what, at the end of the chain. `actor` is an account's id, `patient`, `command`, or `channel` and its name;
 * `subject` is an id, never a name or an answer.
 */
export async function audit(
	database: Database | Transaction<Tables>,
	entry: { at: string; actor: string; action: AuditAction; subject: string }
): Promise<void> {
	const row = { id: randomUUID(), ...entry };
	if (database.isTransaction) return append(database as Transaction<Tables>, row);
	await database.transaction().execute((transaction) => append(transaction, row));
}

/** To raise the count is to hold the end of the chain: another server's row waits until ours is in. */
async function append(transaction: Transaction<Tables>, row: AuditRow): Promise<void> {
	const { seq, hash } = await transaction
		.updateTable('audit_head')
		.set((set) => ({ seq: set('seq', '+', 1) }))
		.returning(['seq', 'hash'])
		.executeTakeFirstOrThrow();
	const place = chained({ seq: seq - 1, hash }, row);
	await transaction
		.insertInto('audit')
		.values({ ...row, ...place })
		.execute();
	await transaction.updateTable('audit_head').set({ hash: place.hash }).execute();
}
