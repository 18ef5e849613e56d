/**
 * No count says anything of one person: what is below five is not shown, nor what it could be worked out from. The rule is
 * that of the unmet needs (`FEWEST_SHOWN`), with one cell more hidden wherever a total and the rest would give one away.
 */
import { FEWEST_SHOWN } from './unmet-need.ts';

/** `undefined`: there are some, and how many is not shown. */
export type Shown = number | undefined;

export interface Table<Key extends string> {
	rows: { key: Key; count: Shown }[];
	total: Shown;
}

/** One number by itself. None at all may be said. */
export const shownAlone = (count: number): Shown =>
	count > 0 && count < FEWEST_SHOWN ? undefined : count;

/**
 * The parts of one total. Parts of 1 to 4 are hidden; so are the next larger ones until those hidden are two or more and
 * come to five or more together, so that the total less what is shown tells of nobody. Where nothing is left to hide with
 * them the total is hidden too.
 */
export function withoutSmall<Key extends string>(parts: Readonly<Record<Key, number>>): Table<Key> {
	const entries = Object.entries(parts) as [Key, number][];
	const sum = (of: readonly [Key, number][]) => of.reduce((all, [, count]) => all + count, 0);
	const bySize = entries.filter(([, count]) => count > 0).sort(([, a], [, b]) => a - b);
	let hidden = bySize.filter(([, count]) => count < FEWEST_SHOWN);
	const isEnough = () => hidden.length >= 2 && sum(hidden) >= FEWEST_SHOWN;
	while (hidden.length > 0 && !isEnough() && hidden.length < bySize.length)
		hidden = bySize.slice(0, hidden.length + 1);
	const isHidden = new Set(hidden.map(([key]) => key));
	return {
		rows: entries.map(([key, count]) => ({ key, count: isHidden.has(key) ? undefined : count })),
		total: hidden.length > 0 && !isEnough() ? undefined : sum(entries)
	};
}
