import { randomUUID } from 'node:crypto';
import type { Transaction } from 'kysely';
import type { Database, Tables } from './database.ts';

export type AuditAction =
	| 'referral received'
	| 'referral opened'
	| 'referral status changed'
	| 'account added'
	| 'link made'
	| 'password set'
	| 'signed in'
	| 'sign-in refused'
	| 'signed out'
	| 'listing report done'
	| 'release rolled back';

/** Writes who did what. `actor` is an account's id, `patient` or `command`; `subject` is an id, never a name or an answer. */
export async function audit(
	database: Database | Transaction<Tables>,
	entry: { at: string; actor: string; action: AuditAction; subject: string }
): Promise<void> {
	await database
		.insertInto('audit')
		.values({ id: randomUUID(), ...entry })
		.execute();
}
