import { onSqlite } from '../../src/lib/server/database.fixture.ts';
import { ALL_IN_BROWSER, bringAboutInBrowser } from './browser/campaign.ts';
import { BROWSER_FAULTS } from './browser/faults.ts';
import { BROWSER_MUTANTS } from './browser/mutants.ts';
import type { BrowserMutant } from './browser/mutants.ts';
import { cutPowerOfPhone } from './browser/power-cuts.ts';
import { whyNoPowerCuts } from './disk.ts';
import { bringAboutDeliveries } from './dispatch/campaign.ts';
import { DISPATCH_FAULTS } from './dispatch/faults.ts';
import { DISPATCH_MUTANTS } from './dispatch/mutants.ts';
import { drawn, seeded } from './random.ts';
import { bringAbout, MUTANTS } from './referrals/campaign.ts';
import { FAULTS, SKIPPED } from './referrals/faults.ts';
import { killServer } from './referrals/kills.ts';
import { MODEL_MUTANTS, walkModel } from './referrals/model.ts';
import { cutPower } from './referrals/power-cuts.ts';
import { emptyTally, isClean } from './tally.ts';
import type { Tally } from './tally.ts';
import { add, GOALS, isGood, nothingYet, writeTotal } from './total.ts';
import type { Total } from './total.ts';

/** Faults that are brought about by other means than one at a time. */
const BY_THEMSELVES = [
	{ name: 'server killed while phones send', kind: 'server' },
	{ name: 'power cut of the server', kind: 'server' },
	{ name: 'browser: power cut right after "saved"', kind: 'browser' },
	{ name: 'any steps in any order', kind: 'model' }
];
/** Every fault and every mutant by name. */
export const ALL: readonly { name: string; kind: string }[] = [
	...FAULTS,
	...DISPATCH_FAULTS,
	...(onSqlite ? [...BROWSER_FAULTS, ...BY_THEMSELVES] : [])
].map(({ name, kind }) => ({ name, kind }));
export const ALL_MUTANTS = [
	...MUTANTS,
	...DISPATCH_MUTANTS,
	...(onSqlite
		? [
				...MODEL_MUTANTS.map((name) => `model: ${name}`),
				...BROWSER_MUTANTS.map((name) => `browser: ${name}`),
				'synchronous=NORMAL'
			]
		: [])
];

const NO_POWER_CUTS = 'power cut of the server, and of a phone';
/** What a run may leave out: it is brought about in another run, or by whom the machine lets. */
const MAY_SKIP = new Set([NO_POWER_CUTS, ...SKIPPED.map(({ name }) => name)]);

export interface Run {
	total: Total;
	seed: number;
	skipped: readonly { name: string; why: string }[];
	say: (text: string) => void;
}

/** Begins a run. `total`: what earlier ones add up to. */
export async function beginRun(seed: number, say: Run['say'], total = nothingYet()): Promise<Run> {
	const why = onSqlite ? await whyNoPowerCuts() : undefined;
	const skipped = [...SKIPPED, ...(why ? [{ name: NO_POWER_CUTS, why }] : [])];
	say(`seed ${seed}\n`);
	return { total, seed, skipped, say };
}

const mayCut = ({ skipped }: Run) =>
	onSqlite && !skipped.some(({ name }) => name === NO_POWER_CUTS);

type Counters = Parameters<typeof add> extends [unknown, unknown, ...infer Rest] ? Rest : never;
function count({ total, say }: Run, tally: Tally, ...counters: Counters): void {
	add(total, tally, ...counters);
	for (const problem of tally.problems) say(`PROBLEM: ${problem}\n`);
}
function countMutant({ total, say }: Run, mutant: string, isCaught: boolean): void {
	total.mutants += 1;
	total.caught += Number(isCaught);
	say(`${isCaught ? 'caught' : 'NOT CAUGHT'}: ${mutant}\n`);
}

async function countFaults(run: Run, faults: typeof FAULTS, seed: number): Promise<void> {
	count(run, await bringAbout(faults, { seed }));
	const kills = faults.filter(({ name }) => name.startsWith('PostgreSQL killed'));
	if (process.env['TEST_POSTGRES_KILL']) run.total.postgresKills += kills.length;
}

async function countKills(run: Run, kills: number, seed: number): Promise<void> {
	const { lost, doubled, kills: injected } = await killServer({ kills, seed });
	count(run, { ...emptyTally(), injected, lost, doubled }, 'kills');
}

async function countCuts(run: Run, cuts: number, seed: number): Promise<void> {
	const { lost, doubled, cuts: injected } = await cutPower({ cuts, seed });
	count(run, { ...emptyTally(), injected, lost, doubled }, 'powerCuts');
}

async function countSteps(run: Run, least: number, seed: number): Promise<void> {
	const { steps, found } = await walkModel({ least, seed });
	run.total.modelSteps += steps;
	if (found) count(run, { ...emptyTally(), lost: 1, problems: [found] });
}

/** The faults that find each of a browser's mutants out. */
const FINDS: Record<Exclude<BrowserMutant, 'relaxed durability'>, string> = {
	'remove before send': 'browser: answer 500',
	'500 is success': 'browser: answer 500',
	'no unique key': 'browser: answer lost after commit',
	'receipt before commit': 'browser: site killed right after it answered'
};
async function isCaughtInBrowser(mutant: BrowserMutant, seed: number): Promise<boolean> {
	if (mutant === 'relaxed durability') return !isClean(await cutPowerOfPhone({ cuts: 1, mutant }));
	const faults = ALL_IN_BROWSER.filter(({ name }) => name === FINDS[mutant]);
	return !isClean(await bringAboutInBrowser(faults, { seed, mutant }));
}

/** How many of the line's faults a quick run brings about in a browser as well: they all are under Node. */
const IN_BROWSER_TOO = 6;
async function faultsInBrowser(run: Run): Promise<void> {
	const { seed } = run;
	const ofTheLine = ALL_IN_BROWSER.filter((fault) => !BROWSER_FAULTS.includes(fault));
	const faults = [...BROWSER_FAULTS, ...drawn(ofTheLine, IN_BROWSER_TOO, seeded(seed))];
	count(run, await bringAboutInBrowser(faults, { seed }), 'inBrowser');
}

async function cutsAndMutantsInBrowser(run: Run): Promise<void> {
	if (mayCut(run)) count(run, await cutPowerOfPhone({ cuts: 2 }), 'inBrowser', 'phonePowerCuts');
	for (const mutant of BROWSER_MUTANTS)
		if (mutant !== 'relaxed durability' || mayCut(run))
			countMutant(run, `browser: ${mutant}`, await isCaughtInBrowser(mutant, run.seed));
}

async function quickUnderNode(run: Run, kills: number): Promise<void> {
	const { seed } = run;
	await countFaults(run, FAULTS, seed);
	count(run, await bringAboutDeliveries(DISPATCH_FAULTS, { seed }));
	for (const mutant of MUTANTS)
		countMutant(run, mutant, !isClean(await bringAbout(FAULTS, { seed, mutant })));
	for (const mutant of DISPATCH_MUTANTS) {
		const tally = await bringAboutDeliveries(DISPATCH_FAULTS, { seed, mutant });
		countMutant(run, mutant, !isClean(tally));
	}
	if (!onSqlite) return;
	await countSteps(run, 20_000, seed);
	for (const mutant of MODEL_MUTANTS) {
		const { found } = await walkModel({ least: 20_000, seed, mutant });
		countMutant(run, `model: ${mutant}`, found !== undefined);
	}
	if (mayCut(run)) {
		// The setting that loses acknowledged requests in a power cut has to be found out as well.
		const { lost } = await cutPower({ cuts: 5, seed, isCareless: true });
		countMutant(run, 'synchronous=NORMAL', lost > 0);
		await countCuts(run, 5, seed);
	}
	await countKills(run, kills, seed);
}

/**
 * Every named fault once, every mutant once, a few kills and power cuts. Two things at once, not more: a browser's wait for
 * the disk costs Node no time, and what is late on a machine that does too much would be taken for lost.
 */
export async function quick(run: Run, kills: number): Promise<void> {
	if (!onSqlite) return quickUnderNode(run, kills);
	const theRest = quickUnderNode(run, kills).then(() => cutsAndMutantsInBrowser(run));
	await Promise.all([faultsInBrowser(run), theRest]);
}

type Goal = keyof typeof GOALS;
interface Part {
	goal: Goal;
	work(run: Run, seed: number): Promise<void>;
}
/** What a night does by turns, each until its goal is reached. */
const PARTS: readonly Part[] = onSqlite
	? [
			{ goal: 'modelSteps', work: (run, seed) => countSteps(run, 50_000, seed) },
			{
				goal: 'inBrowser',
				async work(run, seed) {
					const faults = drawn(ALL_IN_BROWSER, 60, seeded(seed));
					count(run, await bringAboutInBrowser(faults, { seed }), 'inBrowser');
				}
			},
			{ goal: 'kills', work: (run, seed) => countKills(run, 40, seed) },
			{ goal: 'powerCuts', work: (run, seed) => countCuts(run, 20, seed) },
			{
				goal: 'phonePowerCuts',
				async work(run) {
					count(run, await cutPowerOfPhone({ cuts: 8 }), 'inBrowser', 'phonePowerCuts');
				}
			},
			{
				goal: 'injected',
				async work(run, seed) {
					await countFaults(run, drawn(FAULTS, 300, seeded(seed)), seed);
					count(run, await bringAboutDeliveries(DISPATCH_FAULTS, { seed }));
				}
			}
		]
	: [
			{
				goal: 'postgresKills',
				work: (run, seed) => countFaults(run, drawn(FAULTS, 100, seeded(seed)), seed)
			}
		];
const needsDisk = (goal: Goal) => goal === 'powerCuts' || goal === 'phonePowerCuts';

/** Faults drawn at random, until the time is over or all goals are reached; the tally is in the file after each part. */
export async function night(
	run: Run,
	{ minutes, file }: { minutes: number; file: string }
): Promise<void> {
	const ends = performance.now() + minutes * 60_000;
	const isLeft = ({ goal }: Part) =>
		run.total[goal] < GOALS[goal] && (mayCut(run) || !needsDisk(goal));
	const from = run.seed + run.total.injected;
	for (let each = 0; performance.now() < ends && PARTS.some(isLeft); each++)
		for (const part of PARTS) {
			if (!isLeft(part) || performance.now() > ends) continue;
			await part.work(run, from + each);
			writeTotal(file, run.total);
			run.say(`${JSON.stringify(run.total)}\n`);
		}
}

/** Says what the run came to, in one line of JSON and a sentence. Answers whether all is well. */
export function finish({ total, skipped, say }: Run): boolean {
	say(`${JSON.stringify({ faults: ALL.length, ...total, skipped })}\n`);
	const strange = skipped.filter(({ name }) => !MAY_SKIP.has(name));
	const isWell = isGood(total) && strange.length === 0;
	const { injected, inBrowser, kills, powerCuts, phonePowerCuts, postgresKills } = total;
	say(
		isWell
			? `${injected} faults, ${inBrowser} of them in a real browser, with ${kills} kills of the server, ${powerCuts} power cuts of it and ${phonePowerCuts} of a phone, and ${postgresKills} kills of PostgreSQL; ${total.modelSteps} steps of the model: nothing lost, doubled, falsely called sent or readable; ${total.caught} of ${total.mutants} mutants caught.\n`
			: 'Something was lost, doubled, falsely called sent or readable, a mutant was not caught, or something was left out that may not be.\n'
	);
	return isWell;
}
