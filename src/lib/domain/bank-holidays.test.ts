import { expect, it } from 'vitest';
import { ENGLAND_BANK_HOLIDAYS, missingBankHolidays } from './bank-holidays.ts';
import { dayNumber, isWeekend, weekdayOf } from './schedule/calendar.ts';

it('are eight working days a year, in order', () => {
	const of = (year: string) => ENGLAND_BANK_HOLIDAYS.filter((date) => date.startsWith(year));
	expect(['2026', '2027', '2028'].map((year) => of(year).length)).toEqual([8, 8, 8]);
	expect([...ENGLAND_BANK_HOLIDAYS]).toEqual([...ENGLAND_BANK_HOLIDAYS].sort());
	expect(
		ENGLAND_BANK_HOLIDAYS.filter((date) => isWeekend(weekdayOf(dayNumber(date) ?? 0)))
	).toEqual([]);
});

it('are missing where a list leaves one out that is still to come', () => {
	const listed = ENGLAND_BANK_HOLIDAYS.filter((date) => date !== '2026-12-28');
	expect(missingBankHolidays(listed, '2026-11-21')).toEqual(['2026-12-28']);
	expect(missingBankHolidays(listed, '2026-12-29')).toEqual([]);
	expect(missingBankHolidays(['2026-12-25'], '2026-11-21')).toEqual([]);
	expect(missingBankHolidays([], '2026-11-21')).toEqual([]);
});
