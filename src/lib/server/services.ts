import { createHash } from 'node:crypto';
import { mkdirSync } from 'node:fs';
import { join } from 'node:path';
import { londonClock } from '../domain/clock.ts';
import { MESSAGES_BY } from '../domain/person-message.ts';
import type { Site } from '../domain/site.ts';
import { openCarrier } from './carried.ts';
import type { Config } from './config.ts';
import { openDatabase } from './database.ts';
import { demonstrationFiles } from './demonstration-files.ts';
import { loadDemonstration } from './demonstration.ts';
import { openDeskKeys } from './desk/keys.ts';
import { openOpenId } from './desk/openid.ts';
import { openDesk } from './desk/sessions.ts';
import { openChannels } from './dispatch/channels.ts';
import { readSecrets } from './dispatch/secrets.ts';
import { openDisk } from './disk.ts';
import { openGround } from './ground.ts';
import { openKeyring, whyNoNewKeys } from './keyring.ts';
import { openKiosks } from './kiosks.ts';
import { openIndexes } from './listing.ts';
import { openLimits } from './limits.ts';
import type { Log } from './log.ts';
import { openLoad } from './load.ts';
import { withLock } from './lock-file.ts';
import { openLookups } from './lookups.ts';
import { openDirectory } from './open-referral/directory.ts';
import { openPacks } from './postcodes/packs.ts';
import { openReleases } from './releases.ts';
import { openRequestKeys } from './request-keys.ts';
import { readSite } from './site.ts';
import { openTally } from './tally.ts';

/**
 * Everything a running server holds, opened once, in the order it is needed. Throws a sentence when something is wrong.
 * @param build the version of the code that runs
 */
export async function openServices(config: Config, log: Log = () => undefined, build?: string) {
	const { feeds, delivery, ...told } = readSite(config);
	const messagesBy = MESSAGES_BY.filter((by) => delivery.notify?.[by]);
	const site: Site = { ...told, ...(messagesBy.length > 0 && { messagesBy }) };
	const secrets = readSecrets(delivery, config.secretsFile);
	const ground = await openGround(site.map, config);
	const now = new Date();
	const { date: today } = londonClock(now);
	const database = await openDatabase(config);
	mkdirSync(config.dataDir, { recursive: true, mode: 0o700 });
	const refusal = await whyNoNewKeys(database, config);
	if (refusal) throw new Error(refusal);
	// Two servers that start at once must not make a key each: only one of them would be on the disk tomorrow.
	const { keyring, carrier, lookups, deskKeys } = await withLock(
		join(config.dataDir, 'keys.lock'),
		() => ({
			keyring: openKeyring(
				config.dataDir,
				site.teams.map(({ id }) => id),
				today
			),
			carrier: openCarrier(config.dataDir),
			lookups: openLookups(config.dataDir),
			deskKeys: openDeskKeys(config.dataDir)
		})
	);
	if (site.demonstration)
		await loadDemonstration(config.dataDir, today, demonstrationFiles, now, build);
	const teamKeys = () =>
		Object.fromEntries(site.teams.map(({ id }) => [id, keyring.sealingKey(id)]));
	const siteText = JSON.stringify([site, ground.facts]);
	const releases = openReleases(config.dataDir);
	return {
		config,
		site,
		/** Where the directory is fetched from: for the desk only. */
		feeds,
		/** Where requests go besides the desk: pages never know of it. */
		delivery,
		channels: openChannels({
			delivery,
			secrets,
			site,
			origin: config.origin ?? `http://localhost:${config.port}`
		}),
		/** Changes when anything a page takes from the site or its keys changes. */
		get siteDigest() {
			const keys = JSON.stringify([teamKeys(), keyring.receiptKeys()]);
			return createHash('sha256').update(siteText).update(keys).digest('hex').slice(0, 16);
		},
		/** Public keys, as they are now: keys may be added while the server runs. */
		get teamKeys() {
			return teamKeys();
		},
		get receiptKeys() {
			return keyring.receiptKeys();
		},
		database,
		keyring,
		lookups,
		requestKeys: await openRequestKeys(config),
		disk: openDisk(config.dataDir),
		carrier,
		deskKeys,
		desk: openDesk(database, deskKeys),
		/** The organisation's own sign-in, where the site has one. */
		openId: config.openId && openOpenId(config.openId, log),
		releases,
		packs: openPacks(config.dataDir),
		/** What lies under the map. */
		ground,
		indexes: openIndexes(releases),
		openReferral: openDirectory(releases),
		limits: openLimits(),
		load: openLoad(),
		kiosks: openKiosks(),
		tally: openTally()
	};
}
export type Services = Awaited<ReturnType<typeof openServices>>;
