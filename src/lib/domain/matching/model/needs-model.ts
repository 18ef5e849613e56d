import { featuresOf, GRAM_NUMBERS, readWord, type Feature, type ReadToken } from './features.ts';
import { biasOfModel, pairsOfModel, rowsOfModel, wordsOfModel } from './packing.ts';
import type { PackedModel } from './packing.ts';
import { toShares } from './shares.ts';
import { finish, mapped, type Work } from '../../slices.ts';
import { stemmerOf } from '../tokens.ts';

/** What a model makes of some words. */
export interface Opinion {
	/** One share a class; they add up to 1. */
	shares: Float64Array;
	/** How much each token spoke for a class; below 0 where it spoke against it. */
	drawnBy: (target: number) => Float64Array;
}

/** A model made ready for reading. */
export interface Model {
	language: string;
	classes: readonly string[];
	/** Every word that people wrote, as they spelt it. */
	words: readonly string[];
	knows: (stem: string) => boolean;
	/** How much a word by itself, with its runs of letters, speaks for the class it speaks for most. */
	tells: (stem: string) => number;
	judge: (tokens: readonly ReadToken[]) => Opinion;
}

/** Words between two pauses. */
const MANY = 512;

/** Makes a packed model ready, with pauses. */
export function* openingModel(packed: PackedModel): Work<Model> {
	const classes = packed.classes.split(' ');
	const words = wordsOfModel(packed);
	const stemOf = stemmerOf(packed.language);
	const rowOfStem = new Map<string, number>();
	yield;
	yield* mapped(
		words,
		(word) => {
			const key = stemOf(word);
			if (!rowOfStem.has(key)) rowOfStem.set(key, rowOfStem.size);
		},
		MANY
	);
	const pairs = pairsOfModel(packed);
	const rowOfPair = new Map(pairs.map((pair, at) => [pair, rowOfStem.size + at]));
	yield;
	const firstGram = rowOfStem.size + pairs.length;
	const { starts, targets, weights } = rowsOfModel(packed);
	const bias = biasOfModel(packed);
	yield;

	const rowOf = ({ kind, key }: Feature): number | undefined => {
		if (kind === 'word') return rowOfStem.get(String(key));
		if (kind === 'pair') return rowOfPair.get(Number(key));
		return starts.length > firstGram + GRAM_NUMBERS ? firstGram + Number(key) : undefined;
	};

	function judge(tokens: readonly ReadToken[]): Opinion {
		const sums = Float64Array.from(bias);
		const telling: { at: number; row: number; value: number }[] = [];
		for (const feature of featuresOf(tokens)) {
			const row = rowOf(feature);
			if (row === undefined) continue;
			const value = feature.value * packed.step;
			const end = starts[row + 1] ?? 0;
			let next = starts[row] ?? 0;
			if (next < end) telling.push({ at: feature.at, row, value });
			for (; next < end; next += 1) {
				const target = targets[next] ?? 0;
				sums[target] = (sums[target] ?? 0) + value * (weights[next] ?? 0);
			}
		}
		toShares(sums);
		const drawnBy = (target: number): Float64Array => {
			const drawn = new Float64Array(tokens.length);
			for (const { at, row, value } of telling) {
				for (let next = starts[row] ?? 0; next < (starts[row + 1] ?? 0); next += 1) {
					if (targets[next] !== target) continue;
					drawn[at] = (drawn[at] ?? 0) + value * (weights[next] ?? 0);
				}
			}
			return drawn;
		};
		return { shares: sums, drawnBy };
	}

	return {
		language: packed.language,
		classes,
		words,
		knows: (key) => rowOfStem.has(key),
		tells: (key) => {
			const sums = new Float64Array(classes.length);
			for (const feature of featuresOf([readWord(key)])) {
				const row = rowOf(feature) ?? -1;
				for (let at = starts[row] ?? 0; at < (starts[row + 1] ?? 0); at += 1) {
					const target = targets[at] ?? 0;
					sums[target] = (sums[target] ?? 0) + feature.value * packed.step * (weights[at] ?? 0);
				}
			}
			return sums.reduce((most, sum) => Math.max(most, sum), 0);
		},
		judge
	};
}

/** The same without pauses. */
export const openModel = (packed: PackedModel): Model => finish(openingModel(packed));
