import readXlsxFile from 'read-excel-file/universal';
import { TOO_MANY } from '../sources.ts';
import type { Table } from '../shapes.ts';
import { FARTHEST_HEADER, MOST_CELLS, tableOf, TOO_WIDE } from './table.ts';
import type { Line } from './table.ts';
import { decode } from './text.ts';
import { readZip } from './zip.ts';

export type WorkbookResult =
	{ outcome: 'read'; tables: Table[] } | { outcome: 'unreadable'; reason: string };

const DAMAGED =
	'it is a workbook that is damaged; open it in a spreadsheet and save it anew as .xlsx';
const SHEET = /^xl\/worksheets\/[^/]+\.xml$/;

/**
 * Every sheet of an `.xlsx` workbook as a table, as a person sees its cells: dates as `YYYY-MM-DD`, times as `HH:MM`,
 * numbers without the noise behind their fifteenth figure, formulas as what they came to. Refused: what a zip is
 * refused for, more than `mostRows` rows, or a sheet so wide and long that its empty cells would fill the memory.
 */
export async function readWorkbook(
	bytes: Uint8Array,
	mostBytes: number,
	mostRows: number
): Promise<WorkbookResult> {
	const unpacked = await readZip(bytes, mostBytes, (path) => /\.(xml|rels)$/.test(path));
	if (unpacked.outcome === 'unreadable') return unpacked;
	for (const { path, bytes: xml } of unpacked.files) {
		const text = decode(xml);
		if (hasGiantTag(text)) return unreadable(DAMAGED);
		const reason = SHEET.test(path) ? reasonToRefuse(text, mostRows) : undefined;
		if (reason !== undefined) return unreadable(reason);
	}
	let sheets;
	try {
		// A copy of its own: the library wants the whole buffer to be the file.
		sheets = await readXlsxFile<string>(new Uint8Array(bytes).buffer, {
			parseNumber: numberAsSeen
		});
	} catch {
		return unreadable(DAMAGED);
	}
	const tables = sheets.map(({ sheet, data }) => tableOf(sheet, linesOf(data)));
	if (tables.some(({ rows }) => rows.length > mostRows)) return unreadable(TOO_MANY);
	return { outcome: 'read', tables: tables.filter(({ columns }) => columns.length > 0) };
}

/**
 * The library makes a cell for everything left of and above the last one that holds something, so one stray mark in the
 * last corner of a sheet costs seventeen thousand million. This finds that out beforehand, in the text of the sheet: by
 * every address in it, but those of cells that are plainly empty, as a formatted column has a million of.
 */
function reasonToRefuse(xml: string, mostRows: number): string | undefined {
	let [lastRow, lastColumn, rows] = [0, 0, 0];
	let row = '';
	for (const [, letters = '', figures = '', empty] of xml.matchAll(ADDRESS)) {
		if (Number(figures) > EXCEL_ROWS) return DAMAGED;
		if (letters === '' || empty !== undefined) continue;
		if (figures !== row) rows++;
		row = figures;
		lastRow = Math.max(lastRow, Number(figures));
		lastColumn = Math.max(lastColumn, columnNumber(letters));
	}
	if (lastColumn > EXCEL_COLUMNS) return DAMAGED;
	if (rows > mostRows + FARTHEST_HEADER) return TOO_MANY;
	return lastColumn * lastRow > MOST_CELLS ? TOO_WIDE : undefined;
}

/** The address of a cell, or the number of a row; then, for an empty cell, the rest of it. */
const ADDRESS =
	/\br\s{0,9}=\s{0,9}["']([A-Za-z]{0,20})(\d{1,20})["']((?:\s{1,9}[\w:]{1,40}=(?:"[^"<>]{0,80}"|'[^'<>]{0,80}')){0,6}\s{0,9}(?:\/>|>\s{0,9}<\/))?/g;
/** Excel keeps a cell to 32,767 characters. On a tag of a million the library's parser takes minutes. */
function hasGiantTag(xml: string): boolean {
	let from = 0;
	while (from >= 0) {
		const next = xml.indexOf('<', from + 1);
		if ((next < 0 ? xml.length : next) - from > LONGEST_TAG) return true;
		from = next;
	}
	return false;
}

const LONGEST_TAG = 500_000;
const EXCEL_ROWS = 1_048_576;
const EXCEL_COLUMNS = 16_384;

const columnNumber = (letters: string): number =>
	[...letters.toUpperCase()].reduce((sum, letter) => sum * 26 + letter.charCodeAt(0) - 64, 0);

/** Excel itself shows fifteen figures: 19.989999999999998 was typed as 19.99. */
function numberAsSeen(written: string): string {
	const number = Number(written);
	return Number.isFinite(number) ? String(Number(number.toPrecision(15))) : written;
}

function linesOf(data: readonly (readonly unknown[])[]): Line[] {
	return data.flatMap((cells, at): Line[] => {
		const texts = cells.map(cellText);
		return texts.some((text) => text !== '') ? [{ row: at + 1, cells: texts }] : [];
	});
}

function cellText(cell: unknown): string {
	if (typeof cell === 'string') return cell;
	if (typeof cell === 'boolean') return cell ? 'TRUE' : 'FALSE';
	return cell instanceof Date ? dateAsSeen(cell) : '';
}

/** A day counts from the end of 1899, so what lies before 1901 is a time of day, and what is at midnight is a day. */
function dateAsSeen(date: Date): string {
	// The fraction of a day that is ten o'clock falls just short of it.
	const rounded = new Date(Math.round(date.getTime() / 60_000) * 60_000);
	if (Number.isNaN(rounded.getTime())) return '';
	const [day = '', time = ''] = rounded.toISOString().split('T');
	const clock = time.slice(0, 5);
	if (rounded.getUTCFullYear() < 1901) return clock;
	return clock === '00:00' ? day : `${day} ${clock}`;
}

const unreadable = (reason: string): WorkbookResult => ({ outcome: 'unreadable', reason });
