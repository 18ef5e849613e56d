import { existsSync, mkdtempSync, readFileSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import * as z from 'zod';
import { readWhen } from '../../src/lib/server/import/schedules.ts';
import { openReferralErrors } from '../../src/lib/server/open-referral/conformance.ts';
import { readLive } from '../../src/lib/server/releases.ts';
import { killImports } from '../faults/catalogue-kill.ts';
import type { Bench, Figure } from './figure.ts';
import { writeDirectory } from './generated-directory.ts';
import { runImportCommand } from './import-command.ts';
import type { ImportRun } from './import-command.ts';
import { checkedOpeningHours, openingHoursAgreement } from './opening-hours.ts';

const TODAY = ['--today', '2026-11-21'];
const RECORDS = 50_000;
const shared = process.env['SHARED_DATA'] ?? '../shared/data';
/** Every service directory of the shared data. */
const DIRECTORIES = [
	'oruk-v1-live',
	'oruk-v3-live-bristol',
	'oruk-v3-profile/examples',
	'oruk-validator-mocks/Mocks/V1.0-UK-Default',
	'oruk-validator-mocks/Mocks/V3.0-UK-Default',
	'oruk-validator-mocks/Mocks/V3.0-UK-Test',
	'oruk-validator-mocks/Mocks/V3.0-UK-Warn',
	'hsds-3.0',
	'hsds-1.0-ohana/sample-csv',
	'outpost-buckinghamshire',
	'folkestone-csv',
	'wide-csv',
	'openactive/rpde-live'
];

type Part = (folder: string, full: boolean) => AsyncGenerator<Figure | string>;

/** Of the records that have a name and that the source does not withhold, how many in a hundred are accepted. */
const realDirectories: Part = async function* (folder) {
	for (const directory of DIRECTORIES) {
		const path = join(shared, directory);
		if (!existsSync(path)) {
			yield `${directory} · not measured: it is not in ${shared}, see SHARED_DATA`;
			continue;
		}
		const { report } = await runImportCommand(folder, [path, '--dry-run', ...TODAY]);
		const usable = report?.rows.filter(
			({ outcome, name }) => outcome !== 'withheld' && name !== ''
		);
		const accepted = usable?.filter(({ outcome }) => outcome === 'accepted').length ?? 0;
		yield {
			name: `${directory}, usable records accepted`,
			value: usable?.length ? (100 * accepted) / usable.length : 0,
			unit: '%',
			target: 99,
			better: 'more',
			beside: { name: 'all of them', value: 100 }
		};
	}
};

/** A reading of the generated file by the fields it has, and nothing else: the least that any importer must do. */
const id = z.string();
const kindOfPlace = z.enum(['physical', 'postal', 'virtual']);
const generatedAddress = z.object({
	id,
	address_1: z.string(),
	city: z.string(),
	state_province: z.string(),
	postal_code: z.string(),
	country: z.string(),
	address_type: kindOfPlace
});
const generatedLocation = z.object({
	id,
	location_type: kindOfPlace,
	name: z.string(),
	latitude: z.number(),
	longitude: z.number(),
	addresses: z.array(generatedAddress)
});
const generatedSchedule = z.object({
	id,
	freq: z.enum(['WEEKLY', 'MONTHLY']),
	byday: z.string(),
	opens_at: z.string(),
	closes_at: z.string()
});
const generatedService = z.object({
	id,
	name: z.string(),
	description: z.string(),
	status: z.enum(['active', 'inactive', 'defunct', 'temporarily closed']),
	assured_date: z.string(),
	email: z.string(),
	url: z.string(),
	minimum_age: z.number(),
	organization: z.object({ id, name: z.string(), description: z.string() }),
	contacts: z.array(z.object({ id, phones: z.array(z.object({ id, number: z.string() })) })),
	cost_options: z.array(z.object({ id, amount: z.number() })),
	schedules: z.array(generatedSchedule),
	service_at_locations: z.array(z.object({ id, location: generatedLocation }))
});
const generatedPage = z.object({ contents: z.array(generatedService) });

function secondsToParse(file: string): number {
	const from = performance.now();
	generatedPage.parse(JSON.parse(readFileSync(file, 'utf8')));
	return (performance.now() - from) / 1000;
}

const median = (numbers: number[]): number =>
	numbers.toSorted((a, b) => a - b)[Math.floor(numbers.length / 2)] ?? NaN;

/** Each import stands between two readings, so that what else the machine does weighs on both. */
const aLargeDirectory: Part = async function* (folder, full) {
	const file = join(folder, 'large.json');
	writeDirectory(file, RECORDS);
	const runs: ImportRun[] = [];
	const readings = [secondsToParse(file)];
	for (let run = 0; run < (full ? 5 : 3); run++) {
		runs.push(await runImportCommand(join(folder, `large-${run}`), [file, ...TODAY]));
		readings.push(secondsToParse(file));
	}
	const again = await runImportCommand(join(folder, 'large-0'), [file, ...TODAY]);
	const reading = median(readings);
	yield {
		name: `${RECORDS} records, peak memory`,
		value: Math.max(...runs.map(({ mebibytes }) => mebibytes), again.mebibytes),
		unit: 'MiB',
		target: 512,
		better: 'less',
		beside: { name: 'the file itself', value: readFileSync(file).length / 1024 ** 2 }
	};
	yield {
		name: `${RECORDS} records, time`,
		value: median(runs.map(({ seconds }) => seconds)),
		unit: 's',
		target: 12 * reading,
		better: 'less',
		beside: { name: 'one JSON.parse and zod pass of it', value: reading }
	};
	yield {
		name: 'changes when the same file is imported again',
		value: changesOf(again),
		unit: '',
		target: 0,
		better: 'less',
		beside: { name: 'all of them', value: runs[0]?.report?.total.activities ?? NaN }
	};
};

/** One more where a new release was made of it. */
function changesOf({ report }: ImportRun): number {
	const { added, changed, removed } = report?.feeds[0]?.since ?? {
		added: NaN,
		changed: 0,
		removed: 0
	};
	return added + changed + removed + (report?.release === 1 ? 0 : 1);
}

const openingHours: Part = async function* () {
	const cases = checkedOpeningHours();
	if (cases.length === 0) {
		yield `opening hours · not measured: they are not in ${shared}, see SHARED_DATA`;
		return;
	}
	const found = openingHoursAgreement(cases, (words) => readWhen(words));
	const judged = cases.length - found.readerSlipped;
	const share = (count: number) => (100 * count) / judged;
	yield {
		name: 'opening hours that agree with a careful reader, or are unsure for a stated cause',
		value: share(found.agree + found.unsureForCause),
		unit: '%',
		target: 95,
		better: 'more',
		beside: { name: 'all of them', value: 100 }
	};
	yield {
		name: 'opening hours understood as something else',
		value: share(found.wrong),
		unit: '%',
		target: 0,
		better: 'less',
		beside: { name: 'shown in their own words', value: share(found.unsure + found.unsureForCause) }
	};
};

const givenBack: Part = async function* (folder) {
	const activities = readLive(join(folder, 'large-0'))?.activities ?? [];
	yield {
		name: `errors in ${activities.length} activities written as Open Referral UK`,
		value: activities.length === 0 ? NaN : openReferralErrors(activities).length,
		unit: '',
		target: 0,
		better: 'less',
		beside: { name: 'activities', value: activities.length }
	};
};

const kills: Part = async function* (_folder, full) {
	const survived = await killImports({ kills: full ? 200 : 40, seed: 1 });
	yield {
		name: `kills of an import after which something was wrong`,
		value: survived.problems.length,
		unit: '',
		target: 0,
		better: 'less',
		beside: { name: 'kills', value: survived.kills }
	};
};

const PARTS: Part[] = [realDirectories, aLargeDirectory, openingHours, givenBack, kills];

export const catalogue: Bench = {
	method:
		'Imports run as the built command, each in a process of its own; times are medians, memory is the largest resident set.',
	async *figures({ full }) {
		const folder = mkdtempSync(join(tmpdir(), 'hereabouts-bench-'));
		try {
			for (const part of PARTS) yield* part(folder, full);
		} finally {
			rmSync(folder, { recursive: true, force: true });
		}
	}
};
