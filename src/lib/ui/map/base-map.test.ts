import { readFileSync } from 'node:fs';
import { describe, expect, it } from 'vitest';
import { boundsAround, boundsOf, cornersOf, parseBaseMap } from './base-map.ts';

const point = (longitude: number, latitude: number, kind = 'place') => ({
	type: 'Feature',
	properties: { kind, name: 'Somewhere', note: 'more than we ask for' },
	geometry: { type: 'Point', coordinates: [longitude, latitude] }
});
const collection = (...features: unknown[]) => ({ type: 'FeatureCollection', features });

describe('a drawn base', () => {
	it('reads the demonstration base, every feature of it', () => {
		const file = new URL('../../../demonstration/base-map.json', import.meta.url);
		const json = JSON.parse(readFileSync(file, 'utf8')) as { features: unknown[] };
		const base = parseBaseMap(json);
		expect(base?.features).toHaveLength(json.features.length);
		expect(base?.bounds.west).toBeGreaterThan(-1.83);
		expect(base?.bounds.east).toBeLessThan(-1.22);
		expect(base?.bounds.south).toBeGreaterThan(54.89);
		expect(base?.bounds.north).toBeLessThan(55.11);
	});

	it('stops a little short of the edge of what is drawn', () => {
		const base = parseBaseMap(collection(point(-2, 54), point(-1, 55)));
		expect(base?.bounds).toEqual({ south: 54.05, west: -1.95, north: 54.95, east: -1.05 });
	});

	it('goes as far as its bbox says, where it has one', () => {
		const base = parseBaseMap({ ...collection(point(-2, 54)), bbox: [-3, 53, -1, 55] });
		expect(base?.bounds).toEqual({ south: 53, west: -3, north: 55, east: -1 });
	});

	it('leaves out features of unknown kinds and broken ones', () => {
		const broken = { ...point(-2, 54), geometry: { type: 'LineString', coordinates: [[-2, 54]] } };
		const base = parseBaseMap(collection(point(-2, 54), point(-2, 54, 'volcano'), broken));
		expect(base?.features).toHaveLength(1);
	});

	it.each([undefined, 'sorry', {}, collection(), collection(point(-2, 54, 'volcano'))])(
		'is none when the file is %j',
		(json) => {
			expect(parseBaseMap(json)).toBeUndefined();
		}
	);

	it('gives the corners of shapes in parts', () => {
		const square = [
			[-2, 54],
			[-1, 54],
			[-1, 55],
			[-2, 54]
		];
		const geometry = { type: 'MultiPolygon', coordinates: [[square], [square]] };
		const [feature] = parseBaseMap(collection({ ...point(0, 0), geometry }))?.features ?? [];
		const corners = feature ? cornersOf(feature) : [];
		expect(corners).toHaveLength(8);
		expect(boundsOf(corners)).toEqual({ south: 54, west: -2, north: 55, east: -1 });
	});
});

describe('the square round an area', () => {
	it('is wider in degrees than it is high, away from the equator', () => {
		const { south, west, north, east } = boundsAround({ latitude: 55, longitude: -1.6 }, 69.1);
		expect(north - south).toBeCloseTo(2);
		expect(east - west).toBeCloseTo(2 / Math.cos((55 * Math.PI) / 180));
	});
});
