import { existsSync, mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { PMTiles } from 'pmtiles';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { packFile, TOWN, TOWN_TILE, writeSmallTown } from './small-town.fixture.ts';
import { openTileFile } from './tile-file.ts';
import type { TileFile } from './tile-file.ts';

/** A world in raster tiles. The file is not ours to copy: see SHARED_DATA. */
const WORLD = `${process.env['SHARED_DATA'] ?? '../shared/data'}/geo/pmtiles/stamen_toner_raster_z3.pmtiles`;

const opened = async (path: string): Promise<TileFile> => {
	const file = await openTileFile(path);
	if (typeof file === 'string') throw new Error(file);
	return file;
};
const ask = (file: TileFile, headers: Record<string, string> = {}, method = 'GET') =>
	file.respond(new Request('http://localhost/', { method, headers }));
/** What a browser does: the archive read through the answers that the server gives. */
const through = (file: TileFile) =>
	new PMTiles({
		getKey: () => file.digest,
		getBytes: async (offset, length) => {
			const response = ask(file, { range: `bytes=${offset}-${offset + length - 1}` });
			expect(response.status).toBe(206);
			return { data: await response.arrayBuffer() };
		}
	});

let folder: string;
let town: TileFile;
let places: [number, number, number][];
beforeAll(async () => {
	folder = mkdtempSync(join(tmpdir(), 'hereabouts-tiles-'));
	places = writeSmallTown(join(folder, 'town.mbtiles'));
	packFile(join(folder, 'town.mbtiles'), join(folder, 'town.pmtiles'));
	town = await opened(join(folder, 'town.pmtiles'));
});
afterAll(() => rmSync(folder, { recursive: true, force: true }));

describe('a tile file', () => {
	it('knows what is in it', () => {
		const { west, south, east, north } = town.bounds;
		expect({ west, south, east, north }).toEqual(TOWN);
		expect(town).toMatchObject({ kind: 'vector', minZoom: 9, maxZoom: 13 });
		expect(town.digest).toMatch(/^[0-9a-f]{64}$/);
	});

	it('is read through byte ranges, tile by tile', async () => {
		const archive = through(town);
		for (const [z, x, y] of places.slice(0, 20))
			expect(Buffer.from((await archive.getZxy(z, x, y))?.data ?? new ArrayBuffer(0))).toEqual(
				TOWN_TILE
			);
	});

	it('answers a part with its place in the whole', async () => {
		const response = ask(town, { range: 'bytes=0-6' });
		expect(response.status).toBe(206);
		expect(response.headers.get('content-range')).toBe(`bytes 0-6/${town.bytes}`);
		expect(response.headers.get('content-length')).toBe('7');
		expect(response.headers.get('cache-control')).toContain('immutable');
		expect(await response.text()).toBe('PMTiles');
	});

	it('answers the whole where no part is asked for, and says that parts are to be had', async () => {
		const response = ask(town);
		expect(response.status).toBe(200);
		expect(response.headers.get('accept-ranges')).toBe('bytes');
		expect((await response.arrayBuffer()).byteLength).toBe(town.bytes);
	});

	it('answers HEAD with the head alone, whatever range is asked for', async () => {
		const response = ask(town, { range: 'bytes=0-6' }, 'HEAD');
		expect(response.status).toBe(200);
		expect(response.headers.get('content-length')).toBe(String(town.bytes));
		expect(await response.text()).toBe('');
	});

	it('refuses a part that it has not, and says how long it is', () => {
		const response = ask(town, { range: `bytes=${town.bytes}-` });
		expect(response.status).toBe(416);
		expect(response.headers.get('content-range')).toBe(`bytes */${town.bytes}`);
	});

	it('gives a part only of the bytes that If-Range names, else the whole', () => {
		const tag = `"${town.digest}"`;
		const range = 'bytes=0-6';
		expect(ask(town, { range, 'if-range': tag }).status).toBe(206);
		expect(ask(town, { range, 'if-range': '"other"' }).status).toBe(200);
		expect(ask(town, { range, 'if-range': `W/${tag}` }).status).toBe(200);
	});

	it('says that nothing has changed to whoever has it', () => {
		expect(ask(town, { 'if-none-match': `"a", "${town.digest}"` }).status).toBe(304);
		expect(ask(town, { 'if-none-match': '"a"' }).status).toBe(200);
	});

	it('is refused in a sentence where it is none', async () => {
		writeFileSync(join(folder, 'text'), 'not tiles'.repeat(50));
		expect(await openTileFile(join(folder, 'text'))).toContain('no PMTiles archive');
		expect(await openTileFile(join(folder, 'missing'))).toContain('no such file');
	});
});

describe.skipIf(!existsSync(WORLD))('the world as raster tiles (SHARED_DATA)', () => {
	it('is served and read', async () => {
		const world = await opened(WORLD);
		expect(world).toMatchObject({ kind: 'raster', minZoom: 0, maxZoom: 3 });
		const tile = await through(world).getZxy(3, 4, 2);
		expect(
			Buffer.from(tile?.data ?? new ArrayBuffer(0))
				.subarray(1, 4)
				.toString()
		).toBe('PNG');
	});
});
