import { parse } from 'csv-parse/sync';
import { FARTHEST_HEADER, MOST_CELLS, tableOf, TOO_WIDE } from './table.ts';
import type { Line, TableResult } from './table.ts';
import { TOO_MANY } from '../sources.ts';

/** ¬ is what the NHS separates some of its lists with. */
const DELIMITERS = [',', ';', '\t', '|', '¬'];
/** How much of a text is looked at to tell its delimiter. */
const SNIFFED = 64 * 1024;

/**
 * The text of a table whose cells are parted by commas, semicolons, tabs, bars or `¬`; which of these is found out.
 * Lines end as on Windows, Unix or an old Macintosh; a quoted cell may hold any of that. Refused: more than `mostRows`
 * rows with something in them, or more than 10,000,000 cells.
 */
export function readCsv(name: string, text: string, mostRows: number): TableResult {
	const [, told, rest] = /^\ufeff?"?sep=(.)"?(?:\r\n|\n|\r)([^]*)$/.exec(text) ?? [];
	const body = rest ?? text;
	const delimiter = told ?? delimiterOf(body.slice(0, SNIFFED));
	if (countOf(body, delimiter) > MOST_CELLS) return unreadable(TOO_WIDE);
	const parsed = parseLines(body, delimiter, mostRows, '"');
	const lines =
		parsed.outcome === 'open quote' ? parseLines(body, delimiter, mostRows, null) : parsed;
	if (lines.outcome === 'open quote') return unreadable('it is not a table we can read');
	if (lines.outcome === 'unreadable') return lines;
	const table = tableOf(name, lines.lines);
	return table.rows.length > mostRows ? unreadable(TOO_MANY) : { outcome: 'read', table };
}

type Lines =
	| { outcome: 'read'; lines: Line[] }
	| { outcome: 'open quote' }
	| { outcome: 'unreadable'; reason: string };

/** With `quote` null, quotation marks are letters like any other: then one that never closes cannot swallow the rest. */
function parseLines(text: string, delimiter: string, mostRows: number, quote: '"' | null): Lines {
	const lines: Line[] = [];
	try {
		parse(text, {
			bom: true,
			delimiter,
			quote,
			record_delimiter: ['\r\n', '\n', '\r'],
			relax_column_count: true,
			relax_quotes: true,
			skip_empty_lines: false,
			on_record(cells: string[], { records }) {
				if (lines.length > mostRows + FARTHEST_HEADER) throw new Error(TOO_MANY);
				if (cells.some((cell) => cell.trim() !== '')) lines.push({ row: records, cells });
				return null;
			}
		});
	} catch (error) {
		const { code, message } = error as { code?: string; message: string };
		if (code === 'CSV_QUOTE_NOT_CLOSED') return { outcome: 'open quote' };
		if (message === TOO_MANY) return { outcome: 'unreadable', reason: TOO_MANY };
		return {
			outcome: 'unreadable',
			reason: `it is not a table we can read: ${message.slice(0, 160)}`
		};
	}
	return { outcome: 'read', lines };
}

/**
 * The delimiter that most lines have the same number of; of two alike, the one they have more of. A title above the
 * table and commas in the sentences of its cells do not mislead it.
 */
export function delimiterOf(text: string): string {
	const lines = countsByLine(text).slice(0, 40);
	const scores = DELIMITERS.map((mark, at) => {
		const times = new Map<number, number>();
		for (const line of lines) {
			const count = line[at] ?? 0;
			if (count > 0) times.set(count, (times.get(count) ?? 0) + 1);
		}
		const [count, alike] = [...times].reduce(
			(most, each) => (each[1] > most[1] ? each : most),
			[0, 0]
		);
		return { mark, alike, count };
	});
	return scores.reduce((best, each) =>
		each.alike > best.alike || (each.alike === best.alike && each.count > best.count) ? each : best
	).mark;
}

/** How often each delimiter stands outside quotation marks, line by line. */
function countsByLine(text: string): number[][] {
	const lines: number[][] = [];
	let counts = DELIMITERS.map(() => 0);
	let quoted = false;
	for (const character of text) {
		if (character === '"') quoted = !quoted;
		if (quoted) continue;
		const at = DELIMITERS.indexOf(character);
		if (at >= 0) counts[at] = (counts[at] ?? 0) + 1;
		if (character === '\n' || character === '\r') {
			lines.push(counts);
			counts = DELIMITERS.map(() => 0);
		}
	}
	return [...lines, counts].filter((line) => line.some((count) => count > 0));
}

function countOf(text: string, mark: string): number {
	let count = 0;
	for (let at = text.indexOf(mark); at >= 0; at = text.indexOf(mark, at + 1)) count++;
	return count;
}

const unreadable = (reason: string): TableResult => ({ outcome: 'unreadable', reason });
