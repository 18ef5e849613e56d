import * as z from 'zod/mini';
import type { Join, TableUse } from './links.ts';
import { isTarget } from './targets.ts';
import type { ColumnTarget, Target } from './targets.ts';

/**
 * How the tables of somebody's directory become activities, as plain data that a person can edit. A column is written
 * `<table>.<column>`.
 */
export interface Mapping {
	version: 1;
	/** The headings of each table, by which a file is known again, whatever it is called then. */
	headings: Record<string, string[]>;
	/** What the rows of each table are. */
	tables: Record<string, TableUse>;
	/** What each column that is used is for. */
	columns: Record<string, ColumnTarget>;
	/** Which column holds the names or ids of which other. */
	joins: Join[];
	/** What every activity has that does not say otherwise, such as `{"area served": "Anytown"}`. */
	constants: Partial<Record<Target, string>>;
	/** Columns that are left out. */
	ignore: string[];
	/** Columns whose dates have the month before the day. */
	monthFirst: string[];
}

const columnTarget = z.custom<ColumnTarget>(
	(value) => typeof value === 'string' && (isTarget(value) || /^(hide|show) \S/.test(value))
);
const mappingSchema = z.object({
	version: z.literal(1),
	headings: z.record(z.string(), z.array(z.string())),
	tables: z.record(
		z.string(),
		z.enum(['activities', 'organisations', 'places', 'links', 'details', 'unused'])
	),
	columns: z.record(z.string(), columnTarget),
	joins: z.array(z.object({ from: z.string(), to: z.string() })),
	constants: z._default(z.record(z.string().check(z.refine(isTarget)), z.string()), {}),
	ignore: z._default(z.array(z.string()), []),
	monthFirst: z._default(z.array(z.string()), [])
});

export type MappingResult =
	{ outcome: 'read'; mapping: Mapping } | { outcome: 'unreadable'; reason: string };

/** A mapping as it stands in a file, or the sentence that says what is wrong with it. */
export function readMapping(document: unknown): MappingResult {
	const parsed = mappingSchema.safeParse(document);
	if (!parsed.success) {
		const issue = parsed.error.issues[0];
		const path = issue?.path.map(String) ?? [];
		return { outcome: 'unreadable', reason: wrongIn(path, valueAt(document, path)) };
	}
	const mapping = parsed.data;
	const names = Object.entries(mapping.columns);
	if (!names.some(([, target]) => target === 'name'))
		return { outcome: 'unreadable', reason: 'none of its "columns" is "name"' };
	const unknown = names.find(([column]) => tableIn(mapping, column) === undefined);
	return unknown
		? {
				outcome: 'unreadable',
				reason: `its column "${unknown[0].slice(0, 80)}" is of none of its "tables"`
			}
		: { outcome: 'read', mapping };
}

const tableIn = ({ tables }: Mapping, column: string): string | undefined =>
	Object.keys(tables).find((table) => column.startsWith(`${table}.`));

function wrongIn(path: readonly string[], value: unknown): string {
	const where =
		path.length === 0 ? 'it' : `its ${path.map((part) => `"${part.slice(0, 80)}"`).join(', ')}`;
	if (path[0] === 'columns' && typeof value === 'string')
		return `${where} is "${value.slice(0, 80)}", which is nothing that a column can be for`;
	return path[0] === 'version' ? `${where} is not 1` : `${where} is missing or not as it should be`;
}

function valueAt(document: unknown, path: readonly string[]): unknown {
	return path.reduce<unknown>(
		(value, part) =>
			typeof value === 'object' && value !== null && Object.hasOwn(value, part)
				? (value as Record<string, unknown>)[part]
				: undefined,
		document
	);
}
