import { basename } from 'node:path';
import { JSON_SHAPES, TABLE_SHAPES, TEXT_SHAPES } from './detect.ts';
import type { Format } from './detect.ts';
import { hsdsWithoutServices } from './hsds-tabular/hsds-tabular.ts';
import { recordsInSlices } from './json-records.ts';
import type { SlicedJson } from './json-records.ts';
import { insteadOfServices } from './open-referral-documents.ts';
import { isRaw } from './raw.ts';
import type { RawRecord } from './reading.ts';
import type { Table, TableShape } from './shapes.ts';
import { tableOfJson } from './tables/flatten.ts';

/** What some contents were recognised as, or why they were not. */
export type Recognised =
	| {
			outcome: 'read';
			format: Format;
			records: Iterable<RawRecord>;
			note?: string;
			/** A list in no shape we know, or hardly one: beside a directory it is something else. */
			lastResort?: true;
	  }
	/** Certainly no services: a schema, a vocabulary. In a folder that is no failure. */
	| { outcome: 'not services'; reason: string }
	| { outcome: 'unreadable'; reason: string; lastResort?: true };

/** A JSON document by the first shape that knows it; a list that none knows is read as a sheet would be. */
export function recogniseDocument(
	path: string,
	json: SlicedJson,
	format: Format | undefined,
	sheets: readonly TableShape[] = []
): Recognised {
	const sample = json.sample();
	const shape = JSON_SHAPES.filter((each) => format === undefined || each.format === format).find(
		({ recognises }) => recognises(sample)
	);
	if (shape) {
		const records = shape.inSlices ? recordsInSlices(json, shape) : shape.records(json.whole());
		return { outcome: 'read', format: shape.format, records };
	}
	if (JSON_SHAPES.some((each) => each.format === format)) return notOf(format);
	const instead = describesInstead(sample);
	if (instead !== undefined) return { outcome: 'not services', reason: instead };
	const table = tableOfJson(basename(path).replace(/\.[^.]*$/, ''), json.whole());
	const asTable = table && recogniseTables([table], format, sheets);
	if (asTable?.outcome === 'read') return { ...asTable, lastResort: true };
	const reason = `it is ${describeJson(sample)}, which is no directory that we know; ${WHAT_TO_DO}`;
	return Array.isArray(sample)
		? { outcome: 'unreadable', reason, lastResort: true }
		: { outcome: 'not services', reason };
}

/** Tables that belong together, by the first shape that knows them; `sheets` are asked before ours. */
export function recogniseTables(
	tables: readonly Table[],
	format: Format | undefined,
	sheets: readonly TableShape[] = []
): Recognised {
	const hsds = format === undefined ? hsdsWithoutServices(tables) : undefined;
	if (hsds !== undefined) {
		const reason = `it holds ${hsds}; give the whole folder, services and all`;
		return { outcome: 'unreadable', reason };
	}
	const shapes = [...sheets, ...TABLE_SHAPES];
	const shape = shapes
		.filter((each) => format === undefined || each.format === format)
		.find(({ recognises }) => recognises(tables));
	if (shape === undefined) {
		const isKnown = format !== undefined && !TABLE_SHAPES.some((each) => each.format === format);
		return isKnown ? notOf(format) : { outcome: 'unreadable', reason: describeTables(tables) };
	}
	const note = shape.note?.(tables);
	const isSlight = tables.every(({ columns }) => columns.length <= MOST_COLUMNS_OF_A_LIST);
	return {
		outcome: 'read',
		format: shape.format,
		records: shape.records(tables),
		...(note === undefined ? {} : { note }),
		...(shape.format === 'spreadsheet' && isSlight ? { lastResort: true } : {})
	};
}

/** Beside a directory, a table as narrow as this is a vocabulary or a list of files. */
const MOST_COLUMNS_OF_A_LIST = 3;

/** A text that is neither JSON nor a table. */
export function recogniseText(text: string, format: Format | undefined): Recognised {
	const shape = TEXT_SHAPES.filter((each) => format === undefined || each.format === format).find(
		({ recognises }) => recognises(text)
	);
	if (shape) return { outcome: 'read', format: shape.format, records: shape.records(text) };
	return format === undefined
		? { outcome: 'unreadable', reason: `it is text that we cannot read; ${WHAT_TO_DO}` }
		: notOf(format);
}

const WHAT_TO_DO =
	'give us Open Referral, a spreadsheet with a line for each activity, or our template ("npm run catalogue -- template" prints it)';

const notOf = (format: Format | undefined): Recognised => ({
	outcome: 'unreadable',
	reason: `it is not ${format ?? 'that'}; leave out "--format" and see what it is taken for`
});

function describesInstead(document: unknown): string | undefined {
	if (isRaw(document)) {
		const isSchema = ['$schema', 'openapi', 'swagger', 'properties'].some((key) => key in document);
		if (isSchema) return 'it describes a format, and holds no services';
		if ('resources' in document)
			return 'it lists the files of a data package; give its whole folder';
	}
	const instead = insteadOfServices(document);
	return instead === undefined ? undefined : `it holds ${instead}; give the file with the services`;
}

function describeJson(document: unknown): string {
	const first: unknown = Array.isArray(document) ? document[0] : document;
	const kind = Array.isArray(document) ? 'a list of records' : 'one JSON document';
	return isRaw(first) ? `${kind} with the fields ${someOf(Object.keys(first))}` : kind;
}

function describeTables(tables: readonly Table[]): string {
	const columns = tables.flatMap((table) => table.columns);
	if (columns.length === 0) return 'it is empty';
	return `it is a table with the columns ${someOf(columns)}, and we cannot tell which of them says what things are called; call that column "name", say so with "npm run catalogue -- map", or use our template ("npm run catalogue -- template" prints it)`;
}

/** The first few names, each short: enough to recognise a file by. */
function someOf(names: readonly string[]): string {
	const few = names.slice(0, 8).map((name) => `"${name.slice(0, 40)}"`);
	return few.join(', ') + (names.length > few.length ? ', …' : '');
}
