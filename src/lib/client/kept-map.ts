/**
 * The site's area of an archive of tiles, kept on this phone because somebody asked for it: the same bytes for everybody,
 * so that fetching them says nothing of where a person is. In a cache of its own, which makes way for a request that is
 * to be saved (save-request.ts) and is taken off on the cookies page.
 */
import { tilesAddress } from '../domain/geography/ground.ts';
import type { Span } from '../domain/geography/tile-ranges.ts';
import { MAP_CACHE } from './kept-copies.ts';

type Fetch = typeof fetch;
/** What it stands on, so that tests can stand in for a browser. */
export interface MapShelf {
	caches: Pick<CacheStorage, 'open' | 'delete' | 'match' | 'has'>;
	fetch: Fetch;
	estimate: () => Promise<{ usage?: number; quota?: number }>;
}
export const mapShelf = (): MapShelf => ({
	caches,
	fetch: (...args) => fetch(...args),
	// Some browsers have no such thing.
	estimate: async () => navigator.storage.estimate()
});

export const keyOf = (digest: string, { from, to }: Span) =>
	`${tilesAddress(digest)}/${from}-${to}`;
/** Kept last: without it what is here is not whole. */
export const markOf = (digest: string) => `${tilesAddress(digest)}/all`;

/** Whether the whole of the area is on this phone. `false` also where that cannot be told. */
export const isMapKept = async (digest: string, { caches } = mapShelf()): Promise<boolean> =>
	(await caches.match(markOf(digest), { cacheName: MAP_CACHE }).catch(() => undefined)) !==
	undefined;

/** Whether there is anything of a map on this phone, of this site's archive or of the one before. */
export async function isAnyMapKept({ caches } = mapShelf()): Promise<boolean> {
	// A map that made way for a request leaves an empty cache; to open one that is not there would make it.
	if (!(await caches.has(MAP_CACHE).catch(() => false))) return false;
	return (await (await caches.open(MAP_CACHE)).keys()).length > 0;
}

/** Takes the kept map off this phone; resolves to whether there was one. */
export const removeKeptMap = ({ caches } = mapShelf()): Promise<boolean> =>
	caches.delete(MAP_CACHE);

/**
 * Reads bytes of an archive: from this phone where the piece is kept, else from our own server. Rejects where that
 * answers with anything but those bytes.
 */
export function readTiles(digest: string, { caches, fetch } = mapShelf()) {
	let spans: Promise<Span[]> | undefined;
	return async (offset: number, length: number, signal?: AbortSignal): Promise<ArrayBuffer> => {
		spans ??= keptSpans(caches, digest).catch(() => []);
		const to = offset + length - 1;
		const span = (await spans).find((each) => each.from <= offset && to <= each.to);
		const kept = span && (await caches.match(keyOf(digest, span), { cacheName: MAP_CACHE }));
		if (span && kept)
			return (await kept.arrayBuffer()).slice(offset - span.from, to - span.from + 1);
		return fetchSpan(fetch, digest, { from: offset, to }, signal);
	};
}

async function keptSpans(caches: MapShelf['caches'], digest: string): Promise<Span[]> {
	const keys = await (await caches.open(MAP_CACHE)).keys();
	const start = `${tilesAddress(digest)}/`;
	return keys.flatMap(({ url }) => {
		const [, from, to] = /\/(\d+)-(\d+)$/.exec(url) ?? [];
		return new URL(url).pathname.startsWith(start) ? [{ from: Number(from), to: Number(to) }] : [];
	});
}

/** Gets some bytes of an archive from our own server. Rejects where that answers with anything but those. */
export async function fetchSpan(
	fetch: Fetch,
	digest: string,
	{ from, to }: Span,
	signal?: AbortSignal
): Promise<ArrayBuffer> {
	const headers = { range: `bytes=${from}-${to}` };
	const response = await fetch(tilesAddress(digest), { headers, ...(signal && { signal }) });
	if (response.status !== 206) throw new Error(`tiles answered ${response.status}`);
	return response.arrayBuffer();
}
