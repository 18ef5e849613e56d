import { describe, expect, it } from 'vitest';
import { distanceMiles } from '../../domain/geography.ts';
import { fromNationalGrid } from './national-grid.ts';
import { readerFor } from './row-readers.ts';

const METRES_A_MILE = 1609.344;

/** The columns of the two directories of the ONS, before and after their names changed; our values are invented. */
const OLD = 'pcd,pcd2,pcds,dointr,doterm,oscty,oslaua,osward,oseast1m,osnrth1m,lat,long'.split(',');
const NEW = 'pcd7,pcd8,pcds,dointr,doterm,cty25cd,lad26cd,wd25cd,east1m,north1m,lat,long'.split(
	','
);

describe.each([
	['before 2025', OLD],
	['after 2025', NEW]
])('the reader for the ONS directories %s', (_, header) => {
	const read = (row: string) => readerFor(header)?.read(row.split(','));

	it('takes a postcode in use and its position', () => {
		expect(read('NE6 1LH,NE6  1LH,NE6 1LH,198001,,,E08000021,,,,54.971,-1.571')).toEqual({
			kind: 'postcode',
			postcode: { postcode: 'NE6 1LH', sector: 'NE6 1', outcode: 'NE6' },
			point: { latitude: 54.971, longitude: -1.571 }
		});
	});

	it.each([
		['ended', 'NE6 1LH,NE6  1LH,NE6 1LH,198001,201006,,,,,,54.971,-1.571'],
		['without position', 'NE6 1LH,NE6  1LH,NE6 1LH,198001,,,,,,,99.999999,0.000000'],
		['without position', 'NE6 1LH,NE6  1LH,NE6 1LH,198001,,,,,,,,'],
		['not a postcode', 'x,x,x,198001,,,,,,,54.971,-1.571']
	])('steps over one that is %s', (kind, row) => {
		expect(read(row)).toEqual({ kind });
	});
});

describe('the reader for Code-Point Open', () => {
	const row = 'NE6 1LH,10,427450,564150,E92000001,,,,E08000021,E05011448'.split(',');

	it('needs no header, and turns eastings and northings into degrees', () => {
		const reader = readerFor(row);
		expect(reader).toMatchObject({ of: 'postcodes', hasHeader: false });
		const found = reader?.read(row);
		expect(found).toMatchObject({ kind: 'postcode', postcode: { postcode: 'NE6 1LH' } });
	});

	it('steps over a postcode without a position, which is at 0, 0', () => {
		const nowhere = 'NE991AA,90,0,0,,,,,,'.split(',');
		expect(readerFor(row)?.read(nowhere)).toEqual({ kind: 'without position' });
	});

	it('is not for the file that only explains the columns', () => {
		expect(readerFor(['PC', 'PQ', 'EA', 'NO', 'CY'])).toBeUndefined();
	});
});

describe('the reader for OS Open Names', () => {
	const cells = (type: string, localType: string): string[] => {
		const row = Array.from({ length: 34 }, () => '');
		const known = { 0: 'osgb4000000000000001', 2: 'Overbank', 6: type, 7: localType, 16: 'NE6' };
		return Object.assign(row, known, { 8: '427450', 9: '564150', 21: 'Northtown' });
	};
	const village = cells('populatedPlace', 'Village');

	it('takes a place that people live in, with its district and outward code', () => {
		const reader = readerFor(village);
		expect(reader).toMatchObject({ of: 'places', hasHeader: false });
		expect(reader?.read(village)).toMatchObject({
			kind: 'place',
			place: { name: 'Overbank', district: 'Northtown', outcode: 'NE6' },
			isTown: false
		});
		expect(reader?.read(cells('populatedPlace', 'Town'))).toMatchObject({ isTown: true });
	});

	it('leaves roads and rivers alone', () => {
		expect(readerFor(village)?.read(cells('transportNetwork', 'Named Road'))).toEqual({
			kind: 'other'
		});
	});

	it('finds the columns by their names where there is a header', () => {
		const header = ['ID', 'NAME1', 'TYPE', 'LOCAL_TYPE', 'GEOMETRY_X', 'GEOMETRY_Y'];
		const row = ['osgb1', 'Overbank', 'populatedPlace', 'City', '427450', '564150'];
		expect(readerFor(header)?.read(row)).toMatchObject({
			place: { name: 'Overbank' },
			isTown: true
		});
	});
});

describe('the reader for a table of places', () => {
	it('takes name, district, kind and position', () => {
		const reader = readerFor(['name', 'district', 'type', 'lat', 'lon']);
		expect(reader?.read(['Overbank', 'Northtown', 't', '54.97', '-1.57'])).toEqual({
			kind: 'place',
			place: { name: 'Overbank', district: 'Northtown', latitude: 54.97, longitude: -1.57 },
			isTown: true
		});
		expect(reader?.read(['Overbank', '', '', '', ''])).toEqual({ kind: 'without position' });
	});
});

describe('readerFor', () => {
	it.each([[['id', 'name', 'description']], [['']], [[]], [['{"services": []}']]])(
		'does not claim a table of another kind: %j',
		(first) => {
			expect(readerFor(first)).toBeUndefined();
		}
	);
});

describe('fromNationalGrid', () => {
	// Ordnance Survey's own worked example (A guide to coordinate systems in Great Britain, annexe C), moved to WGS 84.
	it('is within 10 m of the survey’s own example', () => {
		const point = fromNationalGrid(651_409.903, 313_177.27);
		const expected = { latitude: 52.65798, longitude: 1.71605 };
		expect(distanceMiles(point, expected) * METRES_A_MILE).toBeLessThan(10);
	});
});
