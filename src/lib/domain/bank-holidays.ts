/**
 * Bank holidays in England and Wales, by the Banking and Financial Dealings Act 1971 and the proclamations that come each
 * year, worked out in November 2026 and to be compared with https://www.gov.uk/bank-holidays when the table grows. A site
 * file is checked against them: what a site itself says is what counts, since a nation may be given one more at any time.
 * `siteWarnings` says so when the table runs out.
 */
export const ENGLAND_BANK_HOLIDAYS: readonly string[] = [
	...['2026-01-01', '2026-04-03', '2026-04-06', '2026-05-04'],
	...['2026-05-25', '2026-08-31', '2026-12-25', '2026-12-28'],
	...['2027-01-01', '2027-03-26', '2027-03-29', '2027-05-03'],
	...['2027-05-31', '2027-08-30', '2027-12-27', '2027-12-28'],
	...['2028-01-03', '2028-04-14', '2028-04-17', '2028-05-01'],
	...['2028-05-29', '2028-08-28', '2028-12-25', '2028-12-26']
];

/** Those between `today` (`YYYY-MM-DD`) and the last of a list that the list leaves out. */
export function missingBankHolidays(listed: readonly string[], today: string): string[] {
	const last = [...listed].sort().at(-1) ?? today;
	return ENGLAND_BANK_HOLIDAYS.filter(
		(date) => date >= today && date <= last && !listed.includes(date)
	);
}
