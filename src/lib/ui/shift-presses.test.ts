import { describe, expect, it } from 'vitest';
import { afterKey, NO_PRESSES } from './shift-presses.ts';

type Key = [type: 'keydown' | 'keyup', key: string, at: number];
const after = (keys: Key[]) =>
	keys.reduce((state, [type, key, at]) => afterKey(state, { type, key, at }), NO_PRESSES).count;
const shift = (at: number): Key[] => [
	['keydown', 'Shift', at],
	['keyup', 'Shift', at + 50]
];

describe('afterKey', () => {
	it('counts three presses of Shift by itself', () => {
		expect(after([...shift(0), ...shift(1000), ...shift(2000)])).toBe(3);
	});

	it('counts from one again after five seconds', () => {
		expect(after([...shift(0), ...shift(1000), ...shift(6000)])).toBe(1);
	});

	it('does not count a capital letter, nor going back with Tab', () => {
		const capital: Key[] = [
			['keydown', 'Shift', 2000],
			['keydown', 'S', 2010],
			['keyup', 'S', 2020],
			['keyup', 'Shift', 2030]
		];
		expect(after([...shift(0), ...shift(1000), ...capital])).toBe(0);
		expect(after([...capital, ...shift(3000)])).toBe(1);
	});

	it('counts a Shift that is held as one press', () => {
		const held: Key[] = [0, 500, 600, 700].map((at) => ['keydown', 'Shift', at]);
		expect(after([...held, ['keyup', 'Shift', 800]])).toBe(1);
	});

	it('begins anew when another key comes between', () => {
		expect(after([...shift(0), ['keydown', 'a', 500], ['keyup', 'a', 510], ...shift(1000)])).toBe(
			1
		);
	});
});
