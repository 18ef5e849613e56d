import { describe, expect, it } from 'vitest';
import type { Activity } from '../activity.ts';
import type { Point } from '../geography.ts';
import { learnCentres } from './learned-centres.ts';

const at = (latitude: number, longitude: number): Point => ({ latitude, longitude });

describe('learnCentres', () => {
	type Location = NonNullable<Activity['location']>;
	const located = (postcode: string, point: Point, more: Partial<Location> = {}): Activity => ({
		id: 'invented',
		source: { feed: 'test', id: 'invented' },
		name: 'Invented group',
		topics: [],
		keywords: [],
		status: 'active',
		attendance: [],
		accessibility: {},
		languages: [],
		schedules: [],
		contact: {},
		location: { postcode, ...point, precision: 'exact', hidden: false, ...more }
	});
	const known = [
		located('NE6 1LH', at(54.97, -1.57)),
		located('ne61lh', at(54.98, -1.58)),
		located('NE6 1LH', at(54.99, -1.59)),
		located('NE6 1AA', at(54.9, -1.5)),
		located('NE6 5AA', at(54.92, -1.52))
	];

	it('gives the median of the records of a postcode, and of the postcodes of a wider area', () => {
		expect(learnCentres(known)).toEqual({
			NE6: at(54.92, -1.52),
			'NE6 1': at(54.94, -1.54),
			'NE6 1AA': at(54.9, -1.5),
			'NE6 1LH': at(54.98, -1.58),
			'NE6 5AA': at(54.92, -1.52)
		});
	});

	it('needs two postcodes for a sector and three for an outward code', () => {
		const two = [located('NE1 1AA', at(54.97, -1.61)), located('NE1 1AB', at(54.98, -1.62))];
		expect(Object.keys(learnCentres(two.slice(0, 1)))).toEqual(['NE1 1AA']);
		expect(Object.keys(learnCentres(two))).toEqual(['NE1 1', 'NE1 1AA', 'NE1 1AB']);
	});

	it('learns nothing from a postcode that lies far from all others of its outward code', () => {
		const near = ['AA', 'AB', 'AD', 'AE'].map((letters, index) =>
			located(`NE1 1${letters}`, at(54.97 + index / 1000, -1.61))
		);
		const stray = located('NE1 1AF', at(53.35, -2.9));
		expect(learnCentres([...near, stray])).toEqual(learnCentres(near));
	});

	it('gives the same bytes whatever the order of the activities', () => {
		const backwards = [...known].reverse();
		expect(JSON.stringify(learnCentres(backwards))).toBe(JSON.stringify(learnCentres(known)));
	});

	const { location: _, ...nowhere } = located('NE6 1LH', at(54.97, -1.57));
	it.each([
		['hidden places', located('NE6 1LH', at(54.97, -1.57), { hidden: true })],
		[
			'points that were worked out',
			located('NE6 1LH', at(54.97, -1.57), { precision: 'postcode' })
		],
		['points abroad', located('NE6 1LH', at(49.2, -2.1))],
		['broken postcodes', located('NE6', at(54.97, -1.57))],
		['records without a point', located('NE6 1LH', {} as Point)],
		['records without a location', nowhere]
	])('learns nothing from %s', (_, activity) => {
		expect(learnCentres([activity])).toEqual({});
	});
});
