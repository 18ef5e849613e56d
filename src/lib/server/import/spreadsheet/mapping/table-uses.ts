import type { Table } from '../../shapes.ts';
import { columnKey, useByName } from './links.ts';
import type { Join, TableUse } from './links.ts';
import type { Meaning } from '../headings/meaning.ts';

/** A table with what its columns seem to mean, in their order. */
export interface ReadTable {
	table: Table;
	meanings: Meaning[];
}

/**
 * What the rows of each table are: told from its name where that helps, else from how tables refer to one another. At
 * least one is of activities.
 */
export function findUses(
	tables: readonly ReadTable[],
	joins: readonly Join[]
): Map<Table, TableUse> {
	const uses = new Map<Table, TableUse>();
	if (tables.length === 1) return new Map(tables.map(({ table }) => [table, 'activities']));
	const refers = (from: Table, to: Table) =>
		from !== to && joins.some((join) => isOf(from, join.from) && isOf(to, join.to));
	const others = (table: Table) =>
		tables.map((each) => each.table).filter((each) => each !== table);
	for (const { table } of tables) {
		const named = useByName(table);
		const linked = others(table).filter((other) => refers(table, other)).length;
		const isLookedUp =
			named === 'activities' &&
			others(table).some((other) => useByName(other) === 'activities' && refers(other, table));
		if (named === 'links' && linked < 2) continue;
		if (named !== undefined) uses.set(table, isLookedUp ? 'details' : named);
	}
	if (![...uses.values()].includes('activities')) {
		const unnamed = tables.filter(({ table }) => !uses.has(table));
		const main = richest(
			unnamed.length > 0 ? unnamed : tables,
			(table) => others(table).filter((other) => refers(table, other)).length
		);
		if (main) uses.set(main, 'activities');
	}
	const mains = tables
		.map(({ table }) => table)
		.filter((table) => uses.get(table) === 'activities');
	for (const { table, meanings } of tables) {
		const isAlike = mains.some((main) => main.columns.join('\n') === table.columns.join('\n'));
		const isJoined = mains.some((main) => refers(main, table) || refers(table, main));
		if (!uses.has(table) && isAlike) uses.set(table, 'activities');
		if (uses.has(table)) continue;
		if (!isJoined) uses.set(table, 'unused');
		else uses.set(table, hasPlaces(meanings) ? 'places' : 'details');
	}
	return uses;
}

const isOf = (table: Table, column: string): boolean =>
	table.columns.some((each) => columnKey(table, each) === column);

const isAbout = (meaning: Meaning, subject: string): boolean =>
	meaning.kind === 'about' && meaning.subject === subject;
const hasPlaces = (meanings: readonly Meaning[]): boolean =>
	['postcode', 'address', 'latitude', 'easting'].some((subject) =>
		meanings.some((meaning) => isAbout(meaning, subject))
	);

/** The table that most likely lists the activities: one with names, that points to others, and that says most. */
function richest(
	tables: readonly ReadTable[],
	pointsTo: (table: Table) => number
): Table | undefined {
	const score = ({ table, meanings }: ReadTable) =>
		(meanings.some((meaning) => isAbout(meaning, 'name')) ? 10 : 0) +
		5 * pointsTo(table) +
		new Set(meanings.map((meaning) => meaning.kind === 'about' && meaning.subject)).size;
	return tables.reduce<ReadTable | undefined>(
		(best, each) => (best && score(best) >= score(each) ? best : each),
		undefined
	)?.table;
}
