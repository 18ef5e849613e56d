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

/** What in some words a model has weights for: the row of each feature, how much of it there is, and the token it is in. */
interface Evidence {
	rows: number[];
	amounts: number[];
	tokens: number[];
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

	/** The rows of weights of every feature that has one. */
	const evidenceOf = (tokens: readonly ReadToken[]): Evidence => {
		const evidence: Evidence = { rows: [], amounts: [], tokens: [] };
		eachFeature(tokens, (kind, key, amount, at) => {
			const row = rowOf(kind, key);
			if (row === undefined) return;
			evidence.rows.push(row);
			evidence.amounts.push(amount * step);
			evidence.tokens.push(at);
		});
		return evidence;
	};

	/** Adds to sums how much rows speak for each class. */
	const addTo = (sums: Float64Array, { rows, amounts }: Evidence): Float64Array => {
		for (let nth = 0; nth < rows.length; nth += 1) {
			const row = rows[nth] ?? 0;
			const amount = amounts[nth] ?? 0;
			const end = starts[row + 1] ?? 0;
			for (let next = starts[row] ?? 0; next < end; next += 1) {
				const target = targets[next] ?? 0;
				sums[target] = (sums[target] ?? 0) + amount * (weights[next] ?? 0);
			}
		}
		return sums;
	};

	/** How much each token spoke for each class, one class after the other. */
	const drawn = ({ rows, amounts, tokens }: Evidence, many: number): Float64Array => {
		const drew = new Float64Array(classes.length * many);
		for (let nth = 0; nth < rows.length; nth += 1) {
			const row = rows[nth] ?? 0;
			const amount = amounts[nth] ?? 0;
			const end = starts[row + 1] ?? 0;
			for (let next = starts[row] ?? 0; next < end; next += 1) {
				const at = (targets[next] ?? 0) * many + (tokens[nth] ?? 0);
				drew[at] = (drew[at] ?? 0) + amount * (weights[next] ?? 0);
			}
		}
		return drew;
	};

	const judge = (tokens: readonly ReadToken[]): Opinion => {
		const evidence = evidenceOf(tokens);
		const many = tokens.length;
		let drew: Float64Array | undefined;
		return {
			shares: toShares(addTo(bias.slice(), evidence)),
			drawnBy(target) {
				drew ??= drawn(evidence, many);
				return drew.subarray(target * many, (target + 1) * many);
			}
		};
	};

	const told = new Map<string, number>();
	const sums = new Float64Array(classes.length);
	const tells = (word: string): number => {
		const before = told.get(word);
		if (before !== undefined) return before;
		const key = stemOf(word);
		let most = 0;
		if (rowOfStem.has(key)) {
			addTo(sums.fill(0), evidenceOf([readWord(key, packed.language)]));
			for (const sum of sums) if (sum > most) most = sum;
		}
		told.set(word, most);
		return most;
	};

	return {
		language: packed.language,
		classes,
		words,
		knows: (key) => rowOfStem.has(key),
		tells,
		judge
	};
}

/** The same without pauses. */
export const openModel = (packed: PackedModel): Model => finish(openingModel(packed));
