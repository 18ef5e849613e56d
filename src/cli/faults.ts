import { existsSync, mkdirSync, readFileSync, writeFileSync } from 'node:fs';
import { parseArgs } from 'node:util';
import { killImports } from '../../tests/faults/catalogue-kill.ts';
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

/** `npm run faults -- <what>`: 0 when nothing was lost, doubled, falsely called sent or readable, and every mutant caught. */
const USAGE = `npm run faults -- list [--json]
  Every fault by name, and what is not brought about and why.
npm run faults -- quick [--seed n] [--kills 10]
  Every named fault once, every mutant once, a few kills of the built server.
npm run faults -- night [--minutes 60] [--resume] [--seed n]
  Faults drawn at random and kills by turns, added to the tally in test-results/faults.json with --resume.
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

/** What the runs so far add up to. */
interface Total extends Omit<Tally, 'problems'> {
	kills: number;
	mutants: number;
	caught: number;
}
const nothingYet = (): Total => {
	const { problems, ...tally } = emptyTally();
	void problems;
	return { ...tally, kills: 0, mutants: 0, caught: 0 };
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

function finish(total: Total): void {
	say(`${JSON.stringify({ faults: FAULTS.length, ...total, skipped: SKIPPED })}\n`);
	const isGood = isClean({ ...total, problems: [] }) && total.caught === total.mutants;
	say(
		isGood
			? `${total.injected} faults, ${total.kills} of them kills of the server: nothing lost, doubled, falsely called sent or readable; ${total.caught} of ${total.mutants} mutants caught.\n`
			: 'Something was lost, doubled, falsely called sent or readable, or a mutant was not caught.\n'
	);
	process.exitCode = isGood ? 0 : 1;
}

async function quick(): Promise<void> {
	say(`seed ${seed}\n`);
	const total = nothingYet();
	add(total, await bringAbout(FAULTS, { seed }));
	for (const mutant of MUTANTS) {
		const isCaught = !isClean(await bringAbout(FAULTS, { seed, mutant }));
		total.mutants += 1;
		total.caught += Number(isCaught);
		say(`${isCaught ? 'caught' : 'NOT CAUGHT'}: ${mutant}\n`);
	}
	await addKills(total, Number(values.kills ?? 10), seed);
	finish(total);
}

async function night(): Promise<void> {
	say(`seed ${seed}\n`);
	const total =
		values.resume && existsSync(TALLY)
			? (JSON.parse(readFileSync(TALLY, 'utf8')) as Total)
			: nothingYet();
	const ends = performance.now() + Number(values.minutes) * 60_000;
	for (let round = 0; performance.now() < ends; round++) {
		add(total, await bringAbout(drawFaults(300, seed + round), { seed: seed + round }));
		await addKills(total, 10, seed + round);
		mkdirSync('test-results', { recursive: true });
		writeFileSync(TALLY, `${JSON.stringify(total)}\n`);
		say(`${total.injected} faults, ${total.kills} kills\n`);
	}
	finish(total);
}

function list(): void {
	if (values.json) {
		const faults = FAULTS.map(({ name, kind }) => ({ name, kind }));
		return say(`${JSON.stringify({ faults, mutants: MUTANTS, skipped: SKIPPED })}\n`);
	}
	for (const { name, kind } of FAULTS) say(`${kind} · ${name}\n`);
	for (const mutant of MUTANTS) say(`mutant · ${mutant}\n`);
	for (const { name, why } of SKIPPED) say(`not brought about · ${name}: ${why}\n`);
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
