import { describe, expect, it } from 'vitest';
import { isTold, outcomeOf, waitBeforeNext } from './dispatch.ts';

const MINUTE = 60_000;

describe('the wait before the next try', () => {
	it('doubles from half a minute to an hour, a quarter more or less', () => {
		expect(waitBeforeNext(1, 0.5)).toBe(MINUTE / 2);
		expect(waitBeforeNext(2, 0.5)).toBe(MINUTE);
		expect(waitBeforeNext(1000, 0.5)).toBe(60 * MINUTE);
		expect([0, 1].map((chance) => waitBeforeNext(2, chance))).toEqual([45_000, 75_000]);
	});

	it('is never shorter than the receiver asked, nor by its word longer than a day', () => {
		expect(waitBeforeNext(1, 0, 10 * MINUTE)).toBe(10 * MINUTE);
		expect(waitBeforeNext(1, 0, 1e12)).toBe(24 * 60 * MINUTE);
	});
});

describe('a lead', () => {
	it('is told at once of what is refused, and once of what is long in vain', () => {
		expect(isTold({ kind: 'never', problem: '' }, 1)).toBe(true);
		const told = Array.from({ length: 50 }, (_, tries) =>
			isTold({ kind: 'retry', problem: '' }, tries)
		);
		expect(told.filter(Boolean)).toHaveLength(1);
		expect(isTold({ kind: 'sent' }, 9)).toBe(false);
	});
});

describe('an answer', () => {
	it.each([
		[200, 'sent'],
		[204, 'sent'],
		[301, 'retry'],
		[400, 'never'],
		[403, 'retry'],
		[404, 'retry'],
		[408, 'retry'],
		[410, 'never'],
		[422, 'never'],
		[500, 'retry'],
		[507, 'retry']
	])('of %i is "%s"', (status, kind) => expect(outcomeOf(status).kind).toBe(kind));

	it('is heeded in seconds only', () => {
		expect(outcomeOf(503, '120')).toMatchObject({ after: 120_000 });
		for (const other of ['Fri, 31 Dec 2099 23:59:59 GMT', '-5', '1e9', '', null])
			expect(outcomeOf(503, other)).toEqual({ kind: 'retry', problem: 'answered 503' });
	});
});
