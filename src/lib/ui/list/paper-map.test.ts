import { readFileSync } from 'node:fs';
import { describe, expect, it } from 'vitest';
import type { DrawnBase } from '../../domain/geography/drawn-base.ts';
import type { Pin } from '../map/doors.ts';
import { layOutPaperMap, nearestStation } from './paper-map.ts';

const file = new URL('../../../demonstration/base-map.json', import.meta.url);
const base = JSON.parse(readFileSync(file, 'utf8')) as DrawnBase;
const pin = (number: number, latitude: number, longitude: number): Pin => ({
	id: `activity-${number}`,
	number,
	latitude,
	longitude
});
const SPREAD = [pin(1, 54.9738, -1.6132), pin(2, 54.985, -1.57), pin(4, 55.01, -1.62)];

describe('a map on paper', () => {
	it('has every number, inside its edges', () => {
		const map = layOutPaperMap(SPREAD, base, []);
		expect(map?.marks.flatMap(({ numbers }) => numbers)).toEqual([1, 2, 4]);
		for (const { x, y } of map?.marks ?? []) {
			expect(x).toBeGreaterThan(20);
			expect(x).toBeLessThan(660);
			expect(y).toBeGreaterThan(20);
			expect(y).toBeLessThan(380);
		}
	});

	it('has one mark for what is at one door, and for what is next to it', () => {
		const close = [pin(1, 54.97, -1.61), pin(2, 54.97, -1.61), pin(3, 54.9701, -1.6101)];
		const map = layOutPaperMap(close, base, []);
		expect(map?.marks.map(({ numbers }) => numbers)).toEqual([[1, 2, 3]]);
	});

	it('shows the ground round them, and no more of it', () => {
		const map = layOutPaperMap(SPREAD, base, []);
		expect(map?.shapes.length).toBeGreaterThan(5);
		expect(map?.shapes.length).toBeLessThan(base.features.length);
		expect(map?.names.some(({ kind }) => kind === 'place')).toBe(true);
	});

	it('has the names of places where nothing is drawn', () => {
		const places = [{ name: 'Somewhere', latitude: 54.99, longitude: -1.6 }];
		const map = layOutPaperMap(SPREAD, undefined, places);
		expect(map?.shapes).toEqual([]);
		expect(map?.names.map(({ text }) => text)).toEqual(['Somewhere']);
	});

	it('is none where nothing has a place', () => {
		expect(layOutPaperMap([], base, [])).toBeUndefined();
	});

	it('shows some of the way round a single place', () => {
		expect(layOutPaperMap([pin(1, 54.97, -1.61)], base, [])?.scale.miles).toBeLessThan(0.6);
	});
});

describe('the nearest station', () => {
	it('is told with how far it is', () => {
		const station = base.features.find(({ properties }) => properties.kind === 'station');
		if (station?.geometry.type !== 'Point') throw new Error('the drawing has no station');
		const [longitude, latitude] = station.geometry.coordinates;
		const nearest = nearestStation({ latitude: latitude + 0.001, longitude }, base);
		expect(nearest?.name).toBe(station.properties.name);
		expect(nearest?.miles).toBeCloseTo(0.07, 1);
	});

	it('is none where it would be a long walk, or nothing is drawn', () => {
		expect(nearestStation({ latitude: 54, longitude: -2 }, base)).toBeUndefined();
		expect(nearestStation({ latitude: 54.97, longitude: -1.61 }, undefined)).toBeUndefined();
	});
});
