import { parseArgs } from 'node:util';
import { readConfig } from '../lib/server/config.ts';
import { openDatabase } from '../lib/server/database.ts';
import { invite } from '../lib/server/desk.ts';
import { readSite } from '../lib/server/site.ts';

const USAGE = `npm run desk -- add <e-mail> [--team <id> ...]
  Adds a link worker, or lets one choose a new password, and prints a link that works once, for 30 minutes.
`;

const out = (text: string) => void process.stdout.write(text);
function stop(text: string): never {
	process.stderr.write(`${text}\n`);
	process.exit(2);
}

async function main(): Promise<void> {
	const { positionals, values } = parseArgs({
		allowPositionals: true,
		options: { team: { type: 'string', multiple: true } }
	});
	const [command, email] = positionals;
	if (command !== 'add' || !email) stop(USAGE);
	if (!/^[^\s@]+@[^\s@]+\.[^\s@]+$/.test(email)) stop(`"${email}" is not an e-mail address.`);
	const read = readConfig(process.env);
	if (!read.ok) stop(read.problems.join('\n'));
	const { config } = read;
	const site = readSite(config);
	const all = site.teams.map(({ id }) => id);
	const unknown = values.team?.find((team) => !all.includes(team));
	if (unknown) stop(`There is no team "${unknown}". The teams are: ${all.join(', ')}.`);
	if (!values.team && all.length > 1 && !site.demonstration)
		stop(`Which team? Add --team with one of: ${all.join(', ')}.`);
	const database = await openDatabase(config);
	try {
		const { token, isNew } = await invite(
			database,
			{ email, teams: values.team ?? all },
			new Date()
		);
		const origin = config.origin ?? `http://localhost:${config.port}`;
		out(
			`${isNew ? 'Added' : 'There is an account for'} ${email}. Within 30 minutes, set a password at\n`
		);
		out(`${origin}/desk/set-password/${token}\n`);
	} finally {
		await database.destroy();
	}
}

await main().catch((error: unknown) =>
	stop(error instanceof Error ? error.message : String(error))
);
