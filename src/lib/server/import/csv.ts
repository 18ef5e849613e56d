import { parse } from 'csv-parse/sync';

export type Table =
	| { outcome: 'read'; header: string[]; rows: { row: number; cells: string[] }[] }
	| { outcome: 'unreadable'; reason: string };

/**
 * A comma, semicolon or tab separated table; the first line is its header. Rows are numbered as a spreadsheet
 * numbers them (the header is row 1), and rows with nothing in them are left out.
 */
export function readTable(text: string, mostRows: number): Table {
	let lines: string[][];
	try {
		lines = parse(text, {
			bom: true,
			delimiter: delimiterOf(text),
			relax_column_count: true,
			relax_quotes: true,
			skip_empty_lines: false,
			to: mostRows + 2
		});
	} catch (error) {
		const detail = error instanceof Error ? error.message.slice(0, 160) : '';
		return { outcome: 'unreadable', reason: `it is not a table we can read: ${detail}` };
	}
	const [header = [], ...rest] = lines;
	const rows = rest
		.map((cells, at) => ({ row: at + 2, cells }))
		.filter(({ cells }) => cells.some((cell) => cell.trim() !== ''));
	return { outcome: 'read', header, rows };
}

/** Whichever of the three the header line has most of; a header has no reason to hold the others. */
function delimiterOf(text: string): string {
	const header = text.slice(0, 20_000).split('\n', 1)[0] ?? '';
	const counts = [',', ';', '\t'].map((mark) => ({ mark, count: header.split(mark).length }));
	return counts.reduce((most, each) => (each.count > most.count ? each : most)).mark;
}
