import { readHeading, wordsOf } from '../headings/heading.ts';
import type { Table } from '../../shapes.ts';
import { ACTIVITY, ORGANISATION, PLACE } from '../headings/vocabulary.ts';

/** A column of one table that holds keys of another, each as `<table>.<column>`. */
export interface Join {
	from: string;
	to: string;
}

/** What the rows of a table are. */
export type TableUse = 'activities' | 'organisations' | 'places' | 'links' | 'details' | 'unused';

export const columnKey = (table: Table, column: string): string => `${table.name}.${column}`;

/** The parts of a cell that lists several things: between semicolons, bars or line ends. */
export const partsOf = (cell: string): string[] =>
	cell
		.split(/\s*[;|\n]\s*/)
		.map((part) => part.trim())
		.filter((part) => part !== '');

/** What names and ids are compared by when tables are joined. */
export const keyOf = (cell: string): string =>
	cell.normalize('NFC').toLowerCase().replace(/\s+/g, ' ').trim();

/** What the name of a table says its rows are; a name of two kinds ("service_locations") is one of links. */
export function useByName({ name }: Table): TableUse | undefined {
	const words = wordsOf(name);
	const kinds: TableUse[] = [];
	if (words.some((word) => ACTIVITY.has(word))) kinds.push('activities');
	if (words.some((word) => ORGANISATION.has(word))) kinds.push('organisations');
	if (words.some((word) => PLACE.has(word) || word === 'address')) kinds.push('places');
	return kinds.length > 1 ? 'links' : kinds[0];
}

interface Column {
	table: Table;
	/** The words of the table's name, and what they say its rows are. */
	tableWords: string[];
	use: TableUse | undefined;
	column: string;
	words: string[];
	keys: Set<string>;
	/** The same, with each part of a list by itself. */
	values: string[];
	isKey: boolean;
	/** Nothing in it is in another table by chance. */
	isTelling: boolean;
}

/** How many rows are read to find out how tables belong together. */
const LOOKED_AT = 20_000;
/** Of wider tables only the first columns, and of each column only so many values, are compared with one another. */
const MOST_COLUMNS = 150;
const MOST_COMPARED = 2000;
/** The share of a column's values that have to be keys of the other table, where its heading does not say so. */
const MOST = 0.6;

/**
 * How tables refer to one another; a table may refer to itself, as rows that go on with an earlier row do. Of two columns
 * that hold each other's values, the one whose heading says so refers to the other, else the one that comes first.
 */
export function findJoins(tables: readonly Table[]): Join[] {
	const columns = tables.flatMap((table) => columnsOf(table).slice(0, MOST_COLUMNS));
	const keys = columns.filter(({ isKey }) => isKey);
	const found = columns.flatMap((from) => {
		const to = bestKey(from, keys);
		return to === undefined ? [] : [{ from, to, isNamed: isNamedAfter(from, to) }];
	});
	const kept = found.filter(
		(each, at) =>
			!found.some((other, before) => {
				const isReverse = other.from === each.to && other.to === each.from;
				const isBetter = other.isNamed === each.isNamed ? before < at : other.isNamed;
				return isReverse && isBetter;
			})
	);
	return kept.map(({ from, to }) => ({ from: keyIn(from), to: keyIn(to) }));
}

const keyIn = ({ table, column }: Column): string => columnKey(table, column);

function bestKey(from: Column, keys: readonly Column[]): Column | undefined {
	let best: Column | undefined;
	let most = 0;
	for (const to of keys) {
		if (to === from || !isLinked(from, to)) continue;
		const share = shareIn(from.values, to.keys);
		const enough = isNamedAfter(from, to) ? 0 : MOST;
		if (share > most && share >= enough) [best, most] = [to, share];
	}
	return best;
}

function columnsOf(table: Table): Column[] {
	const [tableWords, use] = [wordsOf(table.name), useByName(table)];
	return table.columns.map((column, at) => {
		const cells = table.rows
			.slice(0, LOOKED_AT)
			.map(({ cells }) => keyOf((cells[at] ?? '').slice(0, 500)))
			.filter((cell) => cell !== '');
		const distinct = new Set(cells);
		const values = [...new Set([...distinct].flatMap(partsOf))];
		return {
			table,
			tableWords,
			use,
			column,
			words: readHeading(column).words,
			keys: distinct,
			values: values.slice(0, MOST_COMPARED),
			isKey: cells.length > 0 && distinct.size === cells.length,
			isTelling: values.length >= 3 && values.every(isTelling)
		};
	});
}

function isLinked(from: Column, to: Column): boolean {
	if (from.table === to.table) return !from.isKey && refersToItself(from.words);
	if (from.isKey && to.isKey && isOwnKey(from)) return false;
	return isNamedAfter(from, to) || from.isTelling;
}

const KEY_WORDS = /^(id|ref|reference|identifier|key|code|slug|name|no|num|number|uuid|title)$/;
/** `import_id_reference`, "Parent ID": the heading of a column that points to an earlier row of its own table. */
const refersToItself = (words: readonly string[]): boolean =>
	/\bid ref|\bparent (id|ref)|\bparent$/.test(words.join(' '));

/** A table's own key, whose heading says no more than that: "id", "name". */
const isOwnKey = ({ words, tableWords }: Column): boolean =>
	words.every((word) => KEY_WORDS.test(word) || tableWords.includes(word));

/** `location_id` is named after "locations"; so is `service_id` after a column of the same heading. */
function isNamedAfter(from: Column, to: Column): boolean {
	const named = from.words.filter((word) => !KEY_WORDS.test(word));
	if (named.length === 0) return false;
	const kind = named.at(-1) ?? '';
	const isSameKind =
		(to.use === 'places' && PLACE.has(kind)) ||
		(to.use === 'organisations' && ORGANISATION.has(kind)) ||
		(to.use === 'activities' && ACTIVITY.has(kind));
	const isSameId = named.length < from.words.length && from.words.join() === to.words.join();
	return isSameKind || isSameId || named.every((word) => to.tableWords.includes(word));
}

/** Short numbers and words are in every table; names, slugs and long ids are not there by chance. */
const isTelling = (key: string): boolean =>
	key.length > 3 && /\p{L}/u.test(key) && !/[@/]|^(true|false|none|yes)$/.test(key);

const shareIn = (values: readonly string[], keys: ReadonlySet<string>): number =>
	values.length === 0 ? 0 : values.filter((value) => keys.has(value)).length / values.length;
