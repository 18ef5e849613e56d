/**
 * The directories and the header of a PMTiles archive, version 3, as its specification has them
 * (github.com/protomaps/PMTiles, spec/v3/spec.md).
 */
import { gzipSync } from 'node:zlib';

/** Tiles with ids from `id` on, `runLength` of them, that are the same bytes; offset and length in the tile data. */
export interface Entry {
	id: number;
	offset: number;
	length: number;
	/** 0: what lies there is another directory. */
	runLength: number;
}

export const HEADER_BYTES = 127;
/** The header and the root directory come in the first 16 KiB. */
export const FIRST_BYTES = 16_384;
/** How many entries a leaf directory begins with; more where the root would not fit. */
const LEAF_ENTRIES = 4096;

/** A whole number in groups of seven bits, the lowest first; the top bit says that more follow. */
function pushVarint(bytes: number[], value: number): void {
	let left = value;
	while (left >= 0x80) {
		bytes.push((left % 0x80) + 0x80);
		left = Math.floor(left / 0x80);
	}
	bytes.push(left);
}

/** A directory, compressed: how many entries, then each column by itself, ids as steps from the one before. */
export function encodeDirectory(entries: readonly Entry[]): Buffer {
	const bytes: number[] = [];
	pushVarint(bytes, entries.length);
	entries.forEach(({ id }, at) => pushVarint(bytes, id - (entries[at - 1]?.id ?? 0)));
	for (const { runLength } of entries) pushVarint(bytes, runLength);
	for (const { length } of entries) pushVarint(bytes, length);
	entries.forEach(({ offset }, at) => {
		const before = entries[at - 1];
		const follows = before !== undefined && offset === before.offset + before.length;
		pushVarint(bytes, follows ? 0 : offset + 1);
	});
	return gzipSync(Buffer.from(bytes));
}

/** The root directory, and the leaf directories, one after another, that it leads to where it cannot hold all. */
export function encodeDirectories(entries: readonly Entry[]): { root: Buffer; leaves: Buffer } {
	const whole = encodeDirectory(entries);
	if (whole.length <= FIRST_BYTES - HEADER_BYTES) return { root: whole, leaves: Buffer.alloc(0) };
	for (let size = LEAF_ENTRIES; ; size *= 2) {
		const cut = inLeaves(entries, size);
		if (cut.root.length <= FIRST_BYTES - HEADER_BYTES) return cut;
	}
}

function inLeaves(entries: readonly Entry[], size: number) {
	const leaves: Buffer[] = [];
	const root: Entry[] = [];
	let offset = 0;
	for (let at = 0; at < entries.length; at += size) {
		const within = entries.slice(at, at + size);
		const leaf = encodeDirectory(within);
		root.push({ id: within[0]?.id ?? 0, offset, length: leaf.length, runLength: 0 });
		leaves.push(leaf);
		offset += leaf.length;
	}
	return { root: encodeDirectory(root), leaves: Buffer.concat(leaves) };
}

/** Where a section of the archive lies. */
export interface Section {
	offset: number;
	length: number;
}
export interface HeaderFields {
	root: Section;
	metadata: Section;
	leaves: Section;
	tiles: Section;
	/** How many tiles can be asked for, how many entries say so, and how many different ones there are. */
	addressed: number;
	entries: number;
	contents: number;
	tileCompression: 'none' | 'gzip';
	tileType: TileType;
	minZoom: number;
	maxZoom: number;
	/** West, south, east and north in degrees. */
	bounds: readonly [number, number, number, number];
}
export type TileType = keyof typeof TILE_TYPES;
export const TILE_TYPES = { pbf: 1, png: 2, jpg: 3, webp: 4 } as const;
const NO_COMPRESSION = 1;
const GZIP = 2;

/** Degrees as the header has them: ten millionths. */
const fixed = (degrees: number): number => Math.round(degrees * 10_000_000);

/** The 127 bytes that an archive begins with: clustered, its directories compressed by gzip. */
export function encodeHeader(fields: HeaderFields): Buffer {
	const header = Buffer.alloc(HEADER_BYTES);
	header.write('PMTiles', 0, 'ascii');
	header.writeUInt8(3, 7);
	const { root, metadata, leaves, tiles, addressed, entries, contents } = fields;
	const longs = [root, metadata, leaves, tiles].flatMap(({ offset, length }) => [offset, length]);
	[...longs, addressed, entries, contents].forEach((value, at) =>
		header.writeBigUInt64LE(BigInt(value), 8 + at * 8)
	);
	const compression = fields.tileCompression === 'gzip' ? GZIP : NO_COMPRESSION;
	const { minZoom, maxZoom } = fields;
	[1, GZIP, compression, TILE_TYPES[fields.tileType], minZoom, maxZoom].forEach((value, at) =>
		header.writeUInt8(value, 96 + at)
	);
	const [west, south, east, north] = fields.bounds;
	[west, south, east, north].forEach((degrees, at) =>
		header.writeInt32LE(fixed(degrees), 102 + at * 4)
	);
	header.writeUInt8(minZoom, 118);
	header.writeInt32LE(fixed((west + east) / 2), 119);
	header.writeInt32LE(fixed((south + north) / 2), 123);
	return header;
}
