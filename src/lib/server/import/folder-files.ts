import { readdirSync, statSync } from 'node:fs';
import { join } from 'node:path';
import type { PassedOver } from './tables/zip.ts';

const DEEPEST = 8;
const MOST_FILES = 5000;

export type FolderResult =
	| { outcome: 'read'; files: { path: string; size: number }[]; passedOver: PassedOver[] }
	| { outcome: 'unreadable'; reason: string };

/**
 * The files a folder holds that may be directories, in the order of their names, with what else lies there and why it
 * is passed over. Links are not followed: they lead anywhere, also round in circles.
 */
export function listFolder(folder: string): FolderResult {
	const files: { path: string; size: number }[] = [];
	const passedOver: PassedOver[] = [];
	const walk = (below: string, depth: number): void => {
		const entries = readdirSync(join(folder, below), { withFileTypes: true });
		for (const entry of entries.sort((a, b) => (a.name < b.name ? -1 : 1))) {
			const path = below === '' ? entry.name : `${below}/${entry.name}`;
			if (isJunk(entry.name) || files.length > MOST_FILES) continue;
			const why = entry.isSymbolicLink() ? 'it is a link' : reasonToPassOver(path);
			if (entry.isDirectory() && depth < DEEPEST) walk(path, depth + 1);
			else if (why !== undefined || !entry.isFile()) {
				passedOver.push({
					address: path,
					why: why ?? 'it is not a file, or too deep in the folder'
				});
			} else files.push({ path, size: statSync(join(folder, path)).size });
		}
	};
	walk('', 0);
	return files.length > MOST_FILES
		? { outcome: 'unreadable', reason: TOO_MANY_FILES }
		: { outcome: 'read', files, passedOver };
}

const TOO_MANY_FILES = `it holds more than ${MOST_FILES} files; give us the folder of the directory alone`;

/** What computers put beside a person's files. */
export const isJunk = (name: string): boolean =>
	name.startsWith('.') || name === '__MACOSX' || name === 'node_modules';

/** Why a file of a folder or a zip is not opened, by its path alone; nothing when it may be a directory. */
export function reasonToPassOver(path: string): string | undefined {
	const folders = path.toLowerCase().split('/').slice(0, -1);
	if (folders.some((name) => /^schemas?$/.test(name)))
		return 'it describes a format, and holds no services';
	if (/\.(json|jsonl|ndjson|jsonld|geojson|csv|tsv|tab|xlsx|xlsm|ics)$/i.test(path))
		return undefined;
	if (/\.zip$/i.test(path)) return 'it is a zip within; give it by itself';
	if (/\.(xls|xlsb|ods|numbers)$/i.test(path))
		return 'it is a workbook we cannot read; open it and save it as .xlsx or .csv';
	return 'it is not a table or a list';
}
