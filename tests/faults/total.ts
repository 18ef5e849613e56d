import { existsSync, mkdirSync, readFileSync, writeFileSync } from 'node:fs';
import { dirname } from 'node:path';
import { isClean } from './tally.ts';
import type { Tally } from './tally.ts';

/** What the runs so far add up to. */
export interface Total extends Omit<Tally, 'problems'> {
	/** Of those that were brought about, how many in a real browser. */
	inBrowser: number;
	/** Of the server, of the machine it is on, of a phone, of PostgreSQL. */
	kills: number;
	powerCuts: number;
	phonePowerCuts: number;
	postgresKills: number;
	modelSteps: number;
	mutants: number;
	caught: number;
}
type Counter = Exclude<
	keyof Total,
	'lost' | 'doubled' | 'falseSent' | 'readable' | 'mutants' | 'caught'
>;

/** How much of each a campaign of nights comes to. */
export const GOALS: Record<Counter, number> = {
	injected: 10_000,
	inBrowser: 1_000,
	kills: 1_000,
	powerCuts: 500,
	phonePowerCuts: 200,
	postgresKills: 200,
	modelSteps: 1_000_000
};

export const nothingYet = (): Total => ({
	injected: 0,
	inBrowser: 0,
	kills: 0,
	powerCuts: 0,
	phonePowerCuts: 0,
	postgresKills: 0,
	modelSteps: 0,
	lost: 0,
	doubled: 0,
	falseSent: 0,
	readable: 0,
	mutants: 0,
	caught: 0
});

/** Adds what a run found; a kill or a cut counts as a fault as well. */
export function add(total: Total, tally: Omit<Tally, 'problems'>, ...counters: Counter[]): void {
	for (const key of ['injected', 'lost', 'doubled', 'falseSent', 'readable'] as const)
		total[key] += tally[key];
	for (const counter of counters) total[counter] += tally.injected;
}

export const isGood = (total: Total): boolean => isClean(total) && total.caught === total.mutants;

/** The tally of earlier nights; nothing where there is none yet. */
export const readTotal = (file: string): Total =>
	existsSync(file)
		? { ...nothingYet(), ...(JSON.parse(readFileSync(file, 'utf8')) as Partial<Total>) }
		: nothingYet();

export function writeTotal(file: string, total: Total): void {
	mkdirSync(dirname(file), { recursive: true });
	writeFileSync(file, `${JSON.stringify(total)}\n`);
}
