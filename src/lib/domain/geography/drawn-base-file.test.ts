import { describe, expect, it } from 'vitest';
import { boundsOf, cornersOf } from './drawn-base.ts';
import { compileDrawnBase } from './drawn-base-file.ts';

const point = (longitude: number, latitude: number, properties: object = { kind: 'place' }) => ({
	type: 'Feature',
	properties: { name: 'Somewhere', note: 'more than we ask for', ...properties },
	geometry: { type: 'Point', coordinates: [longitude, latitude, 12] }
});
const road = (properties: object) => ({
	...point(0, 0, properties),
	geometry: {
		type: 'LineString',
		coordinates: [
			[-2, 54],
			[-1, 55.123456789]
		]
	}
});
const collection = (...features: unknown[]) => ({ type: 'FeatureCollection', features });

describe('a compiled drawing', () => {
	it('is the same when it is compiled again', () => {
		const base = compileDrawnBase(collection(road({ highway: 'primary' })))?.base;
		expect(compileDrawnBase(base)).toEqual({ base, leftOut: 0 });
	});

	it('stops a little short of the edge of what is drawn', () => {
		const compiled = compileDrawnBase(collection(point(-2, 54), point(-1, 55)));
		expect(compiled?.base.bbox).toEqual([-1.95, 54.05, -1.05, 54.95]);
	});

	it('goes as far as its bbox says, where it has one', () => {
		const compiled = compileDrawnBase({ ...collection(point(-2, 54)), bbox: [-3, 53, -1, 55] });
		expect(compiled?.base.bbox).toEqual([-3, 53, -1, 55]);
	});

	it('has of a feature only what is drawn, to about a metre', () => {
		const [feature] = compileDrawnBase(collection(road({ kind: 'road' })))?.base.features ?? [];
		expect(feature).toEqual({
			type: 'Feature',
			properties: { kind: 'road', rank: 1, name: 'Somewhere' },
			geometry: {
				type: 'LineString',
				coordinates: [
					[-2, 54],
					[-1, 55.12346]
				]
			}
		});
	});

	it.each([
		[{ place: 'town' }, 'place', 1],
		[{ place: 'suburb' }, 'place', 2],
		[{ railway: 'station' }, 'station', 1]
	])('knows what the tags %j stand for', (tags, kind, rank) => {
		const [feature] = compileDrawnBase(collection(point(-2, 54, tags)))?.base.features ?? [];
		expect(feature?.properties).toEqual({ kind, rank, name: 'Somewhere' });
	});

	it('draws the roads between places, and leaves the streets out', () => {
		const compiled = compileDrawnBase(
			collection(road({ highway: 'primary' }), road({ highway: 'residential' }))
		);
		expect(compiled?.base.features.map(({ properties }) => properties.rank)).toEqual([2]);
		expect(compiled?.leftOut).toBe(1);
	});

	it.each([
		['of an unknown kind', point(-2, 54, { kind: 'volcano' })],
		['of an unknown rank', point(-2, 54, { kind: 'place', rank: 9 })],
		['whose shape does not suit its kind', point(-2, 54, { kind: 'road' })],
		[
			'with half a geometry',
			{ ...road({ kind: 'road' }), geometry: { type: 'LineString', coordinates: [[-2, 54]] } }
		],
		['that is no feature', 'sorry']
	])('leaves out and counts a feature %s', (_what, broken) => {
		expect(compileDrawnBase(collection(point(-2, 54), broken))).toMatchObject({ leftOut: 1 });
	});

	it.each([undefined, 'sorry', {}, collection(), collection(point(-2, 54, { kind: 'volcano' }))])(
		'is none when the file is %j',
		(json) => {
			expect(compileDrawnBase(json)).toBeUndefined();
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
		const file = collection({ ...point(0, 0, { kind: 'park' }), geometry });
		const [feature] = compileDrawnBase(file)?.base.features ?? [];
		const corners = feature ? cornersOf(feature) : [];
		expect(corners).toHaveLength(8);
		expect(boundsOf(corners)).toEqual({ south: 54, west: -2, north: 55, east: -1 });
	});
});
