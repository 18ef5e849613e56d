import { mkdtempSync, readFileSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { PMTiles } from 'pmtiles';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { tilesCovering } from '../src/lib/domain/geography/tile-ranges.ts';
import { openTileFile } from '../src/lib/server/tiles/tile-file.ts';
import type { TileFile } from '../src/lib/server/tiles/tile-file.ts';
import { canMakeTiles, makeTiles } from './map-extract.ts';

describe.skipIf(!canMakeTiles())(
	'tiles made from an extract as docs/map.md says (skipped where tilemaker and osmium-tool are not installed)',
	() => {
		let folder: string;
		let file: TileFile;
		/** All that is written in the tiles of a zoom: names of layers, of kinds and of places are in them as they are. */
		let writtenAt: (zoom: number) => Promise<string>;

		beforeAll(async () => {
			folder = mkdtempSync(join(tmpdir(), 'hereabouts-extract-'));
			makeTiles(folder);
			const opened = await openTileFile(join(folder, 'town.pmtiles'));
			if (typeof opened === 'string') throw new Error(opened);
			file = opened;
			const bytes = readFileSync(join(folder, 'town.pmtiles'));
			const archive = new PMTiles({
				getKey: () => 'town',
				getBytes: async (offset, length) => ({
					data: new Uint8Array(bytes.subarray(offset, offset + length)).buffer
				})
			});
			writtenAt = async (zoom) => {
				const places = [...tilesCovering(file.bounds, zoom, zoom)];
				const tiles = await Promise.all(places.map(([z, x, y]) => archive.getZxy(z, x, y)));
				return tiles.map((tile) => (tile ? Buffer.from(tile.data).toString('latin1') : '')).join();
			};
		}, 30_000);
		afterAll(() => rmSync(folder, { recursive: true, force: true }));

		it('are served as what they are', () => {
			const { kind, minZoom, maxZoom, bounds } = file;
			expect({ kind, minZoom, maxZoom }).toEqual({ kind: 'vector', minZoom: 0, maxZoom: 14 });
			expect(bounds).toEqual({ west: -1.69, south: 54.95, east: -1.56, north: 55.01 });
		});

		it('have the layers and the kinds that our style draws', async () => {
			const written = await writtenAt(14);
			for (const layer of ['waterway', 'transportation', 'place', 'landcover', 'building', 'poi'])
				expect(written).toContain(layer);
			for (const kind of ['river', 'rail', 'primary', 'secondary', 'minor', 'grass', 'town'])
				expect(written).toContain(kind);
		});

		it('have the names that our style writes', async () => {
			const near = await writtenAt(14);
			expect(near).toContain('name:latin');
			for (const name of ['Smalltown', 'Little Hamlet', 'Smalltown Station', 'Long Road'])
				expect(near).toContain(name);
			for (const name of ['River Made', 'North Street', 'Short Lane', 'Invented Park'])
				expect(near).toContain(name);
			const far = await writtenAt(10);
			expect(far).toContain('Smalltown');
			expect(far).not.toContain('Short Lane');
		});
	}
);
