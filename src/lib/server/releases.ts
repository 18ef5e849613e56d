/**
 * The catalogue's releases: published, listed, rolled back, served. What they are on the disk is in release-files.ts.
 *
 * Every file is written beside its place, flushed, and renamed over it; `live.json` comes last. So whenever the power
 * goes, the old release or the new one is live, never a mixture. Publishing is serialised by a lock file.
 */
import { createHash } from 'node:crypto';
import { mkdirSync, readdirSync, rmSync, statSync } from 'node:fs';
import { join } from 'node:path';
import type { Catalogue, LiveRelease } from '../domain/catalogue.ts';
import { replaceFile, storeByDigest, UNFINISHED } from './durable-files.ts';
import { withLock } from './lock-file.ts';
import {
	besidePath,
	folderOf,
	jsonParts,
	loadInSlices,
	loadRelease,
	openStored,
	sizeOf,
	readBytes,
	readRecord,
	releaseNumbers
} from './release-files.ts';
import type { Beside, LoadedRelease, ReleaseRecord, StoredCatalogue } from './release-files.ts';

export type { ReleaseRecord } from './release-files.ts';

/** A release before it has a number and a date. */
export type CatalogueDraft = Omit<Catalogue, 'version' | 'release' | 'published'>;

/** What to publish, and what to keep beside it. */
export interface Composed {
	draft: CatalogueDraft;
	beside?: Beside;
}

export interface OpenRelease extends LoadedRelease {
	record: LiveRelease;
}

export type Rollback =
	| { outcome: 'rolled back'; live: ReleaseRecord }
	| { outcome: 'unknown release' }
	| { outcome: 'damaged' };

/** In bytes, some tenths of a second of work; what is larger would hold up everybody's pages. */
const LOADED_AT_ONCE = 8 * 1024 * 1024;

/** Makes `draft` the live release. The same content as the live release changes nothing, and returns that release. */
export async function publish(
	dataDir: string,
	draft: CatalogueDraft,
	now?: Date
): Promise<LiveRelease> {
	const live = await publishFrom(dataDir, () => ({ draft }), now);
	if (live === undefined) throw new Error('a release was published, yet none is live');
	return live;
}

/**
 * Makes the live release from the one before it, with nobody else publishing meanwhile, and gives the one that is live
 * afterwards. `compose` must not wait for anything, since the lock is held while it runs; where it gives nothing,
 * nothing is published.
 */
export async function publishFrom(
	dataDir: string,
	compose: (live: StoredCatalogue | undefined) => Composed | undefined,
	now = new Date()
): Promise<LiveRelease | undefined> {
	const folder = folderOf(dataDir);
	mkdirSync(folder, { recursive: true });
	return withLock(join(folder, 'publishing.lock'), () => {
		const live = readRecord(join(folder, 'live.json'));
		const composed = compose(live && openStored(folder, live.digest));
		const content = composed && printOf(composed);
		if (!composed || !content || live?.content === content) return live && withoutDetails(live);
		const { draft, beside } = composed;
		removeUnfinished(folder);
		const release = Math.max(0, ...releaseNumbers(folder)) + 1;
		const published = now.toISOString();
		const record: ReleaseRecord = {
			release,
			digest: storeByDigest(folder, jsonParts({ version: 1, release, published, ...draft })),
			published,
			activities: draft.activities.length,
			content,
			demonstration: draft.demonstration
		};
		if (beside) replaceFile(besidePath(folder, record.digest), JSON.stringify(beside));
		replaceFile(join(folder, `release-${release}.json`), JSON.stringify(record));
		replaceFile(join(folder, 'live.json'), JSON.stringify(record));
		return withoutDetails(record);
	});
}

function printOf({ draft, beside }: Composed): string {
	const hash = createHash('sha256');
	for (const part of jsonParts(draft)) hash.update(part);
	if (beside) hash.update(JSON.stringify(beside));
	return hash.digest('hex');
}

/**
 * The releases of one data folder, for a running site. `live()` looks at the pointer each time, which takes microseconds,
 * so a release is served as soon as it is published, by whichever process: a person who corrected a listing sees it so on
 * the next page. A large one is loaded a slice at a time, while the one before is still served. It throws when the pointer
 * names a release that is missing or damaged and nothing was loaded before.
 */
export function openReleases(dataDir: string) {
	const folder = folderOf(dataDir);
	const pointer = join(folder, 'live.json');
	let current: OpenRelease | undefined;
	let stamp = '';
	let isLoading = false;

	function live(): OpenRelease | undefined {
		if (isLoading) return current;
		const seen = stampOf(pointer);
		if (seen === stamp) return current;
		const record = readRecord(pointer);
		if (record === undefined) {
			if (seen !== '' && !current) throw new Error('catalogue/live.json cannot be read');
			return current;
		}
		if (current && sizeOf(folder, record.digest) > LOADED_AT_ONCE) void loadNext(record, seen);
		else take(record, loadRelease(folder, record.digest), seen);
		return current;
	}

	/** What is damaged is left alone, and the one before stays. */
	function take(record: ReleaseRecord, next: LoadedRelease | undefined, seen: string): void {
		if (!next && !current) throw new Error(`release ${record.release} is missing or damaged`);
		if (next) current = { record: withoutDetails(record), ...next };
		stamp = seen;
	}

	async function loadNext(record: ReleaseRecord, seen: string): Promise<void> {
		isLoading = true;
		try {
			take(record, await loadInSlices(folder, record.digest), seen);
		} catch {
			// The disk would not give it; the next look tries again.
		} finally {
			isLoading = false;
		}
	}

	return {
		live,
		/** The bytes of any release still kept, live or older. */
		read: (digest: string): Buffer | undefined =>
			current?.record.digest === digest ? current.bytes : readBytes(folder, digest),
		list: () => listReleases(dataDir)
	};
}
export type Releases = ReturnType<typeof openReleases>;

/** Every release, newest first. */
export function listReleases(dataDir: string): ReleaseRecord[] {
	const folder = folderOf(dataDir);
	return releaseNumbers(folder)
		.sort((a, b) => b - a)
		.map((release) => readRecord(join(folder, `release-${release}.json`)))
		.filter((record) => record !== undefined);
}

/** The record of the live release, without loading it. */
export const liveRecord = (dataDir: string): ReleaseRecord | undefined =>
	readRecord(join(folderOf(dataDir), 'live.json'));

/** The live catalogue, read and checked afresh; for commands, which run once. */
export function readLive(dataDir: string): Catalogue | undefined {
	const record = liveRecord(dataDir);
	return record && loadRelease(folderOf(dataDir), record.digest)?.catalogue;
}

/** The same without having all of it in memory, of the live release or of release `number`. */
export function openCatalogue(dataDir: string, number?: number): StoredCatalogue | undefined {
	const folder = folderOf(dataDir);
	const name = number === undefined ? 'live.json' : `release-${number}.json`;
	const record = readRecord(join(folder, name));
	return record && openStored(folder, record.digest);
}

/** Makes an earlier release live again. Its number stays its own, so the next one published is still the highest. */
export async function rollback(dataDir: string, release: number): Promise<Rollback> {
	const folder = folderOf(dataDir);
	const record = listReleases(dataDir).find((each) => each.release === release);
	if (!record) return { outcome: 'unknown release' };
	if (!readBytes(folder, record.digest)) return { outcome: 'damaged' };
	return withLock(join(folder, 'publishing.lock'), () => {
		replaceFile(join(folder, 'live.json'), JSON.stringify(record));
		return { outcome: 'rolled back', live: record };
	});
}

function withoutDetails({ release, digest, published, activities }: ReleaseRecord): LiveRelease {
	return { release, digest, published, activities };
}

/** Changes whenever the file is replaced; empty while there is none. */
function stampOf(path: string): string {
	const found = statSync(path, { bigint: true, throwIfNoEntry: false });
	return found ? `${found.ino}.${found.mtimeNs}.${found.size}` : '';
}

/**
 * Under the lock no other process is writing, so an unfinished file is what a crash left, and so are the bytes of a
 * release that has no record.
 */
function removeUnfinished(folder: string): void {
	const digests = releaseNumbers(folder).map(
		(number) => readRecord(join(folder, `release-${number}.json`))?.digest
	);
	const known = new Set([...digests, readRecord(join(folder, 'live.json'))?.digest]);
	for (const name of readdirSync(folder)) {
		const digest = /^([0-9a-f]{64})(?:\.beside)?\.json$/.exec(name)?.[1];
		const isOrphan = digest !== undefined && !known.has(digest);
		if (isOrphan || name.endsWith(UNFINISHED)) rmSync(join(folder, name), { force: true });
	}
}
