import { dirname, join } from 'node:path/posix';
import { isRaw, lineOf, rawList } from '../raw.ts';
import type { Table } from '../shapes.ts';

/** A table and where it was found. Only tables of one `folder` can belong together; a workbook is a folder of its own. */
export interface PlacedTable {
	folder: string;
	path: string;
	/** What tells a feed of this table alone from its neighbours. */
	own: string;
	table: Table;
}

/** Places the tables of one file; `called` is what a data package in reach says of that file. */
export function placeTables(
	path: string,
	tables: readonly Table[],
	called: { folder: string; name: string } | undefined
): PlacedTable[] {
	const own = path.replace(/\.[^./]*$/, '');
	const parent = dirname(path);
	const folder = parent === '.' ? '' : parent;
	if (/\.xls[xm]$/i.test(path)) {
		return tables.map((table) => ({ folder: path, path, own: `${own}-${table.name}`, table }));
	}
	return tables.map((table) => ({
		folder: called?.folder ?? folder,
		path,
		own,
		table: called === undefined ? table : { ...table, name: called.name }
	}));
}

/**
 * What the `datapackage.json` at `path` calls the files around it, by their paths (Frictionless Data, data-package
 * specification: `resources[].path` is below the package's own folder). Addresses in it are never asked for.
 */
export function namesInPackage(
	path: string,
	document: unknown
): Map<string, { folder: string; name: string }> {
	const names = new Map<string, { folder: string; name: string }>();
	const parent = dirname(path);
	const folder = parent === '.' ? '' : parent;
	for (const resource of rawList(isRaw(document) ? document['resources'] : undefined)) {
		const name = lineOf(resource['name'], 100);
		for (const file of [resource['path']].flat()) {
			const below = lineOf(file, 500);
			if (name !== undefined && below !== undefined)
				names.set(join(folder, below), { folder, name });
		}
	}
	return names;
}
