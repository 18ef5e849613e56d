import { displayReference } from '../lib/domain/reference.ts';
import { readConfig } from '../lib/server/config.ts';
import { openDatabase } from '../lib/server/database.ts';
import type { Database } from '../lib/server/database.ts';
import { overview, unpark } from '../lib/server/dispatch/queue.ts';

/** `npm run dispatch -- <what>`: how deliveries stand. A server that runs takes up what is tried anew by itself. */
const USAGE = `npm run dispatch -- list
  How many deliveries of each channel are in each state, and which are parked, with why. 1 while any is.
npm run dispatch -- retry <channel>
  Tries anew what is parked for a channel, after whatever stood in the way was put right.
`;
const say = (text: string) => void process.stdout.write(`${text}\n`);

async function list(database: Database): Promise<number> {
	const { counts, parked } = await overview(database);
	if (counts.length === 0)
		say('Nothing was ever to be delivered: the desk alone has the requests.');
	for (const { channel, state, count } of counts) say(`${channel}: ${count} ${state}`);
	for (const { reference, channel, problem } of parked)
		say(`${displayReference(reference)} is parked for ${channel}: ${problem ?? 'unknown'}`);
	return parked.length > 0 ? 1 : 0;
}

async function retry(database: Database, channel: string): Promise<number> {
	const count = await unpark(database, channel, new Date());
	say(`${count} deliveries by ${channel} are tried anew.`);
	return 0;
}

const [what, channel, ...rest] = process.argv.slice(2);
const command =
	what === 'list' && channel === undefined
		? list
		: what === 'retry' && channel !== undefined && rest.length === 0
			? (database: Database) => retry(database, channel)
			: undefined;
if (!command) {
	process.stderr.write(USAGE);
	process.exit(2);
}
const read = readConfig(process.env);
if (!read.ok) {
	process.stderr.write(`${read.problems.join('\n')}\n`);
	process.exit(2);
}
const database = await openDatabase(read.config);
process.exitCode = await command(database);
await database.destroy();
