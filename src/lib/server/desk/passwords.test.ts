import { describe, expect, it } from 'vitest';
import { twoAtATime } from './passwords.ts';

describe('checking passwords', () => {
	it('is done for two at a time, whoever comes, and for whoever waits when one ends or fails [ASVS 15.2.2]', async () => {
		const slowly = twoAtATime();
		let [running, most] = [0, 0];
		const check = (fails: boolean) =>
			slowly(async () => {
				most = Math.max(most, ++running);
				await new Promise((resolve) => setTimeout(resolve, 5));
				running -= 1;
				if (fails) throw new Error('it failed');
				return true;
			});
		const all = await Promise.allSettled([...'abcdefgh'].map((_, i) => check(i % 3 === 0)));
		expect(most).toBe(2);
		expect(all.map(({ status }) => status === 'rejected')).toEqual(all.map((_, i) => i % 3 === 0));
		expect(await check(false)).toBe(true);
	});
});
