import { parseArgs } from 'node:util';
import { killImports } from '../../tests/faults/catalogue-kill.ts';
import { ALL, ALL_MUTANTS, beginRun, finish, night, quick } from '../../tests/faults/runs.ts';
import { nothingYet, readTotal } from '../../tests/faults/total.ts';
import { workInMemory } from './in-memory.js';

/** `npm run faults -- <what>`: 0 when nothing was lost, doubled, falsely called sent or readable, and every mutant caught. */
const USAGE = `npm run faults -- list [--json]
  Every fault by name, and what is not brought about and why.
npm run faults -- quick [--seed n] [--kills 10]
  Every named fault once, every mutant once, a few kills and power cuts of the server, and power cuts of a browser.
npm run faults -- night [--minutes 60] [--resume] [--seed n]
  Faults drawn at random, kills, power cuts and steps of the model by turns, until the goals of a campaign are reached;
  added to the tally in test-results/faults.json with --resume.
  Both run against PostgreSQL where tests/postgres/run.sh starts them; kills are then the database's.
npm run faults -- catalogue-kill [--kills 200] [--seed 1]
  Kills an import at random moments and looks whether a whole release is live after each.
`;
const TALLY = 'test-results/faults.json';
const say = (text: string) => void process.stdout.write(text);

const { positionals, values } = parseArgs({
	allowPositionals: true,
	options: {
		kills: { type: 'string' },
		seed: { type: 'string' },
		minutes: { type: 'string', default: '60' },
		json: { type: 'boolean', default: false },
		resume: { type: 'boolean', default: false }
	}
});
const seed = values.seed === undefined ? Math.floor(Math.random() * 1e9) : Number(values.seed);
const [what = ''] = positionals;

async function runQuick(): Promise<void> {
	const run = await beginRun(seed, say);
	await quick(run, Number(values.kills ?? 10));
	process.exitCode = finish(run) ? 0 : 1;
}

async function runNight(): Promise<void> {
	const run = await beginRun(seed, say, values.resume ? readTotal(TALLY) : nothingYet());
	await night(run, { minutes: Number(values.minutes), file: TALLY });
	process.exitCode = finish(run) ? 0 : 1;
}

async function list(): Promise<void> {
	const { skipped } = await beginRun(seed, () => undefined);
	if (values.json)
		return say(`${JSON.stringify({ faults: ALL, mutants: ALL_MUTANTS, skipped })}\n`);
	for (const { name, kind } of ALL) say(`${kind} · ${name}\n`);
	for (const mutant of ALL_MUTANTS) say(`mutant · ${mutant}\n`);
	for (const { name, why } of skipped) say(`not brought about · ${name}: ${why}\n`);
}

async function catalogueKill(): Promise<void> {
	const kills = Number(values.kills ?? 200);
	const survived = await killImports(
		{ kills, seed: values.seed === undefined ? 1 : seed },
		(soFar) => {
			if (soFar.kills % 20 === 0) say(`${soFar.kills} kills, ${soFar.problems.length} problems\n`);
		}
	);
	for (const problem of survived.problems) say(`${problem}\n`);
	say(
		`${survived.kills} kills: ${survived.old} left the old release live, ${survived.new} the new one, ${survived.problems.length} problems.\n`
	);
	process.exitCode = survived.problems.length > 0 ? 1 : 0;
}

const COMMANDS: Record<string, () => Promise<void>> = {
	list,
	quick: runQuick,
	night: runNight,
	'catalogue-kill': catalogueKill
};
const command = Object.hasOwn(COMMANDS, what) ? COMMANDS[what] : undefined;
const numbers = [seed, Number(values.kills ?? 1), Number(values.minutes)];
if (
	!command ||
	positionals.length > 1 ||
	!numbers.every((each) => Number.isFinite(each) && each >= 0)
) {
	process.stderr.write(USAGE);
	process.exit(2);
}
workInMemory();
await command();
