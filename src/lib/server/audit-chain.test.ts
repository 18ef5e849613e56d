import { mkdtempSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterEach, beforeEach, describe, expect, it } from 'vitest';
import { audit } from './audit.ts';
import { chained, FIRST_HASH, verifyAudit } from './audit-chain.ts';
import { placeIn } from './database.fixture.ts';
import { openDatabase } from './database.ts';
import type { Database } from './database.ts';

const ROWS = 40;
let dataDir: string;
let database: Database;

beforeEach(async () => {
	dataDir = mkdtempSync(join(tmpdir(), 'audit-'));
	database = await openDatabase(await placeIn(dataDir));
	for (let i = 1; i <= ROWS; i++) await say(i);
});
afterEach(async () => {
	await database.destroy();
	rmSync(dataDir, { recursive: true });
});

const say = (i: number) =>
	audit(database, {
		at: `2026-11-21T09:00:${String(i % 60).padStart(2, '0')}Z`,
		actor: 'reader',
		action: 'referral opened',
		subject: `request ${i}`
	});
const verdict = () => verifyAudit(database);
const row = (seq: number) =>
	database.selectFrom('audit').selectAll().where('seq', '=', seq).executeTakeFirstOrThrow();

describe('the audit’s chain', () => {
	it('is whole as it was written, also by many at once', async () => {
		await Promise.all(Array.from({ length: 20 }, (_, i) => say(i)));
		expect(await verdict()).toMatchObject({ kind: 'whole', rows: ROWS + 20 });
	});

	it('takes back a row with the transaction that it is in', async () => {
		const failing = database.transaction().execute(async (transaction) => {
			const entry = { at: 'now', actor: 'a', action: 'signed in', subject: 's' } as const;
			await audit(transaction, entry);
			throw new Error('on purpose');
		});
		await expect(failing).rejects.toThrow('on purpose');
		expect(await verdict()).toMatchObject({ kind: 'whole', rows: ROWS });
	});

	it.each(['at', 'actor', 'action', 'subject', 'hash'] as const)(
		'breaks where a row’s %s was changed',
		async (column) => {
			await database
				.updateTable('audit')
				.set({ [column]: 'other' })
				.where('seq', '=', 17)
				.execute();
			expect(await verdict()).toEqual({ kind: 'broken', seq: 17 });
		}
	);

	it.each([1, 17, ROWS])('breaks where row %i was removed [ASVS 16.4.2]', async (seq) => {
		await database.deleteFrom('audit').where('seq', '=', seq).execute();
		expect(await verdict()).toEqual({ kind: 'broken', seq });
	});

	it('breaks where two rows changed places', async () => {
		const [first, second] = [await row(7), await row(8)];
		for (const [seq, { id }] of [
			[-1, first],
			[7, second],
			[8, first]
		] as const)
			await database.updateTable('audit').set({ seq }).where('id', '=', id).execute();
		expect(await verdict()).toEqual({ kind: 'broken', seq: 7 });
	});

	it('breaks where a row was slipped in outside it', async () => {
		const slipped = { id: 'x', at: 'now', actor: 'a', action: 'signed in', subject: 's' };
		await database.insertInto('audit').values(slipped).execute();
		expect((await verdict()).kind).toBe('broken');
	});

	it('is told from a new one by an end that was written down', async () => {
		const known = await row(20);
		const end = { seq: 20, hash: known.hash ?? '' };
		expect((await verifyAudit(database, end)).kind).toBe('whole');
		let head = { seq: 0, hash: FIRST_HASH };
		for (let seq = 1; seq <= ROWS; seq++) {
			head = chained(head, { ...(await row(seq)), actor: 'other' });
			await database
				.updateTable('audit')
				.set({ ...head, actor: 'other' })
				.where('seq', '=', seq)
				.execute();
		}
		await database.updateTable('audit_head').set(head).execute();
		expect((await verdict()).kind).toBe('whole');
		expect(await verifyAudit(database, end)).toEqual({ kind: 'broken', seq: 20 });
	});
});
