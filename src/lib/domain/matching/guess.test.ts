import { describe, expect, it } from 'vitest';
import { isWorthHearing, type Witness } from './guess.ts';

const witness = (known: Partial<Witness> = {}): Witness => ({
	told: 3,
	left: 'known',
	hasWish: false,
	...known
});

describe('isWorthHearing', () => {
	it('hears a need that known words speak for, however unsure', () => {
		expect(isWorthHearing(0.06, 0.06, [witness()])).toBe(true);
	});

	it('gives up a guess that no known word speaks for at a hint of nothing, and not before', () => {
		const stray = [witness({ told: 0.2, left: 'strange' })];
		expect(isWorthHearing(0.1, 0.01, stray)).toBe(true);
		expect(isWorthHearing(0.1, 0.06, stray)).toBe(false);
	});

	it('believes nothing sooner where a word is strange in every language', () => {
		const strange = witness({ left: 'strange' });
		expect(isWorthHearing(0.1, 0.2, [witness()])).toBe(true);
		expect(isWorthHearing(0.1, 0.2, [strange, witness()])).toBe(true);
		expect(isWorthHearing(0.1, 0.2, [strange, strange])).toBe(false);
	});

	it('makes no need of small words beside one that is strange in every language', () => {
		const strange = witness({ told: 0, left: 'strange' });
		expect(isWorthHearing(0.1, 0, [strange])).toBe(false);
		expect(isWorthHearing(0.1, 0, [strange, witness({ told: 0.3, left: 'strange' })])).toBe(true);
		expect(isWorthHearing(0.2, 0, [strange])).toBe(true);
	});

	it('hears no need of known words that nothing plainly outweighs', () => {
		expect(isWorthHearing(0.2, 0.4, [witness()])).toBe(false);
		expect(isWorthHearing(0.35, 0.4, [witness()])).toBe(true);
	});

	it('makes no need of the small words around a wish', () => {
		const around = witness({ told: 0, left: 'little' });
		expect(isWorthHearing(0.1, 0, [{ ...around, hasWish: true }])).toBe(false);
		expect(isWorthHearing(0.1, 0, [around])).toBe(true);
	});
});
