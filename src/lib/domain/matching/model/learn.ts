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
	rounds: number;
	/** A feature seen in fewer examples is not learnt. */
	leastSeen: Record<FeatureKind, number>;
	/** Weights drawn towards 0 in every round by this much: few weights stay, and what stays is sure. */
	thrift: number;
	rate: number;
	/** How many weights stay. The others go once all is learnt, and those that stay are taught again without them. */
	keep: number;
	roundsAfter: number;
}

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

/**
 * Learns a weight of every feature for every class from examples: multinomial logistic regression by stochastic
 * gradient descent with AdaGrad's steps (Duchi, Hazan and Singer, 2011), and weights drawn to zero after every round,
 * so that what is left is small enough to send to a telephone. An example of several classes is shared out among them.
 * The same examples in the same order always give the same model.
 */
export function learn(
	examples: readonly Example[],
	classes: number,
	{ rounds, roundsAfter, keep, leastSeen, thrift, rate }: LearningOptions
): Learnt {
	const { rows, names } = toRows(examples, leastSeen);
	const weights = new Float32Array(names.length * classes);
	const seen = new Float32Array(names.length * classes).fill(1e-3);
	const bias = new Float32Array(classes);
	const biasSeen = new Float32Array(classes).fill(1e-3);
	const sums = new Float32Array(classes);
	const chance = chanceFrom(rows.length);
	const goThrough = (isKept?: Uint8Array) => {
		for (const place of shuffled(rows.length, chance)) {
			const row = rows[place];
			if (row !== undefined) step(row, isKept);
		}
	};
	for (let round = 0; round < rounds; round += 1) {
		goThrough();
		shrink(weights, thrift);
	}
	const isKept = tellingOf(weights, names, classes, keep);
	for (let round = 0; round < roundsAfter; round += 1) goThrough(isKept);
	const features = names.map(({ kind, key }, id) => ({
		kind,
		key,
		weights: weights.slice(id * classes, (id + 1) * classes)
	}));
	return { classes, bias, features };

	function step({ ids, values, classes: meant, weight }: Row, isKept?: Uint8Array): void {
		sums.set(bias);
		for (let nth = 0; nth < ids.length; nth += 1) {
			const from = (ids[nth] ?? 0) * classes;
			const value = values[nth] ?? 0;
			for (let at = 0; at < classes; at += 1) {
				sums[at] = (sums[at] ?? 0) + value * (weights[from + at] ?? 0);
			}
		}
		toShares(sums);
		for (const one of meant) sums[one] = (sums[one] ?? 0) - 1 / meant.length;
		for (let at = 0; at < classes; at += 1) {
			const slope = weight * (sums[at] ?? 0);
			sums[at] = slope;
			const square = (biasSeen[at] ?? 0) + slope * slope;
			biasSeen[at] = square;
			bias[at] = (bias[at] ?? 0) - (0.2 * rate * slope) / Math.sqrt(square);
		}
		for (let nth = 0; nth < ids.length; nth += 1) {
			const from = (ids[nth] ?? 0) * classes;
			const value = values[nth] ?? 0;
			for (let at = 0; at < classes; at += 1) {
				const slope = value * (sums[at] ?? 0);
				if (slope < 1e-4 && slope > -1e-4) continue;
				if (isKept !== undefined && isKept[from + at] === 0) continue;
				const square = (seen[from + at] ?? 0) + slope * slope;
				seen[from + at] = square;
				weights[from + at] = (weights[from + at] ?? 0) - (rate * slope) / Math.sqrt(square);
			}
		}
	}
}

function shrink(weights: Float32Array, thrift: number): void {
	for (let at = 0; at < weights.length; at += 1) {
		const weight = weights[at] ?? 0;
		weights[at] = weight > thrift ? weight - thrift : weight < -thrift ? weight + thrift : 0;
	}
}

/** Marks the `keep` weights that tell most, the larger ones of the features that are seen oftener; the others go. */
function tellingOf(
	weights: Float32Array,
	names: readonly Named[],
	classes: number,
	keep: number
): Uint8Array {
	const tells = weights.map((weight, at) => {
		const { seen = 0 } = names[Math.floor(at / classes)] ?? {};
		return Math.abs(weight) * seen ** OFTEN * (weight < 0 ? AGAINST : 1);
	});
	const least = tells.slice().sort().at(-keep) ?? 0;
	const isKept = Uint8Array.from(tells, (told) => (told > 0 && told >= least ? 1 : 0));
	isKept.forEach((kept, at) => {
		if (kept === 0) weights[at] = 0;
	});
	return isKept;
}
/** What is seen oftener matters more, but far from in proportion. */
const OFTEN = 0.3;
/** A weight against a class tells less than one for it: there are a hundred classes to be against. */
const AGAINST = 0.25;
