import { describe, expect, it } from 'vitest';
import { agesIn } from './ages.ts';
import { dateInCell, isMonthFirst } from './dates.ts';
import { placeCells } from './place-cells.ts';
import { placeholderFree } from './placeholders.ts';
import { emailIn, numberIn, withoutNames } from './public-contact.ts';
import { truthIn } from './truth.ts';

describe('agesIn', () => {
	it.each([
		['11+', { minimum: 11 }],
		['18 plus', { minimum: 18 }],
		['4 to 18', { minimum: 4, maximum: 18 }],
		['Ages 5-11', { minimum: 5, maximum: 11 }],
		['From 5 years upwards', { minimum: 5 }],
		['Over 50s', { minimum: 50 }],
		['Adults 18+', { minimum: 18 }],
		['Under 5s', { maximum: 4 }],
		['up to 25', { maximum: 25 }],
		['Between 16 and 24 years old', { minimum: 16, maximum: 24 }],
		['6 months to 4 years', { minimum: 0, maximum: 4 }]
	])('reads "%s"', (words, ages) => {
		expect(agesIn(words)).toEqual(ages);
	});

	it.each(['Adults', 'All ages', '18 to 4', '4 to 400', 'room 12', '', '1955 onwards'])(
		'makes nothing of "%s"',
		(words) => {
			expect(agesIn(words)).toBeUndefined();
		}
	);
});

describe('dateInCell', () => {
	it.each([
		['3/11/2026', '2026-11-03'],
		['03-11-26', '2026-11-03'],
		['3 Nov 2026', '2026-11-03'],
		['Tuesday 3rd November 2026', '2026-11-03'],
		['2026-11-03T10:00:00', '2026-11-03'],
		['31/02/2026', undefined],
		['Jan-26', undefined],
		['last week', undefined]
	])('reads "%s" as %s', (cell, date) => {
		expect(dateInCell(cell)).toBe(date);
	});

	it('reads the month first only where told to', () => {
		expect(dateInCell('5/21/13', true)).toBe('2013-05-21');
		expect(dateInCell('5/21/13')).toBeUndefined();
	});
});

describe('isMonthFirst', () => {
	const table = (...cells: string[]) => ({
		name: 't',
		columns: ['c'],
		rows: cells.map((cell, at) => ({ row: at + 2, cells: [cell] }))
	});

	it('is told by a date that can be read only so, and by none that cannot', () => {
		expect(isMonthFirst(table('5/6/26', '5/21/26'), 0)).toBe(true);
		expect(isMonthFirst(table('5/6/26', '6/5/26'), 0)).toBe(false);
		expect(isMonthFirst(table('5/21/26', '21/5/26'), 0)).toBe(false);
	});
});

describe('placeholderFree', () => {
	it.each([
		'N/A',
		'n.a.',
		' - ',
		'TBC',
		'No description available',
		'00000000000',
		'http://example.com',
		'email@email.com',
		'#REF!',
		'hh:mm:ss',
		'?'
	])('takes "%s" for nothing', (cell) => {
		expect(placeholderFree(cell)).toBeUndefined();
	});

	it.each(['None of us is good at it', 'Nathan', '0191 498 0000', 'x', 'https://www.example.org'])(
		'keeps "%s"',
		(cell) => {
			expect(placeholderFree(cell)).toBe(cell);
		}
	);
});

describe('truthIn', () => {
	it.each([
		['Yes', true],
		['TRUE', true],
		['✓', true],
		['Ydy / Yes', true],
		['n', false],
		['Na / No', false],
		['Yes / No', undefined],
		['sometimes', undefined],
		['', undefined]
	])('reads "%s" as %s', (cell, truth) => {
		expect(truthIn(cell)).toBe(truth);
	});
});

describe('public contacts', () => {
	it('keeps the words beside a number only where they name a desk', () => {
		expect(withoutNames('Office: 0191 498 0001')).toBe('Office: 0191 498 0001');
		expect(withoutNames('Jo Bloggs: 0191 498 0001')).toBe('0191 498 0001');
		expect(withoutNames('0191 498 0001 (ask for Jo)')).toBe('0191 498 0001');
	});

	it('takes a number and an address out of a cell that holds anything', () => {
		const cell = 'Jo Bloggs, 0191 498 0001 or jo@example.org.';
		expect(numberIn(cell)).toBe('0191 498 0001');
		expect(emailIn(cell)).toBe('jo@example.org');
		expect(numberIn('ring Jo')).toBeUndefined();
	});
});

describe('placeCells', () => {
	it('parts a postcode from an address that holds everything', () => {
		expect(placeCells({ address: ['1 High Street,\nByker\nNE6 1LH'] })).toEqual({
			address: '1 High Street, Byker',
			postcode: 'NE6 1LH'
		});
	});

	it('keeps what is no British postcode as a part of the address', () => {
		expect(placeCells({ address: ['1 Main Street'], postcode: ['94103'] })).toEqual({
			address: '1 Main Street, 94103'
		});
	});

	it.each(['Address confidential', 'Undisclosed location', 'not to be published'])(
		'hides a place that is called "%s"',
		(address) => {
			expect(placeCells({ address: [address], postcode: ['NE6 1LH'] })).toEqual({
				'hide address': 'yes'
			});
		}
	);

	it('takes "Online" and "Zoom" for no place', () => {
		expect(placeCells({ venue: ['Online via Zoom'] })).toEqual({});
	});

	it('reads the national grid, and a position in one cell in either order', () => {
		// Ordnance Survey's worked example ("A guide to coordinate systems in Great Britain", annexe C), within 5 metres.
		const { latitude, longitude } = placeCells({
			easting: ['651409.903'],
			northing: ['313177.270']
		});
		expect(Number(latitude)).toBeCloseTo(52.658, 3);
		expect(Number(longitude)).toBeCloseTo(1.716, 3);
		const point = { latitude: '54.974700', longitude: '-1.579000' };
		expect(placeCells({ position: ['54.9747, -1.579'] })).toEqual(point);
		expect(placeCells({ position: ['-1.579 54.9747'] })).toEqual(point);
		expect(placeCells({ easting: ['12'], northing: ['-3'] })).toEqual({});
	});
});
