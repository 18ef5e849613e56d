import { describe, expect, it } from 'vitest';
import { isUnsafeToBeSeen } from './unsafe-to-be-seen.ts';

const PLAIN = { name: 'The Tuesday table', keywords: ['lunch club'] };

describe('isUnsafeToBeSeen', () => {
	it.each([
		{
			...PLAIN,
			summary: 'Cooking together after a relationship that wasn’t safe: domestic abuse.'
		},
		{ ...PLAIN, description: 'A refuge for women and their children.' },
		{ ...PLAIN, keywords: ['domestic violence'] },
		{ ...PLAIN, name: 'Homelessness drop-in' }
	])('holds for what is about harm, or nowhere safe: %o', (activity) => {
		expect(isUnsafeToBeSeen(activity)).toBe(true);
	});

	it.each([
		PLAIN,
		{ ...PLAIN, summary: 'A welcome tea for refugees.' },
		{ ...PLAIN, description: 'The path is safe, and the dog is under control.' }
	])('does not hold for other things: %o', (activity) => {
		expect(isUnsafeToBeSeen(activity)).toBe(false);
	});
});
