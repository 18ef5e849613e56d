import { createHash } from 'node:crypto';
import { londonClock } from '../domain/schedule.ts';
import { openCarrier } from './carried.ts';
import type { Config } from './config.ts';
import { openDatabase } from './database.ts';
import { demonstrationFiles } from './demonstration-files.ts';
import { loadDemonstration } from './demonstration.ts';
import { openDesk } from './desk.ts';
import { openKeyring } from './keyring.ts';
import { openIndexes } from './listing.ts';
import { openLimits } from './limits.ts';
import { openReleases } from './releases.ts';
import { readSite } from './site.ts';

/** Everything a running server holds, opened once, in the order it is needed. Throws a sentence when something is wrong. */
export async function openServices(config: Config) {
	const site = readSite(config);
	const { date: today } = londonClock(new Date());
	const database = await openDatabase(config);
	const keyring = openKeyring(config.dataDir, site.teams.map(({ id }) => id), today);
	if (site.demonstration) await loadDemonstration(config.dataDir, today, demonstrationFiles);
	const keys = {
		teamKeys: Object.fromEntries(site.teams.map(({ id }) => [id, keyring.sealingKey(id)])),
		receiptKeys: keyring.receiptKeys()
	};
	const siteDigest = createHash('sha256').update(JSON.stringify([site, keys])).digest('hex').slice(0, 16);
	const releases = openReleases(config.dataDir);
	return {
		config,
		site,
		/** Changes when anything a page takes from the site or its keys changes. */
		siteDigest,
		...keys,
		database,
		keyring,
		carrier: openCarrier(config.dataDir),
		desk: openDesk(database),
		releases,
		indexes: openIndexes(releases),
		limits: openLimits()
	};
}
export type Services = Awaited<ReturnType<typeof openServices>>;
