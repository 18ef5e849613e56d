import { createReadStream } from 'node:fs';
import { readdir, stat } from 'node:fs/promises';
import { join } from 'node:path';
import type { Readable } from 'node:stream';
import { parse } from 'csv-parse';
import { openPromise } from 'yauzl';
import type { Entry, ZipFile } from 'yauzl';

/** One table, to be read row by row: the files of a country do not fit into memory. */
export interface Table {
	name: string;
	/** Its first line, as cells. */
	first: () => Promise<string[]>;
	/** Every row with something in it, the first line included. */
	rows: () => AsyncIterable<string[]>;
}

/** Tables that were found, and what ends the reading of them. */
export interface Tables {
	tables: Table[];
	close: () => void;
}

const IS_TABLE = /\.(csv|tsv|txt)$/i;
const IS_ZIP = /\.zip$/i;
/** Whole countries come in about 900 files (OS Open Names). */
const MOST_FILES = 5000;
const LONGEST_ROW = 100_000;

/**
 * The tables at a path, in the order of their names: a file, every file below a folder, or those in a zip, which is read
 * where it is and never unpacked. A sentence where there is nothing to read.
 */
export async function findTables(path: string): Promise<Tables | string> {
	const found = await stat(path).catch(() => undefined);
	if (found === undefined) return `there is nothing at ${path}: check the path`;
	if (found.isDirectory()) return tablesOf(await filesBelow(path));
	return IS_ZIP.test(path) ? tablesInZip(path) : tablesOf([path]);
}

function tablesOf(paths: string[]): Tables | string {
	if (paths.length === 0) return 'there is no .csv, .tsv or .txt file in it';
	const tables = paths.map((path) =>
		tableFrom(path, () => Promise.resolve(createReadStream(path)))
	);
	return { tables, close: () => {} };
}

async function filesBelow(folder: string): Promise<string[]> {
	const names = await readdir(folder, { recursive: true });
	const tables = names.filter((name) => IS_TABLE.test(name)).sort();
	return tables.slice(0, MOST_FILES).map((name) => join(folder, name));
}

async function tablesInZip(path: string): Promise<Tables | string> {
	let zip: ZipFile;
	const entries: Entry[] = [];
	try {
		zip = await openPromise(path, { lazyEntries: true, autoClose: false });
		for await (const entry of zip.eachEntry())
			if (IS_TABLE.test(entry.fileName) && entries.length < MOST_FILES) entries.push(entry);
	} catch (error) {
		return `it is not a zip that we can read (${(error as Error).message})`;
	}
	if (entries.length === 0) {
		zip.close();
		return 'there is no .csv, .tsv or .txt file in it';
	}
	const tables = entries
		.sort((a, b) => (a.fileName < b.fileName ? -1 : 1))
		.map((entry) => tableFrom(entry.fileName, () => zip.openReadStreamPromise(entry)));
	return { tables, close: () => zip.close() };
}

function tableFrom(name: string, open: () => Promise<Readable>): Table {
	async function* rows(): AsyncIterable<string[]> {
		const bytes = await open();
		const parser = parse({
			bom: true,
			delimiter: /\.tsv$/i.test(name) ? '\t' : ',',
			relax_column_count: true,
			relax_quotes: true,
			skip_empty_lines: true,
			max_record_size: LONGEST_ROW
		});
		bytes.on('error', (error) => parser.destroy(error));
		try {
			for await (const row of bytes.pipe(parser)) yield row as string[];
		} finally {
			bytes.destroy();
		}
	}
	async function first(): Promise<string[]> {
		for await (const row of rows()) return row;
		return [];
	}
	return { name, first, rows };
}
