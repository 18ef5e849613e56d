import { mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import demonstrationSite from '../../src/demonstration/site.json' with { type: 'json' };
import { padded } from '../../src/lib/domain/padding.ts';
import { seal } from '../../src/lib/domain/sealing.ts';
import type { Envelope } from '../../src/lib/domain/sealing.ts';
import type { SiteFacts } from '../../src/lib/domain/site-facts.ts';
import { onSqlite, placeIn } from '../../src/lib/server/database.fixture.ts';
import { openDatabase } from '../../src/lib/server/database.ts';
import { startBuiltServer } from '../built-server.ts';
import { payloadOf } from '../faults/somebody.ts';

const TEAM = demonstrationSite.teams[0]?.id ?? '';

/**
 * Files for the demonstration with every page switched on, that tells a webhook of every request, and a mailbox where there
 * is a mail server. Answers what a server has to be started with.
 */
export function writeSite(
	folder: string,
	{ webhook, smtp }: { webhook: string; smtp?: string }
): Record<string, string> {
	const hook = { kind: 'webhook', address: webhook, secret: 'hook' };
	const mail = smtp && { mail: { from: 'hereabouts@example.org' } };
	const channels = [hook, ...(smtp ? [{ kind: 'email', to: 'team@example.org' }] : [])];
	const delivery = { ...mail, teams: { [TEAM]: channels } };
	const files = {
		SITE_FILE: join(folder, 'site.json'),
		SECRETS_FILE: join(folder, 'secrets.json')
	};
	writeFileSync(
		files.SITE_FILE,
		JSON.stringify({ ...demonstrationSite, afterVisit: true, delivery })
	);
	const key = `whsec_${Buffer.alloc(24, 7).toString('base64')}`;
	const secrets = JSON.stringify({ hook: key, ...(smtp && { smtp }) });
	writeFileSync(files.SECRETS_FILE, secrets, { mode: 0o600 });
	return files;
}

/**
 * The built site in processes of its own, one with SQLite, two on one PostgreSQL, which tell a webhook of every request.
 *
 * @param webhook where that is, on this machine
 */
export async function openBuiltSites(webhook: string) {
	const folder = mkdtempSync(join(tmpdir(), 'hereabouts-built-'));
	const files = writeSite(folder, { webhook });
	const place = await placeIn(folder);
	const env = {
		...files,
		DATA_DIR: folder,
		...(place.databaseUrl && { DATABASE_URL: place.databaseUrl })
	};
	const servers = [await startBuiltServer(env)];
	if (!onSqlite) servers.push(await startBuiltServer(env));
	const urls = servers.map(({ url }) => url);
	const facts = (await (await fetch(`${urls[0]}/catalogue/site`)).json()) as SiteFacts;
	const database = await openDatabase(place);
	return {
		urls,
		/** Requests of her to the first team, each with an id of its own. */
		async requests(count: number): Promise<Envelope[]> {
			const key = facts.teamKeys[TEAM];
			if (!key) throw new Error('a site without a team');
			const requests: Envelope[] = [];
			for (let each = 0; each < count; each++) {
				const id = crypto.randomUUID();
				const sealed = padded(JSON.stringify(payloadOf(id, TEAM)));
				requests.push(await seal(sealed, { id, team: TEAM, key }));
			}
			return requests;
		},
		/** The id and the reference of every request that is there. */
		rows: () => database.selectFrom('referral').select(['id', 'reference']).execute(),
		async close() {
			await database.destroy();
			for (const server of servers) await server.remove();
			rmSync(folder, { recursive: true, force: true });
		}
	};
}
export type BuiltSites = Awaited<ReturnType<typeof openBuiltSites>>;
