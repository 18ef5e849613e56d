import { describe, expect, it } from 'vitest';
import { openLimits } from './limits.ts';

const NOON = Date.UTC(2026, 10, 21, 12);
const DAY = 24 * 60 * 60_000;

/** Takes as many as are given out at one moment. */
function takeAll(limits: ReturnType<typeof openLimits>, address: string, now: number): number {
	for (let taken = 0; ; taken++) if (limits.take('signIn', address, now) > 0) return taken;
}

describe('limits', () => {
	it('give an address its allowance, then say how long to wait [ASVS 2.4.1] [ASVS 6.3.1]', () => {
		const limits = openLimits();
		expect(takeAll(limits, '192.0.2.1', NOON)).toBe(10);
		expect(limits.take('signIn', '192.0.2.1', NOON)).toBe(6);
	});

	it('let the allowance grow back, and no higher than it was [ASVS 2.3.2]', () => {
		const limits = openLimits();
		takeAll(limits, '192.0.2.1', NOON);
		expect(takeAll(limits, '192.0.2.1', NOON + 12_000)).toBe(2);
		expect(takeAll(limits, '192.0.2.1', NOON + 60 * 60_000)).toBe(10);
	});

	it('keep addresses and kinds apart', () => {
		const limits = openLimits();
		takeAll(limits, '192.0.2.1', NOON);
		expect(limits.take('signIn', '192.0.2.2', NOON)).toBe(0);
		expect(limits.take('referral', '192.0.2.1', NOON)).toBe(0);
	});

	it('shut nobody out when the clock is set back', () => {
		const limits = openLimits();
		limits.take('signIn', '192.0.2.1', NOON);
		expect(takeAll(limits, '192.0.2.1', NOON - 60 * 60_000)).toBe(9);
	});

	it.each([
		['2001:db8:0:12ff::1', '2001:db8:0:1200:aaaa:bbbb:cccc:dddd'],
		['2001:db8::1', '2001:db8:0:0:5:6:7:8'],
		['192.0.2.1', '::ffff:192.0.2.1']
	])('count %s and %s as one', (one, other) => {
		const limits = openLimits();
		takeAll(limits, one, NOON);
		expect(limits.take('signIn', other, NOON)).toBeGreaterThan(0);
	});

	it.each([
		['2001:db8:0:1200::1', '2001:db8:0:1300::1'],
		['::ffff:192.0.2.11', '::ffff:192.0.2.12']
	])('count %s and %s as two', (one, other) => {
		const limits = openLimits();
		takeAll(limits, one, NOON);
		expect(limits.take('signIn', other, NOON)).toBe(0);
	});

	it('let go of what was not asked for the longest when there is no more room, and of nothing else', () => {
		const limits = openLimits(3);
		for (const last of [1, 2, 3]) takeAll(limits, `192.0.2.${last}`, NOON);
		limits.take('signIn', '192.0.2.1', NOON);
		limits.take('signIn', '192.0.2.4', NOON);
		const isOver = (last: number) => limits.take('signIn', `192.0.2.${last}`, NOON) > 0;
		expect([3, 1, 4].map(isOver)).toEqual([true, true, false]);
		expect(isOver(2)).toBe(false);
	});

	it('keep one kind’s crowd from making room for another’s guesses', () => {
		const limits = openLimits(3);
		while (limits.take('signInCode', 'an account', NOON) === 0);
		for (let each = 0; each < 20; each++) limits.take('signIn', `192.0.2.${each}`, NOON);
		expect(limits.take('signInCode', 'an account', NOON)).toBeGreaterThan(0);
	});

	it('forget everything after a day', () => {
		const limits = openLimits();
		takeAll(limits, '192.0.2.1', NOON);
		expect(takeAll(limits, '192.0.2.1', NOON + DAY + 1)).toBe(10);
	});
});
