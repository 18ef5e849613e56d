/**
 * Takes the place of `pg` in the unit tests: PostgreSQL itself, compiled to run in this process (PGlite). It has one
 * connection, which whoever asks gets in turn; two servers at once are for the real one (tests/postgres/run.sh).
 */
import { PGlite } from '@electric-sql/pglite';

const INT8 = 20;
let starting: Promise<PGlite> | undefined;
/** Ends when the connection is free. */
let free = Promise.resolve();

class Pool {
	readonly #path: string;
	constructor({ connectionString }: { connectionString: string }) {
		const options = new URL(connectionString).searchParams.get('options') ?? '';
		this.#path = /search_path=(\w+)/.exec(options)?.[1] ?? 'public';
	}
	on(): void {
		// Nothing breaks here while nobody uses it.
	}
	async connect() {
		const before = free;
		let release = () => {};
		free = new Promise((resolve) => (release = resolve));
		await before;
		starting ??= PGlite.create({ parsers: { [INT8]: Number } });
		const lite = await starting;
		await lite.exec(`set search_path to ${this.#path}`);
		return {
			release,
			async query(sql: string, parameters: unknown[]) {
				const { rows, affectedRows = 0 } = await lite.query(sql, parameters);
				return { command: /^\w+/.exec(sql)?.[0].toUpperCase(), rowCount: affectedRows, rows };
			}
		};
	}
	async end(): Promise<void> {
		// It goes on: what is opened again finds what was written.
	}
}

// pg is imported by its default too.
// eslint-disable-next-line no-restricted-exports
export default { Pool, types: { builtins: { INT8 }, setTypeParser: () => undefined } };
