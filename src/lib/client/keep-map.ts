/** Keeping the site's area of an archive of tiles on this phone: see kept-map.ts. It comes when somebody asks for it. */
import { PMTiles } from 'pmtiles';
import type { Source } from 'pmtiles';
import type { Bounds } from '../domain/geography.ts';
import type { TilesGround } from '../domain/geography/ground.ts';
import { bytesOf, mergedSpans, tilesCovering } from '../domain/geography/tile-ranges.ts';
import type { Span } from '../domain/geography/tile-ranges.ts';
import { MAP_CACHE } from './kept-copies.ts';
import { fetchSpan, keyOf, mapShelf, markOf, removeKeptMap } from './kept-map.ts';

/** Room that must be left, in bytes, when a map is kept: for requests, the directory and pages. */
const RESERVE = 50 * 2 ** 20;
/** Two pieces no further apart than this are fetched as one, and none is longer than the other, in bytes. */
const GAP = 4096;
const LONGEST = 2 ** 20;
/** The zooms of the tiles that a map of ours shows; vector tiles are drawn twice as large as their zoom says. */
const ZOOMS = { furthest: 8, nearest: 16 };

/**
 * Which bytes the tiles of an area are, directories included: what the reader would ask for, were every tile of it looked
 * at. Only directories are fetched for this, and the same ones for everybody.
 */
export async function spansOf(
	tiles: TilesGround,
	area: Bounds,
	shelf = mapShelf()
): Promise<Span[]> {
	const asked: Span[] = [];
	let data: Span = { from: Infinity, to: Infinity };
	const source: Source = {
		getKey: () => tiles.digest,
		async getBytes(offset, length) {
			const span = { from: offset, to: offset + length - 1 };
			asked.push(span);
			const isTile = offset >= data.from && offset <= data.to;
			if (isTile) return { data: new ArrayBuffer(0) };
			return { data: await fetchSpan(shelf.fetch, tiles.digest, span) };
		}
	};
	const archive = new PMTiles(source, undefined, (bytes) => Promise.resolve(bytes));
	const { tileDataOffset, tileDataLength = 0 } = await archive.getHeader();
	data = { from: tileDataOffset, to: tileDataOffset + tileDataLength - 1 };
	const first = Math.max(tiles.furthest, ZOOMS.furthest);
	const last = Math.min(tiles.nearest, ZOOMS.nearest);
	for (const [z, x, y] of tilesCovering(area, first, last)) await archive.getZxy(z, x, y);
	return mergedSpans(asked, GAP, LONGEST);
}

export type MapKeeping = 'kept' | 'no room' | 'failed';

/**
 * Keeps those bytes. Nothing is kept where the browser does not say how much room there is, or where that would leave less
 * than the reserve; what was begun and fails is taken off again. `ontold` is told how much of it is here, from 0 to 1.
 */
export async function keepMap(
	digest: string,
	spans: readonly Span[],
	ontold: (part: number) => void,
	shelf = mapShelf()
): Promise<MapKeeping> {
	const all = bytesOf(spans);
	const { usage, quota } = await shelf.estimate().catch(() => ({ usage: undefined, quota: 0 }));
	if (usage === undefined || quota === undefined || quota - usage < all + RESERVE) return 'no room';
	await removeKeptMap(shelf);
	try {
		const cache = await shelf.caches.open(MAP_CACHE);
		let done = 0;
		for (const span of spans) {
			const bytes = await fetchSpan(shelf.fetch, digest, span);
			await cache.put(keyOf(digest, span), new Response(bytes));
			done += bytes.byteLength;
			ontold(done / all);
		}
		await cache.put(markOf(digest), new Response(String(all)));
		return 'kept';
	} catch (error) {
		await removeKeptMap(shelf).catch(() => false);
		return (error as Error).name === 'QuotaExceededError' ? 'no room' : 'failed';
	}
}
