import type { Bounds } from '../geography.ts';

/** Bytes of a file, the last one included. */
export interface Span {
	from: number;
	to: number;
}

/** A tile of the usual square world (Web Mercator): its zoom, its column from the west, its row from the north. */
export type TileNumber = readonly [z: number, x: number, y: number];

/** The columns and rows are counted within the world, however far a box reaches. */
const within = (value: number, count: number) =>
	Math.min(count - 1, Math.max(0, Math.floor(value)));

function tileAt(latitude: number, longitude: number, zoom: number): TileNumber {
	const count = 2 ** zoom;
	const radians = (latitude * Math.PI) / 180;
	const down = (1 - Math.asinh(Math.tan(radians)) / Math.PI) / 2;
	return [zoom, within(((longitude + 180) / 360) * count, count), within(down * count, count)];
}

/** Every tile that covers some of a box, at every zoom from the first to the last, both included. */
export function tilesCovering(bounds: Bounds, first: number, last: number): TileNumber[] {
	const tiles: TileNumber[] = [];
	for (let zoom = first; zoom <= last; zoom += 1) {
		const [, west, north] = tileAt(bounds.north, bounds.west, zoom);
		const [, east, south] = tileAt(bounds.south, bounds.east, zoom);
		for (let x = west; x <= east; x += 1)
			for (let y = north; y <= south; y += 1) tiles.push([zoom, x, y]);
	}
	return tiles;
}

/**
 * The fewest requests for some bytes: spans that touch, or lie no further apart than `gap`, are fetched as one, as long as
 * that is no longer than `most`. Each span lies whole in one of those that come back, which are in order.
 */
export function mergedSpans(spans: readonly Span[], gap: number, most: number): Span[] {
	const merged: Span[] = [];
	for (const span of [...spans].sort((a, b) => a.from - b.from || b.to - a.to)) {
		const last = merged.at(-1);
		const isIn = last && span.to <= last.to;
		if (isIn) continue;
		if (last && span.from <= last.to + 1 + gap && span.to - last.from < most) last.to = span.to;
		else merged.push({ ...span });
	}
	return merged;
}

/** How many bytes some spans are. */
export const bytesOf = (spans: readonly Span[]): number =>
	spans.reduce((sum, { from, to }) => sum + to - from + 1, 0);
