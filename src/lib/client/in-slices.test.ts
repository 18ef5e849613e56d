import { afterEach, describe, expect, it, vi } from 'vitest';
import { mapped } from '../domain/slices.ts';
import { inSlices } from './in-slices.ts';

describe('work in slices', () => {
	afterEach(() => vi.useRealTimers());

	it('answers what came of all of it', async () => {
		expect(await inSlices(mapped([1, 2, 3], (number) => 2 * number, 1))).toEqual([2, 4, 6]);
	});

	it('rests as soon as it has been busy for long enough', async () => {
		vi.useFakeTimers();
		const done: number[] = [];
		const takeFive = (number: number) => {
			done.push(number);
			vi.advanceTimersByTime(5);
		};
		const all = inSlices(mapped([1, 2, 3, 4], takeFive, 1));
		expect(done).toEqual([1, 2]);
		await vi.runAllTimersAsync();
		await all;
		expect(done).toEqual([1, 2, 3, 4]);
	});

	it('rests before anything is made of it', async () => {
		vi.useFakeTimers();
		let isMade = false;
		const made = inSlices(mapped([1], String)).then(() => (isMade = true));
		await Promise.resolve();
		expect(isMade).toBe(false);
		await vi.runAllTimersAsync();
		await made;
		expect(isMade).toBe(true);
	});
});
