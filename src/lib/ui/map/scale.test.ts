import { describe, expect, it } from 'vitest';
import { scaleOf } from './scale.ts';

describe('the scale', () => {
	it('is the longest round distance that fits', () => {
		expect(scaleOf(60, 110)).toEqual({ miles: 1, pixels: 60 });
		expect(scaleOf(55, 110)).toEqual({ miles: 2, pixels: 110 });
	});

	it('is the shortest there is when even that is too long', () => {
		expect(scaleOf(5000, 110)).toEqual({ miles: 0.1, pixels: 500 });
	});
});
