import { Kysely, sql } from 'kysely';
import { existsSync } from 'node:fs';
import { migrate, openDialect } from './database.ts';
import type { Database, Place, Tables } from './database.ts';
import { schemaOf } from './postgres.ts';

/** Set in the run on PostgreSQL: the address of a server, without a database. */
const server = process.env['TEST_POSTGRES'];
export const onSqlite = server === undefined;

/** Whether that PostgreSQL is the one with a single connection (tests/postgres/pg-in-process.ts). */
export const isInProcess = server?.includes('in-process') ?? false;

/** The schemas that were made so far, and the folder that each is for. */
const schemas = new Map<string, string>();

/**
 * Where the database of a test is that has this folder: a file in it; or, in the run on PostgreSQL, a schema, which the
 * same folder always gets again, and which goes to another when the folder has gone.
 */
export async function placeIn(dataDir: string): Promise<Place> {
	if (!server) return { dataDir };
	const address = `${server}/postgres`;
	let name = [...schemas].find(([, folder]) => folder === dataDir)?.[0];
	if (!name) {
		const database: Database = new Kysely({ dialect: await openDialect('', address) });
		const free = [...schemas].find(([, folder]) => !existsSync(folder))?.[0];
		name = free ?? `test_${process.pid}_${schemas.size}`;
		schemas.set(name, dataDir);
		await (free ? emptied(database, name) : made(database, name));
		await database.destroy();
	}
	const options = encodeURIComponent(`-c search_path=${name}`);
	return { dataDir, databaseUrl: `${address}?options=${options}` };
}

/** The same where no migration has run yet. */
export async function emptyPlaceIn(dataDir: string): Promise<Place> {
	const place = await placeIn(dataDir);
	if (!place.databaseUrl) return place;
	const database: Database = new Kysely({ dialect: await openDialect('', place.databaseUrl) });
	await remade(database, await schemaOf(database));
	await database.destroy();
	return place;
}

/** Where the keys of its requests are: in the folder too where PostgreSQL has but the one connection, which would wait for itself. */
export const keysPlaceIn = async (dataDir: string): Promise<Place> =>
	isInProcess ? { dataDir } : placeIn(dataDir);

async function remade(database: Kysely<Tables>, name: string): Promise<void> {
	for (const each of [name, `${name}_request_keys`])
		await sql`drop schema if exists ${sql.id(each)} cascade`.execute(database);
	await sql`create schema ${sql.id(name)}`.execute(database);
}

/** As the migrations leave it, with what they leave in it kept beside it. */
async function made(database: Kysely<Tables>, name: string): Promise<void> {
	await remade(database, name);
	await remade(database, `${name}_new`);
	await database.connection().execute(async (connection) => {
		await sql`set search_path to ${sql.id(name)}`.execute(connection);
		await migrate(connection);
		for (const table of await tablesIn(connection, name))
			await sql`create table ${sql.id(`${name}_new`, table)} as table ${sql.id(table)}`.execute(
				connection
			);
	});
}

/** As the migrations left it: faster than running them again for every test. */
async function emptied(database: Kysely<Tables>, name: string): Promise<void> {
	const whole = await tablesIn(database, `${name}_new`);
	const left = await tablesIn(database, name);
	if (left.length < whole.length) return made(database, name);
	const statements = whole.flatMap((table) => [
		`delete from ${name}.${table};`,
		`insert into ${name}.${table} select * from ${name}_new.${table};`
	]);
	// As a replica it does not look whom a row names, so that the order is free.
	const text = `do $$ begin set local session_replication_role to replica; ${statements.join(' ')} end $$`;
	await sql.raw(text).execute(database);
	await sql`drop schema if exists ${sql.id(`${name}_request_keys`)} cascade`.execute(database);
}

async function tablesIn(database: Kysely<Tables>, schema: string): Promise<string[]> {
	const { rows } = await sql<{ name: string }>`
		select tablename as name from pg_tables where schemaname = ${schema}`.execute(database);
	return rows.map(({ name }) => name);
}
