import { sql } from 'kysely';
import { execFile } from 'node:child_process';
import { join } from 'node:path';
import { setTimeout as pause } from 'node:timers/promises';
import { promisify } from 'node:util';
import { onSqlite, placeIn } from '../../../src/lib/server/database.fixture.ts';
import { openDatabase, openSqlite } from '../../../src/lib/server/database.ts';
import { rotateKey } from '../../../src/lib/server/keyring.ts';
import { reply, TEAM } from './site.ts';
import type { FaultySite } from './site.ts';
import { tries } from './world.ts';
import type { Fault, World } from './world.ts';

/** A part of the server that fails for some tries, as a disk or a lock would make it. */
const failing = (
	name: string,
	part: (world: World) => Parameters<FaultySite['replace']>[0]
): Fault => ({
	name,
	kind: 'server',
	async run(world) {
		world.site.replace(part(world));
		await tries(world, 2);
	}
});
const breaks = (): never => {
	throw new Error('as the disk would');
};

/** What befalls the server and its keys, whichever database it has. */
const onEither: Fault[] = [
	failing('disk nearly full', () => ({ disk: { hasRoom: () => false } })),
	failing('limits say no', () => ({ limits: { take: () => 30 } })),
	failing('store of keys away', ({ site }) => ({
		requestKeys: { ...site.taker.requestKeys, keyFor: breaks }
	})),
	failing('killed after the key, before the row', ({ site }) => ({
		lookups: { ...site.taker.lookups, of: breaks }
	})),
	failing('killed after the row, before the receipt', ({ site }) => ({
		keyring: { ...site.taker.keyring, signingKey: breaks }
	})),
	failing('team key away', ({ site }) => ({
		keyring: { ...site.taker.keyring, openingKey: () => undefined }
	})),
	{
		name: 'crash right after the answer',
		kind: 'server',
		async run(world) {
			await tries(world);
			await world.site.restart();
		}
	},
	{
		name: 'crash while it is taken',
		kind: 'server',
		async run(world) {
			const trying = tries(world);
			await pause(world.random() * 6);
			await world.site.restart();
			await trying;
		}
	},
	{
		name: 'team key rotated while it waits',
		kind: 'server',
		async run(world) {
			rotateKey(world.site.dataDir, TEAM, '2027-01-01');
			await tries(world);
		}
	},
	{
		name: 'receipt key rotated between two tries',
		kind: 'server',
		async run(world) {
			world.site.interfere(async ({ pass, response }) => void (await pass(), response.destroy()));
			await tries(world);
			rotateKey(world.site.dataDir, 'receipts', '2027-01-01');
			world.site.interfere(undefined);
			await tries(world);
		}
	},
	{
		name: 'clock of the server ten years back',
		kind: 'server',
		async run(world) {
			world.site.setClock(() => new Date('2016-11-20T10:00:00Z'));
			await tries(world);
		}
	},
	{
		name: 'fifty copies at once',
		kind: 'server',
		run: async (world) => void (await Promise.all(Array.from({ length: 50 }, () => tries(world))))
	},
	{
		name: 'two servers on one database',
		kind: 'server',
		async run(world) {
			world.site.interfere(async ({ pass, response }) => {
				const answers = await Promise.all([pass(), world.site.passBeside(world.envelope)]);
				await reply(response, answers[0]);
			});
			await tries(world);
		}
	}
];

const onFile: Fault[] = [
	{
		name: 'database full',
		kind: 'server',
		async run(world) {
			const { database } = world.site.taker;
			await sql`pragma query_only = on`.execute(database);
			await tries(world);
			await sql`pragma query_only = off`.execute(database);
		}
	},
	{
		name: 'database locked by another',
		kind: 'server',
		async run(world) {
			await sql`pragma busy_timeout = 5`.execute(world.site.taker.database);
			const other = openSqlite(join(world.site.dataDir, 'hereabouts.db'));
			other.prepare('begin immediate').run([]);
			await tries(world);
			other.prepare('rollback').run([]);
			other.close();
			await sql`pragma busy_timeout = 10000`.execute(world.site.taker.database);
		}
	},
	{
		name: 'backup runs meanwhile',
		kind: 'server',
		async run(world) {
			const file = join(world.site.dataDir, `copy-${world.envelope.id}.db`);
			const copied = sql`vacuum into ${file}`.execute(world.site.taker.database);
			await Promise.all([copied, tries(world)]);
		}
	}
];

/** Ends every connection but the one that asks, as a failover or an administrator would. */
const endConnections = (world: World) =>
	sql`select pg_terminate_backend(pid) from pg_stat_activity
		where pid <> pg_backend_pid() and datname = current_database()`
		.execute(world.site.taker.database)
		.catch(() => undefined);

/** Kills the PostgreSQL server and starts it again; answers false where it is not ours to kill. */
async function killPostgres(): Promise<boolean> {
	const command = process.env['TEST_POSTGRES_KILL'];
	if (!command) return false;
	await promisify(execFile)(command);
	return true;
}

const onPostgres: Fault[] = [
	{
		name: 'PostgreSQL ends all connections while it is taken',
		kind: 'server',
		async run(world) {
			const trying = tries(world);
			await pause(world.random() * 10);
			await endConnections(world);
			await trying;
		}
	},
	{
		name: 'PostgreSQL ends the connections that nobody uses',
		kind: 'server',
		async run(world) {
			await endConnections(world);
			await tries(world);
		}
	},
	{
		name: 'PostgreSQL killed while it is taken',
		kind: 'server',
		async run(world) {
			const trying = tries(world);
			await pause(world.random() * 10);
			await killPostgres();
			await trying;
		}
	},
	{
		name: 'PostgreSQL killed right after the answer',
		kind: 'server',
		async run(world) {
			await tries(world);
			await killPostgres();
		}
	},
	{
		name: 'table locked by another',
		kind: 'server',
		async run(world) {
			const other = await openDatabase(await placeIn(world.site.dataDir));
			let trying: Promise<void> | undefined;
			await other.transaction().execute(async (transaction) => {
				await sql`lock table referral in access exclusive mode`.execute(transaction);
				trying = tries(world);
				await pause(50);
			});
			await trying;
			await other.destroy();
		}
	}
];

/** What befalls the server, its disk and its keys. */
export const serverFaults: Fault[] = [...onEither, ...(onSqlite ? onFile : onPostgres)];
