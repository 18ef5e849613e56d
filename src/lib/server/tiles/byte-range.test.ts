import { describe, expect, it } from 'vitest';
import { byteRangeOf } from './byte-range.ts';

const part = (from: number, to: number) => ({ kind: 'part', from, to });

describe('a Range header', () => {
	it.each([
		['bytes=0-99', part(0, 99)],
		['bytes=900-', part(900, 999)],
		['bytes=-100', part(900, 999)],
		['bytes=-5000', part(0, 999)],
		['bytes=990-2000', part(990, 999)],
		['bytes=0-0', part(0, 0)]
	])('%s is a part of 1000 bytes', (header, expected) => {
		expect(byteRangeOf(header, 1000)).toEqual(expected);
	});

	it.each(['bytes=1000-', 'bytes=5000-6000', 'bytes=-0'])('%s is none of 1000 bytes', (header) => {
		expect(byteRangeOf(header, 1000)).toEqual({ kind: 'unsatisfiable' });
	});

	it.each([null, '', 'bytes=-', 'bytes=9-1', 'bytes=0-1,5-6', 'lines=0-1', 'bytes=a-b'])(
		'%s is ignored',
		(header) => {
			expect(byteRangeOf(header, 1000)).toEqual({ kind: 'whole' });
		}
	);

	it('has no part of a file that is empty', () => {
		expect(byteRangeOf('bytes=0-10', 0)).toEqual({ kind: 'unsatisfiable' });
		expect(byteRangeOf('bytes=-10', 0)).toEqual({ kind: 'unsatisfiable' });
	});
});
