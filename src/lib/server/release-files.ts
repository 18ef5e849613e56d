/**
 * What a release is on the disk, under `<data folder>/catalogue/`:
 *
 *     <sha-256>.json          the bytes of a release, never changed
 *     <sha-256>.beside.json   what the importer keeps beside it, which no phone needs
 *     release-<n>.json        the record of release n: its number, digest, date, size
 *     live.json               the record of the release that is served now
 *
 * Here they are read. Nothing is trusted before its digest is checked.
 */
import { createHash } from 'node:crypto';
import { readdirSync, readFileSync, statSync } from 'node:fs';
import { readFile } from 'node:fs/promises';
import { join } from 'node:path';
import { setImmediate as othersTurn } from 'node:timers/promises';
import * as z from 'zod';
import type { Activity } from '../domain/activity.ts';
import type { Catalogue, LiveRelease } from '../domain/catalogue.ts';
import { isMissing } from './durable-files.ts';
import { openJson } from './import/json-records.ts';
import type { SlicedJson } from './import/json-records.ts';

/** What is kept of a release outside its bytes. `content` is the digest of everything but its number and date. */
export interface ReleaseRecord extends LiveRelease {
	content: string;
	demonstration: boolean;
}

/** What the importer keeps beside a release, for the next import. */
export interface Beside {
	/** How many records of each feed were accepted when it was last imported. */
	feeds: Record<string, number>;
	/** Activities that are not in the release since another feed has the same group. */
	leftOut: Activity[];
}

/** A release of which the activities are read one after another, each time afresh, so that a large one fits anywhere. */
export interface StoredCatalogue extends Omit<Catalogue, 'activities'> {
	activities: Iterable<Activity>;
	beside: Beside;
}

const DIGEST = /^[0-9a-f]{64}$/;
const recordSchema: z.ZodType<ReleaseRecord> = z.object({
	release: z.number().int().positive(),
	digest: z.string().regex(DIGEST),
	published: z.string(),
	activities: z.number().int().nonnegative(),
	content: z.string(),
	demonstration: z.boolean()
});

export const folderOf = (dataDir: string): string => join(dataDir, 'catalogue');
export const besidePath = (folder: string, digest: string): string =>
	join(folder, `${digest}.beside.json`);

/** A record, or nothing where there is none or it is not whole. */
export function readRecord(path: string): ReleaseRecord | undefined {
	try {
		return recordSchema.safeParse(JSON.parse(readFileSync(path, 'utf8'))).data;
	} catch (error) {
		if (isMissing(error) || error instanceof SyntaxError) return undefined;
		throw error;
	}
}

/** The bytes of a release; absent when the name is not a digest, there is no such file, or its bytes are others. */
export function readBytes(folder: string, digest: string): Buffer | undefined {
	if (!DIGEST.test(digest)) return undefined;
	try {
		const bytes = readFileSync(join(folder, `${digest}.json`));
		return createHash('sha256').update(bytes).digest('hex') === digest ? bytes : undefined;
	} catch (error) {
		if (isMissing(error)) return undefined;
		throw error;
	}
}

/** In bytes; 0 where there is none. */
export const sizeOf = (folder: string, digest: string): number =>
	statSync(join(folder, `${digest}.json`), { throwIfNoEntry: false })?.size ?? 0;

/** What a server holds of a release. */
export interface LoadedRelease {
	bytes: Buffer;
	catalogue: Catalogue;
}

/** A release, loaded at once. */
export function loadRelease(folder: string, digest: string): LoadedRelease | undefined {
	const bytes = readBytes(folder, digest);
	return bytes && { bytes, catalogue: JSON.parse(bytes.toString('utf8')) as Catalogue };
}

/** The same a slice at a time, so that whatever else a server has to do has its turn between. */
export async function loadInSlices(
	folder: string,
	digest: string
): Promise<LoadedRelease | undefined> {
	const bytes = await readFile(join(folder, `${digest}.json`)).catch((error: unknown) => {
		if (isMissing(error)) return undefined;
		throw error;
	});
	const json = bytes && (await digestInSlices(bytes)) === digest ? sliceRelease(bytes) : undefined;
	if (bytes === undefined || json === undefined) return undefined;
	const activities: Activity[] = [];
	let catalogue: Catalogue | undefined;
	for (const slice of json.slices()) {
		catalogue = slice as Catalogue;
		for (const activity of catalogue.activities) activities.push(activity);
		await othersTurn();
	}
	return catalogue && { bytes, catalogue: { ...catalogue, activities } };
}

const HASHED_AT_ONCE = 4 * 1024 * 1024;

async function digestInSlices(bytes: Buffer): Promise<string> {
	const hash = createHash('sha256');
	for (let from = 0; from < bytes.length; from += HASHED_AT_ONCE) {
		hash.update(bytes.subarray(from, from + HASHED_AT_ONCE));
		await othersTurn();
	}
	return hash.digest('hex');
}

/** The same release ready to be gone through. */
export function openStored(folder: string, digest: string): StoredCatalogue | undefined {
	const bytes = readBytes(folder, digest);
	const json = bytes && sliceRelease(bytes);
	if (json === undefined) return undefined;
	const { activities: _, ...rest } = json.sample() as Catalogue;
	return { ...rest, activities: activitiesIn(json), beside: readBeside(folder, digest) };
}

/** The bytes of a release, checked by their digest, as slices: each a catalogue with some of the activities. */
export function sliceRelease(bytes: Buffer): SlicedJson | undefined {
	const limits = { rows: Infinity, depth: Infinity };
	const opened = openJson(bytes, limits, { key: 'activities', isChecked: true });
	return opened.outcome === 'read' ? opened.json : undefined;
}

const activitiesIn = (json: SlicedJson): Iterable<Activity> => ({
	*[Symbol.iterator]() {
		for (const slice of json.slices()) yield* (slice as Catalogue).activities;
	}
});

/** A release from before this file was written, or whose file is damaged, has nothing beside it. */
function readBeside(folder: string, digest: string): Beside {
	try {
		return JSON.parse(readFileSync(besidePath(folder, digest), 'utf8')) as Beside;
	} catch (error) {
		if (isMissing(error) || error instanceof SyntaxError) return { feeds: {}, leftOut: [] };
		throw error;
	}
}

/** The numbers of all releases, in no order. */
export function releaseNumbers(folder: string): number[] {
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

/** The pieces of `JSON.stringify(value)`, lists some items at a time, so that a catalogue is never one string. */
export function* jsonParts(value: object): Iterable<string> {
	let separator = '{';
	for (const [key, part] of Object.entries(value) as [string, unknown][]) {
		if (part === undefined) continue;
		yield `${separator}${JSON.stringify(key)}:`;
		if (Array.isArray(part)) yield* listParts(part);
		else yield JSON.stringify(part);
		separator = ',';
	}
	yield separator === '{' ? '{}' : '}';
}

const ITEMS_A_PART = 200;

function* listParts(items: readonly unknown[]): Iterable<string> {
	yield '[';
	for (let from = 0; from < items.length; from += ITEMS_A_PART) {
		const text = JSON.stringify(items.slice(from, from + ITEMS_A_PART)).slice(1, -1);
		yield from === 0 ? text : `,${text}`;
	}
	yield ']';
}
