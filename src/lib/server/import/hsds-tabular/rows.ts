import { isRaw, lineOf } from '../raw.ts';
import type { Raw } from '../raw.ts';
import type { Table } from '../shapes.ts';
import { withIsoDates } from './dates.ts';
import { keyOf, kindNamed, kindOfTable } from './kinds.ts';
import type { Kind } from './kinds.ts';

/** One row of a table: its column names and what its cells hold; an empty cell has no key. */
export interface Row {
	row: number;
	raw: Raw;
}

/** All rows of a directory by what they are. */
export type Rows = ReadonlyMap<Kind, readonly Row[]>;

/** The rows of tables. Of tables of one kind, such as one for each district, the rows are put together. */
export function rowsOfTables(tables: readonly Table[]): Rows {
	return collect(
		tables.flatMap((table) => {
			const kind = kindOfTable(table);
			if (kind === undefined) return [];
			const keys = table.columns.map(keyOf);
			const rows = table.rows.map(({ row, cells }): Row => {
				const filled = cells.flatMap((cell, at) => {
					const text = textOfCell(cell);
					return text === undefined ? [] : [[keys[at] ?? '', text] as const];
				});
				return { row, raw: Object.fromEntries(filled) };
			});
			return [{ kind, rows }];
		})
	);
}

/** The rows of one JSON document that has a list for each table, as HSDS publishes its tabular example. */
export function rowsOfDocument(document: unknown): Rows {
	if (!isRaw(document)) return new Map();
	return collect(
		Object.entries(document).flatMap(([name, list]) => {
			const kind = kindNamed(name);
			if (kind === undefined || !Array.isArray(list)) return [];
			const rows = list.map((each: unknown, at): Row => {
				const filled = Object.entries(isRaw(each) ? each : {}).filter(
					([, value]) => value !== null && value !== ''
				);
				return { row: at + 1, raw: Object.fromEntries(filled) };
			});
			return [{ kind, rows }];
		})
	);
}

function collect(parts: { kind: Kind; rows: Row[] }[]): Rows {
	const all = new Map<Kind, Row[]>();
	for (const { kind, rows } of parts) {
		const before = all.get(kind) ?? [];
		// Exports exist that carry the same table twice, as `address.csv` and as `addresses.csv`.
		const known = new Set(
			kind === 'services' ? [] : before.map(({ raw }) => lineOf(raw['id'], 500))
		);
		const fresh = rows.filter(
			({ raw }) => raw['id'] === undefined || !known.has(lineOf(raw['id'], 500))
		);
		all.set(kind, [...before, ...withIsoDates(fresh)]);
	}
	return all;
}

/** What databases write where they have nothing is nothing, and `\n` is how some write the end of a line. */
function textOfCell(cell: string): string | undefined {
	const text = cell.trim();
	if (text === '' || text === 'NULL' || text === '\\N') return undefined;
	return text.replaceAll('\\r\\n', '\n').replaceAll('\\n', '\n');
}
