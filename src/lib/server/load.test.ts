import { describe, expect, it } from 'vitest';
import { openLoad } from './load.ts';

/** So many at once, which end together when `end` has moved the clock; answers how many were let in. */
async function offered(load: ReturnType<typeof openLoad>, count: number, end: () => void) {
	let release: () => void = () => undefined;
	const gate = new Promise<void>((resolve) => (release = resolve));
	const all = Array.from({ length: count }, () => load.during(() => gate));
	end();
	release();
	return (await Promise.all(all)).filter((outcome) => outcome !== 'full').length;
}

describe('what is under way', () => {
	it('is counted until it has ended, however it ends', async () => {
		const load = openLoad(1);
		let end: () => void = () => undefined;
		const working = load.during(() => new Promise<void>((resolve) => (end = resolve)));
		expect(load.isFull()).toBe(true);
		expect(await load.during(() => Promise.resolve())).toBe('full');
		end();
		await working;
		expect(load.isFull()).toBe(false);
		await expect(load.during(() => Promise.reject(new Error('no')))).rejects.toThrow('no');
		expect(load.isFull()).toBe(false);
	});

	it('is as much as may be while all goes well', async () => {
		let now = 0;
		const load = openLoad(100, () => now);
		expect(await offered(load, 150, () => (now += 500))).toBe(100);
		expect(await offered(load, 150, () => (now += 500))).toBe(100);
	});

	it('is as much as ends in good time where it takes too long, and a few however long it takes', async () => {
		let now = 0;
		const load = openLoad(100, () => now);
		await offered(load, 100, () => (now += 8000));
		const few = await offered(load, 100, () => (now += 8000));
		expect(few).toBeLessThan(60);
		for (let times = 0; times < 5; times++) await offered(load, 100, () => (now += 60_000));
		expect(await offered(load, 100, () => (now += 60_000))).toBe(10);
	});

	it('grows again, one by one, when it is quick', async () => {
		let now = 0;
		const load = openLoad(100, () => now);
		await offered(load, 100, () => (now += 60_000));
		const few = await offered(load, 100, () => (now += 10));
		expect(await offered(load, 100, () => (now += 10))).toBe(2 * few);
		for (let times = 0; times < 5; times++) await offered(load, 100, () => (now += 10));
		expect(await offered(load, 100, () => (now += 10))).toBe(100);
	});
});
