/**
 * The audit's chain: every row carries a SHA-256 over itself and the row before it, and one row of its own table says
 * where the chain ends. A row that was changed, removed or moved breaks it, and so does one taken off the end.
 */
import { createHash } from 'node:crypto';
import type { Database } from './database.ts';

export interface AuditRow {
	id: string;
	at: string;
	actor: string;
	action: string;
	subject: string;
}
/** Where a chain has got to. */
export interface AuditHead {
	seq: number;
	hash: string;
}
/** What the first row is chained to. */
export const FIRST_HASH = '0'.repeat(64);
/** How many rows are looked at in one go. */
const AT_ONCE = 5000;

/** The place and hash of a row that comes after `head`. */
export function chained(head: AuditHead, { id, at, actor, action, subject }: AuditRow): AuditHead {
	const seq = head.seq + 1;
	const hash = createHash('sha256')
		.update(JSON.stringify([head.hash, seq, id, at, actor, action, subject]))
		.digest('hex');
	return { seq, hash };
}

export type AuditVerdict =
	| { kind: 'whole'; rows: number; hash: string }
	/** `seq`: the first place in the chain where something is not as it was written. */
	| { kind: 'broken'; seq: number };

/**
 * Looks through the whole chain. `known` is an end that was written down earlier, outside the database: somebody who
 * could write to the database could have made a new chain, but none in which that hash still stands at its place.
 */
export async function verifyAudit(database: Database, known?: AuditHead): Promise<AuditVerdict> {
	let head: AuditHead = { seq: 0, hash: FIRST_HASH };
	const outside = await database
		.selectFrom('audit')
		.select('id')
		.where('seq', 'is', null)
		.executeTakeFirst();
	for (;;) {
		const rows = await database
			.selectFrom('audit')
			.selectAll()
			.where('seq', '>', head.seq)
			.orderBy('seq')
			.limit(AT_ONCE)
			.execute();
		for (const row of rows) {
			const next = chained(head, row);
			const isKnown = known?.seq !== next.seq || known.hash === next.hash;
			if (row.seq !== next.seq || row.hash !== next.hash || !isKnown)
				return { kind: 'broken', seq: next.seq };
			head = next;
		}
		if (rows.length < AT_ONCE) break;
	}
	const end = await database.selectFrom('audit_head').select(['seq', 'hash']).executeTakeFirst();
	if (outside || end?.seq !== head.seq || end.hash !== head.hash || (known?.seq ?? 0) > head.seq)
		return { kind: 'broken', seq: head.seq + 1 };
	return { kind: 'whole', rows: head.seq, hash: head.hash };
}
