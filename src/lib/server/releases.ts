/**
 * The catalogue's releases, under `<data folder>/catalogue/`:
 *
 *     <sha-256>.json       the bytes of a release, never changed
 *     release-<n>.json     the record of release n: its number, digest, date, size
 *     live.json            the record of the release that is served now
 *
 * Every file is written beside its place, flushed, and renamed over it; `live.json` comes last. So whenever the power
 * goes, the old release or the new one is live, never a mixture. Publishing is serialised by a lock file.
 */
import { createHash } from 'node:crypto';
import { mkdirSync, readdirSync, readFileSync, rmSync, statSync } from 'node:fs';
import { join } from 'node:path';
import * as z from 'zod';
import type { Catalogue, LiveRelease } from '../domain/catalogue.ts';
import { isMissing, replaceFile, UNFINISHED } from './durable-files.ts';
import { withLock } from './lock-file.ts';

/** A release before it has a number and a date. */
export type CatalogueDraft = Omit<Catalogue, 'version' | 'release' | 'published'>;

/** What is kept of a release outside its bytes. `content` is the digest of everything but its number and date. */
export interface ReleaseRecord extends LiveRelease {
	content: string;
	demonstration: boolean;
}

export interface OpenRelease {
	record: LiveRelease;
	bytes: Buffer;
	catalogue: Catalogue;
}

export type Rollback =
	| { outcome: 'rolled back'; live: ReleaseRecord }
	| { outcome: 'unknown release' }
	| { outcome: 'damaged' };

const DIGEST = /^[0-9a-f]{64}$/;
const recordSchema: z.ZodType<ReleaseRecord> = z.object({
	release: z.number().int().positive(),
	digest: z.string().regex(DIGEST),
	published: z.string(),
	activities: z.number().int().nonnegative(),
	content: z.string(),
	demonstration: z.boolean()
});

const folderOf = (dataDir: string) => join(dataDir, 'catalogue');
const sha256 = (data: string | Buffer) => createHash('sha256').update(data).digest('hex');

/** Makes `draft` the live release. The same content as the live release changes nothing, and returns that release. */
export const publish = (dataDir: string, draft: CatalogueDraft, now?: Date) =>
	publishFrom(dataDir, () => draft, now);

/**
 * Makes the live release from the one before it, with nobody else publishing meanwhile. `compose` must not wait for
 * anything, since the lock is held while it runs.
 */
export async function publishFrom(
	dataDir: string,
	compose: (live: Catalogue | undefined) => CatalogueDraft,
	now = new Date()
): Promise<LiveRelease> {
	const folder = folderOf(dataDir);
	mkdirSync(folder, { recursive: true });
	return withLock(join(folder, 'publishing.lock'), () => {
		const live = readRecord(join(folder, 'live.json'));
		const draft = compose(live && readRelease(folder, live.digest)?.catalogue);
		const content = sha256(JSON.stringify(draft));
		if (live?.content === content) return withoutDetails(live);
		removeUnfinished(folder);
		const release = Math.max(0, ...releaseNumbers(folder)) + 1;
		const published = now.toISOString();
		const catalogue: Catalogue = { version: 1, release, published, ...draft };
		const bytes = Buffer.from(JSON.stringify(catalogue));
		const record: ReleaseRecord = {
			release,
			digest: sha256(bytes),
			published,
			activities: draft.activities.length,
			content,
			demonstration: draft.demonstration
		};
		replaceFile(join(folder, `${record.digest}.json`), bytes);
		replaceFile(join(folder, `release-${release}.json`), JSON.stringify(record));
		replaceFile(join(folder, 'live.json'), JSON.stringify(record));
		return withoutDetails(record);
	});
}

/**
 * The releases of one data folder, for a running site. `live()` looks at the pointer at most every half second, so a
 * release published by another process is served at once. It throws when the pointer names a release that is
 * missing or damaged and nothing was loaded before.
 */
export function openReleases(dataDir: string, clock = () => performance.now()) {
	const folder = folderOf(dataDir);
	const pointer = join(folder, 'live.json');
	let current: OpenRelease | undefined;
	let stamp = '';
	let nextLook = -Infinity;

	function live(): OpenRelease | undefined {
		if (clock() < nextLook) return current;
		nextLook = clock() + 500;
		const seen = stampOf(pointer);
		if (seen === stamp) return current;
		const record = readRecord(pointer);
		if (record === undefined) {
			if (seen !== '' && !current) throw new Error('catalogue/live.json cannot be read');
			return current;
		}
		const next = readRelease(folder, record.digest);
		if (!next && !current) throw new Error(`release ${record.release} is missing or damaged`);
		if (next) current = { record: withoutDetails(record), ...next };
		stamp = seen;
		return current;
	}

	return {
		live,
		/** The bytes of any release still kept, live or older. */
		read: (digest: string): Buffer | undefined =>
			current?.record.digest === digest ? current.bytes : readRelease(folder, digest)?.bytes,
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
	return record && readRelease(folderOf(dataDir), record.digest)?.catalogue;
}

/** Makes an earlier release live again. Its number stays its own, so the next one published is still the highest. */
export async function rollback(dataDir: string, release: number): Promise<Rollback> {
	const folder = folderOf(dataDir);
	const record = listReleases(dataDir).find((each) => each.release === release);
	if (!record) return { outcome: 'unknown release' };
	if (!readRelease(folder, record.digest)) return { outcome: 'damaged' };
	return withLock(join(folder, 'publishing.lock'), () => {
		replaceFile(join(folder, 'live.json'), JSON.stringify(record));
		return { outcome: 'rolled back', live: record };
	});
}

function withoutDetails({ release, digest, published, activities }: ReleaseRecord): LiveRelease {
	return { release, digest, published, activities };
}

function readRecord(path: string): ReleaseRecord | undefined {
	try {
		return recordSchema.safeParse(JSON.parse(readFileSync(path, 'utf8'))).data;
	} catch (error) {
		if (isMissing(error) || error instanceof SyntaxError) return undefined;
		throw error;
	}
}

/** Absent when the name is not a digest, there is no such file, or its bytes are not what its name says. */
function readRelease(
	folder: string,
	digest: string
): { bytes: Buffer; catalogue: Catalogue } | undefined {
	if (!DIGEST.test(digest)) return undefined;
	try {
		const bytes = readFileSync(join(folder, `${digest}.json`));
		if (sha256(bytes) !== digest) return undefined;
		return { bytes, catalogue: JSON.parse(bytes.toString('utf8')) as Catalogue };
	} catch (error) {
		if (isMissing(error)) return undefined;
		throw error;
	}
}

function releaseNumbers(folder: string): number[] {
	try {
		return readdirSync(folder).flatMap((name) => {
			const number = /^release-(\d{1,9})\.json$/.exec(name)?.[1];
			return number === undefined ? [] : [Number(number)];
		});
	} catch (error) {
		if (isMissing(error)) return [];
		throw error;
	}
}

/** Changes whenever the file is replaced; empty while there is none. */
function stampOf(path: string): string {
	const found = statSync(path, { bigint: true, throwIfNoEntry: false });
	return found ? `${found.ino}.${found.mtimeNs}.${found.size}` : '';
}

/** Under the lock no other process is writing, so an unfinished file is what a crash left. */
function removeUnfinished(folder: string): void {
	for (const name of readdirSync(folder)) {
		if (name.endsWith(UNFINISHED)) rmSync(join(folder, name), { force: true });
	}
}
