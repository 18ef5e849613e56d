import { describe, expect, it } from 'vitest';
import { pinOf } from './pin.ts';

const point = { latitude: 54.97, longitude: -1.57 };

describe('pinOf', () => {
	it.each(['exact', 'postcode'] as const)('is the point of a place known by %s', (precision) => {
		expect(pinOf({ location: { ...point, precision, hidden: false } })).toEqual(point);
	});

	it.each(['sector', 'outcode', 'area', 'none'] as const)(
		'is absent for a place known by %s only',
		(precision) => {
			expect(pinOf({ location: { ...point, precision, hidden: false } })).toBeUndefined();
		}
	);

	it('is absent without a point or a place', () => {
		expect(pinOf({ location: { precision: 'postcode', hidden: false } })).toBeUndefined();
		expect(pinOf({})).toBeUndefined();
	});
});
