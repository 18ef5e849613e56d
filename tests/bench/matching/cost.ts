import { execFile } from 'node:child_process';
import { promisify } from 'node:util';
import { quantile } from '../../matching/scores.ts';
import type { Figure } from '../figure.ts';
import type { Cost, Engine } from './engine.ts';
import type { TunedPeer } from './quality.ts';

/** The most that a query may take beside tuned MiniSearch, at its slowest but one in twenty. */
const MOST_RATIO: Readonly<Record<number, number>> = { 2000: 1.5, 20_000: 0.5 };
const SIZES = [200, 2000, 20_000];
/** Of this many on only the one that we are measured by is asked, unless there is time. */
const LARGE = 20_000;
const REFERENCE = 'MiniSearch';
const OURS = 'ours';
/** Where a ratio counts the two are measured in turn so many times, and the middle one of each figure stands. */
const TURNS = 3;
const KINDS = ['p50', 'p95', 'build', 'mebibytes'] as const satisfies (keyof Cost)[];

const run = promisify(execFile);

/** Every engine in a process of its own: the heap that one leaves, and what was compiled for it, would tell on the next. */
async function costOf(engine: Engine): Promise<Cost> {
	const { stdout } = await run(process.execPath, [
		'build/cli/bench-engine.js',
		JSON.stringify(engine)
	]);
	return JSON.parse(stdout) as Cost;
}

const middleOf = (costs: readonly Cost[]): Cost =>
	Object.fromEntries(
		KINDS.map((kind) => {
			const sorted = costs.map((cost) => cost[kind]).sort((a, b) => a - b);
			return [kind, quantile(sorted, 0.5)];
		})
	) as unknown as Cost;

/** What several engines cost, each by its name: one after the other, in `turns` rounds. */
async function costsOf(engines: readonly Engine[], turns: number): Promise<Map<string, Cost>> {
	const rounds: Cost[][] = engines.map(() => []);
	for (let turn = 0; turn < turns; turn += 1) {
		for (const [at, engine] of engines.entries()) rounds[at]?.push(await costOf(engine));
	}
	return new Map(engines.map(({ name }, at) => [name, middleOf(rounds[at] ?? [])]));
}

function* figuresOf(costs: ReadonlyMap<string, Cost>, many: number): Generator<Figure> {
	const of = (name: string, kind: keyof Cost) => costs.get(name)?.[kind] ?? NaN;
	const beside = (kind: keyof Cost) => ({ name: `tuned ${REFERENCE}`, value: of(REFERENCE, kind) });
	const figure = { better: 'less' as const, unit: 'ms of work' };
	for (const kind of ['p50', 'p95', 'build'] as const) {
		const said =
			kind === 'build' ? 'to build the index, ours for two languages' : `a query, ${kind}`;
		const ratio = kind === 'p95' ? MOST_RATIO[many] : undefined;
		yield {
			...figure,
			name: `${many} activities, ours: ${said}`,
			value: of(OURS, kind),
			...(ratio !== undefined && { target: ratio * of(REFERENCE, kind) }),
			beside: beside(kind)
		};
		for (const [name, cost] of costs) {
			if (name === REFERENCE || name === OURS) continue;
			yield {
				...figure,
				name: `${many} activities, ${name}: ${said}`,
				value: cost[kind],
				beside: { name: OURS, value: of(OURS, kind) }
			};
		}
	}
	yield {
		...figure,
		name: `${many} activities, ours: memory of the index, two languages`,
		value: of(OURS, 'mebibytes'),
		unit: 'MiB',
		beside: beside('mebibytes')
	};
}

/** What an index costs to build and to keep, and a query to answer, as the directory grows. */
export async function* cost({
	tuned,
	full
}: {
	tuned: readonly TunedPeer[];
	full: boolean;
}): AsyncGenerator<Figure> {
	const peers = tuned.map(({ peer, setting }) => ({ name: peer.name, setting: setting.said }));
	const pair: Omit<Engine, 'many'>[] = [
		{ name: OURS },
		...peers.filter(({ name }) => name === REFERENCE)
	];
	const others = peers.filter(({ name }) => name !== REFERENCE);
	for (const many of SIZES) {
		const sized = (engines: readonly Omit<Engine, 'many'>[]) =>
			engines.map((engine): Engine => ({ ...engine, many }));
		const counted = await costsOf(sized(pair), MOST_RATIO[many] === undefined ? 1 : TURNS);
		const told = many >= LARGE && !full ? [] : sized(others);
		yield* figuresOf(new Map([...counted, ...(await costsOf(told, 1))]), many);
	}
}
