import { parseArgs } from 'node:util';
import { DESK_ROLES, rolesAmong } from '../lib/domain/desk-roles.ts';
import type { DeskRole } from '../lib/domain/desk-roles.ts';
import { verifyAudit } from '../lib/server/audit-chain.ts';
import { readConfig } from '../lib/server/config.ts';
import type { Config } from '../lib/server/config.ts';
import { openDatabase } from '../lib/server/database.ts';
import type { Database } from '../lib/server/database.ts';
import {
	changeAccount,
	invite,
	isEmail,
	listAccounts,
	normalEmail
} from '../lib/server/desk/accounts.ts';
import { readSite } from '../lib/server/site.ts';
import { CHECK_USAGE, checkAddress, checkFolder } from './desk/check.ts';
import { kiosk, KIOSK_USAGE } from './desk/kiosk.ts';

const USAGE = `npm run desk -- add <e-mail> [--team <id> ...] [--role <role> ...]
  Adds somebody, or lets them choose a new password, and prints a link that works once, for 30 minutes.
  Roles: ${DESK_ROLES.join(', ')}. Without --role: linkWorker.
npm run desk -- list
  Lists the accounts.
npm run desk -- new-phone <e-mail>
  Lets somebody who lost their phone and their recovery codes set up an authenticator app again.
npm run desk -- close <e-mail>
  Closes an account at once. It can be opened again at the desk.
npm run desk -- audit verify [--end <number>:<hash>]
  Checks that no row of the audit was changed, removed or moved, and prints its end. Keep that line somewhere else:
  with --end a later check also notices an audit that was written anew.
${CHECK_USAGE}
${KIOSK_USAGE}`;
const CHANGES = { 'new-phone': 'newPhone', close: 'disable' } as const;

const out = (text: string) => void process.stdout.write(text);
function stop(text: string): never {
	process.stderr.write(`${text}\n`);
	process.exit(2);
}

interface Options {
	team?: string[] | undefined;
	role?: string[] | undefined;
	end?: string | undefined;
}

async function add(database: Database, config: Config, email: string, { team, role }: Options) {
	if (!isEmail(email)) stop(`"${email}" is not an e-mail address.`);
	const site = readSite(config);
	const all = site.teams.map(({ id }) => id);
	const unknown = team?.find((each) => !all.includes(each));
	if (unknown) stop(`There is no team "${unknown}". The teams are: ${all.join(', ')}.`);
	const noRole = role?.find((each) => rolesAmong([each]).length === 0);
	if (noRole) stop(`There is no role "${noRole}". The roles are: ${DESK_ROLES.join(', ')}.`);
	if (!team && all.length > 1 && !site.demonstration)
		stop(`Which team? Add --team with one of: ${all.join(', ')}.`);
	const roles: DeskRole[] = role ? rolesAmong(role) : ['linkWorker'];
	const invited = { email, teams: team ?? all, roles };
	const { token, isNew } = await invite(database, invited, new Date());
	const origin = config.origin ?? `http://localhost:${config.port}`;
	out(
		`${isNew ? 'Added' : 'There is an account for'} ${email}. Within 30 minutes, set a password at\n`
	);
	out(`${origin}/desk/set-password/${token}\n`);
}

async function list(database: Database) {
	for (const { email, state, roles, teams } of await listAccounts(database))
		out(`${[email, state, roles.join(', '), teams.join(', ')].join(' · ')}\n`);
}

async function change(database: Database, command: keyof typeof CHANGES, email: string) {
	const accounts = await listAccounts(database);
	const account = accounts.find((each) => each.email === normalEmail(email));
	if (!account) stop(`There is no account for "${email}".`);
	const asked = { id: account.id, by: 'command', change: CHANGES[command] };
	await changeAccount(database, asked, new Date());
	out(`Done: ${account.email}. Every sign-in of theirs has ended.\n`);
}

async function auditVerify(database: Database, { end }: Options) {
	const [, seq, hash] = /^(\d+):([0-9a-f]{64})$/.exec(end ?? '') ?? [];
	if (end && !hash) stop('--end must be what an earlier check printed, such as 1204:9f…');
	const verdict = await verifyAudit(database, hash ? { seq: Number(seq), hash } : undefined);
	if (verdict.kind === 'whole') {
		out(`The audit is whole. Rows: ${verdict.rows}. Its end: ${verdict.rows}:${verdict.hash}\n`);
		return;
	}
	out(`The audit is BROKEN at row ${verdict.seq}: a row was changed, removed, moved or put in.\n`);
	process.exitCode = 1;
}

async function check(config: Config, address: string): Promise<void> {
	if (!URL.canParse(address)) stop(`"${address}" is not an address such as https://example.org`);
	const found = [...(await checkAddress(address)), ...checkFolder(config.dataDir)];
	for (const { isGood, what } of found) out(`${isGood ? 'good' : 'BAD '}  ${what}\n`);
	if (found.some(({ isGood }) => !isGood)) process.exitCode = 1;
}

async function printKiosk(args: string[]): Promise<void> {
	const made = await kiosk(args, process.env);
	if (!made.ok) stop(`${made.problems.join('\n')}\n\n${KIOSK_USAGE}`);
	out(`${made.address}\n`);
}

async function main(): Promise<void> {
	if (process.argv[2] === 'kiosk') return printKiosk(process.argv.slice(3));
	const { positionals, values } = parseArgs({
		allowPositionals: true,
		options: {
			team: { type: 'string', multiple: true },
			role: { type: 'string', multiple: true },
			end: { type: 'string' }
		}
	});
	const [command = '', email = ''] = positionals;
	const isKnown =
		command === 'list' ||
		(command === 'audit' && email === 'verify') ||
		((command === 'add' || command === 'check' || Object.hasOwn(CHANGES, command)) && email !== '');
	if (!isKnown) stop(USAGE);
	const read = readConfig(process.env);
	if (!read.ok) stop(read.problems.join('\n'));
	if (command === 'check') return check(read.config, email);
	const database = await openDatabase(read.config);
	try {
		if (command === 'add') await add(database, read.config, email, values);
		else if (command === 'list') await list(database);
		else if (command === 'audit') await auditVerify(database, values);
		else await change(database, command as keyof typeof CHANGES, email);
	} finally {
		await database.destroy();
	}
}

await main().catch((error: unknown) =>
	stop(error instanceof Error ? error.message : String(error))
);
