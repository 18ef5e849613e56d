import { mkdtempSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import pg from 'pg';
import type { Envelope } from '../../src/lib/domain/sealing.ts';
import { onSqlite, placeIn } from '../../src/lib/server/database.fixture.ts';
import { openSqlite } from '../../src/lib/server/database.ts';

/**
 * The least that any server must do: the same rows in the same kind of transactions, with no application round them. One
 * database for all of a run, as the site has, so that neither is colder than the other.
 */
export interface Bare {
	insert(envelope: Envelope): Promise<void>;
	close(): Promise<void>;
}

const TABLES = [
	'bare_referral (id text primary key, reference text unique, ciphertext text)',
	'bare_audit (id text primary key, at text, subject text)',
	'bare_request_key (id text primary key, key text)'
];

function openBareSqlite(folder: string): Bare {
	const connection = openSqlite(join(folder, 'bare.db'));
	for (const table of TABLES) connection.prepare(`create table ${table}`).run([]);
	const [begin, commit, key, row, line] = [
		'begin immediate',
		'commit',
		'insert into bare_request_key values (?, ?)',
		'insert into bare_referral values (?, ?, ?)',
		'insert into bare_audit values (?, ?, ?)'
	].map((sql) => connection.prepare(sql));
	return {
		async insert({ id, ciphertext }) {
			key?.run([id, id]);
			begin?.run([]);
			row?.run([id, id, ciphertext]);
			line?.run([id, id, id]);
			commit?.run([]);
		},
		close: async () => connection.close()
	};
}

async function openBarePostgres(connectionString: string): Promise<Bare> {
	const pool = new pg.Pool({ connectionString, max: 10 });
	for (const table of TABLES) await pool.query(`create table ${table}`);
	return {
		async insert({ id, ciphertext }) {
			const client = await pool.connect();
			try {
				await client.query('insert into bare_request_key values ($1, $2)', [id, id]);
				await client.query('begin');
				await client.query('insert into bare_referral values ($1, $2, $3)', [id, id, ciphertext]);
				await client.query('insert into bare_audit values ($1, $2, $3)', [id, id, id]);
				await client.query('commit');
			} finally {
				client.release();
			}
		},
		close: () => pool.end()
	};
}

/** Opens it where the tests' database is. */
export async function openBare(): Promise<Bare> {
	const folder = mkdtempSync(join(tmpdir(), 'hereabouts-bare-'));
	const { databaseUrl } = await placeIn(folder);
	const bare = onSqlite ? openBareSqlite(folder) : await openBarePostgres(databaseUrl ?? '');
	return {
		...bare,
		async close() {
			await bare.close();
			rmSync(folder, { recursive: true, force: true });
		}
	};
}
