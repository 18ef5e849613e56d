import { existsSync, mkdirSync, readFileSync, writeFileSync } from 'node:fs';
import { parseArgs } from 'node:util';
import { killImports } from '../../tests/faults/catalogue-kill.ts';
import { bringAboutDeliveries } from '../../tests/faults/dispatch/campaign.ts';
import { DISPATCH_FAULTS } from '../../tests/faults/dispatch/faults.ts';
import { DISPATCH_MUTANTS } from '../../tests/faults/dispatch/mutants.ts';
import {
	bringAbout,
	drawFaults,
	emptyTally,
	isClean,
	MUTANTS
} from '../../tests/faults/referrals/campaign.ts';
import type { Tally } from '../../tests/faults/referrals/campaign.ts';
import { FAULTS, SKIPPED } from '../../tests/faults/referrals/faults.ts';
import { killServer } from '../../tests/faults/referrals/kills.ts';
import { cutPower, whyNoPowerCuts } from '../../tests/faults/referrals/power-cuts.ts';
import type { Fault } from '../../tests/faults/referrals/world.ts';
import { onSqlite } from '../lib/server/database.fixture.ts';

/** `npm run faults -- <what>`: 0 when nothing was lost, doubled, falsely called sent or readable, and every mutant caught. */
const USAGE = `npm run faults -- list [--json]
  Every fault by name, and what is not brought about and why.
npm run faults -- quick [--seed n] [--kills 10]
  Every named fault once, every mutant once, a few kills and power cuts of the server.
npm run faults -- night [--minutes 60] [--resume] [--seed n]
  Faults drawn at random, kills and power cuts by turns, added to the tally in test-results/faults.json with --resume.
  Both run against PostgreSQL where tests/postgres/run.sh starts them; kills and power cuts are then the database's.
npm run faults -- catalogue-kill [--kills 200] [--seed 1]
  Kills an import at random moments and looks whether a whole release is live after each.
`;
const ALL = [...FAULTS, ...DISPATCH_FAULTS];
const ALL_MUTANTS = [...MUTANTS, ...DISPATCH_MUTANTS, 'synchronous=NORMAL'];
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

/** What the runs so far add up to. */
interface Total extends Omit<Tally, 'problems'> {
	kills: number;
	powerCuts: number;
	postgresKills: number;
	mutants: number;
	caught: number;
}
const nothingYet = (): Total => {
	const { problems, ...tally } = emptyTally();
	void problems;
	return { ...tally, kills: 0, powerCuts: 0, postgresKills: 0, mutants: 0, caught: 0 };
};

function add(total: Total, { problems, ...tally }: Tally): void {
	for (const key of ['injected', 'lost', 'doubled', 'falseSent', 'readable'] as const)
		total[key] += tally[key];
	for (const problem of problems) say(`PROBLEM: ${problem}\n`);
}

async function addKills(total: Total, kills: number, from: number): Promise<void> {
	const killed = await killServer({ kills, seed: from });
	total.kills += killed.kills;
	total.injected += killed.kills;
	total.lost += killed.lost;
	total.doubled += killed.doubled;
}

const whyNot = onSqlite ? await whyNoPowerCuts() : 'the power is cut with SQLite only';
const skipped = [...SKIPPED, ...(whyNot ? [{ name: 'power cut of the server', why: whyNot }] : [])];

async function addPowerCuts(total: Total, cuts: number, from: number): Promise<void> {
	if (whyNot) return;
	const cut = await cutPower({ cuts, seed: from });
	total.powerCuts += cut.cuts;
	total.injected += cut.cuts;
	total.lost += cut.lost;
	total.doubled += cut.doubled;
}

/** The setting that loses acknowledged requests in a power cut has to be found out as well. */
async function addCarelessServer(total: Total): Promise<void> {
	if (whyNot) return;
	const { lost } = await cutPower({ cuts: 5, seed, isCareless: true });
	total.mutants += 1;
	total.caught += Number(lost > 0);
	say(`${lost > 0 ? 'caught' : 'NOT CAUGHT'}: synchronous=NORMAL\n`);
}

function addMutant(total: Total, mutant: string, tally: Tally): void {
	const isCaught = !isClean(tally);
	total.mutants += 1;
	total.caught += Number(isCaught);
	say(`${isCaught ? 'caught' : 'NOT CAUGHT'}: ${mutant}\n`);
}

async function addFaults(total: Total, faults: readonly Fault[], from: number): Promise<void> {
	add(total, await bringAbout(faults, { seed: from }));
	total.postgresKills += faults.filter(({ name }) => name.startsWith('PostgreSQL killed')).length;
}

function finish(total: Total): void {
	say(`${JSON.stringify({ faults: ALL.length, ...total, skipped })}\n`);
	const isGood = isClean({ ...total, problems: [] }) && total.caught === total.mutants;
	say(
		isGood
			? `${total.injected} faults, ${total.kills} of them kills of the server, ${total.powerCuts} power cuts, ${total.postgresKills} kills of PostgreSQL: nothing lost, doubled, falsely called sent or readable; ${total.caught} of ${total.mutants} mutants caught.\n`
			: 'Something was lost, doubled, falsely called sent or readable, or a mutant was not caught.\n'
	);
	process.exitCode = isGood ? 0 : 1;
}

async function quick(): Promise<void> {
	say(`seed ${seed}\n`);
	const total = nothingYet();
	await addFaults(total, FAULTS, seed);
	add(total, await bringAboutDeliveries(DISPATCH_FAULTS, { seed }));
	for (const mutant of MUTANTS)
		addMutant(total, mutant, await bringAbout(FAULTS, { seed, mutant }));
	for (const mutant of DISPATCH_MUTANTS)
		addMutant(total, mutant, await bringAboutDeliveries(DISPATCH_FAULTS, { seed, mutant }));
	await addCarelessServer(total);
	await addPowerCuts(total, 5, seed);
	if (onSqlite) await addKills(total, Number(values.kills ?? 10), seed);
	finish(total);
}

async function night(): Promise<void> {
	say(`seed ${seed}\n`);
	const total =
		values.resume && existsSync(TALLY)
			? { ...nothingYet(), ...(JSON.parse(readFileSync(TALLY, 'utf8')) as Total) }
			: nothingYet();
	const ends = performance.now() + Number(values.minutes) * 60_000;
	for (let round = 0; performance.now() < ends; round++) {
		await addFaults(total, drawFaults(300, seed + round), seed + round);
		add(total, await bringAboutDeliveries(DISPATCH_FAULTS, { seed: seed + round }));
		if (onSqlite) await addKills(total, 10, seed + round);
		await addPowerCuts(total, 20, seed + round);
		mkdirSync('test-results', { recursive: true });
		writeFileSync(TALLY, `${JSON.stringify(total)}\n`);
		say(
			`${total.injected} faults, ${total.kills} kills, ${total.powerCuts} power cuts, ${total.postgresKills} kills of PostgreSQL\n`
		);
	}
	finish(total);
}

function list(): void {
	if (values.json) {
		const faults = ALL.map(({ name, kind }) => ({ name, kind }));
		return say(`${JSON.stringify({ faults, mutants: ALL_MUTANTS, skipped })}\n`);
	}
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

const COMMANDS: Record<string, () => void | Promise<void>> = {
	list,
	quick,
	night,
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
await command();
