import {
	eachFeature,
	GRAM_NUMBERS,
	readWord,
	type FeatureKind,
	type ReadToken
} from './features.ts';
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
	/**
	 * How much a word by itself, with its runs of letters, speaks for the class it speaks for most; 0 where it is not known.
	 * Remembered: to be asked of words that are there anyhow, and never of a person's.
	 */
	tells: (word: string) => number;
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

	const { step } = packed;
	const hasGrams = starts.length > firstGram + GRAM_NUMBERS;
	const rowOf = (kind: FeatureKind, key: string | number): number | undefined => {
		if (kind === 'gram') return hasGrams ? firstGram + Number(key) : undefined;
		return kind === 'word' ? rowOfStem.get(String(key)) : rowOfPair.get(Number(key));
	};

	/** Visits the row of weights of every feature that has one, with how much of the feature there is. */
	const eachRow = (
		tokens: readonly ReadToken[],
		visit: (from: number, end: number, value: number, at: number) => void
	): void =>
		eachFeature(tokens, (kind, key, amount, at) => {
			const row = rowOf(kind, key);
			if (row !== undefined) visit(starts[row] ?? 0, starts[row + 1] ?? 0, amount * step, at);
		});

	/** Adds to sums how much tokens speak for each class. */
	const addTo = (sums: Float64Array, tokens: readonly ReadToken[]): Float64Array => {
		eachRow(tokens, (from, end, value) => {
			for (let next = from; next < end; next += 1) {
				const target = targets[next] ?? 0;
				sums[target] = (sums[target] ?? 0) + value * (weights[next] ?? 0);
			}
		});
		return sums;
	};

	const drawn = (tokens: readonly ReadToken[], target: number): Float64Array => {
		const drew = new Float64Array(tokens.length);
		eachRow(tokens, (from, end, value, at) => {
			for (let next = from; next < end; next += 1) {
				if (targets[next] === target) drew[at] = (drew[at] ?? 0) + value * (weights[next] ?? 0);
			}
		});
		return drew;
	};

	const told = new Map<string, number>();
	const tells = (word: string): number => {
		const before = told.get(word);
		if (before !== undefined) return before;
		const key = stemOf(word);
		const sums = new Float64Array(classes.length);
		if (rowOfStem.has(key)) addTo(sums, [readWord(key)]);
		const most = Math.max(0, ...sums);
		told.set(word, most);
		return most;
	};

	return {
		language: packed.language,
		classes,
		words,
		knows: (key) => rowOfStem.has(key),
		tells,
		judge: (tokens) => ({
			shares: toShares(addTo(bias.slice(), tokens)),
			drawnBy: (target) => drawn(tokens, target)
		})
	};
}

/** The same without pauses. */
export const openModel = (packed: PackedModel): Model => finish(openingModel(packed));
