import { isUtf8 } from 'node:buffer';
import * as fc from 'fast-check';
import { answers, importFromServer } from './hostile-server.ts';
import { FILES } from './inputs.ts';
import { importFile } from './laws.ts';

/** One thing that is fuzzed: `run` throws where a law does not hold. */
interface Kind {
	name: string;
	weight: number;
	/** Fails with a message, or nothing. */
	check: (seed: number, cases: number) => Promise<string | undefined>;
}

export interface Fuzzed {
	passed: number;
	/** One for each batch in which a law did not hold: the law, the shortest case, and how to see it again. */
	failures: string[];
}

const BATCH = 100;
/** Of the processor's time, which a busy machine does not lengthen. */
const MOST_SECONDS = 10;
const LONGEST_MESSAGE = 6000;

const kindOf = <Case>(
	name: string,
	weight: number,
	cases: fc.Arbitrary<Case>,
	run: (each: Case) => Promise<unknown>
): Kind => ({
	name,
	weight,
	async check(seed, numRuns) {
		const property = fc.asyncProperty(cases, (each) => inTime(() => run(each)));
		const result = await fc.check(property, { seed, numRuns });
		if (!result.failed) return undefined;
		return `${String(result.errorInstance)}\n${textOf(result.counterexample?.[0])}`;
	}
});

/** A case for people to read: bytes as text where they are, strings that go on for ever cut short. */
const textOf = (value: unknown): string =>
	JSON.stringify(value, (_, each: unknown) => {
		const bytes = each instanceof Uint8Array ? each : bytesOf(each);
		if (bytes)
			return Buffer.from(bytes)
				.toString(isUtf8(bytes) ? 'utf8' : 'latin1')
				.slice(0, 3000);
		return typeof each === 'string' ? each.slice(0, 3000) : each;
	});
/** What a `Buffer` has become by the time `JSON.stringify` shows it. */
const bytesOf = (value: unknown): Uint8Array | undefined =>
	typeof value === 'object' && value !== null && 'type' in value && 'data' in value
		? Buffer.from(value.data as number[])
		: undefined;

async function inTime(run: () => Promise<unknown>): Promise<void> {
	const before = process.cpuUsage();
	await run();
	const { user, system } = process.cpuUsage(before);
	const seconds = (user + system) / 1e6;
	if (seconds > MOST_SECONDS) throw new Error(`it took ${seconds.toFixed(1)} seconds`);
}

const KINDS: readonly Kind[] = [
	...Object.entries(FILES).map(([name, { weight, input }]) =>
		kindOf(name, weight, input, importFile)
	),
	kindOf('live', 20, answers, importFromServer)
];
export const KIND_NAMES: readonly string[] = KINDS.map(({ name }) => name);

/**
 * Imports so many hostile directories, each kind as often as its weight says, or `only` one. The same seed makes the
 * same cases. `told` hears of each batch before it begins, so that one that never ends is known by name.
 */
export async function fuzzImport(
	{ cases, seed, only }: { cases: number; seed: number; only?: string },
	told: (batch: { done: number; kind: string; seed: number }) => void = () => undefined
): Promise<Fuzzed> {
	const fuzzed: Fuzzed = { passed: 0, failures: [] };
	const kinds = KINDS.filter(({ name }) => only === undefined || name === only);
	const whole = kinds.reduce((sum, { weight }) => sum + weight, 0);
	let done = 0;
	for (const { name, weight, check } of kinds) {
		const due = Math.ceil((cases * weight) / whole);
		for (let batch = 0; batch * BATCH < due; batch++) {
			const size = Math.min(BATCH, due - batch * BATCH);
			told({ done, kind: name, seed: seed + batch });
			const failure = await check(seed + batch, size);
			done += size;
			if (failure === undefined) fuzzed.passed += size;
			else {
				const again = `--only ${name} --seed ${seed + batch} --cases ${size}`;
				fuzzed.failures.push(`${name} (${again}): ${failure.slice(0, LONGEST_MESSAGE)}`);
			}
		}
	}
	return fuzzed;
}
