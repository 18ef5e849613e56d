import { realWorld } from '../../lib/server/import/polite-fetch.ts';
import { proposeFor } from '../../lib/server/import/spreadsheet/mapping/propose-for-file.ts';
import type {
	Proposal,
	ProposedColumn
} from '../../lib/server/import/spreadsheet/mapping/propose-mapping.ts';
import { saveMapping } from '../../lib/server/import/spreadsheet/mapping/saved-mappings.ts';
import {
	complain,
	isPlainName,
	readArguments,
	dataFolder,
	DONE,
	misused,
	NOTHING_USABLE,
	print,
	UNREADABLE
} from './command.ts';
import type { Command } from './command.ts';

export const mapCommand: Command = {
	usage: `<file | folder | zip | address> [--save name] [--json]
         shows what we take each column of a table for; a saved mapping may be edited, and is used by later imports`,
	run
};

async function run(args: string[]): Promise<number> {
	const asked = readOptions(args);
	if (typeof asked === 'string') return misused('map', mapCommand, asked);
	const found = await proposeFor(asked.where, realWorld);
	if (found.outcome === 'unreadable') {
		complain(`${asked.where} could not be read: ${found.reason}.`);
		return UNREADABLE;
	}
	const { proposals } = found;
	if (asked.json) print(`${JSON.stringify({ version: 1, proposals })}\n`);
	else print(proposals.map(describeProposal).join('\n'));
	if (asked.save !== undefined) saveAll(proposals, asked.save);
	const isUsable = ({ mapping }: Proposal) => Object.values(mapping.columns).includes('name');
	if (proposals.some(isUsable)) return DONE;
	complain(
		'No column is taken for the name. Save the mapping with "--save", write "name" for that column under "columns", and import again.'
	);
	return NOTHING_USABLE;
}

/** The mappings of several feeds are numbered: `town`, `town-2`. */
function saveAll(proposals: readonly Proposal[], name: string): void {
	proposals.forEach(({ mapping }, at) => {
		const path = saveMapping(dataFolder(), at === 0 ? name : `${name}-${at + 1}`, mapping);
		complain(`Saved as ${path}; imports of tables with these headings use it from now on.`);
	});
}

function describeProposal({ mapping, columns }: Proposal): string {
	return Object.entries(mapping.tables)
		.map(([table, use]) => {
			const own = columns.filter((column) => column.table === table);
			const used = own.filter(({ target, joins }) => target ?? joins);
			const left = own.filter((column) => !used.includes(column));
			return [
				`Table "${table}", read as ${use}:`,
				...used.map(describeUsed),
				...(left.length === 0 ? [] : ['  Left out:', ...left.map(describeLeftOut)]),
				''
			].join('\n');
		})
		.join('\n');
}

function describeUsed({ column, target, sure, joins, example }: ProposedColumn): string {
	const purpose = [target, joins === undefined ? undefined : `looked up in "${joins}"`];
	const certainty = sure === undefined || sure === 'certain' ? '' : ` (${sure})`;
	const shown = example === undefined ? '' : `   e.g. ${example}`;
	return `  ${column} → ${purpose.filter((part) => part !== undefined).join(', ')}${certainty}${shown}`;
}

const describeLeftOut = ({ column, why, example }: ProposedColumn): string =>
	`    ${column}: ${why}${example === undefined ? '' : `   e.g. ${example}`}`;

interface Asked {
	where: string;
	save?: string;
	json: boolean;
}

/** What was asked for, or a sentence that says what is wrong with it. */
function readOptions(args: string[]): Asked | string {
	const parsed = readArguments(args, {
		save: { type: 'string' },
		json: { type: 'boolean', default: false }
	});
	if (typeof parsed === 'string') return parsed;
	const [where] = parsed.positionals;
	const { save, json } = parsed.values;
	if (where === undefined || parsed.positionals.length > 1)
		return 'Say which one file, folder, zip or address to look at.';
	if (save !== undefined && !isPlainName(save))
		return 'A mapping is named with small letters, figures and hyphens, at most 40.';
	return save === undefined ? { where, json } : { where, save, json };
}
