/** PostgreSQL, where DATABASE_URL names one: how its connections are set, and in which schemas the tables stand. */
import { CompiledQuery, PostgresAdapter, PostgresDialect, sql } from 'kysely';
import type { Dialect, Kysely } from 'kysely';

/**
 * What every connection runs with, whatever the server's own settings are. What was acknowledged is on the disk; every
 * statement sees what others have committed by then, which is how our transactions are written; a lock is waited for
 * as long as with SQLite; and an app server that vanishes in the middle does not hold up the others.
 */
const SETTINGS = `select
	case current_setting('synchronous_commit') when 'off' then set_config('synchronous_commit', 'on', false) end,
	set_config('default_transaction_isolation', 'read committed', false),
	set_config('lock_timeout', '10s', false),
	set_config('idle_in_transaction_session_timeout', '30s', false)`;

/** Connections to PostgreSQL. Nothing is asked of it yet: one that cannot be reached throws at the first query. */
export async function postgresDialect(connectionString: string): Promise<Dialect> {
	const { default: pg } = await import('pg');
	// count(*) comes as a bigint, which pg would hand over as text.
	pg.types.setTypeParser(pg.types.builtins.INT8, Number);
	const pool = new pg.Pool({
		connectionString,
		max: 10,
		keepAlive: true,
		connectionTimeoutMillis: 10_000
	});
	// A connection that breaks while nobody uses it would otherwise end this process; the next query takes a new one.
	pool.on('error', () => undefined);
	// The same for one that breaks between two queries of a transaction, whose next query then fails.
	pool.on('connect', (client) => void client.on('error', () => undefined));
	return new PostgresDialect({
		pool,
		onCreateConnection: async (connection) => {
			await connection.executeQuery(CompiledQuery.raw(SETTINGS));
		}
	});
}

export const isPostgres = <Tables>(database: Kysely<Tables>): boolean =>
	database.getExecutor().adapter instanceof PostgresAdapter;

/** The schema that tables are made in: `public`, unless the address names another by its `search_path`. */
export async function schemaOf<Tables>(database: Kysely<Tables>): Promise<string> {
	const { rows } = await sql<{ name: string | null }>`select current_schema() as name`.execute(
		database
	);
	const name = rows[0]?.name;
	if (!name)
		throw new Error(
			'the schema that the search_path of DATABASE_URL names is not there: create it, or name another'
		);
	return name;
}
