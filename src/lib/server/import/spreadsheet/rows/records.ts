import type { RawRecord, Suspicious } from '../../reading.ts';
import type { Table } from '../../shapes.ts';
import { linkTables } from './link-tables.ts';
import type { LinkedTable } from './link-tables.ts';
import { keyOf, partsOf } from '../mapping/links.ts';
import type { Mapping } from '../mapping/mapping.ts';
import { placeholderFree } from '../cells/placeholders.ts';
import { namer } from './record-ids.ts';
import { add, addAll, apartFromPlace, saidBy } from './said.ts';
import type { Mark, Said } from './said.ts';
import type { Target } from '../mapping/targets.ts';
import { withTimesInWords } from './times.ts';

/** One activity of a directory, gathered from all its tables; read-record.ts reads it. */
export interface SheetRecord {
	said: Said;
	/** Where it takes place, when other rows than its own say so. */
	places: Said[];
	marks: Mark[];
	/** What did not fit together. */
	doubts: Suspicious[];
	/** The same for several rows that are times of one activity. */
	group?: string;
}

/** The records of the activities in these tables, by a mapping of them. Time and memory grow with the rows. */
export function* recordsOf(tables: readonly Table[], mapping: Mapping): Iterable<RawRecord> {
	const linked = linkTables(tables, mapping);
	const constants = Object.fromEntries(
		Object.entries(mapping.constants).map(([target, text]) => [target, [text]])
	) as Said;
	for (const main of linked.filter(({ use }) => use === 'activities')) {
		const rows = main.table.rows.filter(
			({ cells }, at) => !main.goesOn.has(at) && !isHeadingAgain(main.table, cells)
		);
		const gather = gatherer(main, linked, constants);
		// Gathered twice, which costs less than holding all of them at once.
		const name = namer();
		for (const { cells } of rows) name.see(gather(cells));
		for (const { row, cells } of rows) yield { row, value: name.give(gather(cells)) };
	}
}

/** The headings once more, as on the second page of what was printed. */
const isHeadingAgain = ({ columns }: Table, cells: readonly string[]): boolean =>
	columns.length > 1 && columns.every((column, at) => (cells[at] ?? '').trim() === column);

/** A join of the main table, from its own side or from the other. */
interface Lookup {
	/** The column of the main table. */
	at: number;
	other: LinkedTable;
	/** The rows of the other table by what the column holds. */
	rows: ReadonlyMap<string, string[][]>;
	/** Whether the cell names the other's rows, so that one that is not there is missing. */
	names: boolean;
	target: string | undefined;
}

function gatherer(
	main: LinkedTable,
	linked: readonly LinkedTable[],
	constants: Said
): (cells: readonly string[]) => SheetRecord {
	const lookups = lookupsOf(main, linked);
	const skipped = new Set(lookups.filter(({ names }) => names).map(({ at }) => at));
	return (cells) => {
		const { said, marks } = saidBy(main, cells, skipped);
		const record: SheetRecord = { said: withTimesInWords(said), places: [], marks, doubts: [] };
		for (const lookup of lookups) {
			const cell = placeholderFree(cells[lookup.at] ?? '');
			if (cell !== undefined) follow(lookup, cell, record, linked);
		}
		for (const [target, texts] of Object.entries(constants) as [Target, string[]][])
			record.said[target] ??= texts;
		return record;
	};
}

function lookupsOf(main: LinkedTable, linked: readonly LinkedTable[]): Lookup[] {
	const targetAt = (at: number) => main.columns.find((column) => column.at === at)?.target;
	const pointing = main.joins.flatMap(({ at, to }) => {
		const other = linked.find((each) => each !== main && each.at.has(to));
		const rows = other?.byKey.get(to);
		return other && rows ? [{ at, other, rows, names: true, target: targetAt(at) }] : [];
	});
	const pointedAt = linked.flatMap((other) =>
		other.joins.flatMap(({ from, to }) => {
			const at = main.at.get(to);
			const rows = other.byKey.get(from);
			return at !== undefined && rows ? [{ at, other, rows, names: false, target: undefined }] : [];
		})
	);
	return [...pointing, ...pointedAt];
}

function follow(
	lookup: Lookup,
	cell: string,
	record: SheetRecord,
	linked: readonly LinkedTable[]
): void {
	for (const part of partsNamed(lookup, cell)) {
		const rows = lookup.rows.get(keyOf(part)) ?? [];
		if (rows.length === 0 && lookup.names) missing(lookup, part, record);
		for (const row of rows) takeIn(lookup.other, row, record, linked);
	}
}

/** The whole cell where it is a name that is there; else its parts, also between commas where all of those are. */
function partsNamed({ rows, names }: Lookup, cell: string): string[] {
	if (!names || rows.has(keyOf(cell))) return [cell];
	const byComma = cell.split(',').map((part) => part.trim());
	return byComma.every((part) => rows.has(keyOf(part))) ? byComma : partsOf(cell);
}

/** What a row of another table adds to the record. */
function takeIn(
	other: LinkedTable,
	cells: readonly string[],
	record: SheetRecord,
	linked: readonly LinkedTable[]
): void {
	const { said, marks } = saidBy(other, cells, NONE);
	if (marks.length > 0) return;
	if (other.use === 'places') {
		record.places.push(said);
		return;
	}
	const { place, rest } = apartFromPlace(withTimesInWords(said));
	delete rest.name;
	delete rest.id;
	if (other.use === 'links') {
		for (const { at, to } of other.joins) {
			const place = linked.find((each) => each.use === 'places' && each.at.has(to));
			const rows = place?.byKey.get(to)?.get(keyOf(cells[at] ?? ''));
			for (const row of place && rows ? rows : []) if (place) takeIn(place, row, record, linked);
		}
	} else if (place) ownPlaceToo(record).push(place);
	addAll(record.said, rest);
}
const NONE: ReadonlySet<number> = new Set();

/** The places of a record, its own row's among them. */
function ownPlaceToo(record: SheetRecord): Said[] {
	const { place, rest } = apartFromPlace(record.said);
	if (place) record.places.push(place);
	record.said = rest;
	return record.places;
}

const A_WAY_OF_JOINING =
	/^(online|on ?line|virtual(ly)?|remote(ly)?|zoom|by |via |over the )?(online|zoom|phone|telephone|video|teams|home visits?)?$/i;
const IS_CODE = /^[\d-]+$|^[0-9a-f-]{16,}$|^\p{L}{1,6}[-_ ]?\d+$/iu;

/** A name that is on no other sheet is kept as words; an id is no use to anybody. */
function missing(
	{ other, target }: Lookup,
	part: string,
	{ said, places, doubts }: SheetRecord
): void {
	if (other.use === 'places' && A_WAY_OF_JOINING.test(part)) {
		add(said, 'join by', part);
		return;
	}
	const words = IS_CODE.test(part) ? undefined : part;
	if (words !== undefined && other.use === 'places') places.push({ venue: [words] });
	if (words !== undefined && other.use === 'organisations') add(said, 'organisation', words);
	if (words !== undefined && other.use === 'details' && target === 'keywords')
		add(said, 'keywords', words);
	doubts.push({
		field:
			other.use === 'places'
				? 'location'
				: other.use === 'organisations'
					? 'organization'
					: 'record',
		why: `"${part.slice(0, 80)}" is not in the table "${other.table.name.slice(0, 60)}"`,
		do: 'add it there, or spell it the same in both'
	});
}
