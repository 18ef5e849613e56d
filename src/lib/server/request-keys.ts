/**
 * ==================================================================================================================
 *  The second lock. Every request is wrapped under a key of its own, and these keys stand in a store of their own, so
 *  that erasing a key closes the request in every copy of the database there is. Whoever loses this store loses every
 *  request: back it up apart from the database, and keep no backup of it longer than 14 days.
 * ==================================================================================================================
 */
import { Kysely, sql } from 'kysely';
import { createCipheriv, createDecipheriv, randomBytes } from 'node:crypto';
import { join } from 'node:path';
import { setTimeout as pause } from 'node:timers/promises';
import { isBusy } from './database-busy.ts';
import { openDialect } from './database.ts';
import type { Place } from './database.ts';
import { schemaOf } from './postgres.ts';
import { openTogether } from './together.ts';

export interface KeyTables {
	request_key: { id: string; key: string; made_at: string };
}

export interface RequestKeys {
	/** The key of a request, which is made and on the disk before this resolves, if there was none. */
	keyFor(id: string, now: Date): Promise<Buffer>;
	/** The key of a request, or `undefined` where it was erased or never was. */
	find(id: string): Promise<Buffer | undefined>;
	/** IRREVERSIBLE. What was wrapped under these keys is closed for ever. */
	erase(ids: readonly string[]): Promise<void>;
	close(): Promise<void>;
}

/** Opens the store. */
export async function openRequestKeys(place: Place): Promise<RequestKeys> {
	const keys = await openKeyTables(place);
	const make = openTogether(
		(rows: readonly KeyTables['request_key'][]) => makeAll(keys, rows),
		isBusy
	);

	async function find(id: string): Promise<Buffer | undefined> {
		const row = await keys
			.selectFrom('request_key')
			.select('key')
			.where('id', '=', id)
			.executeTakeFirst();
		return row && Buffer.from(row.key, 'base64url');
	}
	return {
		find,
		async keyFor(id, now) {
			const key = randomBytes(32).toString('base64url');
			return Buffer.from(await make({ id, key, made_at: now.toISOString() }), 'base64url');
		},
		async erase(ids) {
			if (ids.length === 0) return;
			await keys
				.deleteFrom('request_key')
				.where('id', 'in', [...ids])
				.execute();
			// The write-ahead log still holds the page as it was.
			if (!place.databaseUrl) await emptyLog(keys);
		},
		close: () => keys.destroy()
	};
}

/** Makes the keys that are not there yet, in one statement; answers the keys that then are, in the same order. */
async function makeAll(
	keys: Kysely<KeyTables>,
	rows: readonly KeyTables['request_key'][]
): Promise<string[]> {
	const made = await keys
		.insertInto('request_key')
		// In one order, so that two servers that make the same keys do not wait for each other.
		.values(rows.toSorted((a, b) => (a.id < b.id ? -1 : 1)))
		.onConflict((conflict) => conflict.column('id').doNothing())
		.returning(['id', 'key'])
		.execute();
	const found = new Map(made.map(({ id, key }) => [id, key]));
	const others = rows.map(({ id }) => id).filter((id) => !found.has(id));
	if (others.length > 0) {
		const query = keys.selectFrom('request_key').select(['id', 'key']).where('id', 'in', others);
		for (const { id, key } of await query.execute()) found.set(id, key);
	}
	return rows.map(({ id }) => {
		const key = found.get(id);
		if (!key) throw new Error('a key that was there a moment ago has gone');
		return key;
	});
}

/** The store's tables: in `keys/requests.db` in the data folder, or with PostgreSQL in a schema of their own. */
export async function openKeyTables({ dataDir, databaseUrl }: Place): Promise<Kysely<KeyTables>> {
	const file = join(dataDir, 'keys', 'requests.db');
	const store = new Kysely<KeyTables>({ dialect: await openDialect(file, databaseUrl) });
	if (!databaseUrl) {
		// What is erased is overwritten, and not only forgotten.
		await sql`pragma secure_delete = on`.execute(store);
		await makeTable(store);
		return store;
	}
	const schema = await keysSchema(store);
	await store.transaction().execute(async (transaction) => {
		// Several servers that start at once make it one after another: together they would stumble over each other.
		await sql`select pg_advisory_xact_lock(hashtext(${schema}))`.execute(transaction);
		await transaction.schema.createSchema(schema).ifNotExists().execute();
		await makeTable(transaction.withSchema(schema));
	});
	return store.withSchema(schema);
}

/** How often it is tried, and how long is waited between, in milliseconds: while somebody reads, the log cannot be emptied. */
const TRIES = 50;
const PAUSE = 100;

/**
 * Empties the write-ahead log, which still holds the page as it was before a key was erased. Throws where somebody kept
 * reading for seconds: whoever erases must know that the bytes are still there, and do it again.
 */
async function emptyLog(store: Kysely<KeyTables>): Promise<void> {
	for (let tries = 0; tries < TRIES; tries++) {
		if (await store.connection().execute(tryToEmpty)) return;
		await pause(PAUSE);
	}
	throw new Error('erased keys are still in the write-ahead log: somebody keeps reading the store');
}

/** Without waiting inside SQLite, which would hold up everything else in this process. */
async function tryToEmpty(connection: Kysely<KeyTables>): Promise<boolean> {
	const { rows: before } = await sql<{ timeout: number }>`pragma busy_timeout`.execute(connection);
	await sql`pragma busy_timeout = 0`.execute(connection);
	const checkpoint = sql<{ busy: number }>`pragma wal_checkpoint(truncate)`;
	const { rows } = await checkpoint.execute(connection);
	await sql`pragma busy_timeout = ${sql.lit(before[0]?.timeout ?? 0)}`.execute(connection);
	return rows[0]?.busy === 0;
}

const makeTable = (keys: Kysely<KeyTables>) =>
	keys.schema
		.createTable('request_key')
		.ifNotExists()
		.addColumn('id', 'text', (column) => column.primaryKey())
		.addColumn('key', 'text', (column) => column.notNull())
		.addColumn('made_at', 'text', (column) => column.notNull())
		.execute();

/** `request_keys`; for a site that has a schema of its own for its tables, `<that schema>_request_keys`. */
export async function keysSchema<Tables>(database: Kysely<Tables>): Promise<string> {
	const name = await schemaOf(database);
	return name === 'public' ? 'request_keys' : `${name}_request_keys`;
}

/** Wraps bytes (in base64url) under a key, bound to the id of what they belong to: AES-256-GCM, nonce and tag in one. */
export function wrap(bytes: string, key: Buffer, id: string): string {
	const nonce = randomBytes(12);
	const cipher = createCipheriv('aes-256-gcm', key, nonce).setAAD(Buffer.from(id));
	const wrapped = [nonce, cipher.update(bytes, 'base64url'), cipher.final(), cipher.getAuthTag()];
	return Buffer.concat(wrapped).toString('base64url');
}

/** What `wrap` was given, or `undefined` with another key, another id, or where anything was changed. */
export function unwrap(wrapped: string, key: Buffer, id: string): string | undefined {
	const bytes = Buffer.from(wrapped, 'base64url');
	if (bytes.length < 28) return undefined;
	try {
		const decipher = createDecipheriv('aes-256-gcm', key, bytes.subarray(0, 12))
			.setAAD(Buffer.from(id))
			.setAuthTag(bytes.subarray(-16));
		const inside = [decipher.update(bytes.subarray(12, -16)), decipher.final()];
		return Buffer.concat(inside).toString('base64url');
	} catch {
		return undefined;
	}
}
