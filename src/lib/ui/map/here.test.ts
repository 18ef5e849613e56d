import { describe, expect, it } from 'vitest';
import { placeOfWords } from './here.ts';

const BELOW = { x: 0, y: 70 };
const ABOVE = { x: 0, y: -20 };
const RIGHT = { x: 150, y: 20 };
const LEFT = { x: -150, y: 20 };
const placeOf = (...marks: { x: number; y: number }[]) => placeOfWords(marks, 200, 400);

describe('the words of "here"', () => {
	it('stand below it', () => {
		expect(placeOf()).toEqual({ side: 'below', shift: 0 });
		expect(placeOf(ABOVE, RIGHT, LEFT).side).toBe('below');
	});

	it('make way for marks', () => {
		expect(placeOf(BELOW).side).toBe('above');
		expect(placeOf(BELOW, ABOVE).side).toBe('right');
		expect(placeOf(BELOW, ABOVE, RIGHT).side).toBe('left');
	});

	it('stand where the fewest lie over them, if some do everywhere', () => {
		expect(placeOf(BELOW, BELOW, ABOVE, RIGHT, RIGHT, LEFT, LEFT).side).toBe('above');
	});

	it('are not cut off by an edge of the map', () => {
		expect(placeOfWords([], 370, 400)).toEqual({ side: 'below', shift: -60 });
		expect(placeOfWords([], 30, 400)).toEqual({ side: 'below', shift: 60 });
		expect(placeOfWords([BELOW, ABOVE], 260, 400).side).toBe('left');
		expect(placeOfWords([BELOW, ABOVE], 150, 400).side).toBe('right');
	});

	it('are never moved away from it', () => {
		expect(placeOfWords([], -40, 400).shift).toBe(0);
	});
});
