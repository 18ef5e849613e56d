import { dateOf } from '../../raw.ts';
import type { Table } from '../../shapes.ts';

const NUMBERS = /^(\d{1,2})[/.-](\d{1,2})[/.-](\d{4}|\d{2})(?=$|[ T,])/;
const MONTHS = 'jan|feb|mar|apr|may|jun|jul|aug|sep|oct|nov|dec';
const WORDS = new RegExp(
	`^(?:[a-z]{3,9},? )?(\\d{1,2})(?:st|nd|rd|th)?[ -](${MONTHS})[a-z]*\\.?,?[ -](\\d{4}|\\d{2})(?=$|[ T,])`,
	'i'
);

/**
 * A cell with a date in it as `YYYY-MM-DD`: also with two figures for the year (00 to 79 are of this century), with
 * the month in words, or with the month first where a column is known to write it so. Absent when it is no day.
 */
export function dateInCell(cell: string, monthFirst = false): string | undefined {
	const text = cell.trim();
	const [, first, second, year] = NUMBERS.exec(text) ?? [];
	if (first !== undefined && second !== undefined && year !== undefined) {
		const [day, month] = monthFirst ? [second, first] : [first, second];
		return dateOf(`${fullYear(year)}-${month}-${day}`);
	}
	const [, day, month, wordYear] = WORDS.exec(text) ?? [];
	if (day === undefined || month === undefined || wordYear === undefined) return dateOf(text);
	const number = MONTHS.split('|').indexOf(month.toLowerCase().slice(0, 3)) + 1;
	return dateOf(`${fullYear(wordYear)}-${number}-${day}`);
}

function fullYear(year: string): string {
	if (year.length === 4) return year;
	return `${Number(year) < 80 ? 20 : 19}${year}`;
}

/** Whether a column writes the month before the day: some of its dates can be read only so, and none the other way. */
export function isMonthFirst({ rows }: Table, at: number): boolean {
	let monthFirst = false;
	for (const { cells } of rows) {
		const [, first = '', second = ''] = NUMBERS.exec((cells[at] ?? '').trim()) ?? [];
		if (Number(first) > 12) return false;
		if (Number(second) > 12) monthFirst = true;
	}
	return monthFirst;
}
