import { keepIfTrue, ownJson, sha256 } from './kept-copies.ts';

/**
 * This build in parts: what everybody needs first, and what comes later: the map, what urgent help needs in every other
 * language, and each other language by itself. src/models/file-lists.ts writes the lists.
 */
export interface FirstList {
	/** The SHA-256 of each file, by its address. */
	files: Record<string, string>;
	parts: Record<string, Part>;
}
export interface Part {
	/** The SHA-256 of the part's own list. */
	digest: string;
	/** About how much there is to fetch, compressed. */
	bytes: number;
	/** Those of its files whose names do not say what they are for. */
	files: string[];
}

/** Where the list of a part is; it is kept when all that it lists is, and so tells that the part is here. */
export const listOf = (part: string): string => `/_app/parts/${part}.json`;
export const FIRST = listOf('first');

type Fetch = (address: string, init?: RequestInit) => Promise<Response>;
export type PartCache = Pick<Cache, 'match' | 'put'>;
export interface Shelf {
	cache: PartCache;
	/** The same file as an earlier build kept it, if it did. */
	earlier: (address: string) => Promise<Response | undefined>;
	fetch: Fetch;
}

/** Keeps one file, unless it is here; from an earlier build where it is the same. Answers whether it is here now. */
export async function keepFile(
	{ cache, earlier, fetch }: Shelf,
	address: string,
	digest: string | undefined
): Promise<boolean> {
	if (await cache.match(address)) return true;
	const old = await earlier(address);
	if (old && (await keepIfTrue(cache, address, old, digest))) return true;
	const how = address.startsWith('/_app/immutable/') ? 'default' : 'no-cache';
	return keepIfTrue(cache, address, await fetch(address, { cache: how }), digest);
}

/** Keeps files, all at once: a first visit should not take longer than it must. Answers whether all of them are here. */
export async function keepFiles(shelf: Shelf, files: Record<string, string>): Promise<boolean> {
	const kept = await Promise.all(
		Object.entries(files).map(([address, digest]) => keepFile(shelf, address, digest))
	);
	return !kept.includes(false);
}

/** What everybody needs first, as this browser keeps it. */
export async function firstListIn(cache: Pick<Cache, 'match'>): Promise<FirstList | undefined> {
	return (await (await cache.match(FIRST))?.json()) as FirstList | undefined;
}

/** What is for one language only: see src/models/language-chunks.ts, which names it. */
const OF_LANGUAGE = /\/chunks\/([a-z]{2,4})\.[\w-]+\.[\w-]+\.js$/;
export const languageOfFile = (address: string): string | undefined =>
	OF_LANGUAGE.exec(address)?.[1];

/** The part that a file belongs to; undefined for one that everybody has, and for one that is never kept. */
export function partWith({ parts }: FirstList, address: string): string | undefined {
	const language = languageOfFile(address) ?? '';
	if (parts[language]) return language;
	return Object.keys(parts).find((name) => parts[name]?.files.includes(address));
}

/**
 * Keeps a part, a file at a time so that whatever somebody does meanwhile comes first. Answers whether all of it is here;
 * what is missing is asked for again the next time. Rejects where there is no network.
 */
export async function keepPart(shelf: Shelf, list: FirstList, name: string): Promise<boolean> {
	const part = list.parts[name];
	if (!part) return false;
	const address = listOf(name);
	if (await shelf.cache.match(address)) return true;
	const response = await shelf.fetch(address, { cache: 'no-cache' });
	const copy = response.clone();
	const bytes = await response.clone().arrayBuffer();
	// Nothing of a list is believed before it is known to be ours.
	if ((await sha256(bytes)) !== part.digest) return false;
	const files = (await ownJson<Record<string, string>>(response, [])) ?? {};
	for (const [file, digest] of Object.entries(files))
		if (!(await keepFile(shelf, file, digest))) return false;
	return keepIfTrue(shelf.cache, address, copy, part.digest);
}

/** Those of the parts that are not here yet. */
export async function partsMissing(
	cache: Pick<Cache, 'match'>,
	names: readonly string[]
): Promise<string[]> {
	const here = await Promise.all(names.map((name) => cache.match(listOf(name))));
	return names.filter((_, index) => !here[index]);
}
