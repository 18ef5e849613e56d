import { describe, expect, it } from 'vitest';
import { withIsoDates } from './dates.ts';

const datesOf = (...dates: string[]) =>
	withIsoDates(dates.map((start_date, row) => ({ row, raw: { start_date } }))).map(
		({ raw }) => raw['start_date']
	);

describe('withIsoDates', () => {
	it.each([
		['December 24, 2026', '2026-12-24'],
		['24 December 2026', '2026-12-24'],
		['1st Feb 2026', '2026-02-01'],
		['24/12/2026', '2026-12-24'],
		['24/12/26', '2026-12-24'],
		['2026-12-24', '2026-12-24']
	])('reads %s', (given, date) => {
		expect(datesOf(given)).toEqual([date]);
	});

	it('takes the day first unless the table shows that the month is', () => {
		expect(datesOf('3/4/2026')).toEqual(['2026-04-03']);
		expect(datesOf('3/4/2026', '12/24/2026')).toEqual(['2026-03-04', '2026-12-24']);
	});

	it.each(['January 01, 0001', '13/27/2026', '31/02/2026', 'next week', 'Smarch 1, 2026'])(
		'leaves %s as it is',
		(given) => {
			expect(datesOf(given)).toEqual([given]);
		}
	);
});
