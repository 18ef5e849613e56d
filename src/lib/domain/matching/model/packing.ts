import type { Learnt } from './learn.ts';
import { stemmerOf } from '../tokens.ts';

/**
 * A model as it travels: text only, so that it is a module like any other, and in streams of one kind each, which
 * compress best. A number is one character (see `digit`); bigger ones take several.
 */
export interface PackedModel {
	language: string;
	/** Ids of the classes, parted by spaces. */
	classes: string;
	/** The words people wrote, sorted, each as how many letters it shares with the one before and the rest of it. */
	words: string;
	/** Numbers of the pairs of words, sorted, each as the step from the one before. */
	pairs: string;
	/** How many weights each row has: one row a stem in order of `words`, then one a pair, then one a gram. */
	counts: string;
	/** Which class each weight is for, as the step from the one before it in its row. */
	targets: string;
	/** Each weight in steps of `step`, zigzag: 0, -1, 1, -2, 2. */
	weights: string;
	bias: string;
	step: number;
}

export interface PackingOptions {
	language: string;
	/** Weights smaller than this are left out; those that speak against a class tell less, and must be larger. */
	least: { for: number; against: number };
	step: number;
	/** Words that are known but need not mean anything: what people wrote, in the folded form. */
	words: Iterable<string>;
	grams: number;
}

const FIRST = 35;
/** Printable ASCII from "#" on, but for the backslash; then Latin letters. */
const PLAIN = 91;

/** One character for a small number, 0 to about 1,000. */
function digit(number: number): string {
	if (number >= PLAIN) return String.fromCharCode(161 + number - PLAIN);
	return String.fromCharCode(FIRST + number + (FIRST + number >= 92 ? 1 : 0));
}

function numberAt(text: string, at: number): number {
	const code = text.charCodeAt(at);
	if (code >= 161) return code - 161 + PLAIN;
	return code - FIRST - (code > 92 ? 1 : 0);
}

const HALF = 45;

/** A number of any size: digits below 45 end it, others carry on. */
function digits(number: number): string {
	let rest = number;
	let text = '';
	while (rest >= HALF) {
		text += digit(HALF + (rest % HALF));
		rest = Math.floor(rest / HALF);
	}
	return text + digit(rest);
}

function* numbersIn(text: string): Generator<number> {
	let number = 0;
	let place = 1;
	for (let at = 0; at < text.length; at += 1) {
		const value = numberAt(text, at);
		number += (value % HALF) * place;
		if (value < HALF) {
			yield number;
			[number, place] = [0, 1];
		} else place *= HALF;
	}
}

const zigzag = (number: number): number => (number < 0 ? -2 * number - 1 : 2 * number);
export const unzigzag = (number: number): number => (number % 2 ? -(number + 1) / 2 : number / 2);

function frontCoded(words: readonly string[]): string {
	let before = '';
	return words
		.map((word) => {
			let shared = 0;
			while (shared < 30 && shared < word.length && word[shared] === before[shared]) shared += 1;
			before = word;
			return String.fromCharCode(65 + shared) + word.slice(shared);
		})
		.join('\n');
}

/** Words as they travel. */
export const packedWords = (words: Iterable<string>): string =>
	frontCoded([...new Set(words)].sort());

/** The words of a model in their order. */
export function wordsOfModel({ words }: PackedModel): string[] {
	let before = '';
	if (words === '') return [];
	return words.split('\n').map((coded) => {
		before = before.slice(0, coded.charCodeAt(0) - 65) + coded.slice(1);
		return before;
	});
}

interface Kept {
	target: number;
	weight: number;
}

/** Packs what was learnt: small weights go, the others are rounded to a few steps. */
export function pack(
	learnt: Learnt,
	classes: readonly string[],
	{ language, least, step, words, grams }: PackingOptions
): PackedModel {
	const rowOf = new Map<string | number, Kept[]>();
	const gramRows = new Map<number, Kept[]>();
	for (const { kind, key, weights } of learnt.features) {
		const row: Kept[] = [];
		weights.forEach((weight, target) => {
			const rounded = Math.max(-63, Math.min(63, Math.round(weight / step)));
			const isTelling = weight >= least.for || weight <= -least.against;
			if (isTelling && rounded !== 0) row.push({ target, weight: rounded });
		});
		if (row.length === 0) continue;
		if (kind === 'gram') gramRows.set(Number(key), row);
		else rowOf.set(key, row);
	}
	const written = [...new Set(words)].sort();
	const stems = [...new Set(written.map(stemmerOf(language)))];
	const pairs = [...rowOf.keys()].filter((key) => typeof key === 'number').sort((a, b) => a - b);
	const rows = [
		...stems.map((word) => rowOf.get(word) ?? []),
		...pairs.map((pair) => rowOf.get(pair) ?? []),
		...Array.from({ length: grams }, (_, gram) => gramRows.get(gram) ?? [])
	];
	return {
		language,
		classes: classes.join(' '),
		words: frontCoded(written),
		pairs: pairs.map((pair, at) => digits(pair - (pairs[at - 1] ?? 0))).join(''),
		counts: rows.map((row) => digit(row.length)).join(''),
		targets: rows
			.flatMap((row) => row.map(({ target }, at) => digit(target - (row[at - 1]?.target ?? 0))))
			.join(''),
		weights: rows.flatMap((row) => row.map(({ weight }) => digit(zigzag(weight)))).join(''),
		bias: [...learnt.bias].map((weight) => digits(zigzag(Math.round(weight / step)))).join(''),
		step
	};
}

/** The rows of a model, as flat as they can be: row `n` has the weights from `starts[n]` up to `starts[n + 1]`. */
export interface Rows {
	starts: Uint32Array;
	targets: Uint8Array;
	weights: Int8Array;
}

/** Numbers of the pairs, in order. */
export function pairsOfModel({ pairs }: PackedModel): number[] {
	let before = 0;
	return Array.from(numbersIn(pairs), (step) => (before += step));
}

/** What the bias of each class is. */
export const biasOfModel = ({ bias, step }: PackedModel): Float64Array =>
	Float64Array.from(numbersIn(bias), (number) => unzigzag(number) * step);

/** All rows of a model. */
export function rowsOfModel({ counts, targets, weights }: PackedModel): Rows {
	const starts = new Uint32Array(counts.length + 1);
	const unpacked = new Uint8Array(targets.length);
	const values = new Int8Array(weights.length);
	let next = 0;
	for (let row = 0; row < counts.length; row += 1) {
		const end = next + numberAt(counts, row);
		let target = 0;
		for (; next < end; next += 1) {
			target += numberAt(targets, next);
			unpacked[next] = target;
			values[next] = unzigzag(numberAt(weights, next));
		}
		starts[row + 1] = end;
	}
	return { starts, targets: unpacked, weights: values };
}
