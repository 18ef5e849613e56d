import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { shownAlone, withoutSmall } from './small-numbers.ts';

const shown = (parts: Record<string, number>) => {
	const { rows, total } = withoutSmall(parts);
	return [...rows.map(({ count }) => count), total];
};

describe('small numbers', () => {
	it('are not shown by themselves, but none and five are', () => {
		expect([0, 1, 4, 5].map(shownAlone)).toEqual([0, undefined, undefined, 5]);
	});

	it('leave a table as it is where there are none', () => {
		expect(shown({ a: 12, b: 5, c: 0 })).toEqual([12, 5, 0, 17]);
	});

	it('take the next larger with them, so that the total does not give them away', () => {
		expect(shown({ a: 12, b: 6, c: 3 })).toEqual([12, undefined, undefined, 21]);
		expect(shown({ a: 12, b: 1, c: 2 })).toEqual([undefined, undefined, undefined, 15]);
		expect(shown({ a: 12, b: 3, c: 2 })).toEqual([12, undefined, undefined, 17]);
	});

	it('hide the total too where they are all there is', () => {
		expect(shown({ a: 3, b: 0 })).toEqual([undefined, 0, undefined]);
		expect(shown({ a: 1, b: 1 })).toEqual([undefined, undefined, undefined]);
	});

	it('cannot be worked out from what is shown', () => {
		const table = fc.dictionary(fc.constantFrom('a', 'b', 'c', 'd', 'e'), fc.nat(20));
		fc.assert(
			fc.property(table, (parts) => {
				const { rows, total } = withoutSmall(parts);
				const hidden = rows.filter(({ count }) => count === undefined);
				expect(rows.every(({ count }) => count === undefined || count === 0 || count >= 5)).toBe(
					true
				);
				if (hidden.length === 0 || total === undefined) return;
				const known = rows.reduce((sum, { count }) => sum + (count ?? 0), 0);
				expect(hidden.length).toBeGreaterThanOrEqual(2);
				expect(total - known).toBeGreaterThanOrEqual(5);
			})
		);
	});
});
