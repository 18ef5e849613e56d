import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { distanceMiles } from '../geography.ts';
import type { Point } from '../geography.ts';
import { decodeSector, encodePoint, encodeSector, pointInPacks } from './postcode-pack.ts';
import type { PostcodePack, Unit } from './postcode-pack.ts';

const points = fc.record({
	latitude: fc.double({ min: 49, max: 61, noNaN: true }),
	longitude: fc.double({ min: -9, max: 2.5, noNaN: true })
});
const letter = fc.constantFrom(...'ABDEFGHJLNPQRSTUWXYZ');
const units = fc.uniqueArray(
	fc.record({ letters: fc.tuple(letter, letter).map((two) => two.join('')), point: points }),
	{ selector: ({ letters }) => letters, maxLength: 400 }
);
const TEN_METRES_IN_MILES = 10 / 1609.344;
const isNear = (a: Point, b: Point) => distanceMiles(a, b) < TEN_METRES_IN_MILES;
const byLetters = (a: Unit, b: Unit) => (a.letters < b.letters ? -1 : 1);

describe('a sector in a pack', () => {
	it('comes back with every postcode within ten metres of where it was', () => {
		fc.assert(
			fc.property(points, units, (centre, given) => {
				const back = decodeSector(encodeSector(centre, given));
				expect(isNear(back.centre, centre)).toBe(true);
				const expected = given.toSorted(byLetters);
				expect(back.units.map(({ letters }) => letters)).toEqual(
					expected.map(({ letters }) => letters)
				);
				for (const [at, { point }] of back.units.entries())
					expect(isNear(point, expected[at]?.point as Point)).toBe(true);
			}),
			{ numRuns: 60 }
		);
	});

	it('is the same text whatever the order of its postcodes', () => {
		fc.assert(
			fc.property(points, units, (centre, given) => {
				expect(encodeSector(centre, given.toReversed())).toBe(encodeSector(centre, given));
			}),
			{ numRuns: 60 }
		);
	});

	it('takes fewer than six characters a postcode where they lie close together', () => {
		const centre = { latitude: 54.97, longitude: -1.57 };
		const close = [...'ABDEFGHJLN'].map((each, at) => ({
			letters: `L${each}`,
			point: { latitude: 54.97 + at / 3000, longitude: -1.57 - at / 2000 }
		}));
		expect((encodeSector(centre, close).length - encodePoint(centre).length) / 10).toBeLessThan(6);
	});

	it('gives what is whole of a row that ends too soon, and never throws', () => {
		fc.assert(
			fc.property(fc.string({ unit: 'binary' }), (row) => {
				expect(decodeSector(row).units.length).toBeLessThanOrEqual(row.length / 3);
			})
		);
	});
});

describe('pointInPacks', () => {
	const here = { latitude: 54.971, longitude: -1.571 };
	const pack: PostcodePack = {
		version: 1,
		outcodes: { NE6: encodePoint({ latitude: 54.98, longitude: -1.58 }) },
		sectors: { 'NE6 1': encodeSector(here, [{ letters: 'LH', point: here }]) },
		places: [],
		elsewhere: [],
		attributions: {}
	};
	const empty: PostcodePack = { ...pack, outcodes: {}, sectors: {} };
	const code = { postcode: 'NE6 1LH', sector: 'NE6 1', outcode: 'NE6' };

	it('looks through all pieces', () => {
		expect(pointInPacks([empty, pack], code, 'postcode')).toEqual(here);
		expect(pointInPacks([empty], code, 'postcode')).toBeUndefined();
	});

	it('does not take a neighbour for a postcode that it does not know', () => {
		expect(pointInPacks([pack], { ...code, postcode: 'NE6 1LJ' }, 'postcode')).toBeUndefined();
	});
});
