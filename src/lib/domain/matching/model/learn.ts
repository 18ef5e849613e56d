import { featuresOf, readText, type FeatureKind, type ReadToken, type Script } from './features.ts';
import { toShares } from './shares.ts';

/** A text to learn from, and what it stands for. */
export interface Example {
	tokens: readonly ReadToken[];
	/** Places in the list of classes. */
	classes: readonly number[];
	/** How much it counts. */
	weight: number;
	/** Its words are in another order than anybody said them: pairs are not learnt from it that nobody said. */
	isMixedUp?: true;
}

/** A feature that is worth keeping, and what it says for or against each class. */
export interface LearntFeature {
	kind: FeatureKind;
	key: string | number;
	weights: Float32Array;
}

export interface Learnt {
	classes: number;
	bias: Float32Array;
	features: LearntFeature[];
}

export interface LearningOptions {
	/** How often all weights are taught. */
	rounds: number;
	/** A feature seen in fewer examples is not learnt. */
	leastSeen: Record<FeatureKind, number>;
	/** How much of an example is shared out among all classes, so that no weight grows on being surer than sure. */
	doubt: number;
	/** Weights drawn towards 0 in every round by this much: few weights stay, and what stays is sure. */
	thrift: number;
	rate: number;
	/** How many weights stay. */
	keep: number;
}

/**
 * The way down to the weights that stay: how many times as many are left, and how often these are then taught again. What
 * goes at once takes with it much that only it knew; in stages what is left learns to say it (gradual pruning: Zhu and
 * Gupta, "To prune, or not to prune", 2017).
 */
const STAGES = [
	{ left: 8, rounds: 1 },
	{ left: 4.5, rounds: 1 },
	{ left: 2.6, rounds: 1 },
	{ left: 1.6, rounds: 2 },
	{ left: 1, rounds: 8 }
] as const;

/** Mulberry32: chance that is the same every time. */
export function chanceFrom(seed: number): () => number {
	let state = seed >>> 0;
	return () => {
		state = (state + 0x6d2b79f5) >>> 0;
		let mixed = Math.imul(state ^ (state >>> 15), 1 | state);
		mixed = (mixed + Math.imul(mixed ^ (mixed >>> 7), 61 | mixed)) ^ mixed;
		return ((mixed ^ (mixed >>> 14)) >>> 0) / 2 ** 32;
	};
}

/** An example from a text. */
export const exampleOf = (
	text: string,
	classes: readonly number[],
	script: Script,
	weight = 1
): Example => ({ tokens: readText(text, script), classes, weight });

interface Row {
	ids: Int32Array;
	values: Float32Array;
	classes: readonly number[];
	weight: number;
}

interface Named {
	kind: FeatureKind;
	key: string | number;
	seen: number;
}

function toRows(examples: readonly Example[], leastSeen: LearningOptions['leastSeen']) {
	const drawn = examples.map(({ tokens }) => featuresOf(tokens));
	const named = new Map<string, Named>();
	for (const [at, features] of drawn.entries()) {
		const once = examples[at]?.isMixedUp ? 0 : 1;
		for (const name of new Set(features.map(({ kind, key }) => `${kind} ${key}`))) {
			const before = named.get(name);
			if (before !== undefined) before.seen += once;
			else {
				const [kind = '', key = ''] = name.split(' ');
				const isWord = kind === 'word';
				named.set(name, {
					kind: kind as FeatureKind,
					key: isWord ? key : Number(key),
					seen: once
				});
			}
		}
	}
	const kept = [...named].filter(([, { kind, seen }]) => seen >= leastSeen[kind]);
	const idOf = new Map(kept.map(([name], id) => [name, id]));
	const rows = drawn.map((features, at): Row => {
		const known = features.flatMap(({ kind, key, value }) => {
			const id = idOf.get(`${kind} ${key}`);
			return id === undefined ? [] : [{ id, value }];
		});
		return {
			ids: Int32Array.from(known, ({ id }) => id),
			values: Float32Array.from(known, ({ value }) => value),
			classes: examples[at]?.classes ?? [],
			weight: examples[at]?.weight ?? 1
		};
	});
	return { rows, names: kept.map(([, name]) => name) };
}

/** The numbers below `length` in an order of chance. */
export function shuffled(length: number, chance: () => number): Int32Array {
	const order = Int32Array.from({ length }, (_, at) => at);
	for (let at = length - 1; at > 0; at -= 1) {
		const other = Math.floor(chance() * (at + 1));
		[order[at], order[other]] = [order[other] ?? 0, order[at] ?? 0];
	}
	return order;
}

/** Where a lesson stands: a weight of every feature for every class, one feature after the other, and each class's own. */
interface Weights {
	names: readonly Named[];
	classes: number;
	all: Float32Array;
	bias: Float32Array;
}

/** A step of AdaGrad (Duchi, Hazan and Singer, 2011): the more a weight has been moved, the less it moves. */
function move(weights: Float32Array, moved: Float32Array, at: number, slope: number, rate: number) {
	const squares = (moved[at] ?? 0) + slope * slope;
	moved[at] = squares;
	weights[at] = (weights[at] ?? 0) - (rate * slope) / Math.sqrt(squares);
}

/** What a weight counts as having moved before it is first taught, and once only some are left, when it is to move gently. */
const MOVED = { atFirst: 1e-3, biasLater: 10, later: 1 };
/** Every example moves the classes' own weights, which therefore take smaller steps. */
const BIAS_RATE = 0.2;

/** Turns what speaks for each class into how far its share is from what was meant, and moves the classes' own weights. */
function errorsOf(
	sums: Float32Array,
	{ classes, weight }: Row,
	{ doubt }: LearningOptions,
	moveBias: Move
): Float32Array {
	toShares(sums);
	for (const one of classes) sums[one] = (sums[one] ?? 0) - (1 - doubt) / classes.length;
	for (let at = 0; at < sums.length; at += 1) {
		const slope = weight * ((sums[at] ?? 0) - doubt / sums.length);
		sums[at] = slope;
		moveBias(at, slope);
	}
	return sums;
}
type Move = (at: number, slope: number) => void;

/** Teaches every weight, round after round, and draws all of them towards 0 after each. */
function teachAll(rows: readonly Row[], weights: Weights, options: LearningOptions): void {
	const { classes, all, bias } = weights;
	const { rounds, rate, thrift } = options;
	const moved = new Float32Array(all.length).fill(MOVED.atFirst);
	const biasMoved = new Float32Array(classes).fill(MOVED.atFirst);
	const moveBias: Move = (at, slope) => move(bias, biasMoved, at, slope, BIAS_RATE * rate);
	const sums = new Float32Array(classes);
	const chance = chanceFrom(rows.length);
	for (let round = 0; round < rounds; round += 1) {
		for (const place of shuffled(rows.length, chance)) {
			const row = rows[place];
			if (row !== undefined) teach(row);
		}
		shrink(all, thrift);
	}

	function teach(row: Row): void {
		const { ids, values } = row;
		sums.set(bias);
		for (let nth = 0; nth < ids.length; nth += 1) {
			const from = (ids[nth] ?? 0) * classes;
			const value = values[nth] ?? 0;
			for (let at = 0; at < classes; at += 1) {
				sums[at] = (sums[at] ?? 0) + value * (all[from + at] ?? 0);
			}
		}
		const errors = errorsOf(sums, row, options, moveBias);
		for (let nth = 0; nth < ids.length; nth += 1) {
			const from = (ids[nth] ?? 0) * classes;
			const value = values[nth] ?? 0;
			for (let at = 0; at < classes; at += 1) {
				const slope = value * (errors[at] ?? 0);
				if (slope < 1e-4 && slope > -1e-4) continue;
				move(all, moved, from + at, slope, rate);
			}
		}
	}
}

/** The weights that are left, as flat as they can be: feature `id` has those from `starts[id]` up to `starts[id + 1]`. */
interface Left {
	starts: Uint32Array;
	targets: Uint16Array;
	values: Float32Array;
}

/** Of all weights those that are not 0. */
function leftOf({ names, classes, all }: Weights): Left {
	const starts = new Uint32Array(names.length + 1);
	const targets: number[] = [];
	const values: number[] = [];
	for (let id = 0; id < names.length; id += 1) {
		for (let at = 0; at < classes; at += 1) {
			const weight = all[id * classes + at] ?? 0;
			if (weight === 0) continue;
			targets.push(at);
			values.push(weight);
		}
		starts[id + 1] = values.length;
	}
	return { starts, targets: Uint16Array.from(targets), values: Float32Array.from(values) };
}

/** What speaks for each class in an example, all of its features together. */
function sumUp(sums: Float32Array, { ids, values }: Row, left: Left, bias: Float32Array): void {
	sums.set(bias);
	for (let nth = 0; nth < ids.length; nth += 1) {
		const id = ids[nth] ?? 0;
		const value = values[nth] ?? 0;
		for (let next = left.starts[id] ?? 0; next < (left.starts[id + 1] ?? 0); next += 1) {
			const target = left.targets[next] ?? 0;
			sums[target] = (sums[target] ?? 0) + value * (left.values[next] ?? 0);
		}
	}
}

/**
 * What each weight tells: how much the loss over all examples would grow if it alone were gone. Where an example has the
 * share p of a class and a weight brings it c, the whole would be 1 + p (e^-c - 1) times as large without it, and what was
 * meant would have c less to speak for it. What only one text says is worth keeping where nothing else in it says it.
 */
function tellingOf(rows: readonly Row[], left: Left, bias: Float32Array): Float32Array {
	const { starts, targets, values: weights } = left;
	const tells = new Float32Array(weights.length);
	const shares = new Float32Array(bias.length);
	const meant = new Float32Array(bias.length);
	for (const row of rows) {
		const { ids, values, classes, weight } = row;
		sumUp(shares, row, left, bias);
		toShares(shares);
		for (const one of classes) meant[one] = (meant[one] ?? 0) + 1 / classes.length;
		for (let nth = 0; nth < ids.length; nth += 1) {
			const id = ids[nth] ?? 0;
			const value = values[nth] ?? 0;
			for (let next = starts[id] ?? 0; next < (starts[id + 1] ?? 0); next += 1) {
				const target = targets[next] ?? 0;
				const told = value * (weights[next] ?? 0);
				const share = shares[target] ?? 0;
				const rest = share < SLIGHT ? -share * told : Math.log1p(share * Math.expm1(-told));
				tells[next] = (tells[next] ?? 0) + weight * (rest + (meant[target] ?? 0) * told);
			}
		}
		for (const one of classes) meant[one] = 0;
	}
	return tells;
}

/** What each weight tells for the room that it takes: a pair of words has to say which it is as well. */
function worthItsRoom(
	tells: Float32Array,
	{ starts }: Left,
	names: readonly Named[]
): Float32Array {
	names.forEach(({ kind }, id) => {
		if (kind !== 'pair') return;
		for (let next = starts[id] ?? 0; next < (starts[id + 1] ?? 0); next += 1) {
			tells[next] = (tells[next] ?? 0) / PAIR_ROOM;
		}
	});
	return tells;
}
/** A weight of a pair takes so many times the room of another: measured on our languages. */
const PAIR_ROOM = 1.9;

/** Of a share as slight as this the first term of the series is as good, and far quicker. */
const SLIGHT = 0.01;

/** The `keep` weights that tell most. */
function mostTelling(left: Left, tells: Float32Array, keep: number): Left {
	const least = tells.slice().sort().at(-keep) ?? -Infinity;
	const isTelling = (_: number, at: number): boolean => (tells[at] ?? 0) >= least;
	const starts = new Uint32Array(left.starts.length);
	let many = 0;
	for (let id = 0; id + 1 < starts.length; id += 1) {
		for (let next = left.starts[id] ?? 0; next < (left.starts[id + 1] ?? 0); next += 1) {
			if (isTelling(0, next)) many += 1;
		}
		starts[id + 1] = many;
	}
	return {
		starts,
		targets: left.targets.filter(isTelling),
		values: left.values.filter(isTelling)
	};
}

/** Teaches the weights that are left, and no others: a small part of the work of teaching all. */
function teachLeft(
	rows: readonly Row[],
	left: Left,
	bias: Float32Array,
	options: LearningOptions,
	rounds: number
): void {
	const { rate } = options;
	const { starts, targets, values: weights } = left;
	const classes = bias.length;
	const moved = new Float32Array(weights.length).fill(MOVED.later);
	const biasMoved = new Float32Array(classes).fill(MOVED.biasLater);
	const moveBias: Move = (at, slope) => move(bias, biasMoved, at, slope, BIAS_RATE * rate);
	const sums = new Float32Array(classes);
	const chance = chanceFrom(rows.length + weights.length);
	for (let round = 0; round < rounds; round += 1) {
		for (const place of shuffled(rows.length, chance)) {
			const row = rows[place];
			if (row !== undefined) teach(row);
		}
	}

	function teach(row: Row): void {
		const { ids, values } = row;
		sumUp(sums, row, left, bias);
		const errors = errorsOf(sums, row, options, moveBias);
		for (let nth = 0; nth < ids.length; nth += 1) {
			const id = ids[nth] ?? 0;
			const value = values[nth] ?? 0;
			for (let next = starts[id] ?? 0; next < (starts[id + 1] ?? 0); next += 1) {
				move(weights, moved, next, value * (errors[targets[next] ?? 0] ?? 0), rate);
			}
		}
	}
}

/**
 * Learns a weight of every feature for every class from examples: multinomial logistic regression by stochastic
 * gradient descent, weights drawn to zero after every round; then takes away, in stages, all but the most telling, so that
 * what is left is small enough to send to a telephone. An example of several classes is shared out among them. The same
 * examples in the same order always give the same model.
 */
export function learn(
	examples: readonly Example[],
	classes: number,
	options: LearningOptions
): Learnt {
	const { rows, names } = toRows(examples, options.leastSeen);
	const all = new Float32Array(names.length * classes);
	const bias = new Float32Array(classes);
	const weights: Weights = { names, classes, all, bias };
	teachAll(rows, weights, options);
	let left = leftOf(weights);
	for (const { left: times, rounds } of STAGES) {
		const tells = worthItsRoom(tellingOf(rows, left, bias), left, names);
		left = mostTelling(left, tells, Math.round(times * options.keep));
		teachLeft(rows, left, bias, options, rounds);
	}
	const { starts, targets, values } = left;
	const features = names.map(({ kind, key }, id) => {
		const row = new Float32Array(classes);
		for (let next = starts[id] ?? 0; next < (starts[id + 1] ?? 0); next += 1) {
			row[targets[next] ?? 0] = values[next] ?? 0;
		}
		return { kind, key, weights: row };
	});
	return { classes, bias, features };
}

function shrink(weights: Float32Array, thrift: number): void {
	for (let at = 0; at < weights.length; at += 1) {
		const weight = weights[at] ?? 0;
		weights[at] = weight > thrift ? weight - thrift : weight < -thrift ? weight + thrift : 0;
	}
}
