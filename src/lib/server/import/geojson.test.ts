import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { activitySchema } from '../../domain/activity-schema.ts';
import { geoJson } from './geojson.ts';

const point = (longitude: number, latitude: number) => ({
	type: 'Point',
	coordinates: [longitude, latitude]
});
const feature = (
	properties: object,
	geometry: object | null = point(-1.61, 54.974),
	more = {}
) => ({
	type: 'Feature',
	geometry,
	properties,
	...more
});
const collection = (...features: object[]) => ({ type: 'FeatureCollection', features });

function readAll(document: unknown) {
	expect(geoJson.recognises(document)).toBe(true);
	return [...geoJson.records(document)].map(({ value }) => geoJson.adapter(value, '2026-11-21'));
}
function readFirst(document: unknown) {
	const [reading] = readAll(document);
	if (reading?.outcome !== 'accepted') throw new Error(JSON.stringify(reading));
	const [activity] = reading.activities;
	if (activity === undefined) throw new Error('no activity');
	return { ...activity, sourceId: reading.sourceId };
}

describe('geoJson', () => {
	it('knows collections, features and lists of features, and nothing else', () => {
		const one = feature({ name: 'Elm Hall' });
		for (const document of [collection(), one, [one]]) {
			expect(geoJson.recognises(document)).toBe(true);
		}
		const service = { id: '1', name: 'Elm', locations: [{ geometry: point(-1.6, 54.9) }] };
		for (const document of [service, [service], [], { type: 'Topology' }, 7]) {
			expect(geoJson.recognises(document)).toBe(false);
		}
	});

	it('reads properties by whatever name, and puts the longitude first', () => {
		const activity = readFirst(
			collection(
				feature(
					{
						Title: 'Warm welcome',
						'About us': 'Tea and company.',
						Telephone: '0191 498 0101',
						lat: 1
					},
					point(-1.6123, 54.9743),
					{ id: 'w1' }
				)
			)
		);
		expect(activity).toMatchObject({
			sourceId: 'w1',
			name: 'Warm welcome',
			description: 'Tea and company.',
			contact: { phone: '0191 498 0101' },
			location: { latitude: 54.9743, longitude: -1.6123, precision: 'exact' }
		});
	});

	it('reads positions on the British national grid', () => {
		const crs = { type: 'name', properties: { name: 'urn:ogc:def:crs:EPSG::27700' } };
		const document = {
			...collection(feature({ name: 'Elm Hall' }, point(424_000, 564_000))),
			crs
		};
		const { location } = readFirst(document);
		expect(location?.latitude).toBeCloseTo(54.97, 1);
		expect(location?.longitude).toBeCloseTo(-1.63, 1);
	});

	it('takes the middle of a building as its place, and of a park as an area', () => {
		const square = (size: number) => ({
			type: 'Polygon',
			coordinates: [
				[
					[-1.61234, 54.97234],
					[-1.61234 + size, 54.97234],
					[-1.61234 + size, 54.97234 + size],
					[-1.61234, 54.97234]
				]
			]
		});
		expect(readFirst(feature({ name: 'Elm Hall' }, square(0.001))).location).toMatchObject({
			precision: 'exact'
		});
		expect(readFirst(feature({ name: 'Elm Park' }, square(0.02))).location).toMatchObject({
			latitude: 54.98,
			longitude: -1.6,
			precision: 'area'
		});
	});

	it('reads the tags of OpenStreetMap', () => {
		const activity = readFirst(
			feature({
				'@id': 'node/1',
				name: 'Elm Hall',
				amenity: 'community_centre',
				'addr:housenumber': '1',
				'addr:street': 'Elm Road',
				'addr:city': 'Anytown',
				'addr:postcode': 'NE1 8AX',
				'contact:phone': '0191 498 0102',
				'contact:website': 'https://elm.example.org',
				opening_hours: 'Mo-Fr 09:00-17:00; PH off',
				wheelchair: 'yes',
				'toilets:wheelchair': 'limited',
				fee: 'no'
			})
		);
		expect(activity).toMatchObject({
			sourceId: 'node/1',
			name: 'Elm Hall',
			keywords: ['community centre'],
			location: { address: '1 Elm Road, Anytown', postcode: 'NE1 8AX' },
			contact: { phone: '0191 498 0102', url: 'https://elm.example.org' },
			schedules: [{ freq: 'weekly', start: '09:00', end: '17:00' }],
			accessibility: { stepFree: true },
			costOption: { free: true }
		});
		expect(activity.accessibility.accessibleToilet).toBeUndefined();
	});

	it('shows opening hours it cannot read in their own words', () => {
		const { schedules } = readFirst(
			feature({ name: 'Elm Hall', opening_hours: 'Mo sunrise-sunset' })
		);
		expect(schedules).toMatchObject([{ freq: 'words', text: 'Mo sunrise-sunset' }]);
	});

	it('refuses what has no name, and keeps what has no place', () => {
		expect(
			readAll(collection(feature({ name: 'Elm Hall', id: '1' }, null), feature({ id: '2' })))
		).toMatchObject([{ outcome: 'accepted' }, { outcome: 'refused' }]);
	});

	it('keeps private what is marked so', () => {
		const [reading] = readAll(feature({ name: 'Elm House', 'Address is private': 'Yes' }));
		expect(JSON.stringify(reading)).not.toContain('54.97');
	});

	it('never throws, and publishes nothing invalid', () => {
		const anything = fc.oneof(fc.anything(), fc.string());
		const features = fc.record(
			{
				type: fc.constant('Feature'),
				id: anything,
				properties: fc.oneof(
					anything,
					fc.dictionary(
						fc.constantFrom('name', 'opening_hours', 'tags', '__proto__', 'addr:street'),
						anything
					)
				),
				geometry: fc.oneof(
					anything,
					fc.record({ coordinates: fc.array(fc.oneof(fc.double(), anything)) })
				)
			},
			{ requiredKeys: ['type'] }
		);
		fc.assert(
			fc.property(fc.array(features, { maxLength: 5 }), (all) => {
				for (const { value } of geoJson.records(collection(...all))) {
					const reading = geoJson.adapter(value, '2026-11-21');
					if (reading.outcome !== 'accepted') continue;
					for (const { place: _, ...activity } of reading.activities) {
						activitySchema.parse({ ...activity, id: 'a', source: { feed: 'f', id: '1' } });
					}
				}
			}),
			{ numRuns: 200 }
		);
	});
});
