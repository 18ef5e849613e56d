import { existsSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { parseArgs } from 'node:util';
import { inWorkingFolder } from '../lib/server/backup/back-up.ts';
import { backupsIn, readBackupKey } from '../lib/server/backup/backups.ts';
import { drill } from '../lib/server/backup/drill.ts';
import {
	isStopped,
	presentStanding,
	putInPlace,
	standingOf
} from '../lib/server/backup/restore.ts';
import type { Standing } from '../lib/server/backup/restore.ts';
import { readConfig } from '../lib/server/config.ts';
import { openDatabase } from '../lib/server/database.ts';
import { replaceFile } from '../lib/server/durable-files.ts';

/** `npm run restore`: 0 when it is in place (or was only said), 1 when it was refused, and nothing was changed. */
const USAGE = `npm run restore -- --data <folder> --keys <folder> --key <file> [--before <time>] [--dry-run] [--yes]
  Says what it would put in the place of what; then does it. Stop the site first.
  Where that would lose what came after the backup, it does it only with --yes.
  --before 2026-11-21T09:00Z   the newest backup of the data from before then; keys are always the newest
  --dry-run                    only says
`;
const say = (text: string) => void process.stdout.write(`${text}\n`);
function stop(text: string): never {
	process.stderr.write(`${text}\n`);
	process.exit(2);
}
const described = ({ requests, newestAt, actions }: Standing) =>
	`${requests} requests${newestAt ? `, the last of ${newestAt}` : ''}, and ${actions} things that happened`;

const { positionals, values } = parseArgs({
	allowPositionals: true,
	options: {
		data: { type: 'string' },
		keys: { type: 'string' },
		key: { type: 'string' },
		before: { type: 'string' },
		'dry-run': { type: 'boolean', default: false },
		yes: { type: 'boolean', default: false }
	}
});
const before = new Date(values.before ?? Date.now() + 86_400_000);
if (positionals.length > 0 || !values.data || !values.keys || !values.key) stop(USAGE);
if (Number.isNaN(before.getTime())) stop('--before must be a time such as 2026-11-21T09:00Z');
const key = readBackupKey(values.key);
if (!key) stop(`There is no key in ${values.key}`);
const read = readConfig(process.env);
if (!read.ok) stop(read.problems.join('\n'));
const { config } = read;
const data = backupsIn(values.data, 'data').find(({ madeAt }) => madeAt <= before);
const [keys] = backupsIn(values.keys, 'keys');
if (!data || !keys) stop('There is no backup of both the data and the keys in these folders.');

const isDone = await inWorkingFolder(config.dataDir, async (folder): Promise<boolean> => {
	const { problems } = await drill({ dataPath: data.path, keysPath: keys.path }, key, folder);
	const database = await openDatabase({ dataDir: folder });
	const inBackup = await standingOf(database);
	await database.destroy();
	const present = await presentStanding(config);
	const where = config.databaseUrl ? 'the PostgreSQL of DATABASE_URL' : config.dataDir;
	say(`The backup of ${data.madeAt.toISOString()}: ${described(inBackup)}.`);
	say(`Its keys: the backup of ${keys.madeAt.toISOString()}.`);
	say(`Now in ${where}: ${present ? described(present) : 'nothing'}.`);
	for (const problem of problems) say(`PROBLEM in the backup: ${problem}`);
	const isNewer = present !== undefined && present.actions > inBackup.actions;
	if (isNewer)
		say(
			`What happened after the backup would be lost: ${present.actions - inBackup.actions} things.`
		);
	const isRefused = (isNewer || problems.length > 0) && !values.yes;
	const isRunning = !values['dry-run'] && !isStopped(config);
	if (isRefused) say('To do it all the same, say --yes.');
	if (isRunning) say('The site is running: stop it first.');
	if (values['dry-run'] || isRefused || isRunning) {
		say('Nothing was changed.');
		return values['dry-run'];
	}
	await putInPlace(config, folder, new Date().toISOString().replace(/[-:]|\.\d+/g, ''));
	say('It is in place.');
	if (existsSync(join(folder, 'site.json')) && !existsSync(config.siteFile)) {
		replaceFile(config.siteFile, readFileSync(join(folder, 'site.json')));
		say(`${config.siteFile} is back too.`);
	}
	if (present)
		say('What was there is in folders that begin with "before-". Delete them within 14 days.');
	return true;
});
process.exitCode = isDone ? 0 : 1;
