import { randomBytes } from 'node:crypto';
import { existsSync } from 'node:fs';
import { join, relative, resolve } from 'node:path';
import { parseArgs } from 'node:util';
import { backUp, removeLeftovers } from '../lib/server/backup/back-up.ts';
import { readBackupKey } from '../lib/server/backup/backups.ts';
import { readConfig } from '../lib/server/config.ts';
import { replaceSecret } from '../lib/server/durable-files.ts';

/** `npm run backup`: 0 when both backups are written and were brought back on trial, 1 when the trial found a problem. */
const USAGE = `npm run backup -- key <file>          makes a key file, once; keep it apart from every backup
npm run backup -- --data <folder> --keys <folder> --key <file>
  A backup of the database into the one folder and of the keys into the other, tried at once.
  Of keys, what is 13 days old is deleted; of data, what is 30 days old. See docs/backup.md.
`;
const say = (text: string) => void process.stdout.write(`${text}\n`);
function stop(text: string): never {
	process.stderr.write(`${text}\n`);
	process.exit(2);
}

const { positionals, values } = parseArgs({
	allowPositionals: true,
	options: { data: { type: 'string' }, keys: { type: 'string' }, key: { type: 'string' } }
});
const [command, file] = positionals;
if (command === 'key' && file && positionals.length === 2) {
	if (existsSync(file)) stop(`${file} is there already: a new key would not open older backups`);
	replaceSecret(resolve(file), `${randomBytes(32).toString('base64url')}\n`);
	say(`${file} opens every backup that is made with it. Without it, none can be opened.`);
	process.exit(0);
}
const { data, keys, key: keyFile } = values;
if (positionals.length > 0 || !data || !keys || !keyFile) stop(USAGE);
const isInside = (path: string, folder: string) =>
	!/^\.\.(?:\/|\\|$)|^[A-Za-z]:/.test(relative(resolve(folder), resolve(path)));
if (isInside(data, keys) || isInside(keys, data))
	stop('The two folders must stand apart: neither inside the other, best on two machines.');
if ([data, keys].some((folder) => isInside(keyFile, folder)))
	stop('The key file must not be where the backups are.');
const key = readBackupKey(keyFile);
if (!key) stop(`There is no key in ${keyFile}: make one with "npm run backup -- key ${keyFile}"`);
const read = readConfig(process.env);
if (!read.ok) stop(read.problems.join('\n'));
const { config } = read;
if (isInside(keyFile, config.dataDir)) stop('The key file must not be in DATA_DIR.');
if (!config.databaseUrl && !existsSync(join(config.dataDir, 'hereabouts.db')))
	stop(`There is no database in ${config.dataDir}: nothing to back up.`);

removeLeftovers(config.dataDir);
const { drilled, removed, ...paths } = await backUp(config, { data, keys, key }, new Date());
say(`${paths.dataPath}\n${paths.keysPath}`);
for (const problem of drilled.problems) say(`PROBLEM: ${problem}`);
const { requests, opened, erased, stayedClosed } = drilled;
say(
	`Brought back on trial: ${requests} requests, ${opened} of them opened; ${erased} erased ones are closed, ` +
		`and ${stayedClosed} of them in the oldest backup too. ${removed} old backups deleted.`
);
process.exitCode = drilled.problems.length > 0 ? 1 : 0;
