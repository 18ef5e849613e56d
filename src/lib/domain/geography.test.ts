import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import {
	distanceMiles,
	medianPoint,
	parsePostcode,
	roundPoint,
	walkingMiles,
	walkingMinutes,
	withinUnitedKingdom
} from './geography.ts';
import type { Point } from './geography.ts';

const at = (latitude: number, longitude: number): Point => ({ latitude, longitude });

describe('parsePostcode', () => {
	const whole = { postcode: 'NE6 1LH', sector: 'NE6 1', outcode: 'NE6' };

	it.each([
		'NE6 1LH',
		'ne61lh',
		' Ne6  1Lh. ',
		'NE6-1LH',
		'n e 6 1 l h',
		'NE 61LH',
		'ＮＥ６ １ＬＨ'
	])('reads "%s" as NE6 1LH', (text) => {
		expect(parsePostcode(text)).toEqual(whole);
	});

	it.each([
		'M1 1AA',
		'M60 1NW',
		'CR2 6XH',
		'DN55 1PT',
		'W1A 1HQ',
		'EC1A 1BB',
		'N1P 2NX',
		'GIR 0AA'
	])('knows the shape of %s', (postcode) => {
		expect(parsePostcode(postcode)?.postcode).toBe(postcode);
		expect(parsePostcode(postcode.replace(' ', ''))?.postcode).toBe(postcode);
	});

	it('reads a sector, which needs its space, and an outward code', () => {
		expect(parsePostcode('ne6 1')).toEqual({ sector: 'NE6 1', outcode: 'NE6' });
		expect(parsePostcode('NE61 1')).toEqual({ sector: 'NE61 1', outcode: 'NE61' });
		expect(parsePostcode('ne61')).toEqual({ outcode: 'NE61' });
		expect(parsePostcode('NE 6')).toEqual({ outcode: 'NE6' });
	});

	it('takes the sector from a postcode that was left unfinished', () => {
		expect(parsePostcode('NE6 1L')).toEqual({ sector: 'NE6 1', outcode: 'NE6' });
	});

	it.each([
		['NE6 ILH', 'NE6 1LH'],
		['ne6 llh', 'NE6 1LH'],
		['NEI OAB', undefined],
		['NE1 OAB', 'NE1 0AB'],
		['NE1O 0AB', 'NE10 0AB'],
		['SWIA 1AA', 'SW1A 1AA'],
		['0X4 1AB', 'OX4 1AB'],
		['E1O5AA', 'E10 5AA']
	])('reads %s, in which figures and letters look alike, as %s', (text, postcode) => {
		expect(parsePostcode(text)?.postcode).toBe(postcode);
	});

	it('leaves a word a word, whatever its letters could be mistaken for', () => {
		expect(parsePostcode('Ripond')).toBeUndefined();
	});

	it.each([
		['a first letter that is never used', 'QE6 1LH'],
		['a second letter that is never used', 'NJ6 1LH'],
		['a third letter that is never used', 'W1Q 1AA'],
		['a fourth letter that is never used', 'EC1C 1AA'],
		['an inward letter that is never used', 'NE6 1CH'],
		['three figures', 'NE123 1LH'],
		['an unfinished postcode without its space', 'NE61L'],
		['letters alone', 'NE'],
		['a place', 'Heaton'],
		['a house number', '12'],
		['nothing', ''],
		['a whole address', '12 Foundry Lane, Byker, NE6 1LH'],
		['letters of another script', 'ΝΕ6 1LH']
	])('refuses %s', (_, text) => {
		expect(parsePostcode(text)).toBeUndefined();
	});

	it('reads its own answer back', () => {
		const figure = fc.integer({ min: 0, max: 9 });
		const inward = fc.constantFrom(...'ABDEFGHJLNPQRSTUWXYZ');
		fc.assert(
			fc.property(
				fc.constantFrom('N', 'NE', 'SW', 'B'),
				figure,
				figure,
				inward,
				inward,
				(...parts) => {
					const [area, district, sector, one, two] = parts;
					const postcode = `${area}${district} ${sector}${one}${two}`;
					expect(parsePostcode(postcode)?.postcode).toBe(postcode);
					expect(parsePostcode(postcode.toLowerCase().replace(' ', ''))?.postcode).toBe(postcode);
				}
			)
		);
	});

	it('answers for any text', () => {
		fc.assert(
			fc.property(fc.string({ unit: 'binary' }), (text) => {
				const outcode = parsePostcode(text)?.outcode;
				expect(outcode === undefined || /^[A-Z0-9]{2,4}$/.test(outcode)).toBe(true);
			})
		);
	});
});

describe('distanceMiles', () => {
	const newcastle = at(54.9738, -1.6132);

	it('is what a map shows', () => {
		expect(distanceMiles(newcastle, at(54.9069, -1.3838))).toBeCloseTo(10.2, 0);
		expect(distanceMiles(newcastle, at(51.5074, -0.1278))).toBeCloseTo(247, -1);
		expect(distanceMiles(at(54, -1), at(55, -1))).toBeCloseTo(69.1, 1);
	});

	it('is nothing to where you are, and the same there and back', () => {
		const points = fc.record({
			latitude: fc.double({ min: 49, max: 61, noNaN: true }),
			longitude: fc.double({ min: -9, max: 2.5, noNaN: true })
		});
		fc.assert(
			fc.property(points, points, (a, b) => {
				expect(distanceMiles(a, a)).toBe(0);
				expect(distanceMiles(a, b)).toBeCloseTo(distanceMiles(b, a), 9);
			})
		);
	});
});

describe('medianPoint', () => {
	it('is not moved by a few points far from the rest', () => {
		const points = [at(54.9, -1.5), at(55, -1.6), at(55.1, -1.7), at(51, 1), at(55, -1.6)];
		expect(medianPoint(points)).toEqual(at(55, -1.6));
	});
});

describe('walkingMinutes', () => {
	it.each([
		[0, 1],
		[0.5, 12],
		[1, 24],
		[1.01, 25]
	])('takes %d miles in %i minutes', (miles, minutes) => {
		expect(walkingMinutes(miles)).toBe(minutes);
	});

	it.each([10, 20, 30])('is undone by walkingMiles, for %i minutes', (minutes) => {
		expect(walkingMinutes(walkingMiles(minutes) - 1e-9)).toBe(minutes);
	});
});

describe('roundPoint', () => {
	const points = fc.record({
		latitude: fc.double({ min: 49, max: 61, noNaN: true }),
		longitude: fc.double({ min: -9, max: 2.5, noNaN: true })
	});
	const METRES_A_MILE = 1609.344;

	it('moves a point, but not far', () => {
		fc.assert(
			fc.property(points, (point) => {
				const metres = distanceMiles(point, roundPoint(point, 200)) * METRES_A_MILE;
				expect(metres).toBeLessThan(150);
			})
		);
	});

	it('gives neighbours one point, so that it says nothing of a house', () => {
		expect(roundPoint(at(54.97541, -1.58031), 200)).toEqual(
			roundPoint(at(54.97549, -1.58042), 200)
		);
		expect(roundPoint(at(54.97541, -1.58031), 200)).not.toEqual(at(54.97541, -1.58031));
	});

	it('changes nothing the second time', () => {
		fc.assert(
			fc.property(points, (point) => {
				const once = roundPoint(point, 200);
				expect(roundPoint(once, 200)).toEqual(once);
			})
		);
	});
});

describe('withinUnitedKingdom', () => {
	it.each([
		['Newcastle', 54.97, -1.61],
		['Tynemouth', 55.02, -1.42],
		['Land’s End', 50.07, -5.71],
		['Lowestoft', 52.48, 1.76],
		['Dover', 51.13, 1.31],
		['Lizard Point', 49.96, -5.2],
		['Isles of Scilly', 49.92, -6.3],
		['Holyhead', 53.31, -4.63],
		['St Davids', 51.88, -5.27],
		['Lerwick', 60.15, -1.15],
		['Stornoway', 58.21, -6.38],
		['Islay', 55.63, -6.19],
		['Stranraer', 54.9, -5.03],
		['Wick', 58.44, -3.09],
		['Aberdeen', 57.15, -2.09],
		['Belfast', 54.6, -5.93],
		['Derry', 54.997, -7.31],
		['Enniskillen', 54.34, -7.64],
		['Newry', 54.18, -6.34]
	])('knows %s', (_, latitude, longitude) => {
		expect(withinUnitedKingdom(at(latitude, longitude))).toBe(true);
	});

	it.each([
		['Dublin', 53.35, -6.26],
		['Dundalk', 54.0, -6.41],
		['Letterkenny', 54.95, -7.73],
		['Jersey', 49.2, -2.1],
		['Calais', 50.95, 1.86],
		['Dieppe', 49.92, 1.08],
		['Cherbourg', 49.64, -1.62],
		['Amsterdam', 52.37, 4.9],
		['New York', 40.71, -74.0],
		['nowhere', 0, 0],
		['Newcastle with its numbers swapped', -1.61, 54.97],
		['Newcastle without its minus', 54.97, 1.61],
		['no number', NaN, -1.61]
	])('refuses %s', (_, latitude, longitude) => {
		expect(withinUnitedKingdom(at(latitude, longitude))).toBe(false);
	});
});
