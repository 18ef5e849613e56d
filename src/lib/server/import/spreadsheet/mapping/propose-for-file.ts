import { findSources } from '../../find-sources.ts';
import type { World } from '../../polite-fetch.ts';
import type { Table, TableShape } from '../../shapes.ts';
import { proposeMapping } from './propose-mapping.ts';
import type { Proposal } from './propose-mapping.ts';
import { readSheetRecord } from '../rows/read-record.ts';

export type ProposalsResult =
	{ outcome: 'read'; proposals: Proposal[] } | { outcome: 'unreadable'; reason: string };

/**
 * What we make of the tables behind a file, a folder, a zip or an address, whatever else they are recognised as: one
 * proposal for the tables of each feed. Nothing is imported and nothing is written.
 */
export async function proposeFor(where: string, world: World): Promise<ProposalsResult> {
	const groups: (readonly Table[])[] = [];
	const collect: TableShape = {
		format: 'spreadsheet',
		recognises: (tables) => groups.push(tables) > 0,
		records: () => [],
		adapter: readSheetRecord
	};
	const found = await findSources(where, { sheets: [collect] }, world);
	if (found.outcome === 'unreadable') return found;
	return groups.length === 0
		? { outcome: 'unreadable', reason: 'there is no table in it, so it needs no mapping' }
		: { outcome: 'read', proposals: groups.map(proposeMapping) };
}
