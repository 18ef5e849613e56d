import { describe, expect, it } from 'vitest';
import { commandOf, MOVES } from './commands.ts';

const press = (
	key: string,
	held: Partial<Record<'altKey' | 'ctrlKey' | 'metaKey', boolean>> = {}
) => commandOf({ key, altKey: false, ctrlKey: false, metaKey: false, ...held });

describe('the keys of a map', () => {
	it('move it with the arrows', () => {
		expect(press('ArrowUp')).toBe(MOVES.north);
		expect(press('ArrowLeft')).toBe(MOVES.west);
	});

	it('zoom with plus and minus, and with plus where it needs no shift', () => {
		expect(press('+')).toBe(MOVES.zoomIn);
		expect(press('=')).toBe(MOVES.zoomIn);
		expect(press('-')).toBe(MOVES.zoomOut);
	});

	it('leave with Escape', () => {
		expect(press('Escape')).toEqual({ kind: 'leave' });
	});

	it.each(['Tab', 'Enter', ' ', 'a', 'toString'])('leave %j to the browser', (key) => {
		expect(press(key)).toBeUndefined();
	});

	it.each(['altKey', 'ctrlKey', 'metaKey'] as const)('leave keys held with %s alone', (held) => {
		expect(press('+', { [held]: true })).toBeUndefined();
	});
});
