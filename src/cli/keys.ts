import { join } from 'node:path';
import { parseArgs } from 'node:util';
import { londonClock } from '../lib/domain/clock.ts';
import { audit } from '../lib/server/audit.ts';
import { readConfig } from '../lib/server/config.ts';
import type { Config } from '../lib/server/config.ts';
import { openDatabase } from '../lib/server/database.ts';
import type { Database } from '../lib/server/database.ts';
import { keyNames, rotateKey } from '../lib/server/keyring.ts';
import { withLock } from '../lib/server/lock-file.ts';
import { withoutKey } from '../lib/server/open-request.ts';
import { openRequestKeys } from '../lib/server/request-keys.ts';

const USAGE = `npm run keys -- list                  every key, and how many kept requests need it; and requests whose key is lost
npm run keys -- rotate <team> ...     gives teams a new key to seal to; those before it still open
npm run keys -- rotate receipts       the same for the key that signs receipts
`;
const say = (text: string) => void process.stdout.write(`${text}\n`);
function stop(text: string): never {
	process.stderr.write(`${text}\n`);
	process.exit(2);
}

/** How many requests that are still kept are sealed to each key. */
async function needed(database: Database) {
	return database
		.selectFrom('referral')
		.select(['team', 'key_id', ({ fn }) => fn.countAll<number>().as('requests')])
		.where('erased_at', 'is', null)
		.groupBy(['team', 'key_id'])
		.orderBy('team')
		.orderBy('key_id')
		.execute();
}

/** Answers whether every request that is kept can be opened. */
async function list(config: Config, database: Database): Promise<boolean> {
	const names = keyNames(config.dataDir);
	const uses = await needed(database);
	for (const [ring, keys] of Object.entries(names))
		for (const key of keys) {
			const use = uses.find(({ team, key_id }) => team === ring && key_id === key);
			say(`${ring} · ${key}${ring === 'receipts' ? '' : ` · ${use?.requests ?? 0} requests`}`);
		}
	const lost = uses.filter(({ team, key_id }) => !names[team]?.includes(key_id));
	for (const { team, key_id, requests } of lost) {
		const rows = await database
			.selectFrom('referral')
			.select('reference')
			.where('team', '=', team)
			.where('key_id', '=', key_id)
			.where('erased_at', 'is', null)
			.execute();
		const references = rows.map(({ reference }) => reference).join(' ');
		say(`LOST: ${team} · ${key_id} closes ${requests} requests: ${references}`);
	}
	if (lost.length > 0) say('Put the backup of keys/keyring.json in DATA_DIR in place.');
	const isWhole = await listWithoutKey(config, database);
	return isWhole && lost.length === 0;
}

/** Answers whether every request that is kept has its own key. */
async function listWithoutKey(config: Config, database: Database): Promise<boolean> {
	const requestKeys = await openRequestKeys(config);
	const lost = await withoutKey({ database, requestKeys }).finally(() => requestKeys.close());
	if (lost.length === 0) return true;
	say(`LOST: the own keys of ${lost.length} requests: ${lost.join(' ')}`);
	const store = config.databaseUrl ? 'the schema request_keys' : 'keys/requests.db in DATA_DIR';
	say(`Put the backup of ${store} in place.`);
	return false;
}

async function rotate(dataDir: string, database: Database, rings: string[]): Promise<void> {
	const now = new Date();
	for (const ring of rings) {
		const key = await withLock(join(dataDir, 'keys.lock'), () =>
			rotateKey(dataDir, ring, londonClock(now).date)
		);
		if (!key)
			stop(
				`There is no key of "${ring}". There are: ${Object.keys(keyNames(dataDir)).join(', ')}.`
			);
		const entry = { actor: 'command', action: 'key rotated', subject: key } as const;
		await audit(database, { at: now.toISOString(), ...entry });
		say(`${ring} · ${key} from now on; a server that runs takes it up by itself.`);
	}
	say('Back up keys/keyring.json now: it is in no backup of the database.');
}

const { positionals } = parseArgs({ allowPositionals: true });
const [command, ...rings] = positionals;
if (!(command === 'list' && rings.length === 0) && !(command === 'rotate' && rings.length > 0))
	stop(USAGE);
const read = readConfig(process.env);
if (!read.ok) stop(read.problems.join('\n'));
const { config } = read;
const database = await openDatabase(config);
try {
	if (command === 'rotate') await rotate(config.dataDir, database, rings);
	else process.exitCode = (await list(config, database)) ? 0 : 1;
} finally {
	await database.destroy();
}
