import { describe, expect, it } from 'vitest';
import { clusteringOf, FURTHEST, NEAREST } from './clusters.ts';
import type { Place } from './clusters.ts';
import type { Pin } from './doors.ts';

const WORLD = { south: 50, west: -6, north: 60, east: 2 };
const pin = (number: number, latitude: number, longitude: number): Pin => ({
	id: `activity-${number}`,
	number,
	latitude,
	longitude
});
/** Three a street apart, one across the town, and two that share a wall. */
const PINS = [
	pin(1, 54.98, -1.6),
	pin(2, 54.981, -1.6003),
	pin(3, 54.98, -1.603),
	pin(4, 54.93, -1.5),
	pin(5, 54.9302, -1.7),
	pin(6, 54.93021, -1.70021)
];
const clustering = clusteringOf(PINS);
const told = (places: readonly Place[]) =>
	places.map((place) =>
		place.kind === 'door'
			? place.door.pins.map(({ number }) => number).join('+')
			: `${place.cluster.count} together`
	);

describe('marks', () => {
	it('stand for several doors from afar, and for each from near by', () => {
		expect(told(clustering.placesIn(WORLD, 12))).toEqual(['4', '5+6', '3 together']);
		expect(told(clustering.placesIn(WORLD, NEAREST))).toEqual(['1', '2', '3', '4', '5+6']);
	});

	it('stand for every activity exactly once, at every zoom', () => {
		for (let zoom = FURTHEST; zoom <= NEAREST; zoom += 1) {
			const counts = clustering
				.placesIn(WORLD, zoom)
				.map((place) => (place.kind === 'door' ? place.door.pins.length : place.cluster.count));
			expect(counts.reduce((sum, count) => sum + count, 0)).toBe(PINS.length);
		}
	});

	it('are only those within the bounds that are asked for', () => {
		const east = { ...WORLD, west: -1.55 };
		expect(told(clustering.placesIn(east, 14))).toEqual(['4']);
	});

	it('come apart at the zoom that is told, and not before', () => {
		const place = clustering.placesIn(WORLD, 12).find(({ kind }) => kind === 'cluster');
		if (place?.kind !== 'cluster') throw new Error('no cluster');
		const apart = clustering.apartAt(place.cluster);
		expect(told(clustering.placesIn(WORLD, apart - 1))).toContain('3 together');
		expect(told(clustering.placesIn(WORLD, apart))).not.toContain('3 together');
	});

	it('are a door of their own for a pin from the zoom that is told', () => {
		const zoom = clustering.ownMarkAt(PINS[0]!, 11);
		expect(told(clustering.placesIn(WORLD, zoom))).toContain('1');
		expect(told(clustering.placesIn(WORLD, zoom - 1))).not.toContain('1');
		expect(clustering.ownMarkAt(PINS[5]!, 13)).toBe(13);
	});

	it('leave one another room, whatever the zoom', () => {
		let state = 7;
		const random = () => (state = (state * 16_807) % 2_147_483_647) / 2_147_483_647;
		// A town: many in the middle, few at its edges.
		const spread = () => random() + random() + random() - 1.5;
		const town = Array.from({ length: 300 }, (_, at) =>
			pin(at + 1, 54.98 + spread() * 0.05, -1.6 + spread() * 0.09)
		);
		const inTown = clusteringOf(town);
		for (let zoom = FURTHEST; zoom <= NEAREST; zoom += 1) {
			const pixels = inTown.placesIn(WORLD, zoom).map((place) => pixelOf(place, zoom));
			const isClose = (a: Pixel) =>
				pixels.some((b) => a !== b && Math.hypot(a.x - b.x, a.y - b.y) < 40);
			expect(pixels.filter(isClose).length / pixels.length).toBe(0);
		}
	});
});

interface Pixel {
	x: number;
	y: number;
}
/** Where a mark points, on a world of tiles of 256 pixels (Web Mercator). */
function pixelOf(place: Place, zoom: number): Pixel {
	const { latitude, longitude } = place.kind === 'door' ? place.door : place.cluster;
	const radians = (latitude * Math.PI) / 180;
	const across = 256 * 2 ** zoom;
	return {
		x: (longitude / 360) * across,
		y: ((1 - Math.asinh(Math.tan(radians)) / Math.PI) / 2) * across
	};
}
