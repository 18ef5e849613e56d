import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { bytesOf, mergedSpans, tilesCovering } from './tile-ranges.ts';

const WORLD = { south: -90, west: -180, north: 90, east: 180 };

describe('the tiles that cover a box', () => {
	it('are four times as many at each zoom, for the world', () => {
		expect(tilesCovering(WORLD, 0, 2)).toHaveLength(1 + 4 + 16);
	});

	it('reach exactly as far as it does', () => {
		// At zoom 3 a row ends at atan(sinh(π/2)), 66.5 degrees, and the next at atan(sinh(π/4)), 41.0 degrees.
		const spot = { south: 41.1, north: 66.4, west: 0.1, east: 44.9 };
		expect(tilesCovering(spot, 3, 3)).toEqual([[3, 4, 2]]);
		expect(tilesCovering({ ...spot, north: 66.6 }, 3, 3)).toEqual([
			[3, 4, 1],
			[3, 4, 2]
		]);
	});

	it('are none where there is no zoom', () => {
		expect(tilesCovering(WORLD, 3, 2)).toEqual([]);
	});
});

describe('merged spans', () => {
	it('take what touches, or nearly does, as one', () => {
		const spans = [
			{ from: 100, to: 199 },
			{ from: 0, to: 99 },
			{ from: 210, to: 219 },
			{ from: 500, to: 599 }
		];
		expect(mergedSpans(spans, 10, 1000)).toEqual([
			{ from: 0, to: 219 },
			{ from: 500, to: 599 }
		]);
	});

	it('hold every span whole, none longer than it may be unless one span is', () => {
		const span = fc
			.tuple(fc.nat(10_000), fc.nat(300))
			.map(([from, length]) => ({ from, to: from + length }));
		fc.assert(
			fc.property(fc.array(span), fc.nat(100), (spans, gap) => {
				const merged = mergedSpans(spans, gap, 500);
				const holds = ({ from, to }: { from: number; to: number }) =>
					merged.some((each) => each.from <= from && to <= each.to);
				expect(spans.every(holds)).toBe(true);
				expect(merged.every(({ from, to }) => to - from < 500)).toBe(true);
			})
		);
	});

	it('are counted in bytes', () => {
		expect(
			bytesOf([
				{ from: 0, to: 99 },
				{ from: 500, to: 500 }
			])
		).toBe(101);
	});
});
