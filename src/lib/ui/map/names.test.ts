import { describe, expect, it } from 'vitest';
import type { BaseFeature } from '../../domain/geography/drawn-base.ts';
import { legibleNames, namesOf } from './names.ts';

const SCALE = 1000;
const project = ({ latitude, longitude }: { latitude: number; longitude: number }) => ({
	x: longitude * SCALE,
	y: -latitude * SCALE
});
type Kind = BaseFeature['properties']['kind'];

const place = (name: string, rank: 1 | 2 | 3, x: number, kind: Kind = 'place'): BaseFeature => ({
	type: 'Feature',
	properties: { kind, name, rank },
	geometry: { type: 'Point', coordinates: [x / SCALE, 0] }
});
const river = (name: string, corners: number): BaseFeature => ({
	type: 'Feature',
	properties: { kind: 'river', name, rank: 1 },
	geometry: {
		type: 'LineString',
		coordinates: Array.from({ length: corners }, (_, index) => [index / 20, 0] as [number, number])
	}
});
const shown = (features: BaseFeature[], zoom: number) =>
	legibleNames(namesOf(features), zoom, project).map(({ text }) => text);

describe('names on the map', () => {
	it('come in as the map comes nearer, by rank', () => {
		const features = [place('Farm', 3, 0), place('Suburb', 2, 300), place('City', 1, 600)];
		expect(shown(features, 10)).toEqual(['City']);
		expect(shown(features, 12)).toEqual(['City', 'Suburb']);
		expect(shown(features, 14)).toEqual(['City', 'Suburb', 'Farm']);
	});

	it('give way to a greater name that they would lie over', () => {
		expect(shown([river('Brook', 5), place('City', 1, 200)], 14)).toEqual(['City']);
	});

	it('say a station only where the place of that name is not already said', () => {
		const features = [place('Byker', 2, 0), place('Byker', 3, 90, 'station')];
		expect(shown(features, 14)).toEqual(['Byker']);
	});

	it('repeat a river along its way, but never close by', () => {
		const names = legibleNames(namesOf([river('Tyne', 60)]), 14, project);
		expect(names.length).toBeGreaterThan(1);
		const across = names.map((name) => project(name).x);
		for (const [index, x] of across.slice(1).entries()) {
			expect(x - (across[index] ?? x)).toBeGreaterThanOrEqual(420);
		}
	});

	it('keep clear of pins: a place moves a little, a river goes unsaid', () => {
		const pin = { x: 200, y: 0, width: 40, height: 40 };
		const [city, ...others] = legibleNames(
			namesOf([place('City', 1, 200), river('Brook', 5)]),
			14,
			project,
			[pin]
		);
		expect(city?.text).toBe('City');
		expect(Math.abs(city?.below ?? 0)).toBeGreaterThan(20);
		expect(others).toEqual([]);
	});

	it('go unsaid where pins are all round', () => {
		const pin = { x: 0, y: 0, width: 40, height: 200 };
		expect(legibleNames(namesOf([place('City', 1, 0)]), 14, project, [pin])).toEqual([]);
	});

	it('leave out what has no name', () => {
		const { name: _, ...properties } = place('x', 1, 0).properties;
		expect(namesOf([{ ...place('x', 1, 0), properties }])).toEqual([]);
	});
});
