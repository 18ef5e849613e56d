import { lineOf } from '../raw.ts';
import type { Raw } from '../raw.ts';
import type { Kind } from './kinds.ts';
import type { Row, Rows } from './rows.ts';

/** The rows of a kind that have a value in a column; none for a value that is nothing. */
export type Find = (kind: Kind, column: string, value: unknown) => readonly Raw[];

/** Goes through a column once, however often it is asked for. */
export function finderIn(rows: Rows): Find {
	const indexes = new Map<string, Map<string, Raw[]>>();
	return (kind, column, value) => {
		const wanted = lineOf(value, 500);
		if (wanted === undefined) return [];
		const name = `${kind}.${column}`;
		const index = indexes.get(name) ?? indexBy(rows.get(kind) ?? [], kind, column);
		indexes.set(name, index);
		return index.get(wanted) ?? [];
	};
}

function indexBy(rows: readonly Row[], kind: Kind, column: string): Map<string, Raw[]> {
	const index = new Map<string, Raw[]>();
	for (const { raw } of rows) {
		const value = column === 'id' ? idOf(kind, raw) : lineOf(raw[column], 500);
		if (value === undefined) continue;
		const same = index.get(value);
		if (same === undefined) index.set(value, [raw]);
		else same.push(raw);
	}
	return index;
}

/** What `id` is called in the table itself, where it is not called `id`. */
const ID_COLUMNS: Partial<Record<Kind, string[]>> = {
	services: ['service_id'],
	organizations: ['organization_id'],
	locations: ['location_id'],
	serviceAtLocations: ['service_at_location_id'],
	programs: ['program_id'],
	contacts: ['contact_id'],
	terms: ['taxonomy_term_id', 'taxonomy_id', 'term_id']
};

/** The id of a row of a kind. */
export function idOf(kind: Kind, raw: Raw): string | undefined {
	for (const column of ['id', ...(ID_COLUMNS[kind] ?? [])]) {
		const id = lineOf(raw[column], 500);
		if (id !== undefined) return id;
	}
	return undefined;
}

/** A cell that lists things: "English, Spanish" or "12;15". A list that JSON has already is taken as it is. */
export function listOf(value: unknown): string[] {
	const texts = [value].flat().flatMap((each) => lineOf(each, 5000) ?? []);
	const parts = texts.flatMap((text) => text.split(/\s*[;,|]\s*/));
	return parts.filter((part) => part !== '');
}
