/** Takes a backup of both stores, each into a folder of its own, and tries at once whether it can be brought back. */
import { existsSync, mkdirSync, mkdtempSync, readdirSync, rmSync } from 'node:fs';
import { join } from 'node:path';
import type { Place } from '../database.ts';
import { pack } from './archive.ts';
import { backupsIn, nameOf, removeOld } from './backups.ts';
import { drill } from './drill.ts';
import type { Drilled } from './drill.ts';
import { snapshotDatabase, snapshotKeys } from './snapshot.ts';

/** Where backups go, and the key that they are encrypted under. */
export interface BackupPlace {
	data: string;
	keys: string;
	key: Buffer;
}

export interface BackedUp {
	dataPath: string;
	keysPath: string;
	removed: number;
	drilled: Drilled;
}

const WORKING = 'backup-working-';

/**
 * Takes a backup, tries it, and deletes those that were kept long enough; where the trial finds a problem, none is.
 * `siteFile` goes with the data if it is there.
 */
export async function backUp(
	place: Place & { siteFile: string },
	{ data, keys, key }: BackupPlace,
	now: Date
): Promise<BackedUp> {
	return inWorkingFolder(place.dataDir, async (working) => {
		const dataPath = join(data, nameOf('data', now));
		const keysPath = join(keys, nameOf('keys', now));
		const database = await snapshotDatabase(place, working);
		const site = existsSync(place.siteFile) ? [{ name: 'site.json', path: place.siteFile }] : [];
		pack(dataPath, [database, ...site], { key, kind: 'data' });
		pack(keysPath, await snapshotKeys(place, working), { key, kind: 'keys' });
		const drilled = await inWorkingFolder(place.dataDir, (folder) =>
			drill({ dataPath, keysPath, olderPath: backupsIn(data, 'data').at(-1)?.path }, key, folder)
		);
		const removed =
			drilled.problems.length > 0 ? 0 : removeOld(data, 'data', now) + removeOld(keys, 'keys', now);
		return { dataPath, keysPath, removed, drilled };
	});
}

/**
 * Runs `body` with a folder in the data folder that only this account can read, and takes it away again; and also what a
 * run that was killed has left.
 */
export async function inWorkingFolder<Result>(
	dataDir: string,
	body: (folder: string) => Promise<Result>
): Promise<Result> {
	mkdirSync(dataDir, { recursive: true, mode: 0o700 });
	const folder = mkdtempSync(join(dataDir, `${WORKING}${process.pid}-`));
	mkdirSync(join(folder, 'keys'), { mode: 0o700 });
	try {
		return await body(folder);
	} finally {
		rmSync(folder, { recursive: true, force: true });
	}
}

/** Deletes what runs that were killed have left: copies of both stores. Run it when no other backup runs. */
export function removeLeftovers(dataDir: string): void {
	if (!existsSync(dataDir)) return;
	for (const name of readdirSync(dataDir))
		if (name.startsWith(WORKING)) rmSync(join(dataDir, name), { recursive: true, force: true });
}
