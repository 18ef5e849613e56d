import { expect, test, vi } from 'vitest';
import { importAgain } from './import-again.ts';

const ADDRESS = 'https://hereabouts.example/a.js';
const stuck = () =>
	Promise.reject(new TypeError(`Failed to fetch dynamically imported module: ${ADDRESS}`));

test('a module that comes is asked for once', async () => {
	const again = vi.fn();
	expect(await importAgain(() => Promise.resolve('module'), again)).toBe('module');
	expect(again).not.toHaveBeenCalled();
});

test('one that could not be fetched is asked for under another name each time, until it came', async () => {
	const again = vi
		.fn<(address: string) => Promise<unknown>>()
		.mockRejectedValueOnce(new Error('no line'))
		.mockResolvedValue('module');
	await expect(importAgain(stuck, again)).rejects.toThrow('no line');
	expect(await importAgain(stuck, again)).toBe('module');
	expect(await importAgain(stuck, again)).toBe('module');
	const asked = again.mock.calls.map(([address]) => address);
	expect(asked).toHaveLength(2);
	expect(new Set(asked).size).toBe(2);
	for (const address of asked) expect(address.split('#')[0]).toBe(ADDRESS);
});

test('what is wrong in a module itself is not asked for again', async () => {
	const again = vi.fn();
	const wrong = () => Promise.reject(new Error('x is not defined'));
	await expect(importAgain(wrong, again)).rejects.toThrow('x is not defined');
	expect(again).not.toHaveBeenCalled();
});
