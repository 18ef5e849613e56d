import { mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterEach, beforeEach, describe, expect, it } from 'vitest';
import type { MapFile } from '../domain/map-file.ts';
import { MOST_DRAWN, openGround } from './ground.ts';
import { packFile, writeSmallTown } from './tiles/small-town.fixture.ts';

let folder: string;
beforeEach(() => (folder = mkdtempSync(join(tmpdir(), 'hereabouts-ground-'))));
afterEach(() => rmSync(folder, { recursive: true, force: true }));

const open = (map: MapFile) => openGround(map, { siteFile: join(folder, 'site.json') });
const THANKS = { credit: 'Invented' };
const GEOJSON: MapFile = { base: 'geojson', file: 'town.geojson', ...THANKS };
const TILES: MapFile = { base: 'tiles', file: 'town.pmtiles', ...THANKS };
const road = (corners: number[][]) => ({
	type: 'Feature',
	properties: { highway: 'primary' },
	geometry: { type: 'LineString', coordinates: corners }
});
const write = (...features: object[]) =>
	writeFileSync(
		join(folder, 'town.geojson'),
		JSON.stringify({ type: 'FeatureCollection', features })
	);

describe('the ground of a site', () => {
	it('is plain, or the demonstration’s, or pictures from an address, without any file', async () => {
		expect((await open({ base: 'plain' })).facts).toBeUndefined();
		expect((await open({ base: 'drawn' })).facts).toEqual({ kind: 'demonstration' });
		const address = 'https://tiles.example.org/{z}/{x}/{y}.png';
		const { facts } = await open({ base: 'address', address, nearest: 18, ...THANKS });
		expect(facts).toEqual({ kind: 'address', address, nearest: 18, ...THANKS });
	});

	it('is a drawing beside site.json, compiled and named by its bytes', async () => {
		write(
			road([
				[-1.6, 54.9],
				[-1.5, 55]
			]),
			{ ...road([]), geometry: null }
		);
		const { facts, drawn, told } = await open(GEOJSON);
		expect(facts).toMatchObject({ kind: 'drawn', ...THANKS });
		expect(JSON.parse(String(drawn))).toMatchObject({
			features: [{ properties: { kind: 'road' } }]
		});
		expect(told).toContain('1 of another kind left out');
		expect((await open(GEOJSON)).facts).toEqual(facts);
	});

	it('is an archive of tiles beside site.json', async () => {
		writeSmallTown(join(folder, 'town.mbtiles'), { maxZoom: 10 });
		packFile(join(folder, 'town.mbtiles'), join(folder, 'town.pmtiles'));
		const { facts, tiles } = await open({ ...TILES, creditLink: 'https://example.org/terms' });
		expect(facts).toMatchObject({
			kind: 'tiles',
			tiles: 'vector',
			digest: tiles?.digest,
			furthest: 9,
			nearest: 10,
			creditLink: 'https://example.org/terms'
		});
	});

	it('is refused in a sentence that names the file', async () => {
		await expect(open(GEOJSON)).rejects.toThrow('town.geojson');
		await expect(open(TILES)).rejects.toThrow('town.pmtiles');
		writeFileSync(join(folder, 'town.geojson'), 'not JSON');
		await expect(open(GEOJSON)).rejects.toThrow('nothing in it that we draw');
	});

	it('is refused where it is more than a cheap phone should draw, with what to do', async () => {
		const corners = Array.from({ length: MOST_DRAWN / 16 }, (_, at) => [
			-1.61234 + at / 1e5,
			54.91234
		]);
		write(road(corners));
		await expect(open(GEOJSON)).rejects.toThrow('or use tiles');
	});
});
