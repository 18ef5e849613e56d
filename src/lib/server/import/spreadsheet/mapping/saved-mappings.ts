import { existsSync, mkdirSync, readdirSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { replaceFile } from '../../../durable-files.ts';
import type { Table } from '../../shapes.ts';
import { readMapping } from './mapping.ts';
import type { Mapping } from './mapping.ts';

/** A mapping that a person saved, and perhaps edited; its name is that of its file. */
export interface SavedMapping {
	name: string;
	mapping: Mapping;
}

const folderOf = (dataDir: string): string => join(dataDir, 'mappings');

/** Every mapping in the data folder, in the order of their names, and the files that cannot be used with the reason. */
export function readSavedMappings(dataDir: string): {
	saved: SavedMapping[];
	unusable: { file: string; reason: string }[];
} {
	const folder = folderOf(dataDir);
	const files = existsSync(folder)
		? readdirSync(folder).filter((file) => file.endsWith('.json'))
		: [];
	const saved: SavedMapping[] = [];
	const unusable: { file: string; reason: string }[] = [];
	for (const file of files.sort()) {
		const path = join(folder, file);
		const result = readMapping(parse(readFileSync(path, 'utf8')));
		if (result.outcome === 'read')
			saved.push({ name: file.replace(/\.json$/, ''), mapping: result.mapping });
		else unusable.push({ file: path, reason: result.reason });
	}
	return { saved, unusable };
}

function parse(text: string): unknown {
	try {
		return JSON.parse(text);
	} catch {
		return undefined;
	}
}

/** Writes a mapping where imports look for it and gives its path. `name` is letters, figures and hyphens. */
export function saveMapping(dataDir: string, name: string, mapping: Mapping): string {
	const path = join(folderOf(dataDir), `${name}.json`);
	mkdirSync(folderOf(dataDir), { recursive: true });
	replaceFile(path, `${JSON.stringify(mapping, undefined, '\t')}\n`);
	return path;
}

/**
 * The tables under the names that the mapping has for them, where they have the headings it was made for, in whatever
 * order: a file may be called something else each month. Absent where any heading differs.
 */
export function withSavedNames(
	tables: readonly Table[],
	{ headings }: Mapping
): Table[] | undefined {
	const free = Object.entries(headings).map(([name, columns]) => ({
		name,
		print: printOf(columns)
	}));
	if (free.length !== tables.length) return undefined;
	const named: Table[] = [];
	for (const table of tables) {
		const print = printOf(table.columns);
		const alike = free.filter((each) => each.print === print);
		const found = alike.find(({ name }) => name === table.name) ?? alike[0];
		if (found === undefined) return undefined;
		free.splice(free.indexOf(found), 1);
		named.push({ ...table, name: found.name });
	}
	return named;
}

const printOf = (columns: readonly string[]): string => JSON.stringify([...columns].sort());
