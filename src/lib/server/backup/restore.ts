/**
 * ==================================================================================================================
 *  Puts a backup in the place of what is there. What came after the backup was taken is gone from the site then, also
 *  requests that phones were told have arrived: nothing here runs before somebody has read what it would do.
 * ==================================================================================================================
 */
import type { Kysely } from 'kysely';
import { existsSync, mkdirSync, readdirSync, readFileSync, renameSync } from 'node:fs';
import { join } from 'node:path';
import { openDatabase, openSqlite } from '../database.ts';
import type { Database, Place } from '../database.ts';
import { replaceFile, replaceInParts } from '../durable-files.ts';
import { openKeyTables, openRequestKeys } from '../request-keys.ts';
import { readInPieces } from './archive.ts';
import { copyRows, tablesInOrder } from './copy-rows.ts';
import { DATABASE, isKeyFile, REQUEST_KEYS } from './snapshot.ts';

/** How far a database has got. `actions`: rows of its audit, in which everything that happens is. */
export interface Standing {
	requests: number;
	newestAt: string | undefined;
	actions: number;
}

export async function standingOf(database: Database): Promise<Standing> {
	const [referral, audit] = await Promise.all([
		database
			.selectFrom('referral')
			.select(({ fn }) => [
				fn.countAll<number>().as('requests'),
				fn.max<string | null>('received_at').as('newest')
			])
			.executeTakeFirstOrThrow(),
		database.selectFrom('audit_head').select('seq').executeTakeFirst()
	]);
	return {
		requests: referral.requests,
		newestAt: referral.newest ?? undefined,
		actions: audit?.seq ?? 0
	};
}

/** The database that is in its place now; `undefined` where there is none yet. */
export async function presentStanding(place: Place): Promise<Standing | undefined> {
	if (!place.databaseUrl && !existsSync(join(place.dataDir, DATABASE))) return undefined;
	const database = await openDatabase(place);
	try {
		return await standingOf(database);
	} finally {
		await database.destroy();
	}
}

/**
 * Whether nobody has the database open. SQLite lets its journal go only to somebody who is alone with it. Of PostgreSQL
 * nothing is known: whoever restores has stopped the servers.
 */
export function isStopped({ dataDir, databaseUrl }: Place): boolean {
	const file = join(dataDir, DATABASE);
	if (databaseUrl || !existsSync(file)) return true;
	const connection = openSqlite(file);
	try {
		connection.prepare('pragma busy_timeout = 0').all([]);
		const rows = connection.prepare('pragma journal_mode = delete').all([]);
		return (rows as { journal_mode: string }[])[0]?.journal_mode === 'delete';
	} catch {
		return false;
	} finally {
		connection.close();
	}
}

/**
 * Puts in place what a trial has unpacked into `folder`. With SQLite, what was there stands in folders `before-<stamp>`
 * afterwards. What was erased stays erased, also where the backup is older than its erasing.
 */
export async function putInPlace(place: Place, folder: string, stamp: string): Promise<void> {
	const erased = await erasedIn(place);
	const keys = join(place.dataDir, 'keys');
	mkdirSync(keys, { recursive: true, mode: 0o700 });
	setAside(keys, readdirIfThere(keys).filter(isKeyFile), stamp);
	for (const name of readdirSync(join(folder, 'keys')).filter(isKeyFile))
		replaceFile(join(keys, name), readFileSync(join(folder, 'keys', name)), 0o600);
	if (place.databaseUrl) {
		await refill(await openDatabase({ dataDir: folder }), await openDatabase(place));
		await refill(await openKeyTables({ dataDir: folder }), await openKeyTables(place));
	} else {
		putFile(folder, place.dataDir, DATABASE, stamp);
		putFile(join(folder, 'keys'), keys, REQUEST_KEYS, stamp);
	}
	await eraseAgain(place, erased);
}

function readdirIfThere(folder: string): string[] {
	return existsSync(folder) ? readdirSync(folder) : [];
}

function setAside(folder: string, names: readonly string[], stamp: string): void {
	if (names.length === 0) return;
	const aside = join(folder, `before-${stamp}`);
	mkdirSync(aside, { recursive: true, mode: 0o700 });
	for (const name of names) renameSync(join(folder, name), join(aside, name));
}

/** With its write-ahead log, which belongs to the file that was there. */
function putFile(from: string, to: string, name: string, stamp: string): void {
	setAside(
		to,
		readdirIfThere(to).filter((each) => each === name || each.startsWith(`${name}-`)),
		stamp
	);
	replaceInParts(join(to, name), readInPieces(join(from, name)), 0o600);
}

/** All rows or none, and closes both. */
async function refill<Tables>(from: Kysely<Tables>, to: Kysely<Tables>): Promise<void> {
	try {
		const tables = await tablesInOrder(from);
		await to.transaction().execute((target) => copyRows(from, target, tables));
	} finally {
		await from.destroy();
		await to.destroy();
	}
}

async function erasedIn(place: Place): Promise<{ id: string; erased_at: string | null }[]> {
	if ((await presentStanding(place)) === undefined) return [];
	const database = await openDatabase(place);
	try {
		return await database
			.selectFrom('referral')
			.select(['id', 'erased_at'])
			.where('erased_at', 'is not', null)
			.execute();
	} finally {
		await database.destroy();
	}
}

async function eraseAgain(place: Place, erased: Awaited<ReturnType<typeof erasedIn>>) {
	const database = await openDatabase(place);
	const requestKeys = await openRequestKeys(place);
	try {
		await requestKeys.erase(erased.map(({ id }) => id));
		for (const { id, erased_at } of erased)
			await database
				.updateTable('referral')
				.set({ ciphertext: '', erased_at })
				.where('id', '=', id)
				.execute();
	} finally {
		await requestKeys.close();
		await database.destroy();
	}
}
