import { parsePostcode } from '../../../../domain/geography.ts';
import { dateOf } from '../../raw.ts';
import type { Table } from '../../shapes.ts';
import { clockOf } from '../../schedule-words.ts';
import { placeholderFree } from '../cells/placeholders.ts';
import { truthIn } from '../cells/truth.ts';

/** What the cells of a column look like; shares are of those that hold something, from 0 to 1. */
export interface ColumnValues {
	/** How many of the cells looked at hold something that is not a placeholder. */
	filled: number;
	/** The same as a share. */
	filledShare: number;
	/** How many different things the looked-at cells hold, as a share of them. */
	distinctShare: number;
	/** Length of a cell on average. */
	length: number;
	share: Record<ValueKind, number>;
	/** The first cell that holds something, at most 60 characters of it. */
	example: string;
}
export type ValueKind = keyof typeof KINDS;

/** How many rows are looked at, and how many filled cells of them, spread over the whole table. */
const ROWS = 5000;
const SAMPLE = 300;
/** Nothing that tells a kind of value apart stands further in. */
const LOOKED_AT = 400;

const PHONE = /^(\D{0,30})\+?\(?0?[\d][\d ()-]{8,16}\d(\D.{0,30})?$/;
const number = (text: string): number =>
	/^-?\d{1,7}(\.\d+)?$/.test(text) ? Number(text) : Number.NaN;
const KINDS = {
	postcode: (text: string) => /\d/.test(text) && parsePostcode(text)?.postcode !== undefined,
	email: (text: string) => /^[^\s@]+@[^\s@]+\.[^\s@]+$/.test(text),
	url: (text: string) => /^(https?:\/\/|www\.)\S+$/i.test(text),
	phone: (text: string) => PHONE.test(text) && text.replace(/\D/g, '').length >= 10,
	date: (text: string) => dateOf(text) !== undefined,
	time: (text: string) => clockOf(text) !== undefined,
	weekday: (text: string) => /^(mon|tue|wed|thu|fri|sat|sun)[a-z]{0,6}$/i.test(text),
	truth: (text: string) => truthIn(text) !== undefined,
	number: (text: string) => !Number.isNaN(number(text)),
	latitude: (text: string) => /\.\d{2}/.test(text) && number(text) >= 49 && number(text) <= 61,
	longitude: (text: string) => /\.\d{2}/.test(text) && number(text) >= -9 && number(text) <= 2.5,
	grid: (text: string) => number(text) >= 1000,
	position: (text: string) => /^-?\d{1,3}\.\d+\s*[,; ]\s*-?\d{1,3}\.\d+$/.test(text),
	person: (text: string) => /^(mr|mrs|ms|miss|dr|rev)\.? \p{L}/iu.test(text),
	words: (text: string) => /\p{L}{2}/u.test(text)
} as const;

/** What is in the column at `at` of a table. */
export function valuesOf(table: Table, at: number): ColumnValues {
	const rows = spread(table.rows, ROWS);
	const cells = rows.flatMap((row) => placeholderFree(row.cells[at] ?? '') ?? []);
	const sample = spread(cells, SAMPLE).map((cell) => cell.slice(0, LOOKED_AT));
	const shareOf = (test: (text: string) => boolean) =>
		sample.length === 0 ? 0 : sample.filter(test).length / sample.length;
	return {
		filled: cells.length,
		filledShare: cells.length / Math.max(1, rows.length),
		distinctShare: sample.length === 0 ? 0 : new Set(sample).size / sample.length,
		length: sample.reduce((sum, { length }) => sum + length, 0) / Math.max(1, sample.length),
		share: Object.fromEntries(
			Object.entries(KINDS).map(([kind, test]) => [kind, shareOf(test)])
		) as Record<ValueKind, number>,
		example: (sample[0] ?? '').replace(/\s+/g, ' ').slice(0, 60)
	};
}

/** About `most` of the items, evenly from the first to the last. */
function spread<Item>(items: readonly Item[], most: number): readonly Item[] {
	const step = Math.ceil(items.length / most);
	return step <= 1 ? items : items.filter((_, at) => at % step === 0);
}
