import { Kysely } from 'kysely';
import { createHash } from 'node:crypto';
import { mkdtempSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { expect, it } from 'vitest';
import { verifyAudit } from '../audit-chain.ts';
import { emptyPlaceIn } from '../database.fixture.ts';
import { migrate, openDatabase, openDialect } from '../database.ts';
import type { Database } from '../database.ts';
import { passwords } from '../desk/desk.fixture.ts';
import { openDeskKeys } from '../desk/keys.ts';
import { openDesk } from '../desk/sessions.ts';
import { migrations } from './all.ts';

const NOW = new Date('2026-11-21T09:00:00Z');
const AT = NOW.toISOString();
const BEFORE = Object.fromEntries(Object.entries(migrations).filter(([name]) => name < '005'));

it('leaves whoever was signed in signed in, with what they could do, and chains the audit there was', async () => {
	const dataDir = mkdtempSync(join(tmpdir(), 'migration-'));
	const place = await emptyPlaceIn(dataDir);
	const dialect = await openDialect(join(dataDir, 'hereabouts.db'), place.databaseUrl);
	const database: Database = new Kysely({ dialect });
	await migrate(database, BEFORE);
	const insert = (table: string, values: Record<string, unknown>) =>
		database
			.insertInto(table as never)
			.values(values)
			.execute();
	await insert('desk_account', { id: 'a', email: 'a@example.org', created_at: AT });
	await insert('desk_membership', { account_id: 'a', team: 'dene' });
	const token_sha256 = createHash('sha256').update('token').digest('hex');
	await insert('desk_session', { token_sha256, account_id: 'a', created_at: AT, last_seen_at: AT });
	for (const id of ['1', '2', '3'])
		await insert('audit', { id, at: AT, actor: 'a', action: 'signed in', subject: 'a' });
	await database.destroy();

	const migrated = await openDatabase(place);
	const desk = openDesk(migrated, openDeskKeys(dataDir), passwords);
	expect(await desk.reader('token', NOW)).toMatchObject({
		teams: ['dene'],
		roles: ['linkWorker', 'editor']
	});
	expect(await verifyAudit(migrated)).toMatchObject({ kind: 'whole', rows: 3 });
	await migrated.destroy();
	rmSync(dataDir, { recursive: true });
});
