import * as fc from 'fast-check';
import { hostileKey, hostileValue } from './hostile-values.ts';
import { holdsSecret, isMarkedPrivate } from './secrets.ts';

type Tree = Readonly<Record<string, unknown>> | readonly unknown[];
type Path = readonly (string | number)[];

export interface Mutation {
	/** Which place of the document, counted round. */
	at: number;
	how: 'replace' | 'leave out' | 'add' | 'repeat' | 'wrap' | 'as text';
	key: string;
	value: unknown;
}
export const mutations: fc.Arbitrary<Mutation[]> = fc.array(
	fc.record({
		at: fc.nat(9999),
		how: fc.oneof(
			{ weight: 4, arbitrary: fc.constant('replace' as const) },
			fc.constantFrom('leave out', 'add', 'repeat', 'wrap', 'as text')
		),
		key: hostileKey,
		value: hostileValue
	}),
	{ maxLength: 6 }
);

const hasSecret = (value: unknown): boolean => holdsSecret(JSON.stringify(value) ?? '');
const isTree = (value: unknown): value is Tree => typeof value === 'object' && value !== null;

/**
 * A document with each mutation made in turn. An object that is marked private is left as it is, all but what lies
 * deeper in it, and so is the frame around its records: without its mark, or in a file that is no directory of its kind
 * any more, nobody could know that it is.
 */
export function mutate(document: unknown, made: readonly Mutation[]): unknown {
	const frame = !hasSecret(document) ? 0 : Array.isArray(document) ? 1 : 2;
	let result = document;
	for (const mutation of made) {
		const places = placesIn(result).filter((path) => path.length > frame);
		const path = places[mutation.at % Math.max(1, places.length)];
		if (path !== undefined) result = changeAt(result, path, mutation);
	}
	return result;
}

/** Every place in a document that may be changed, by its path. */
function placesIn(value: unknown, path: Path = [], depth = 0): Path[] {
	if (!isTree(value) || depth > 12) return [];
	const isGuarded = isMarkedPrivate(value);
	return entriesOf(value).flatMap(([key, each]) => {
		const below = placesIn(each, [...path, key], depth + 1);
		return isGuarded ? below : [[...path, key], ...below];
	});
}

const entriesOf = (tree: Tree): [string | number, unknown][] =>
	Array.isArray(tree) ? [...tree.entries()] : Object.entries(tree);

function changeAt(value: unknown, [key, ...rest]: Path, mutation: Mutation): unknown {
	if (!isTree(value) || key === undefined) return value;
	const entries = entriesOf(value).flatMap((entry): [string | number, unknown][] => {
		if (entry[0] !== key) return [entry];
		return rest.length > 0 ? [[key, changeAt(entry[1], rest, mutation)]] : changed(entry, mutation);
	});
	return Array.isArray(value) ? entries.map(([, each]) => each) : Object.fromEntries(entries);
}

function changed(
	[key, value]: [string | number, unknown],
	mutation: Mutation
): [string | number, unknown][] {
	switch (mutation.how) {
		case 'replace':
			return [[key, mutation.value]];
		case 'leave out':
			return [];
		case 'add':
			return [
				[key, value],
				[mutation.key, mutation.value]
			];
		case 'repeat':
			if (Array.isArray(value)) return [[key, [...(value as unknown[]), ...(value as unknown[])]]];
			return [[key, hasSecret(value) ? value : [value, value]]];
		case 'wrap':
			return [[key, hasSecret(value) ? value : { [mutation.key]: value }]];
		case 'as text':
			return [[key, isTree(value) ? value : String(value)]];
	}
}
