import { describe, expect, it } from 'vitest';
import { londonClock } from './clock.ts';

describe('londonClock', () => {
	it.each([
		['2026-03-29T00:59:00Z', '2026-03-29', '00:59'],
		['2026-03-29T01:00:00Z', '2026-03-29', '02:00'],
		['2026-10-25T00:59:00Z', '2026-10-25', '01:59'],
		['2026-10-25T01:00:00Z', '2026-10-25', '01:00'],
		['2026-06-30T23:30:00Z', '2026-07-01', '00:30'],
		['2026-12-31T23:59:59Z', '2026-12-31', '23:59'],
		['2027-01-01T00:00:00Z', '2027-01-01', '00:00']
	])('at %s shows %s %s', (instant, date, time) => {
		expect(londonClock(new Date(instant))).toEqual({ date, time });
	});
});
