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
import { openDialect } from './database.ts';

interface KeyTables {
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

/** Opens the store: `keys/requests.db` in the data folder, or with PostgreSQL a schema of its own. */
export async function openRequestKeys(options: {
	dataDir: string;
	databaseUrl?: string;
}): Promise<RequestKeys> {
	const isPostgres = options.databaseUrl !== undefined;
	const file = join(options.dataDir, 'keys', 'requests.db');
	const store = new Kysely<KeyTables>({ dialect: await openDialect(file, options.databaseUrl) });
	if (isPostgres) await store.schema.createSchema('request_keys').ifNotExists().execute();
	// What is erased is overwritten, and not only forgotten.
	else await sql`pragma secure_delete = on`.execute(store);
	const keys = isPostgres ? store.withSchema('request_keys') : store;
	await keys.schema
		.createTable('request_key')
		.ifNotExists()
		.addColumn('id', 'text', (column) => column.primaryKey())
		.addColumn('key', 'text', (column) => column.notNull())
		.addColumn('made_at', 'text', (column) => column.notNull())
		.execute();

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
			const { numInsertedOrUpdatedRows } = await keys
				.insertInto('request_key')
				.values({ id, key, made_at: now.toISOString() })
				.onConflict((conflict) => conflict.column('id').doNothing())
				.executeTakeFirst();
			if (numInsertedOrUpdatedRows === 1n) return Buffer.from(key, 'base64url');
			const earlier = await find(id);
			if (!earlier) throw new Error('a key that was there a moment ago has gone');
			return earlier;
		},
		async erase(ids) {
			if (ids.length === 0) return;
			await keys
				.deleteFrom('request_key')
				.where('id', 'in', [...ids])
				.execute();
			// The write-ahead log still holds the page as it was.
			if (!isPostgres) await sql`pragma wal_checkpoint(truncate)`.execute(store);
		},
		close: () => store.destroy()
	};
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
