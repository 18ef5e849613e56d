import { createHash } from 'node:crypto';
import { closeSync, fsyncSync, openSync, renameSync, rmSync, writeSync } from 'node:fs';
import { gzipSync } from 'node:zlib';
import { zxyToTileId } from 'pmtiles';
import { UNFINISHED } from '../durable-files.ts';
import {
	encodeDirectories,
	encodeHeader,
	FIRST_BYTES,
	HEADER_BYTES,
	TILE_TYPES
} from './directory.ts';
import type { Entry, HeaderFields, TileType } from './directory.ts';
import type { TilePlace, TileSet } from './mbtiles.ts';

/** What was packed. */
export interface Packed {
	/** Tiles that can be asked for, and how many different ones they are. */
	tiles: number;
	different: number;
	minZoom: number;
	maxZoom: number;
	/** Of the whole file. */
	bytes: number;
	attribution: string | undefined;
}

/**
 * Packs a set of tiles into a PMTiles archive (version 3) at `path`: in the order of their ids along the Hilbert curve,
 * so that what lies together on the ground lies together in the file, and each different tile once. The file is written
 * beside its place and renamed over it. Answers a sentence where the set cannot be packed; nothing is then written.
 *
 * Tile data comes before metadata and leaf directories, so that one pass over the tiles is enough, however many.
 */
export function packTiles(set: TileSet, path: string): Packed | string {
	const type = typeOf(set.metadata['format']);
	if (!type)
		return `its format is "${set.metadata['format'] ?? 'not said'}": ${KNOWN} can be packed`;
	const bounds = boundsIn(set.metadata['bounds']);
	if (!bounds) return 'its metadata has no bounds: west, south, east and north';
	const places = inOrder(set.places());
	if (places.length === 0) return 'it has no tiles';
	const unfinished = `${path}${UNFINISHED}`;
	const file = openSync(unfinished, 'w');
	try {
		const packed = writeArchive(file, set, places, { type, bounds });
		fsyncSync(file);
		renameSync(unfinished, path);
		return packed;
	} finally {
		closeSync(file);
		rmSync(unfinished, { force: true });
	}
}

function writeArchive(
	file: number,
	set: TileSet,
	places: readonly Numbered[],
	{ type, bounds }: { type: TileType; bounds: HeaderFields['bounds'] }
): Packed {
	const { entries, length, different } = writeTiles(file, set, places, type);
	const { root, leaves } = encodeDirectories(entries);
	const metadata = gzipSync(JSON.stringify(metadataOf(set.metadata)));
	const end = FIRST_BYTES + length;
	writeAt(file, metadata, end);
	writeAt(file, leaves, end + metadata.length);
	const zooms = places.map(({ z }) => z);
	const told = {
		// By their ids tiles are in the order of their zooms.
		minZoom: zooms.at(0) ?? 0,
		maxZoom: zooms.at(-1) ?? 0
	};
	const header = encodeHeader({
		...told,
		bounds,
		root: { offset: HEADER_BYTES, length: root.length },
		metadata: { offset: end, length: metadata.length },
		leaves: { offset: end + metadata.length, length: leaves.length },
		tiles: { offset: FIRST_BYTES, length },
		addressed: places.length,
		entries: entries.length,
		contents: different,
		tileCompression: type === 'pbf' ? 'gzip' : 'none',
		tileType: type
	});
	writeAt(file, Buffer.concat([header, root]), 0);
	const bytes = end + metadata.length + leaves.length;
	return {
		...told,
		tiles: places.length,
		different,
		bytes,
		attribution: set.metadata['attribution']
	};
}

const KNOWN = Object.keys(TILE_TYPES).join(', ');
function typeOf(format: string | undefined): TileType | undefined {
	const name = format === 'jpeg' ? 'jpg' : format;
	return name !== undefined && Object.hasOwn(TILE_TYPES, name) ? (name as TileType) : undefined;
}

type Numbered = TilePlace & { id: number };
const inOrder = (places: Iterable<TilePlace>): Numbered[] =>
	[...places]
		.map((place) => ({ ...place, id: zxyToTileId(place.z, place.x, place.y) }))
		.sort((a, b) => a.id - b.id);

function writeTiles(file: number, set: TileSet, places: readonly Numbered[], type: TileType) {
	const entries: Entry[] = [];
	const written = new Map<string, { offset: number; length: number }>();
	let end = 0;
	for (const place of places) {
		const bytes = type === 'pbf' ? gzipped(set.tile(place)) : set.tile(place);
		const digest = createHash('sha256').update(bytes).digest('base64');
		const known = written.get(digest);
		const section = known ?? { offset: end, length: bytes.length };
		if (!known) {
			writeAt(file, bytes, FIRST_BYTES + end);
			written.set(digest, section);
			end += bytes.length;
		}
		const last = entries.at(-1);
		if (last && last.offset === section.offset && place.id === last.id + last.runLength)
			last.runLength += 1;
		else entries.push({ id: place.id, ...section, runLength: 1 });
	}
	return { entries, length: end, different: written.size };
}

/** Makers write vector tiles compressed or not; an archive says one of the two for all. */
const gzipped = (bytes: Uint8Array): Uint8Array =>
	bytes[0] === 0x1f && bytes[1] === 0x8b ? bytes : gzipSync(bytes);

function writeAt(file: number, bytes: Uint8Array, position: number): void {
	for (let done = 0; done < bytes.length;)
		done += writeSync(file, bytes, done, bytes.length - done, position + done);
}

function boundsIn(text = ''): [number, number, number, number] | undefined {
	const numbers = text.split(',').map(Number);
	if (numbers.length !== 4 || !numbers.every(Number.isFinite)) return undefined;
	return numbers as [number, number, number, number];
}

/** The metadata of the archive: what its maker says, and the `vector_layers` that MBTiles has within `json`. */
function metadataOf({ json, ...metadata }: TileSet['metadata']): object {
	const own = ['name', 'description', 'attribution', 'version', 'type'];
	const said = Object.fromEntries(
		own.flatMap((key) => (metadata[key] ? [[key, metadata[key]]] : []))
	);
	try {
		const { vector_layers: layers } = JSON.parse(json ?? '{}') as { vector_layers?: unknown };
		return { ...said, ...(layers !== undefined && { vector_layers: layers }) };
	} catch {
		return said;
	}
}
