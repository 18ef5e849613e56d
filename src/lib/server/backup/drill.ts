/** Brings a backup back in a folder of its own and looks whether it is of use: never written to the site's own data. */
import { sql } from 'kysely';
import { join } from 'node:path';
import { verifyAudit } from '../audit-chain.ts';
import { openDatabase } from '../database.ts';
import type { Database } from '../database.ts';
import { openKeyring } from '../keyring.ts';
import { payloadOf, withoutKey } from '../open-request.ts';
import { openRequestKeys } from '../request-keys.ts';
import { unpack } from './archive.ts';

export interface Drilled {
	/** Requests that are kept, and how many of the newest were opened through both locks and closed again. */
	requests: number;
	opened: number;
	/** Requests that were erased, and copies of them in an older backup that stayed closed. */
	erased: number;
	stayedClosed: number;
	/** One sentence for each thing that is wrong; none says anything about a person. */
	problems: string[];
}

/** How many requests are opened on trial. */
const OPENED = 50;

/**
 * Unpacks both backups into `folder`, opens the stores, opens some requests, and looks that none that was erased opens:
 * not in this backup, and not in an older one of the data (`olderPath`) with the keys there are now.
 */
export async function drill(
	{
		dataPath,
		keysPath,
		olderPath
	}: { dataPath: string; keysPath: string; olderPath?: string | undefined },
	key: Buffer,
	folder: string
): Promise<Drilled> {
	unpack(dataPath, folder, { key, kind: 'data' });
	unpack(keysPath, join(folder, 'keys'), { key, kind: 'keys' });
	const database = await openDatabase({ dataDir: folder });
	const requestKeys = await openRequestKeys({ dataDir: folder });
	const locks = { database, requestKeys, keyring: openKeyring(folder, [], '') };
	try {
		const problems = await damage(database);
		const lost = await withoutKey(locks);
		if (lost.length > 0) problems.push(`the own keys of ${lost.length} requests are not in it`);
		const kept = await rowsOf(database, false);
		const newest = kept.slice(0, OPENED);
		const payloads = await Promise.all(newest.map((row) => payloadOf(locks, row)));
		const opened = payloads.filter((payload) => payload !== undefined).length;
		if (newest.length > 0 && opened === 0) problems.push('not one request opens');
		const erased = await rowsOf(database, true);
		for (const { id, ciphertext } of erased)
			if (ciphertext !== '' || (await requestKeys.find(id)))
				problems.push('a request that was erased still has its key or its words');
		const older = olderPath ? await copiesIn(olderPath, key, folder, erased) : [];
		const reopened = await Promise.all(older.map((row) => payloadOf(locks, row)));
		const isOpen = reopened.filter((payload) => payload !== undefined).length;
		if (isOpen > 0) problems.push(`${isOpen} requests that were erased open in ${olderPath}`);
		return {
			requests: kept.length,
			opened,
			erased: erased.length,
			stayedClosed: older.length - isOpen,
			problems
		};
	} finally {
		await requestKeys.close();
		await database.destroy();
	}
}

async function damage(database: Database): Promise<string[]> {
	const problems: string[] = [];
	const { rows } = await sql<{ integrity_check: string }>`pragma integrity_check`.execute(database);
	if (rows[0]?.integrity_check !== 'ok') problems.push('the database is damaged');
	const strays = await sql`pragma foreign_key_check`.execute(database);
	if (strays.rows.length > 0) problems.push('rows name others that are not there');
	const chain = await verifyAudit(database);
	if (chain.kind === 'broken') problems.push(`the audit is broken at row ${chain.seq}`);
	return problems;
}

const rowsOf = (database: Database, isErased: boolean) =>
	database
		.selectFrom('referral')
		.select(['id', 'team', 'key_id', 'enc', 'ciphertext', 'wrapped'])
		.where('erased_at', isErased ? 'is not' : 'is', null)
		.orderBy('received_at', 'desc')
		.execute();

/** The rows that an older backup still has of requests that were erased since. */
async function copiesIn(
	olderPath: string,
	key: Buffer,
	folder: string,
	erased: readonly { id: string }[]
) {
	const dataDir = join(folder, 'older');
	unpack(olderPath, dataDir, { key, kind: 'data' });
	const database = await openDatabase({ dataDir });
	const rows = await rowsOf(database, false);
	await database.destroy();
	const gone = new Set(erased.map(({ id }) => id));
	return rows.filter(({ id }) => gone.has(id));
}
