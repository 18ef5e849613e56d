import { randomUUID } from 'node:crypto';
import type { Transaction } from 'kysely';
import { chained } from './audit-chain.ts';
import type { AuditHead } from './audit-chain.ts';
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

export interface AuditEntry {
	at: string;
	actor: string;
	action: AuditAction;
	subject: string;
}

/**
 * Writes who did what, at the end of the chain. `actor` is an account's id, `patient`, `command`, or `channel` and its name;
 * `subject` is an id, never a name or an answer.
 */
export async function audit(
	database: Database | Transaction<Tables>,
	entry: AuditEntry
): Promise<void> {
	if (database.isTransaction) return auditAll(database as Transaction<Tables>, [entry]);
	await database.transaction().execute((transaction) => auditAll(transaction, [entry]));
}

/**
 * The same of several things, in order. To raise the count is to hold the end of the chain: another server's rows wait until
 * ours are in, so that whoever has more to write does that first.
 */
export async function auditAll(
	transaction: Transaction<Tables>,
	entries: readonly AuditEntry[]
): Promise<void> {
	if (entries.length === 0) return;
	const { seq, hash } = await transaction
		.updateTable('audit_head')
		.set((set) => ({ seq: set('seq', '+', entries.length) }))
		.returning(['seq', 'hash'])
		.executeTakeFirstOrThrow();
	let head: AuditHead = { seq: seq - entries.length, hash };
	const rows = entries.map((entry) => {
		const row = { id: randomUUID(), ...entry };
		head = chained(head, row);
		return { ...row, ...head };
	});
	await transaction.insertInto('audit').values(rows).execute();
	await transaction.updateTable('audit_head').set({ hash: head.hash }).execute();
}
