import type { Table, TableShape } from '../shapes.ts';
import { proposeMapping } from './mapping/propose-mapping.ts';
import type { Proposal } from './mapping/propose-mapping.ts';
import { readSheetRecord } from './rows/read-record.ts';
import { recordsOf } from './rows/records.ts';
import { readSavedMappings, withSavedNames } from './mapping/saved-mappings.ts';
import type { SavedMapping } from './mapping/saved-mappings.ts';

/** What is worked out about tables is needed for each question about them. */
const proposals = new WeakMap<readonly Table[], Proposal>();

function proposalFor(tables: readonly Table[]): Proposal {
	const proposal = proposals.get(tables) ?? proposeMapping(tables);
	proposals.set(tables, proposal);
	return proposal;
}

/** Anyone's spreadsheet: one table or several that belong together, with at least a column of names. */
export const spreadsheet: TableShape = {
	format: 'spreadsheet',
	recognises: (tables) =>
		Object.values(proposalFor(tables).mapping.columns).some((target) => target === 'name'),
	records: (tables) => recordsOf(tables, proposalFor(tables).mapping),
	note(tables) {
		const { columns } = proposalFor(tables);
		const used = columns.filter(({ target, joins }) => target ?? joins).length;
		return `${used} of its ${columns.length} columns were recognised; "npm run catalogue -- map" shows which, and lets you correct it`;
	},
	adapter: readSheetRecord
};

/** The same for tables that a person saved a mapping for, whatever else they look like. */
export function mappedSpreadsheet(saved: readonly SavedMapping[]): TableShape {
	const find = (tables: readonly Table[]) => {
		for (const { name, mapping } of saved) {
			const named = withSavedNames(tables, mapping);
			if (named) return { name, mapping, tables: named };
		}
		return undefined;
	};
	return {
		format: 'spreadsheet',
		recognises: (tables) => find(tables) !== undefined,
		*records(tables) {
			const found = find(tables);
			if (found) yield* recordsOf(found.tables, found.mapping);
		},
		note: (tables) => `it was read with the mapping "${find(tables)?.name}" that you saved`,
		adapter: readSheetRecord
	};
}

export type SavedSheets =
	{ outcome: 'read'; sheets: TableShape[] } | { outcome: 'unreadable'; reason: string };

/**
 * The mappings in the data folder, for findSources. One that cannot be used stops an import: a person may have written
 * into it what is not to be shown.
 */
export function savedSheets(dataDir: string): SavedSheets {
	const { saved, unusable } = readSavedMappings(dataDir);
	const [first] = unusable;
	if (first === undefined) return { outcome: 'read', sheets: [mappedSpreadsheet(saved)] };
	const reason = `the mapping ${first.file} cannot be used: ${first.reason}; correct it, or delete it`;
	return { outcome: 'unreadable', reason };
}
