import { resolve } from 'node:path';
import { setTimeout as pause } from 'node:timers/promises';
import { parseArgs } from 'node:util';
import { londonClock } from '../lib/domain/clock.ts';
import { describeReport } from '../lib/server/import/describe-report.ts';
import { FORMATS } from '../lib/server/import/detect.ts';
import type { Format } from '../lib/server/import/detect.ts';
import { findSources } from '../lib/server/import/find-sources.ts';
import { dateOf } from '../lib/server/import/raw.ts';
import { runImport } from '../lib/server/import/run-import.ts';
import { templateSheet } from '../lib/server/import/template-sheet.ts';
import { listReleases, liveRecord, rollback } from '../lib/server/releases.ts';

const USAGE = `npm run catalogue -- import <file | folder | address> [--feed name] [--format ${['auto', ...FORMATS].join(' | ')}]
                              [--today YYYY-MM-DD] [--dry-run] [--json]
npm run catalogue -- list
npm run catalogue -- rollback <release>
npm run catalogue -- template
`;
const ACCEPTED = 0;
const NOTHING_USABLE = 1;
const UNREADABLE = 2;

const dataDir = resolve(process.env['DATA_DIR'] || '.data');
const print = (text: string) => void process.stdout.write(text);
const complain = (text: string) => void process.stderr.write(`${text}\n`);

process.exitCode = await run(process.argv.slice(2));

async function run([command, ...rest]: string[]): Promise<number> {
	if (command === 'import') return importFrom(rest);
	if (command === 'list') return list();
	if (command === 'rollback') return rollBack(rest[0]);
	if (command === 'template') {
		print(templateSheet());
		return ACCEPTED;
	}
	complain(USAGE);
	return command === undefined || command === 'help' ? ACCEPTED : UNREADABLE;
}

async function importFrom(rest: string[]): Promise<number> {
	const asked = readOptions(rest);
	if (typeof asked === 'string') {
		complain(`${asked}\n\n${USAGE}`);
		return UNREADABLE;
	}
	const { where, given, today, dryRun, json } = asked;
	const found = await findSources(where, given, {
		fetch,
		pause: (milliseconds) => pause(milliseconds),
		now: Date.now
	});
	if (found.outcome === 'unreadable') {
		complain(`${where} could not be read: ${found.reason}.`);
		return UNREADABLE;
	}
	for (const { address, reason } of found.unreadable)
		complain(`${address} was left out: ${reason}.`);
	const report = await runImport(found.sources, { dataDir, today, dryRun });
	print(json ? `${JSON.stringify(report)}\n` : describeReport(report, dryRun));
	return report.total.accepted > 0 ? ACCEPTED : NOTHING_USABLE;
}

interface Asked {
	where: string;
	given: { feed?: string; format?: Format };
	today: string;
	dryRun: boolean;
	json: boolean;
}

/** What was asked for, or a sentence that says what is wrong with it. */
function readOptions(args: string[]): Asked | string {
	let parsed;
	try {
		parsed = parseArgs({
			args,
			allowPositionals: true,
			options: {
				feed: { type: 'string' },
				format: { type: 'string', default: 'auto' },
				today: { type: 'string' },
				'dry-run': { type: 'boolean', default: false },
				json: { type: 'boolean', default: false }
			}
		});
	} catch (error) {
		return error instanceof Error ? error.message : 'the options could not be read';
	}
	const { values, positionals } = parsed;
	const [where] = positionals;
	const format = FORMATS.find((each) => each === values.format);
	const today = values.today ?? londonClock(new Date()).date;
	if (where === undefined || positionals.length > 1)
		return 'Say which one file, folder or address to import.';
	if (format === undefined && values.format !== 'auto')
		return `There is no format "${values.format}".`;
	if (dateOf(today) !== today) return `"${today}" is not a day, written YYYY-MM-DD.`;
	if (values.feed !== undefined && !/^[a-z0-9][a-z0-9-]{0,39}$/.test(values.feed)) {
		return 'A feed is named with small letters, figures and hyphens, at most 40.';
	}
	const { feed } = values;
	return {
		where,
		given: { ...(feed === undefined ? {} : { feed }), ...(format === undefined ? {} : { format }) },
		today,
		dryRun: values['dry-run'],
		json: values.json
	};
}

function list(): number {
	const live = liveRecord(dataDir);
	const lines = listReleases(dataDir).map(
		({ release, published, activities, demonstration }) =>
			`${release === live?.release ? '*' : ' '} ${release}  ${published}  ${activities} activities${demonstration ? ', demonstration' : ''}\n`
	);
	print(lines.length === 0 ? 'There is no release yet.\n' : lines.join(''));
	return ACCEPTED;
}

async function rollBack(release: string | undefined): Promise<number> {
	const result = await rollback(dataDir, Number(release));
	if (result.outcome === 'rolled back') {
		print(`Release ${result.live.release} is live.\n`);
		return ACCEPTED;
	}
	complain(
		result.outcome === 'damaged'
			? `The file of release ${release} is missing or damaged; choose another.`
			: `There is no release "${release ?? ''}"; "npm run catalogue -- list" shows them.`
	);
	return UNREADABLE;
}
