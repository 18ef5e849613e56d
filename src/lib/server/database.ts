/**
 * One query language over two engines: SQLite in the data folder, or PostgreSQL by DATABASE_URL. Portable types only:
 * text, integer, and ISO 8601 UTC text for time.
 */
import {
	CompiledQuery,
	Kysely,
	Migrator,
	PostgresDialect,
	SqliteDialect,
	SqliteDriver
} from 'kysely';
import type {
	DatabaseConnection,
	Dialect,
	Generated,
	SqliteDatabase,
	SqliteDialectConfig
} from 'kysely';
import { mkdirSync } from 'node:fs';
import { createRequire } from 'node:module';
import { join } from 'node:path';
import { migrations } from './migrations/all.ts';

export interface Tables {
	/** Sealed requests. Nothing here says anything about a person. */
	referral: {
		id: string;
		reference: string;
		team: string;
		key_id: string;
		enc: string;
		/** Wrapped under the request's own key where `wrapped` is 1 (request-keys.ts); empty once it was erased. */
		ciphertext: string;
		wrapped: Generated<number>;
		/** Of the bytes that the phone sent. */
		sha256: string;
		received_at: string;
		due_on: string;
		status: string;
		status_changed_at: string;
		/** `device`: sealed on the person's own device; `form`: sealed by the server, without JavaScript. */
		channel: string;
		/** A keyed hash of the reference and the person's date of birth: see my-request.ts. */
		lookup: string | null;
		closed_at: string | null;
		erase_after: string | null;
		erased_at: string | null;
	};
	/** How a person wants to be reached from now on, sealed as the request is and wrapped under its key. */
	contact_change: { id: string; referral_id: string; at: string; ciphertext: string };
	desk_account: {
		id: string;
		email: string;
		password_hash: string | null;
		created_at: string;
		disabled_at: string | null;
		/** The authenticator's secret, encrypted (desk/keys.ts), and the last half minute of which a code was used. */
		totp_secret: string | null;
		totp_step: number | null;
	};
	desk_role: { account_id: string; role: string };
	/** Codes for somebody who lost their phone, each good once; only keyed hashes are kept. */
	desk_recovery: { code_hmac: string; account_id: string; used_at: string | null };
	/** Whose requests an account may see. */
	desk_membership: { account_id: string; team: string };
	/** One-time links; only the token's SHA-256 is kept. */
	desk_link: {
		token_sha256: string;
		account_id: string;
		expires_at: string;
		used_at: string | null;
	};
	desk_session: {
		token_sha256: string;
		account_id: string;
		created_at: string;
		last_seen_at: string;
		ended_at: string | null;
		/** Until then only the password was right, and the session opens nothing but the page that asks for a code. */
		second_factor_at: string | null;
		/** A new authenticator's secret that nobody has shown a code of yet, encrypted. */
		offer: string | null;
		/** Wrong codes so far. */
		tries: Generated<number>;
		/** What it was signed in from, roughly: "Firefox, Windows". */
		device: string;
	};
	/** What the desk does with a request. */
	referral_case: {
		referral_id: string;
		team: string;
		/** Goes up with every event, so that two people who write at once are told. */
		version: Generated<number>;
		attempts: Generated<number>;
		assigned_to: string | null;
		/** The same as `assigned_to` while the request is open. */
		open_for: string | null;
		/** Since when a concern stands that nobody has settled. */
		raised_at: string | null;
		/** Why somebody should look before they ring; `null` for nothing. */
		check_first: string | null;
		/** When the names were taken into `case_name`. */
		names_at: string | null;
	};
	/** What happened, in order; words are sealed to the team and wrapped under the request's key. */
	case_event: {
		id: string;
		referral_id: string;
		version: number;
		at: string;
		actor: string;
		kind: string;
		/** A reason's id, a status or an account's id; never words. */
		detail: string;
		ciphertext: string;
	};
	/** Keyed hashes of the words of a name, by which a request is found; gone when the request is erased. */
	case_name: { token: string; referral_id: string };
	/** Words that were typed when the session had ended, wrapped under the request's key. */
	desk_draft: { account_id: string; referral_id: string; at: string; ciphertext: string };
	/** Who did what to which request, when. Reads are in it too. A chain: see audit-chain.ts. */
	audit: {
		id: string;
		at: string;
		actor: string;
		action: string;
		subject: string;
		seq: number | null;
		hash: string | null;
	};
	/** One row: where the chain ends. */
	audit_head: { id: number; seq: number; hash: string };
	/** What people told us is wrong on an activity's page. Nothing here says who. */
	listing_report: {
		id: string;
		activity: string;
		problem: string;
		/** Emptied when it is done. */
		words: string;
		received_at: string;
		done_at: string | null;
	};
	/** What people told us is missing. The day it came, and nothing of who. */
	unmet_need: {
		id: string;
		day: string;
		/** Ids of options, parted by spaces; so are the next two. */
		topics: string;
		needs: string;
		times: string;
		outcode: string;
	};
	/** Work that only one server at a time may do: who does it, until when unless it is renewed. */
	lease: { name: string; holder: string; ends_at: string };
	/** How the last try to refresh a feed by itself ended. `failures`: how many in a row have. */
	feed_refresh: {
		feed: string;
		tried_at: string;
		outcome: string;
		reason: string;
		failures: number;
	};
}
export type Database = Kysely<Tables>;

/** Opens the database and brings it to the newest migration. Throws a sentence when it cannot be opened. */
export async function openDatabase(options: {
	dataDir: string;
	databaseUrl?: string;
}): Promise<Database> {
	const dialect = await openDialect(join(options.dataDir, 'hereabouts.db'), options.databaseUrl);
	const database = new Kysely<Tables>({ dialect });
	await migrate(database);
	return database;
}

/** PostgreSQL where there is an address of one, else SQLite in this file. */
export const openDialect = async (file: string, databaseUrl?: string): Promise<Dialect> =>
	databaseUrl ? postgres(databaseUrl) : new ImmediateSqliteDialect({ database: openSqlite(file) });

/**
 * SQLite whose transactions take the right to write when they begin. One that only reads at first and then wants to write
 * is turned away at once when another process wrote meanwhile; one that asks at the start waits its turn instead.
 */
class ImmediateSqliteDialect extends SqliteDialect {
	readonly #config: SqliteDialectConfig;
	constructor(config: SqliteDialectConfig) {
		super(config);
		this.#config = config;
	}
	override createDriver(): SqliteDriver {
		const driver = new SqliteDriver(this.#config);
		driver.beginTransaction = async (connection: DatabaseConnection) => {
			await connection.executeQuery(CompiledQuery.raw('begin immediate'));
		};
		return driver;
	}
}

async function postgres(connectionString: string) {
	const { default: pg } = await import('pg');
	// count(*) comes as a bigint, which pg would hand over as text.
	pg.types.setTypeParser(pg.types.builtins.INT8, Number);
	return new PostgresDialect({ pool: new pg.Pool({ connectionString, max: 10 }) });
}

/**
 * Opens SQLite so that what was acknowledged is on the disk. better-sqlite3 is compiled so that a WAL database silently
 * runs with synchronous=NORMAL, which loses acknowledged writes in a power cut: FULL is set, and then read back.
 */
export function openSqlite(file: string): SqliteDatabase {
	if (file !== ':memory:') mkdirSync(join(file, '..'), { recursive: true, mode: 0o700 });
	const connection = connectSqlite(file);
	for (const pragma of [
		'journal_mode=WAL',
		'synchronous=FULL',
		'foreign_keys=ON',
		'busy_timeout=10000'
	])
		run(connection, `PRAGMA ${pragma}`);
	const [row] = connection.prepare('PRAGMA synchronous').all([]) as { synchronous: number }[];
	if (row?.synchronous !== 2)
		throw new Error(`SQLite runs with synchronous=${row?.synchronous}, not FULL`);
	return connection;
}

/** The part of node:sqlite that is used here; the oldest Node's types do not know it. */
interface NodeSqlite {
	DatabaseSync: new (file: string) => {
		close(): void;
		prepare(sql: string): {
			columns(): unknown[];
			all(...parameters: unknown[]): unknown[];
			run(...parameters: unknown[]): { changes: number | bigint; lastInsertRowid: number | bigint };
			iterate(...parameters: unknown[]): IterableIterator<unknown>;
		};
	};
}

/** Some pragmas answer a row and some none; a driver takes each only in its own way. */
function run(connection: SqliteDatabase, sql: string): void {
	const statement = connection.prepare(sql);
	if (statement.reader) statement.all([]);
	else statement.run([]);
}

/** node:sqlite where Node has it in earnest, better-sqlite3 elsewhere; both in the one shape Kysely asks for. */
function connectSqlite(file: string): SqliteDatabase {
	const require = createRequire(import.meta.url);
	if (Number(process.versions.node.split('.')[0]) < 24) {
		try {
			const BetterSqlite = require('better-sqlite3') as new (file: string) => SqliteDatabase;
			return new BetterSqlite(file);
		} catch (cause) {
			throw new Error(
				'better-sqlite3 could not be loaded: run "npm ci" where a C++ compiler is installed, or use Node 24',
				{ cause }
			);
		}
	}
	const { DatabaseSync } = require('node:sqlite') as NodeSqlite;
	const connection = new DatabaseSync(file);
	return {
		close: () => connection.close(),
		prepare(sql) {
			const statement = connection.prepare(sql);
			return {
				reader: statement.columns().length > 0,
				all: (parameters) => statement.all(...parameters),
				run: (parameters) => statement.run(...parameters),
				iterate: (parameters) => statement.iterate(...parameters)
			};
		}
	};
}

/** Runs the migrations that have not run yet, in order, all or none. */
export async function migrate(database: Database): Promise<void> {
	const migrator = new Migrator({
		db: database,
		provider: { getMigrations: async () => migrations }
	});
	const { error } = await migrator.migrateToLatest();
	if (error) throw new Error('the database could not be brought up to date', { cause: error });
}
