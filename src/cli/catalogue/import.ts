import { join } from 'node:path';
import { londonClock } from '../../lib/domain/clock.ts';
import { describeReport } from '../../lib/server/import/describe-report.ts';
import { FORMATS } from '../../lib/server/import/detect.ts';
import type { Format } from '../../lib/server/import/detect.ts';
import { findSources } from '../../lib/server/import/find-sources.ts';
import { realWorld, withoutSecrets } from '../../lib/server/import/polite-fetch.ts';
import { dateOf } from '../../lib/server/import/raw.ts';
import { runImport } from '../../lib/server/import/run-import.ts';
import { savedSheets } from '../../lib/server/import/spreadsheet/spreadsheet.ts';
import { keepReport } from '../../lib/server/report/report-files.ts';
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

export const importCommand: Command = {
	usage: `<file | folder | zip | address> [--feed name] [--format auto | format]
         [--today YYYY-MM-DD] [--accept-loss] [--dry-run] [--json]
         formats: ${FORMATS.join(', ')}`,
	run
};

async function run(args: string[]): Promise<number> {
	const asked = readOptions(args);
	if (typeof asked === 'string') return misused('import', importCommand, asked);
	const { where, given, today, dryRun, acceptLoss, json } = asked;
	const dataDir = dataFolder();
	const keepIn = dryRun ? {} : { keepIn: join(dataDir, 'feeds') };
	const mapped = savedSheets(dataDir);
	if (mapped.outcome === 'unreadable') {
		complain(`${mapped.reason}.`);
		return UNREADABLE;
	}
	const { sheets } = mapped;
	const found = await findSources(where, { ...given, ...keepIn, sheets }, realWorld);
	if (found.outcome === 'unreadable') {
		complain(`${withoutSecretsIn(where)} could not be read: ${found.reason}.`);
		return UNREADABLE;
	}
	for (const { address, reason } of found.unreadable)
		complain(`${address} was left out: ${reason}.`);
	for (const { address, why } of found.passedOver) complain(`${address} was passed over: ${why}.`);
	for (const { feed, note } of found.sources) if (note !== undefined) complain(`${feed}: ${note}.`);
	const report = await runImport(found.sources, { dataDir, today, dryRun, acceptLoss });
	if (!dryRun) keepReport(dataDir, report, new Date());
	print(json ? `${JSON.stringify(report)}\n` : describeReport(report, dryRun));
	return report.total.accepted > 0 ? DONE : NOTHING_USABLE;
}

/** Keys and passwords may stand in an address, and what is complained of is kept in logs. */
const withoutSecretsIn = (where: string): string =>
	where.includes('://') && URL.canParse(where) ? withoutSecrets(new URL(where)).href : where;

interface Asked {
	where: string;
	given: { feed?: string; format?: Format };
	today: string;
	dryRun: boolean;
	acceptLoss: boolean;
	json: boolean;
}

/** What was asked for, or a sentence that says what is wrong with it. */
function readOptions(args: string[]): Asked | string {
	const parsed = readArguments(args, {
		feed: { type: 'string' },
		format: { type: 'string', default: 'auto' },
		today: { type: 'string' },
		'accept-loss': { type: 'boolean', default: false },
		'dry-run': { type: 'boolean', default: false },
		json: { type: 'boolean', default: false }
	});
	if (typeof parsed === 'string') return parsed;
	const { values, positionals } = parsed;
	const [where] = positionals;
	const format = FORMATS.find((each) => each === values.format);
	const today = values.today ?? londonClock(new Date()).date;
	if (where === undefined || positionals.length > 1)
		return 'Say which one file, folder or address to import.';
	if (format === undefined && values.format !== 'auto')
		return `There is no format "${values.format}".`;
	if (dateOf(today) !== today) return `"${today}" is not a day, written YYYY-MM-DD.`;
	if (values.feed !== undefined && !isPlainName(values.feed)) {
		return 'A feed is named with small letters, figures and hyphens, at most 40.';
	}
	const { feed } = values;
	return {
		where,
		given: { ...(feed === undefined ? {} : { feed }), ...(format === undefined ? {} : { format }) },
		today,
		dryRun: values['dry-run'],
		acceptLoss: values['accept-loss'],
		json: values.json
	};
}
