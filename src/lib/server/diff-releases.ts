import { isDeepStrictEqual } from 'node:util';
import type { Activity } from '../domain/activity.ts';

/** What is different between two releases. */
export interface Difference {
	added: Brief[];
	/** With the names of the fields that are not what they were. */
	changed: (Brief & { fields: string[] })[];
	removed: Brief[];
}

/** An activity as a list of changes names it. */
export interface Brief {
	id: string;
	feed: string;
	name: string;
}

/** What became of the activities between two releases, each list in the order of their ids. */
export function diffActivities(before: Iterable<Activity>, after: Iterable<Activity>): Difference {
	const old = new Map<string, Activity>();
	for (const activity of before) old.set(activity.id, activity);
	const difference: Difference = { added: [], changed: [], removed: [] };
	for (const activity of after) {
		const was = old.get(activity.id);
		old.delete(activity.id);
		if (was === undefined) {
			difference.added.push(briefOf(activity));
			continue;
		}
		const fields = fieldsThatDiffer(was, activity);
		if (fields.length > 0) difference.changed.push({ ...briefOf(activity), fields });
	}
	difference.removed = Array.from(old.values(), briefOf);
	for (const list of Object.values(difference) as Brief[][])
		list.sort((a, b) => (a.id < b.id ? -1 : 1));
	return difference;
}

const briefOf = ({ id, source, name }: Activity): Brief => ({ id, feed: source.feed, name });

function fieldsThatDiffer(was: Activity, is: Activity): string[] {
	const keys = new Set([...Object.keys(was), ...Object.keys(is)]) as Set<keyof Activity>;
	return [...keys].filter((key) => !isDeepStrictEqual(was[key], is[key])).sort();
}
