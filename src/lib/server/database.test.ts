import { existsSync, mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterEach, beforeEach, describe, expect, it } from 'vitest';
import { sql } from 'kysely';
import { placeIn } from './database.fixture.ts';
import { migrate, openDatabase, openSqlite } from './database.ts';

let dataDir: string;
beforeEach(() => (dataDir = mkdtempSync(join(tmpdir(), 'database-'))));
afterEach(() => rmSync(dataDir, { recursive: true }));

const link = {
	token_sha256: 'a',
	account_id: 'nobody',
	expires_at: '2026-11-21T10:00:00Z',
	used_at: null
};

describe('openSqlite', () => {
	it('puts what was acknowledged on the disk', () => {
		const connection = openSqlite(join(dataDir, 'new', 'hereabouts.db'));
		expect(connection.prepare('PRAGMA synchronous').all([])).toEqual([{ synchronous: 2 }]);
		expect(connection.prepare('PRAGMA journal_mode').all([])).toEqual([{ journal_mode: 'wal' }]);
		connection.close();
	});

	it('refuses a file that is no database, and leaves it as it was', () => {
		const file = join(dataDir, 'hereabouts.db');
		writeFileSync(file, 'This is a letter, not a database. '.repeat(50));
		expect(() => openSqlite(file)).toThrow();
		expect(existsSync(file)).toBe(true);
	});
});

describe('openDatabase', () => {
	it('keeps what was written when it is opened again, and migrates only once', async () => {
		const first = await openDatabase(await placeIn(dataDir));
		const row = {
			id: '1',
			at: '2026-11-21T10:00:00Z',
			actor: 'patient',
			action: 'referral received',
			subject: 's'
		};
		await first.insertInto('audit').values(row).execute();
		await migrate(first);
		await first.destroy();
		const second = await openDatabase(await placeIn(dataDir));
		expect(await second.selectFrom('audit').selectAll().execute()).toMatchObject([row]);
		await second.destroy();
	});

	it('holds rows to the rows they name', async () => {
		const database = await openDatabase(await placeIn(dataDir));
		await expect(database.insertInto('desk_link').values(link).execute()).rejects.toThrow();
		await database.destroy();
	});

	it('takes back a transaction that fails [ASVS 2.3.3]', async () => {
		const database = await openDatabase(await placeIn(dataDir));
		const row = { id: '1', at: 'now', actor: 'patient', action: 'referral received', subject: 's' };
		const failing = database.transaction().execute(async (transaction) => {
			await transaction.insertInto('audit').values(row).execute();
			await sql`insert into nothing_of_that_name values (1)`.execute(transaction);
		});
		await expect(failing).rejects.toThrow();
		expect(await database.selectFrom('audit').selectAll().execute()).toEqual([]);
		await database.destroy();
	});
});
