import { createHash } from 'node:crypto';
import { mkdirSync } from 'node:fs';
import { join } from 'node:path';
import { londonClock } from '../domain/clock.ts';
import { openCarrier } from './carried.ts';
import type { Config } from './config.ts';
import { openDatabase } from './database.ts';
import { demonstrationFiles } from './demonstration-files.ts';
import { loadDemonstration } from './demonstration.ts';
import { openDesk } from './desk.ts';
import { openKeyring } from './keyring.ts';
import { openIndexes } from './listing.ts';
import { openLimits } from './limits.ts';
import { withLock } from './lock-file.ts';
import { openDirectory } from './open-referral/directory.ts';
import { openPacks } from './postcodes/packs.ts';
import { openReleases } from './releases.ts';
import { readSite } from './site.ts';

/** Everything a running server holds, opened once, in the order it is needed. Throws a sentence when something is wrong. */
export async function openServices(config: Config) {
	const { feeds, ...site } = readSite(config);
	const { date: today } = londonClock(new Date());
	const database = await openDatabase(config);
	mkdirSync(config.dataDir, { recursive: true, mode: 0o700 });
	// Two servers that start at once must not make a key each: only one of them would be on the disk tomorrow.
	const { keyring, carrier } = await withLock(join(config.dataDir, 'keys.lock'), () => ({
		keyring: openKeyring(
			config.dataDir,
			site.teams.map(({ id }) => id),
			today
		),
		carrier: openCarrier(config.dataDir)
	}));
	if (site.demonstration) await loadDemonstration(config.dataDir, today, demonstrationFiles);
	const keys = {
		teamKeys: Object.fromEntries(site.teams.map(({ id }) => [id, keyring.sealingKey(id)])),
		receiptKeys: keyring.receiptKeys()
	};
	const siteDigest = createHash('sha256')
		.update(JSON.stringify([site, keys]))
		.digest('hex')
		.slice(0, 16);
	const releases = openReleases(config.dataDir);
	return {
		config,
		site,
		/** Where the directory is fetched from: for the desk only. */
		feeds,
		/** Changes when anything a page takes from the site or its keys changes. */
		siteDigest,
		...keys,
		database,
		keyring,
		carrier,
		desk: openDesk(database),
		releases,
		packs: openPacks(config.dataDir),
		indexes: openIndexes(releases),
		openReferral: openDirectory(releases),
		limits: openLimits()
	};
}
export type Services = Awaited<ReturnType<typeof openServices>>;
