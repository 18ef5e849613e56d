/**
 * One query language over two engines: SQLite in the data folder, or PostgreSQL by DATABASE_URL. Portable types only:
 * text, integer, and ISO 8601 UTC text for time.
 */
import { CompiledQuery, Kysely, Migrator, SqliteDialect, SqliteDriver } from 'kysely';
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
import { isPostgres, postgresDialect, schemaOf } from './postgres.ts';

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
		/** When a channel that hands the request itself over was told that it was taken. */
		delivered_at: string | null;
	};
	/** What is to be told of a request, to whom: see dispatch/queue.ts. Nothing here says anything about a person. */
	dispatch: {
		/** Made of the request's id and the channel's name: what a receiver knows a second try by. */
		id: string;
		referral_id: string;
		channel: string;
		/** One of DISPATCH_STATES. */
		state: string;
		/** Its place among those that are due; in the slow lane ten minutes after the request came. */
		turn_at: string;
		/** Not before; while it is claimed, when the claim ends. */
		due_at: string;
		tries: Generated<number>;
		claimed_by: string | null;
		/** What stood in the way the last time, in a few words of ours. */
		problem: string | null;
		sent_at: string | null;
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
	/** Codes for somebody who lost their phone, each good once; kept as desk/second-factor.ts says. */
	desk_recovery: { code_hmac: string; account_id: string; used_at: string | null };
	/** Who somebody is at the organisation's own sign-in. */
	desk_identity: { issuer: string; subject: string; account_id: string };
	/** What is needed to know a passkey again; its secret never leaves the device. */
	desk_passkey: {
		id: string;
		account_id: string;
		public_key: string;
		/** How often the device says it was used; some always say 0. */
		counter: number;
		name: string;
		added_at: string;
	};
	/** What a sign-in remembers between two pages: see desk/single-use.ts. */
	desk_single_use: { token_sha256: string; purpose: string; sealed: string; expires_at: string };
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
	/** What a person and a link worker agreed to do: each version stays, sealed as `case_event`'s words are. */
	case_plan: {
		referral_id: string;
		version: number;
		id: string;
		at: string;
		actor: string;
		ciphertext: string;
	};
	/** A person's private link to their own plan; only the token's SHA-256 is kept. */
	plan_link: {
		token_sha256: string;
		referral_id: string;
		made_at: string;
		expires_at: string;
		ended_at: string | null;
	};
	/** A person's own link to their request, good once; only the token's SHA-256 is kept. */
	own_link: { token_sha256: string; referral_id: string; expires_at: string };
	/** That a person said yes to telling somebody something; who and what is sealed. */
	case_share: {
		id: string;
		referral_id: string;
		at: string;
		actor: string;
		/** `activity` or `surgery`. */
		recipient: string;
		how: string;
		withdrawn_at: string | null;
		ciphertext: string;
	};
	/** One-time links to the questions after a visit and about wellbeing. Nothing here says whose; used, it is deleted. */
	answer_link: { token_sha256: string; team: string; about: string; expires_on: string };
	/** What people answered, sealed to the team: the month, and nothing of who. */
	answer: {
		id: string;
		month: string;
		team: string;
		about: string;
		/** `first` or `later`. */
		turn: string;
		sealed: string;
	};
	/** Counts by day or month with no person in them: see tally.ts. */
	tally: { period: string; kind: string; team: string; name: string; count: number };
	/** What link workers tell each other of an activity; nothing of a patient. */
	activity_note: { id: string; activity: string; at: string; actor: string; words: string };
	/** Public screens whose address was made at the desk. */
	kiosk_address: { id: string; library: string; path: string; made_at: string };
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

/** Where data is: a folder, and a PostgreSQL where the database is not a file in that folder. */
export interface Place {
	dataDir: string;
	databaseUrl?: string;
}

/** Opens the database and brings it to the newest migration. Throws a sentence when it cannot be opened. */
export async function openDatabase({ dataDir, databaseUrl }: Place): Promise<Database> {
	const dialect = await openDialect(join(dataDir, 'hereabouts.db'), databaseUrl);
	const database = new Kysely<Tables>({ dialect });
	await migrate(database);
	return database;
}

/** PostgreSQL where there is an address of one, else SQLite in this file. */
export const openDialect = async (file: string, databaseUrl?: string): Promise<Dialect> =>
	databaseUrl
		? postgresDialect(databaseUrl)
		: new ImmediateSqliteDialect({ database: openSqlite(file) });

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
export function connectSqlite(file: string): SqliteDatabase {
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
export async function migrate(database: Kysely<Tables>, steps = migrations): Promise<void> {
	const migrator = new Migrator({
		db: database,
		provider: { getMigrations: async () => steps },
		// Else the list of somebody else's migrations, in another schema, would be taken for ours.
		...(isPostgres(database) && { migrationTableSchema: await schemaOf(database) })
	});
	const { error } = await migrator.migrateToLatest();
	if (error) throw new Error('the database could not be brought up to date', { cause: error });
}
