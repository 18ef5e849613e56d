import { readdirSync, readFileSync } from 'node:fs';

/** A file of tests that opens a database as `placeIn` says, itself or through one of these. */
const OPENS_DATABASE = /\b(store|desk|database)\.fixture/;

/** The test files that run on PostgreSQL as well as on SQLite, as patterns. */
export const databaseTests = (): string[] =>
	readdirSync('src', { recursive: true, encoding: 'utf8' })
		.filter((name) => name.endsWith('.test.ts'))
		.map((name) => `src/${name.replaceAll('\\', '/')}`)
		.filter((path) => OPENS_DATABASE.test(readFileSync(path, 'utf8')))
		.map((path) => path.replace(/[[\]()]/g, '\\$&'));
