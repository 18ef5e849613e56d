/** The backups there are: files in two folders, named after the moment they were begun. */
import { readdirSync, rmSync } from 'node:fs';
import { join } from 'node:path';
import { readIfThere } from '../durable-files.ts';
import type { BackupKind } from './sealed-file.ts';

const DAY = 24 * 60 * 60_000;
/**
 * How long they are kept, in milliseconds. Of keys, a daily run leaves none that gets older than 14 days, which is what
 * the privacy page says of erased requests.
 */
const KEPT: Record<BackupKind, number> = { keys: 13 * DAY, data: 30 * DAY };

export interface Backup {
	path: string;
	kind: BackupKind;
	madeAt: Date;
}

/** `20261121T093000Z`. */
const stampOf = (at: Date): string => at.toISOString().replace(/[-:]|\.\d+/g, '');
export const nameOf = (kind: BackupKind, at: Date): string =>
	`hereabouts-${stampOf(at)}.${kind}-backup`;

/** The backups of one kind in a folder, the newest first. A folder that is not there has none. */
export function backupsIn(folder: string, kind: BackupKind): Backup[] {
	const found: Backup[] = [];
	for (const name of namesIn(folder)) {
		const [, y, mo, d, h, mi, s] =
			/^hereabouts-(\d{4})(\d\d)(\d\d)T(\d\d)(\d\d)(\d\d)Z\.(?:data|keys)-backup$/.exec(name) ?? [];
		const madeAt = new Date(`${y}-${mo}-${d}T${h}:${mi}:${s}Z`);
		if (name.endsWith(`.${kind}-backup`) && !Number.isNaN(madeAt.getTime()))
			found.push({ path: join(folder, name), kind, madeAt });
	}
	return found.sort((a, b) => b.madeAt.getTime() - a.madeAt.getTime());
}

function namesIn(folder: string): string[] {
	try {
		return readdirSync(folder);
	} catch {
		return [];
	}
}

/** Deletes those that were kept long enough, but never the newest. Answers how many. */
export function removeOld(folder: string, kind: BackupKind, now: Date): number {
	const [, ...older] = backupsIn(folder, kind);
	const old = older.filter(({ madeAt }) => now.getTime() - madeAt.getTime() >= KEPT[kind]);
	for (const { path } of old) rmSync(path);
	return old.length;
}

/** The key in a key file, or `undefined` where there is none in it. */
export function readBackupKey(path: string): Buffer | undefined {
	const key = Buffer.from(readIfThere(path)?.trim() ?? '', 'base64url');
	return key.length === 32 ? key : undefined;
}
