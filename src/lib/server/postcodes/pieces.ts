import { gzipSync } from 'node:zlib';
import type { PlaceName } from '../../domain/geography.ts';
import { encodePoint, encodeSector } from '../../domain/geography/postcode-pack.ts';
import type { PostcodePack } from '../../domain/geography/postcode-pack.ts';
import { centreOf } from './gathering.ts';
import type { Gathered } from './gathering.ts';

/** As much as a phone fetches at once: 300 KiB, compressed. */
export const LARGEST_PIECE = 300 * 1024;

type Rows = Record<string, string>;
const byKey = <Value>([a]: [string, Value], [b]: [string, Value]): number => (a < b ? -1 : 1);

/** The postcodes of a pack: the same rows in any order give the same bytes. */
export function packPostcodes(gathered: Gathered): Pick<PostcodePack, 'outcodes' | 'sectors'> {
	const sectors: Rows = {};
	const outcodes: Rows = {};
	for (const [sector, units] of [...gathered.sectors].sort(byKey)) {
		const outcode = sector.slice(0, -2);
		outcodes[outcode] ??= encodePoint(centreOf(gathered, outcode));
		const listed = [...units].map(([letters, point]) => ({ letters, point }));
		sectors[sector] = encodeSector(centreOf(gathered, sector), listed);
	}
	return { outcodes, sectors };
}

/** The place names of a pack, in alphabetical order, and the towns that are not in the area under any of their names. */
export function packPlaces({
	places,
	elsewhere
}: Gathered): Pick<PostcodePack, 'places' | 'elsewhere'> {
	const rounded = places.map((place): PlaceName => ({
		...place,
		latitude: Number(place.latitude.toFixed(4)),
		longitude: Number(place.longitude.toFixed(4))
	}));
	const keyed = rounded.map((place): [string, PlaceName] => [JSON.stringify(place), place]);
	const here = new Set(places.map(({ name }) => name));
	return {
		places: [...new Map(keyed.sort(byKey)).values()],
		elsewhere: [...elsewhere].filter((name) => !here.has(name)).sort()
	};
}

/**
 * A pack as the bytes that phones fetch: one piece, or as many as it takes for none to be larger than `most` bytes when
 * compressed. The first has everything but sectors; the sectors follow in their order, so that which piece a postcode
 * is in depends on the pack alone, and every phone fetches them all.
 */
export function cutIntoPieces(pack: PostcodePack, most = LARGEST_PIECE): Buffer[] {
	const sectors = Object.entries(pack.sectors);
	for (let count = 1; ; count += 1) {
		const pieces = shareOut(sectors, count).map((share, at) => {
			const rest = at === 0 ? pack : EMPTY;
			return Buffer.from(JSON.stringify({ ...rest, sectors: Object.fromEntries(share) }));
		});
		// A sector is never cut, so a piece of one sector is as small as a piece can be.
		if (count >= sectors.length || pieces.every((piece) => gzipSync(piece).length <= most))
			return pieces;
	}
}

export const EMPTY: PostcodePack = {
	version: 1,
	outcodes: {},
	sectors: {},
	places: [],
	elsewhere: [],
	attributions: {}
};

/** Shares of about the same length of text. */
function shareOut(rows: [string, string][], count: number): [string, string][][] {
	const whole = rows.reduce((sum, [, row]) => sum + row.length, 0);
	const shares = Array.from({ length: count }, (): [string, string][] => []);
	let before = 0;
	for (const entry of rows) {
		shares[Math.min(count - 1, Math.floor((before / (whole + 1)) * count))]?.push(entry);
		before += entry[1].length;
	}
	return shares;
}
