import { describe, expect, it } from 'vitest';
import { mapSchema, mapWarning } from './map-file.ts';

const credit = 'Invented';
const address = 'https://tiles.example.org/{z}/{x}/{y}.png';
const parse = (map: object) => mapSchema.safeParse(map);

describe('the map of a site file', () => {
	it.each([
		{ base: 'plain' },
		{ base: 'drawn' },
		{ base: 'geojson', file: 'town.geojson', credit },
		{ base: 'tiles', file: 'my-town.pmtiles', credit, creditLink: 'https://example.org' },
		{ base: 'address', address, credit }
	])('may be %j', (map) => {
		expect(parse(map).success).toBe(true);
	});

	it.each([
		['a base we do not know', { base: 'paper' }],
		['a file elsewhere', { base: 'tiles', file: '../town.pmtiles', credit }],
		['a file of another kind', { base: 'tiles', file: 'town.mbtiles', credit }],
		['nobody thanked', { base: 'geojson', file: 'town.geojson' }],
		[
			'an address that is not https',
			{ base: 'address', address: address.replace('s:', ':'), credit }
		],
		['an address of one picture', { base: 'address', address: 'https://example.org/a.png', credit }]
	])('may not have %s', (_what, map) => {
		expect(parse(map).success).toBe(false);
	});

	it('is warned of where it tells another company who looks at what, and only there', () => {
		expect(mapWarning({ base: 'address', address, credit, nearest: 18 })).toContain(
			'tiles.example.org will learn'
		);
		expect(mapWarning({ base: 'tiles', file: 'town.pmtiles', credit })).toBeUndefined();
	});
});
