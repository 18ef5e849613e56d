import type { Raw } from '../raw.ts';
import type { Row } from './rows.ts';

const DATE_COLUMNS = [
	...['valid_from', 'valid_to', 'dtstart', 'until', 'start_date', 'end_date'],
	...['assured_date', 'last_modified']
];
const SLASHED = /^(\d{1,2})[/-](\d{1,2})[/-](\d{2}|\d{4})$/;
const MONTHS =
	'january february march april may june july august september october november december';

/**
 * The rows of one table with its dates as `YYYY-MM-DD`, where that takes no guess. Which of `3/4/2026` is the month is
 * told by the whole table: a 13 or more anywhere settles it; without one the day comes first, as in Britain. What is no
 * date, or of the year 1 (which some software writes for "every year"), is left as it is.
 */
export function withIsoDates(rows: readonly Row[]): Row[] {
	const monthFirst = isMonthFirst(rows);
	return rows.map((row) => {
		const dated = DATE_COLUMNS.flatMap((column) => {
			const given = row.raw[column];
			const date = typeof given === 'string' ? isoDate(given, monthFirst) : undefined;
			return date === undefined ? [] : [[column, date] as const];
		});
		const raw: Raw = dated.length === 0 ? row.raw : { ...row.raw, ...Object.fromEntries(dated) };
		return { ...row, raw };
	});
}

function isMonthFirst(rows: readonly Row[]): boolean {
	let found = false;
	for (const { raw } of rows) {
		for (const column of DATE_COLUMNS) {
			const value = raw[column];
			const [, first, second] = (typeof value === 'string' && SLASHED.exec(value)) || [];
			if (Number(first) > 12) return false;
			if (Number(second) > 12) found = true;
		}
	}
	return found;
}

function isoDate(given: string, monthFirst: boolean): string | undefined {
	const [, first = '', second = '', year = ''] = SLASHED.exec(given) ?? [];
	if (year !== '') {
		return dayOf(year, monthFirst ? first : second, monthFirst ? second : first);
	}
	const words =
		/^([a-z]{3,9})\.? (\d{1,2})(?:st|nd|rd|th)?,? (\d{4})$/i.exec(given) ??
		/^(\d{1,2})(?:st|nd|rd|th)? ([a-z]{3,9})\.?,? (\d{4})$/i.exec(given);
	if (words === null) return undefined;
	const [name = '', day = ''] = /^\d/.test(words[1] ?? '') ? [words[2], words[1]] : words.slice(1);
	const month = MONTHS.split(' ').findIndex((each) => each.startsWith(name.toLowerCase())) + 1;
	return month === 0 ? undefined : dayOf(words[3] ?? '', String(month), day);
}

/** Absent when there is no such day. */
function dayOf(year: string, month: string, day: string): string | undefined {
	const whole = year.length === 2 ? `20${year}` : year;
	const date = `${whole}-${month.padStart(2, '0')}-${day.padStart(2, '0')}`;
	const time = Date.parse(`${date}T00:00:00Z`);
	const exists = !Number.isNaN(time) && new Date(time).toISOString().startsWith(date);
	return exists && whole >= '1900' ? date : undefined;
}
