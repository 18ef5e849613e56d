import { isRaw } from '../raw.ts';
import type { Raw } from '../raw.ts';
import type { Table } from '../shapes.ts';
import { MOST_CELLS } from './table.ts';

/** What software calls the things that go on at a place, or that an organization offers. */
const CHILDREN =
	/^(services|activities|sessions|classes|events|groups|programs|programmes|courses|offers)$/i;
const DEEPEST = 6;
/** What software puts all of a record in, beside its id: no part of what its fields are called. */
const WRAPPER = /^(properties|fields|attributes|record|node)$/i;

/**
 * The records of a JSON list nobody knows, as a table with a column for each path ("location.postcode"), so that they
 * can be read as a sheet would be. Lists within are joined by "; ". Where a record holds a list of what goes on there,
 * each of those is a row, and the record's own name is its organisation. Absent when there is no list of objects.
 */
export function tableOfJson(name: string, document: unknown): Table | undefined {
	const list = listIn(document);
	if (list === undefined) return undefined;
	const columns = new Map<string, number>();
	const rows: Table['rows'] = [];
	let cells = 0;
	for (const record of list.flatMap(withChildren)) {
		const row: string[] = [];
		for (const [path, text] of record) {
			const at = columns.get(path) ?? columns.size;
			columns.set(path, at);
			while (row.length < at) row.push('');
			row[at] = text;
		}
		cells += row.length;
		if (cells > MOST_CELLS) return undefined;
		rows.push({ row: rows.length + 1, cells: row });
	}
	return rows.length === 0 ? undefined : { name, columns: [...columns.keys()], rows };
}

/** The longest list of objects that is the document, or that stands at its top. */
function listIn(document: unknown): Raw[] | undefined {
	const lists = isRaw(document) ? Object.values(document) : [document];
	const ofObjects = lists.filter(
		(list): list is Raw[] => Array.isArray(list) && list.length > 0 && list.every(isRaw)
	);
	return ofObjects.reduce<Raw[] | undefined>(
		(longest, list) => (longest && longest.length >= list.length ? longest : list),
		undefined
	);
}

function withChildren(record: Raw): Map<string, string>[] {
	const found = Object.entries(record).find(
		([key, value]) =>
			CHILDREN.test(key) && Array.isArray(value) && value.length > 0 && value.every(isRaw)
	);
	if (found === undefined) return [pathsOf(record)];
	const [key, children] = found as [string, Raw[]];
	const { [key]: _, ...own } = record;
	const inherited = [...pathsOf(own)].map(([path, text]): [string, string] => [
		/^(name|title|id)$/i.test(path) ? `organisation ${path.toLowerCase()}` : path,
		text
	]);
	// What a child says itself counts before what it has from its parent.
	return children.map((child) => {
		const paths = pathsOf(child);
		for (const [path, text] of inherited) if (!paths.has(path)) paths.set(path, text);
		return paths;
	});
}

function pathsOf(record: Raw): Map<string, string> {
	const paths = new Map<string, string>();
	const add = (path: string, text: string) => {
		const before = paths.get(path);
		if (text !== '') paths.set(path, before === undefined ? text : `${before}; ${text}`);
	};
	const walk = (value: unknown, path: string, depth: number) => {
		if (typeof value === 'string') add(path, value.trim());
		else if (typeof value === 'number' || typeof value === 'boolean') add(path, String(value));
		else if (depth < DEEPEST && Array.isArray(value)) {
			for (const each of value) {
				// A list within a list is a matrix of something, which no cell can say.
				if (!Array.isArray(each)) walk(each, path, depth + 1);
			}
		} else if (depth < DEEPEST && isRaw(value)) {
			for (const [key, each] of Object.entries(value)) {
				const isOwn = path === '' || (WRAPPER.test(path) && !(key in record));
				walk(each, isOwn ? key : `${path}.${key}`, depth + 1);
			}
		}
	};
	walk(record, '', 0);
	return paths;
}
