import { existsSync, readFileSync } from 'node:fs';
import { describe, expect, it } from 'vitest';
import type { DrawnBase } from '../../domain/geography/drawn-base.ts';
import { compileDrawnBase } from '../../domain/geography/drawn-base-file.ts';
import { distanceMiles } from '../../domain/geography.ts';

/** OS Open Names' populated places, a sample. The file is not ours to copy: see SHARED_DATA. */
const folder = process.env['SHARED_DATA'] ?? '../shared/data';
const GAZETTEER = `${folder}/geo/os-open-names-places-sample.tsv`;
const KILOMETRES_A_MILE = 1.609344;
/** Farther away than this, in kilometres, is another place of the same name. */
const ANOTHER = 30;

const file = new URL('../../../demonstration/base-map.json', import.meta.url);
const demonstration = JSON.parse(readFileSync(file, 'utf8')) as DrawnBase;
const { features } = demonstration;
const named = features.flatMap(({ properties, geometry }) =>
	properties.kind === 'place' && properties.name && geometry.type === 'Point'
		? [
				{
					name: properties.name,
					latitude: geometry.coordinates[1],
					longitude: geometry.coordinates[0]
				}
			]
		: []
);

describe.skipIf(!existsSync(GAZETTEER))('the place names of the drawn base (SHARED_DATA)', () => {
	it('stand within a kilometre of where the gazetteer has them', () => {
		const rows = readFileSync(GAZETTEER, 'utf8').trim().split('\n').slice(1);
		const gazetteer = rows.map((row) => row.split('\t'));
		const distances = named.flatMap((place) => {
			const away = gazetteer
				.filter(([name]) => name?.toLowerCase() === place.name.toLowerCase())
				.map(([, , , latitude, longitude]) =>
					distanceMiles(place, { latitude: Number(latitude), longitude: Number(longitude) })
				)
				.map((miles) => miles * KILOMETRES_A_MILE)
				.filter((kilometres) => kilometres < ANOTHER);
			return away.length > 0 ? [{ name: place.name, kilometres: Math.min(...away) }] : [];
		});
		expect(distances.length).toBeGreaterThan(40);
		expect(distances.filter(({ kilometres }) => kilometres > 1)).toEqual([]);
	});
});

describe('the drawn base', () => {
	it('is in the shape that a site’s own is brought into, so that phones read both alike', () => {
		expect(compileDrawnBase(demonstration)).toEqual({ base: demonstration, leftOut: 0 });
	});
});
