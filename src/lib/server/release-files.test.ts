import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { jsonParts, sliceRelease } from './release-files.ts';

describe('jsonParts', () => {
	it('are together what JSON.stringify gives', () => {
		const values = fc.dictionary(fc.string(), fc.oneof(fc.jsonValue(), fc.constant(undefined)));
		fc.assert(
			fc.property(values, (value) => {
				expect([...jsonParts(value)].join('')).toBe(JSON.stringify(value));
			})
		);
		const long = { list: Array.from({ length: 1001 }, (_, at) => ({ at })), after: 1 };
		expect([...jsonParts(long)].join('')).toBe(JSON.stringify(long));
	});
});

describe('sliceRelease', () => {
	it('goes along the activities, also where there are more places', () => {
		const release = {
			activities: Array.from({ length: 3 }, (_, id) => ({ id, text: 'x'.repeat(200_000) })),
			places: Array.from({ length: 500 }, () => ({}))
		};
		const slices = [...(sliceRelease(Buffer.from(JSON.stringify(release)))?.slices() ?? [])];
		expect(slices.map((slice) => (slice as typeof release).activities.length)).toEqual([1, 1, 1]);
	});
});
