import { mkdtempSync, readdirSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { gunzipSync } from 'node:zlib';
import { bytesToHeader, PMTiles, TileType } from 'pmtiles';
import { afterEach, beforeEach, describe, expect, it } from 'vitest';
import { FIRST_BYTES } from './directory.ts';
import { openMbtiles } from './mbtiles.ts';
import { packTiles } from './pack.ts';
import type { Packed } from './pack.ts';
import { packFile, TOWN, TOWN_TILE, writeSmallTown } from './small-town.fixture.ts';
import type { SmallTown } from './small-town.fixture.ts';

let folder: string;
beforeEach(() => (folder = mkdtempSync(join(tmpdir(), 'hereabouts-tiles-'))));
afterEach(() => rmSync(folder, { recursive: true, force: true }));

function pack(town: SmallTown = {}) {
	const places = writeSmallTown(join(folder, 'town.mbtiles'), town);
	return { places, packed: packFile(join(folder, 'town.mbtiles'), join(folder, 'town.pmtiles')) };
}
const written = () => readFileSync(join(folder, 'town.pmtiles'));
const textOf = async (archive: PMTiles, [z, x, y]: readonly [number, number, number]) =>
	String(Buffer.from((await archive.getZxy(z, x, y))?.data ?? new ArrayBuffer(0)));
const reader = (bytes: Buffer) =>
	new PMTiles({
		getKey: () => 'town',
		getBytes: async (offset, length) => ({
			data: new Uint8Array(bytes.subarray(offset, offset + length)).buffer
		})
	});

describe('a packed archive', () => {
	it('gives every tile back to the reader that browsers have', async () => {
		const tileAt = (z: number, x: number, y: number) => Buffer.from(`${z}/${x}/${y}`);
		const { places } = pack({ format: 'png', tileAt });
		const archive = reader(written());
		for (const place of places) expect(await textOf(archive, place)).toBe(place.join('/'));
		expect(await archive.getZxy(13, 0, 0)).toBeUndefined();
	});

	it('has vector tiles compressed, whether they came so or not', async () => {
		const { places } = pack();
		const [last = [0, 0, 0]] = places.slice(-1);
		const archive = reader(written());
		expect(await textOf(archive, last)).toBe(TOWN_TILE.toString());
		const { tileDataOffset, tileDataLength = 0 } = await archive.getHeader();
		const stored = written().subarray(tileDataOffset, tileDataOffset + tileDataLength);
		expect(gunzipSync(stored)).toEqual(TOWN_TILE);
	});

	it('holds the same tile once, however often it is asked for', () => {
		const { places, packed } = pack();
		expect(packed).toMatchObject({ tiles: places.length, different: 1, minZoom: 9, maxZoom: 13 });
		const header = bytesToHeader(new Uint8Array(written()).buffer);
		expect(header).toMatchObject({ numAddressedTiles: places.length, numTileContents: 1 });
		expect(header.numTileEntries).toBeLessThan(places.length);
	});

	it('says in its header what it is', async () => {
		pack();
		const archive = reader(written());
		expect(await archive.getHeader()).toMatchObject({
			specVersion: 3,
			clustered: true,
			tileType: TileType.Mvt,
			minZoom: 9,
			maxZoom: 13,
			minLon: TOWN.west,
			minLat: TOWN.south,
			maxLon: TOWN.east,
			maxLat: TOWN.north
		});
		expect(await archive.getMetadata()).toEqual({
			name: 'Smalltown',
			attribution: 'Invented',
			vector_layers: [{ id: 'water', fields: {} }]
		});
	});

	it('has leaf directories where the root cannot hold all of it', async () => {
		const ZOOM = 7;
		const across = Array.from({ length: 2 ** ZOOM }, (_, at) => at);
		const places = across.flatMap((x) => across.map((y) => ({ z: ZOOM, x, y })));
		// Of lengths in which no compression finds a pattern.
		const nameOf = ({ x, y }: { x: number; y: number }) =>
			`${x}/${y}`.padEnd(10 + ((x * 7919 + y * y * 104_729) % 293), '.');
		const set = {
			metadata: { format: 'png', bounds: '-180,-85,180,85' },
			places: () => places,
			tile: (place: (typeof places)[number]) => Buffer.from(nameOf(place)),
			close: () => undefined
		};
		packTiles(set, join(folder, 'town.pmtiles'));
		const archive = reader(written());
		const { leafDirectoryLength, rootDirectoryLength } = await archive.getHeader();
		expect(leafDirectoryLength).toBeGreaterThan(0);
		expect(rootDirectoryLength).toBeLessThan(FIRST_BYTES);
		for (const place of places.filter((_, at) => at % 1013 === 0))
			expect(await textOf(archive, [place.z, place.x, place.y])).toBe(nameOf(place));
	});
});

describe('packing', () => {
	it.each<[string, SmallTown, string]>([
		['a format that phones do not draw', { format: 'tiff' }, 'its format is "tiff"'],
		['no tiles', { minZoom: 3, maxZoom: 2 }, 'it has no tiles'],
		['no bounds', { metadata: { bounds: 'all of it' } }, 'its metadata has no bounds']
	])('refuses %s, and writes nothing', (_what, town, sentence) => {
		const { packed } = pack(town);
		expect(packed).toContain(sentence);
		expect(readdirSync(folder)).toEqual(['town.mbtiles']);
	});

	it('replaces an archive that is there already', () => {
		writeFileSync(join(folder, 'town.pmtiles'), 'older');
		const { packed } = pack();
		expect(written()).toHaveLength((packed as Packed).bytes);
	});

	it.each(['missing', 'text'])('knows that a file is no MBTiles: %s', (name) => {
		writeFileSync(
			join(folder, 'text'),
			'no database at all, but longer than a header of one hundred bytes '.repeat(3)
		);
		expect(openMbtiles(join(folder, name))).toBeUndefined();
		expect(readdirSync(folder)).toEqual(['text']);
	});
});
