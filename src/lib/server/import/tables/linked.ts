import type { Table } from '../shapes.ts';

/** How many values of a column are looked at. */
const SAMPLE = 2000;

/**
 * Parts tables into those that belong together, in the order they came. Two do when a column of one is called after
 * the other ("Organisation(s)", `location_id`) and holds a key of it, or when it holds the names of the other: at least
 * three of them, and most of what it holds. Tables with nearly the same columns are alike, not linked.
 */
export function groupLinked<Item extends { table: Table }>(items: readonly Item[]): Item[][] {
	const groups: Item[][] = [];
	const profiles = new Map(items.map((item) => [item, profileOf(item.table)]));
	for (const item of items) {
		const isLinked = (other: Item) =>
			areLinked(profiles.get(item), profiles.get(other)) ||
			areLinked(profiles.get(other), profiles.get(item));
		const linked = groups.filter((group) => group.some(isLinked));
		for (const group of linked) groups.splice(groups.indexOf(group), 1);
		groups.push([...linked.flat(), item].sort((a, b) => items.indexOf(a) - items.indexOf(b)));
	}
	return groups;
}

interface Profile {
	stem: string;
	header: Set<string>;
	columns: { stem: string; values: Set<string>; isKey: boolean }[];
}

function profileOf({ name, columns, rows }: Table): Profile {
	return {
		stem: stemOf(name),
		header: new Set(columns.map(stemOf)),
		columns: columns.map((column, at) => {
			const cells = rows
				.slice(0, SAMPLE)
				.map(({ cells }) => (cells[at] ?? '').trim().toLowerCase())
				.filter((cell) => cell !== '');
			const distinct = new Set(cells);
			const isKey = cells.length > 0 && distinct.size === cells.length;
			const values = new Set(
				[...distinct].flatMap((cell) => [cell, ...cell.split(/\s*[;|\n]\s*/)])
			);
			return { stem: stemOf(column), values, isKey };
		})
	};
}

/** Whether `from` points at `to`. */
function areLinked(from: Profile | undefined, to: Profile | undefined): boolean {
	if (from === undefined || to === undefined || areAlike(from.header, to.header)) return false;
	const keys = to.columns.filter(({ isKey }) => isKey);
	return from.columns.some(({ stem, values }) =>
		keys.some((key) => {
			const common = [...values].filter((value) => key.values.has(value));
			if (stem === to.stem && common.length > 0) return true;
			const names = common.filter((value) => value.length > 3 && /[a-z]{3}/.test(value));
			return names.length >= 3 && common.length >= values.size * 0.6;
		})
	);
}

const areAlike = (one: Set<string>, other: Set<string>): boolean =>
	[...one].filter((column) => other.has(column)).length >= 0.8 * Math.max(one.size, other.size);

/** "Organisation(s)", `organisation_id` and "2. Organisations" are all about an organisation. */
const stemOf = (name: string): string =>
	name
		.replace(/([a-z])([A-Z])/g, '$1 $2')
		.toLowerCase()
		.replaceAll('organization', 'organisation')
		.replace(/\(s\)/g, '')
		.replace(/[^a-z]+/g, ' ')
		.replace(/\b(ids?|names?|refs?|references?|codes?|slugs?)\b/g, ' ')
		.trim()
		.replace(/ies$/, 'y')
		.replace(/s$/, '');
