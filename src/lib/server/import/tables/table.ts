import type { Table } from '../shapes.ts';

/** More cells than this, at some 50 bytes each, would not fit beside the rest of an import. */
export const MOST_CELLS = 10_000_000;
export const TOO_WIDE =
	'it has more than 10,000,000 cells; delete what stands far below or to the right of the table and save it again';

export type TableResult =
	{ outcome: 'read'; table: Table } | { outcome: 'unreadable'; reason: string };

/** One line of a sheet as it stands, numbered as a spreadsheet numbers it. */
export type Line = Table['rows'][number];

/** How far down a title, a logo or a note may push the header. */
export const FARTHEST_HEADER = 30;

/**
 * A table of the lines of a sheet that have something in them: its header found below any title, its columns named
 * apart, its rows those after it. Columns with neither a name nor a value are left out.
 */
export function tableOf(name: string, lines: readonly Line[]): Table {
	const top = headerAt(lines);
	const header = lines[top]?.cells ?? [];
	const rows = lines.slice(top + 1);
	let width = filled(header).length === 0 ? 0 : lastFilled(header) + 1;
	for (const { cells } of rows) {
		if (cells.length > width) width = Math.max(width, lastFilled(cells) + 1);
	}
	return { name, columns: nameColumns(header, width), rows };
}

/** The first line with at least half as many filled cells as the widest near it: titles and notes have one or two. */
function headerAt(lines: readonly Line[]): number {
	const near = lines.slice(0, FARTHEST_HEADER);
	const widths = near.map(({ cells }) => filled(cells).length);
	const widest = Math.max(0, ...widths);
	return Math.max(
		0,
		widths.findIndex((width) => width >= Math.max(1, widest / 2))
	);
}

const filled = (cells: readonly string[]): string[] => cells.filter((cell) => cell.trim() !== '');

const lastFilled = (cells: readonly string[]): number =>
	cells.findLastIndex((cell) => cell.trim() !== '');

/** Two columns of one name become "Phone" and "Phone (2)"; one without a name becomes "column 7". */
function nameColumns(header: readonly string[], width: number): string[] {
	const seen = new Map<string, number>();
	return Array.from({ length: width }, (_, at) => {
		const plain = (header[at] ?? '').replace(/[\u200b\ufeff]/g, '').replace(/\s+/g, ' ');
		const name = plain.trim().slice(0, 200) || `column ${at + 1}`;
		const times = (seen.get(name.toLowerCase()) ?? 0) + 1;
		seen.set(name.toLowerCase(), times);
		return times === 1 ? name : `${name} (${times})`;
	});
}
