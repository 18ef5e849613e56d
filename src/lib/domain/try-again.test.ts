import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { isUnderWay, waitBeforeTry } from './try-again.ts';

describe('the wait before the next try', () => {
	it('doubles from eight seconds up to the longest', () => {
		const waits = [0, 1, 2, 3, 4, 5].map((inVain) => waitBeforeTry(inVain, 0.5) / 1000);
		expect(waits).toEqual([8, 16, 32, 48, 48, 48]);
	});

	it('is never more than a minute, unless the site asks for it, and then ten at most', () => {
		const cases = [fc.nat(10_000), fc.double({ min: 0, max: 1, noNaN: true }), fc.nat()] as const;
		fc.assert(
			fc.property(...cases, (inVain, chance, asked) => {
				expect(waitBeforeTry(inVain, chance)).toBeLessThanOrEqual(60_000);
				const wait = waitBeforeTry(inVain, chance, asked);
				expect(wait).toBeGreaterThanOrEqual(Math.min(asked, 600_000));
				expect(wait).toBeLessThanOrEqual(600_000);
				expect(wait).toBeGreaterThanOrEqual(6_000);
			})
		);
	});
});

describe('a request of this tab', () => {
	const ours = { isTrying: false, isRead: true, isOurs: true };

	it('is under way while a try is, unless it was parked', () => {
		expect(isUnderWay({}, { ...ours, isTrying: true })).toBe(true);
		expect(isUnderWay({ parked: {} }, { ...ours, isTrying: true })).toBe(false);
		expect(isUnderWay({}, ours)).toBe(false);
	});

	it('is under way, and not gone, before anybody could look for it', () => {
		expect(isUnderWay(undefined, { ...ours, isRead: false })).toBe(true);
		expect(isUnderWay(undefined, { ...ours, isTrying: true })).toBe(true);
	});

	it('is not for ever under way when another tab has cleared the phone', () => {
		expect(isUnderWay(undefined, ours)).toBe(false);
	});

	it('is nothing where none was sent from it', () => {
		const nothing = { isTrying: true, isRead: false, isOurs: false };
		expect(isUnderWay(undefined, nothing)).toBe(false);
	});
});
