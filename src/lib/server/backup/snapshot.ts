/** What a backup is made of: both stores as SQLite files, each of one moment, whichever engine they live in. */
import type { Kysely } from 'kysely';
import { existsSync, readdirSync } from 'node:fs';
import { join } from 'node:path';
import { openDatabase, openSqlite } from '../database.ts';
import type { Place } from '../database.ts';
import { openKeyTables } from '../request-keys.ts';
import type { Packed } from './archive.ts';
import { copyRows, tablesInOrder } from './copy-rows.ts';

/** The names that the stores have in a backup, as in the data folder and its folder `keys`. */
export const DATABASE = 'hereabouts.db';
export const REQUEST_KEYS = 'requests.db';
/** What else is in `keys`: small files that hold a key each. */
export const isKeyFile = (name: string): boolean => /^[a-z]+\.(json|key)$/.test(name);

/** The database as it is now, in `folder`. Whoever writes meanwhile is not held up. */
export async function snapshotDatabase(place: Place, folder: string): Promise<Packed> {
	const path = join(folder, DATABASE);
	if (place.databaseUrl)
		await copied(await openDatabase(place), await openDatabase({ dataDir: folder }));
	else copySqlite(join(place.dataDir, DATABASE), path);
	return { name: DATABASE, path };
}

/**
 * The keys of requests as they are now, in `folder/keys`, and the key files where they stand. Taken after the database:
 * a key is made before the row that it is for, so every row has its key.
 */
export async function snapshotKeys(place: Place, folder: string): Promise<Packed[]> {
	const path = join(folder, 'keys', REQUEST_KEYS);
	const keys = join(place.dataDir, 'keys');
	if (place.databaseUrl)
		await copied(await openKeyTables(place), await openKeyTables({ dataDir: folder }));
	else copySqlite(join(keys, REQUEST_KEYS), path);
	const files = readdirSync(keys).filter(isKeyFile);
	return [{ name: REQUEST_KEYS, path }, ...files.map((name) => ({ name, path: join(keys, name) }))];
}

/** SQLite's own copy of what one reader sees, without what was deleted. */
function copySqlite(from: string, to: string): void {
	if (!existsSync(from)) throw new Error(`there is no ${from}: nothing to back up`);
	const connection = openSqlite(from);
	connection.prepare('vacuum into ?').run([to]);
	connection.close();
}

/** From PostgreSQL into a file, and closes both. */
async function copied<Tables>(from: Kysely<Tables>, to: Kysely<Tables>): Promise<void> {
	try {
		const tables = await tablesInOrder(to);
		const reading = from
			.transaction()
			.setIsolationLevel('repeatable read')
			.setAccessMode('read only');
		await reading.execute((source) =>
			to.transaction().execute((target) => copyRows(source, target, tables))
		);
	} finally {
		await from.destroy();
		await to.destroy();
	}
}
