import type { Table } from '../../shapes.ts';
import { valuesOf } from '../headings/column-values.ts';
import type { ColumnValues } from '../headings/column-values.ts';
import { isMonthFirst } from '../cells/dates.ts';
import { columnKey, findJoins } from './links.ts';
import type { TableUse } from './links.ts';
import type { Mapping } from './mapping.ts';
import { meaningOf } from '../headings/meaning.ts';
import { SURENESS } from '../headings/meaning.ts';
import type { Meaning, Sureness } from '../headings/meaning.ts';
import { proposeTargets } from './propose-targets.ts';
import type { Use } from './propose-targets.ts';
import { findUses } from './table-uses.ts';
import type { ColumnTarget } from './targets.ts';

/** One column of what is proposed, for a person to look over. */
export interface ProposedColumn {
	table: string;
	column: string;
	/** What it is for, where it is used. */
	target?: ColumnTarget;
	sure?: Sureness;
	/** The column whose names or ids it holds, as `<table>.<column>`. */
	joins?: string;
	/** Why it is left out. */
	why?: string;
	/** One value of it; never of a column that may hold anything about a person. */
	example?: string;
}

export interface Proposal {
	mapping: Mapping;
	columns: ProposedColumn[];
}

/** How tables nobody described become activities, as well as their headings and cells tell. Never throws. */
export function proposeMapping(tables: readonly Table[]): Proposal {
	const read = tables.map((table) => {
		const values = table.columns.map((_, at) => valuesOf(table, at));
		return {
			table,
			values,
			meanings: table.columns.map((column, at) => meaningOf(column, values[at] as ColumnValues))
		};
	});
	const joins = findJoins(tables);
	const uses = findUses(read, joins);
	const columns = read.flatMap(({ table, values, meanings }) => {
		const use = uses.get(table) ?? 'unused';
		const targets = proposeTargets(table, meanings, values, use);
		return table.columns.map((column, at): ProposedColumn => {
			const key = columnKey(table, column);
			const joined = joins.find(({ from }) => from === key)?.to;
			const meaning = meanings[at] as Meaning;
			const example = exampleOf(meaning, values[at] as ColumnValues, targets[at]);
			return {
				table: table.name,
				column,
				...(targets[at] ?? { why: 'its table is not used' }),
				...(joined === undefined ? {} : { joins: joined }),
				...(example === undefined ? {} : { example })
			};
		});
	});
	return { mapping: mappingOf(tables, uses, joins, columns), columns };
}

function mappingOf(
	tables: readonly Table[],
	uses: ReadonlyMap<Table, TableUse>,
	joins: Mapping['joins'],
	columns: readonly ProposedColumn[]
): Mapping {
	const keyed = columns.map((each) => ({ ...each, key: `${each.table}.${each.column}` }));
	const dates = keyed.filter(({ target }) => target !== undefined && isDateTarget(target));
	return {
		version: 1,
		headings: Object.fromEntries(tables.map(({ name, columns }) => [name, columns])),
		tables: Object.fromEntries(tables.map((table) => [table.name, uses.get(table) ?? 'unused'])),
		columns: Object.fromEntries(
			keyed
				.toSorted(bySureness)
				.flatMap(({ key, target }) => (target === undefined ? [] : [[key, target] as const]))
		),
		joins,
		constants: {},
		ignore: keyed.filter(({ target, joins }) => !target && !joins).map(({ key }) => key),
		monthFirst: dates
			.filter(({ table, column }) => {
				const of = tables.find(({ name }) => name === table);
				return of !== undefined && isMonthFirst(of, of.columns.indexOf(column));
			})
			.map(({ key }) => key)
	};
}

/** Of several columns for one thing, the first of a mapping counts most. */
const bySureness = (a: ProposedColumn, b: ProposedColumn): number =>
	SURENESS.indexOf(a.sure ?? 'guess') - SURENESS.indexOf(b.sure ?? 'guess');

const isDateTarget = (target: ColumnTarget): boolean =>
	/^(date|first date|last date|not on|last checked|show from|show until)$/.test(target);

function exampleOf(
	meaning: Meaning,
	{ example, share }: ColumnValues,
	use: Use | undefined
): string | undefined {
	if (example === '' || (meaning.kind === 'left out' && meaning.personal)) return undefined;
	if (meaning.kind === 'about' && meaning.subject === 'contact') return undefined;
	const mayTellWho = share.person > 0 || share.email > 0 || share.phone > 0;
	const isUsed = use !== undefined && 'target' in use;
	return !isUsed && mayTellWho ? undefined : example;
}
