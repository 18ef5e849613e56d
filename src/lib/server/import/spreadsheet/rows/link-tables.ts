import type { Table } from '../../shapes.ts';
import { spelledOut } from '../headings/heading.ts';
import { columnKey, keyOf, partsOf } from '../mapping/links.ts';
import type { TableUse } from '../mapping/links.ts';
import type { Mapping } from '../mapping/mapping.ts';
import { isTarget } from '../mapping/targets.ts';
import type { ColumnTarget } from '../mapping/targets.ts';

/** A table by its mapping, with everything needed to read its rows without searching. */
export interface LinkedTable {
	table: Table;
	use: TableUse;
	/** Those that are for something, in the order of the mapping: of several for one thing the first counts most. */
	columns: LinkedColumn[];
	/** Where each column stands, by its key in the mapping. */
	at: ReadonlyMap<string, number>;
	/** For each column that takes part in a join: the rows by what it holds. */
	byKey: Map<string, Map<string, string[][]>>;
	joins: { at: number; from: string; to: string }[];
	/** Rows without a name that go on with an earlier row, by their place in the table. */
	goesOn: Set<number>;
}
export interface LinkedColumn {
	at: number;
	heading: string;
	/** What a yes in it says: its heading, spelled out. */
	words: string;
	target: ColumnTarget;
	monthFirst: boolean;
	/** Where the column stands that this one hides or shows; -1 where it is no such mark. */
	of: number;
	/** Says the same in every row, so that it says nothing of any. */
	isBoilerplate: boolean;
}

/** The tables as a mapping sees them; a column that is not there any more is passed over. */
export function linkTables(tables: readonly Table[], mapping: Mapping): LinkedTable[] {
	const wanted = new Set(mapping.joins.flatMap(({ from, to }) => [from, to]));
	const monthFirst = new Set(mapping.monthFirst);
	return tables.map((table) => {
		const at = new Map(table.columns.map((column, index) => [columnKey(table, column), index]));
		const columns = Object.entries(mapping.columns).flatMap(([key, target]) => {
			const index = at.get(key);
			const column = index === undefined ? undefined : linkColumn(table, index, target);
			return column ? [{ ...column, monthFirst: monthFirst.has(key) }] : [];
		});
		const joins = mapping.joins.flatMap(({ from, to }) => {
			const index = at.get(from);
			return index === undefined ? [] : [{ at: index, from, to }];
		});
		const own = joins.find(({ to }) => at.has(to));
		const name = columns.find(({ target }) => target === 'name')?.at;
		return {
			table,
			use: mapping.tables[table.name] ?? 'unused',
			columns,
			at,
			byKey: new Map(
				[...at].flatMap(([key, index]) =>
					wanted.has(key) ? [[key, rowsByKey(table, index)] as const] : []
				)
			),
			joins,
			goesOn: own && name !== undefined ? namelessRows(table, own.at, name) : new Set()
		};
	});
}

function linkColumn(
	table: Table,
	at: number,
	target: ColumnTarget
): Omit<LinkedColumn, 'monthFirst'> {
	const heading = table.columns[at] ?? '';
	const named = isTarget(target) ? undefined : target.replace(/^(hide|show) /, '');
	return {
		at,
		heading,
		words: spelledOut(heading),
		target,
		of: named === undefined ? -1 : table.columns.indexOf(named),
		isBoilerplate: /description$|^summary$/.test(target) && isSameInEveryRow(table, at)
	};
}

/** Fewer rows than this may well say the same by chance. */
const FEWEST_ROWS = 5;

function isSameInEveryRow({ rows }: Table, at: number): boolean {
	const first = rows[0]?.cells[at] ?? '';
	return rows.length >= FEWEST_ROWS && rows.every(({ cells }) => (cells[at] ?? '') === first);
}

function rowsByKey({ rows }: Table, at: number): Map<string, string[][]> {
	const found = new Map<string, string[][]>();
	for (const { cells } of rows) {
		const whole = keyOf(cells[at] ?? '');
		for (const key of new Set([whole, ...partsOf(whole)])) {
			if (key === '') continue;
			const same = found.get(key);
			if (same) same.push(cells);
			else found.set(key, [cells]);
		}
	}
	return found;
}

function namelessRows({ rows }: Table, reference: number, name: number): Set<number> {
	const isBlank = (cells: string[], at: number) => (cells[at] ?? '').trim() === '';
	return new Set(
		rows.flatMap(({ cells }, at) =>
			isBlank(cells, name) && !isBlank(cells, reference) ? [at] : []
		)
	);
}
