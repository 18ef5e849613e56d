import { afterEach, beforeEach, describe, expect, it, vi } from 'vitest';
import type { Find } from './finder.ts';
import { foundAhead, keepAhead, keyOf, takeAhead } from './found-ahead.ts';

describe('what is found ahead', () => {
	const find: Find = () => () => {
		throw new Error('nobody looks at it here');
	};
	const key = keyOf('en', { words: 'gardening' });

	beforeEach(() => void vi.useFakeTimers());
	afterEach(() => {
		void takeAhead(key);
		vi.useRealTimers();
	});

	it('is there for the answers it was found for, and for no others', async () => {
		await keepAhead(key, Promise.resolve(find));
		expect(foundAhead(keyOf('en', { words: 'gardening' }))).toBeDefined();
		expect(foundAhead(keyOf('cy', { words: 'gardening' }))).toBeUndefined();
		expect(foundAhead(keyOf('en', { words: 'garden' }))).toBeUndefined();
	});

	it('is taken once, in a task of its own', async () => {
		await keepAhead(key, Promise.resolve(find));
		const taken = takeAhead(key);
		await vi.runAllTimersAsync();
		expect(await taken).toBe(find);
		expect(takeAhead(key)).toBeUndefined();
	});

	it('gives way to what is found for other answers', async () => {
		await keepAhead(key, Promise.resolve(find));
		const other = keyOf('en', { words: 'singing' });
		await keepAhead(other, Promise.resolve(find));
		expect(foundAhead(key)).toBeUndefined();
		expect(takeAhead(other)).toBeDefined();
	});

	it('is let go of even where other answers are looked for in its place', async () => {
		await keepAhead(key, Promise.resolve(find));
		expect(takeAhead(keyOf('en', {}))).toBeUndefined();
		expect(foundAhead(key)).toBeUndefined();
	});

	it('is let go of after a few minutes: it knows the words of whoever was here', async () => {
		await keepAhead(key, Promise.resolve(find));
		vi.advanceTimersByTime(240_000);
		expect(foundAhead(key)).toBeDefined();
		vi.advanceTimersByTime(60_000);
		expect(foundAhead(key)).toBeUndefined();
	});

	it('is let go of where it fails, so that it is tried again', async () => {
		await expect(keepAhead(key, Promise.reject(new Error('no network')))).rejects.toThrow();
		expect(foundAhead(key)).toBeUndefined();
	});
});
