import { describe, expect, it } from 'vitest';
import { AT_ONCE, drawnNext } from './drawn-next.ts';

describe('what is drawn next', () => {
	const all = ['a', 'b', 'c', 'd', 'e'];

	it('is at first only the top of the list', () => {
		expect([...drawnNext(all, [])]).toEqual(all.slice(0, AT_ONCE));
	});

	it('is what is there already in any order, and the first of what is new', () => {
		const fresh = ['a', 'c', 'd'].slice(0, AT_ONCE);
		expect(drawnNext(all, ['e', 'b'])).toEqual(new Set(['b', 'e', ...fresh]));
	});

	it('is nothing that has left the list', () => {
		expect(drawnNext(['a'], ['a', 'gone'])).toEqual(new Set(['a']));
	});

	it('comes to the whole list, a turn at a time', () => {
		let drawn: ReadonlySet<string> = new Set();
		for (let turn = 0; turn < Math.ceil(all.length / AT_ONCE); turn += 1)
			drawn = drawnNext(all, drawn);
		expect([...drawn].sort()).toEqual(all);
	});
});
