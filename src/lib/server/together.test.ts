import { describe, expect, it } from 'vitest';
import { openTogether } from './together.ts';

/** Writes numbers, which come back doubled; notes what was written together; one below zero fails what it is in. */
function writer(isForAll = false) {
	const written: (readonly number[])[] = [];
	const give = openTogether(
		async (numbers: readonly number[]) => {
			await Promise.resolve();
			if (numbers.some((number) => number < 0)) throw new Error(`not ${numbers.join(' ')}`);
			written.push(numbers);
			return numbers.map((number) => number * 2);
		},
		() => isForAll
	);
	return { give, written };
}

describe('writing together', () => {
	it('writes what comes at once in one go, and answers each its own', async () => {
		const { give, written } = writer();
		expect(await Promise.all([1, 2, 3, 4].map(give))).toEqual([2, 4, 6, 8]);
		expect(await give(5)).toBe(10);
		expect(written).toEqual([[1, 2, 3, 4], [5]]);
	});

	it('answers nobody before the write they are in has ended', async () => {
		let end: () => void = () => undefined;
		const gate = new Promise<void>((resolve) => (end = resolve));
		const give = openTogether(
			async (items: readonly string[]) => (await gate, items),
			() => false
		);
		let answered = false;
		const waiting = give('a').then(() => (answered = true));
		await new Promise((resolve) => setTimeout(resolve, 5));
		expect(answered).toBe(false);
		end();
		await waiting;
	});

	it('lets none fail because of another', async () => {
		const { give } = writer();
		const outcomes = await Promise.allSettled([1, 2, -3, 4].map(give));
		expect(outcomes.map(({ status }) => status === 'fulfilled')).toEqual([true, true, false, true]);
		expect(outcomes[2]).toMatchObject({ reason: new Error('not -3') });
	});

	it('does not try each alone what would befall any', async () => {
		const { give, written } = writer(true);
		const outcomes = await Promise.allSettled([1, 2, -3, 4].map(give));
		expect(outcomes.map(({ status }) => status)).toEqual(outcomes.map(() => 'rejected'));
		expect(await give(5)).toBe(10);
		expect(written).toEqual([[5]]);
	});

	it('keeps a group short', async () => {
		const { give, written } = writer();
		await Promise.all(Array.from({ length: 100 }, (_, number) => give(number)));
		expect(Math.max(...written.map(({ length }) => length))).toBe(40);
	});
});
