import { mkdtempSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { CLOSED_STATUSES, OPEN_STATUSES, VIEWS } from '../../src/lib/domain/case.ts';
import { chained, FIRST_HASH, verifyAudit } from '../../src/lib/server/audit-chain.ts';
import type { AuditRow } from '../../src/lib/server/audit-chain.ts';
import type { Database } from '../../src/lib/server/database.ts';
import { openDatabase } from '../../src/lib/server/database.ts';
import { countCases, listCases } from '../../src/lib/server/desk/case-list.ts';
import { openDeskKeys } from '../../src/lib/server/desk/keys.ts';
import type { DeskKeys } from '../../src/lib/server/desk/keys.ts';
import { findRequests } from '../../src/lib/server/desk/names.ts';
import type { ReferralStore } from '../../src/lib/server/referrals.ts';
import type { Bench, Figure } from './figure.ts';

const [FEW, MANY] = [1_000, 100_000];
const TEAMS = ['dene', 'riverside', 'moor'];
const TODAY = '2026-11-23';
const NOW = new Date('2026-11-23T09:00:00Z');
/** Of a hundred requests, so many are still open: the others were closed, and stay. */
const OPEN_PERCENT = 8;
/** Somebody has so many of their own, however large the service is: with more people come more link workers. */
const CASELOAD = 60;
const READER = { account: 'reader-0', teams: TEAMS };
/** SQLite takes some 32,000 values in one statement. */
const AT_ONCE = 1000;

const at = <Value>(values: readonly Value[], index: number): Value =>
	values[index % values.length] as Value;
const dayOf = (offset: number) =>
	new Date(NOW.getTime() + offset * 86_400_000).toISOString().slice(0, 10);

/** One of the requests of a service that has gone on for some years: most of them closed, some late, a few raised. */
function madeUp(index: number, count: number) {
	const isOpen = (index * 37) % 100 < OPEN_PERCENT;
	const workers = Math.max(1, Math.round((count * OPEN_PERCENT) / 100 / CASELOAD));
	const worker = `reader-${index % workers}`;
	const id = `00000000-0000-4000-8000-${String(index).padStart(12, '0')}`;
	const team = at(TEAMS, index);
	const open = Math.floor(index / 100);
	const status = isOpen ? at(OPEN_STATUSES, open) : at(CLOSED_STATUSES, index);
	return {
		referral: {
			id,
			reference: `R${index}`,
			team,
			key_id: 'none',
			enc: 'none',
			ciphertext: 'x'.repeat(200),
			sha256: 'none',
			received_at: `${dayOf(isOpen ? -5 : -400)}T09:00:00.000Z`,
			due_on: isOpen ? dayOf((open % 9) - 2) : dayOf(-(index % 900) - 3),
			status,
			status_changed_at: NOW.toISOString(),
			channel: 'device'
		},
		referral_case: {
			referral_id: id,
			team,
			assigned_to: worker,
			open_for: isOpen ? worker : null,
			raised_at: isOpen && open % 40 === 0 ? NOW.toISOString() : null,
			check_first: isOpen && open % 30 === 0 ? 'twin' : null,
			names_at: NOW.toISOString()
		},
		words: [`given${index % 2000}`, `family${index % 7919}`]
	};
}

async function fill(database: Database, keys: DeskKeys, count: number): Promise<void> {
	for (let from = 0; from < count; from += AT_ONCE) {
		const rows = Array.from({ length: AT_ONCE }, (_, i) => madeUp(from + i, count));
		const names = rows.flatMap(({ referral, words }) =>
			words.map((word) => ({
				token: keys.hash('name', referral.team, 'word', word),
				referral_id: referral.id
			}))
		);
		await database.transaction().execute(async (transaction) => {
			for (const part of [rows.slice(0, AT_ONCE / 2), rows.slice(AT_ONCE / 2)]) {
				await transaction
					.insertInto('referral')
					.values(part.map(({ referral }) => referral))
					.execute();
				await transaction
					.insertInto('referral_case')
					.values(part.map(({ referral_case }) => referral_case))
					.execute();
			}
			await transaction.insertInto('case_name').values(names).execute();
		});
	}
}

const p95 = (times: number[]) =>
	times.toSorted((a, b) => a - b)[Math.floor(times.length * 0.95)] ?? NaN;

async function timed(runs: number, work: (run: number) => Promise<unknown>): Promise<number> {
	const times: number[] = [];
	for (let run = 0; run < runs; run++) {
		const from = performance.now();
		await work(run);
		times.push(performance.now() - from);
	}
	return p95(times);
}

type Store = Pick<ReferralStore, 'database'>;
/** What a link worker waits for, each as the page asks for it: a view comes with the counts of all of them. */
const WAITS: [string, (store: Store, keys: DeskKeys, run: number) => Promise<unknown>][] = [
	...VIEWS.map((view): (typeof WAITS)[number] => [
		`the view "${view}"`,
		({ database }) =>
			Promise.all([
				listCases(database, READER, { view, today: TODAY }),
				countCases(database, READER, TODAY)
			])
	]),
	[
		'a search by name',
		(store, keys, run) => {
			const index = (run * 7) % FEW;
			const text = `given${index % 2000} family${index % 7919}`;
			return findRequests(store as ReferralStore, keys, READER, text, NOW);
		}
	]
];

async function* views(folder: string, runs: number): AsyncGenerator<Figure> {
	const stores: { database: Database; keys: DeskKeys }[] = [];
	for (const count of [FEW, MANY]) {
		const dataDir = join(folder, String(count));
		const database = await openDatabase({ dataDir });
		const keys = openDeskKeys(dataDir);
		await fill(database, keys, count);
		stores.push({ database, keys });
	}
	const [few, many] = stores;
	if (!few || !many) return;
	for (const [name, work] of WAITS) {
		await timed(5, (run) => Promise.all(stores.map((each) => work(each, each.keys, run))));
		const small = await timed(runs, (run) => work(few, few.keys, run));
		const large = await timed(runs, (run) => work(many, many.keys, run));
		yield {
			name: `${name}, p95 with 100,000 requests`,
			value: large,
			unit: 'ms',
			target: 3 * small,
			better: 'less',
			beside: { name: 'p95 with 1,000', value: small }
		};
	}
	for (const { database } of stores) await database.destroy();
}

async function writeAudit(database: Database, count: number): Promise<void> {
	let head = { seq: 0, hash: FIRST_HASH };
	for (let from = 0; from < count; from += AT_ONCE) {
		const rows = Array.from({ length: AT_ONCE }, (_, i) => {
			const row: AuditRow = {
				id: `row ${from + i}`,
				at: NOW.toISOString(),
				actor: `reader-${i % 60}`,
				action: 'referral opened',
				subject: `request ${(from + i) % 5000}`
			};
			head = chained(head, row);
			return { ...row, ...head };
		});
		await database.insertInto('audit').values(rows).execute();
	}
	await database.updateTable('audit_head').set(head).execute();
}

/** One row of 100,000 changed, removed, or swapped with the next, each put right again before the following one. */
async function* audit(folder: string, rounds: number): AsyncGenerator<Figure> {
	const database = await openDatabase({ dataDir: join(folder, 'audit') });
	await writeAudit(database, MANY);
	const row = (seq: number) =>
		database.selectFrom('audit').selectAll().where('seq', '=', seq).executeTakeFirstOrThrow();
	const put = (id: string, seq: number) =>
		database.updateTable('audit').set({ seq }).where('id', '=', id).execute();
	const swap = async (seq: number) => {
		const [first, second] = [await row(seq), await row(seq + 1)];
		await put(first.id, -1);
		await put(second.id, seq);
		await put(first.id, seq + 1);
	};
	let missed = 0;
	let tampered = 0;
	const from = performance.now();
	const whole = await verifyAudit(database);
	const seconds = (performance.now() - from) / 1000;
	if (whole.kind !== 'whole') missed += 1;
	const look = async () => {
		tampered += 1;
		if ((await verifyAudit(database)).kind !== 'broken') missed += 1;
	};
	for (let round = 0; round < rounds; round++) {
		const seq = 1 + ((round * 7919 + 31) % (MANY - 1));
		const kept = await row(seq);
		await database.updateTable('audit').set({ actor: 'x' }).where('seq', '=', seq).execute();
		await look();
		await database.deleteFrom('audit').where('seq', '=', seq).execute();
		await look();
		await database.insertInto('audit').values(kept).execute();
		await swap(seq);
		await look();
		await swap(seq);
	}
	if ((await verifyAudit(database)).kind !== 'whole') missed += 1;
	await database.destroy();
	const beside = { name: 'rows changed, removed or moved', value: tampered };
	yield {
		name: 'not noticed in an audit of 100,000',
		value: missed,
		unit: '',
		target: 0,
		better: 'less',
		beside
	};
	yield {
		name: 'checking 100,000 rows',
		value: seconds,
		unit: 's',
		better: 'less',
		beside: { name: 'a second', value: 1 }
	};
}

export const desk: Bench = {
	method:
		'In process on SQLite; a view is measured from the question to its rows. A target is three times the same view with 1,000 requests.',
	async *figures({ full }) {
		const folder = mkdtempSync(join(tmpdir(), 'bench-desk-'));
		try {
			yield* views(folder, full ? 1000 : 200);
			yield* audit(folder, full ? 50 : 5);
		} finally {
			rmSync(folder, { recursive: true, force: true });
		}
	}
};
