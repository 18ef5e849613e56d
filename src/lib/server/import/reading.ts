import type { Activity } from '../../domain/activity.ts';

/** Something put right; `to` is empty where it could only be left out. */
export interface Mended {
	field: string;
	from: string;
	to: string;
}

/** Something a person should look at, and what they can do about it. */
export interface Suspicious {
	field: string;
	why: string;
	do: string;
}

/** What an adapter saw while it read one record. */
export interface Notes {
	mended: Mended[];
	suspicious: Suspicious[];
}
export const newNotes = (): Notes => ({ mended: [], suspicious: [] });

/**
 * An activity as an adapter reads it: the feed gives it its id and its source. `place` tells the several places of one
 * record apart; `licence` is the one the record itself names.
 */
export interface DraftActivity extends Omit<Activity, 'id' | 'source'> {
	place?: string;
	licence?: string;
}

/**
 * What one record came to. Every record comes to exactly one of these. Accepted readings of one feed with the same
 * `group` are sessions of one activity.
 */
export type Reading = { sourceId: string; name: string } & (
	| ({ outcome: 'accepted'; activities: DraftActivity[]; group?: string } & Notes)
	| { outcome: 'withheld'; reason: string }
	| { outcome: 'refused'; reason: string }
);

/** Reads one record of one format. `today` is `YYYY-MM-DD`. Never throws, whatever the record is. */
export type Adapter = (record: unknown, today: string) => Reading;

/** One record as it came, with the number a person would find it by: the row of a sheet, the place in a list. */
export interface RawRecord {
	row: number;
	value: unknown;
	/** Set where the record's own page of a live feed could not be read, and only its entry in the list is here. */
	incomplete?: string;
}

/** Leaves out the keys that hold nothing, so that "we do not know" is always an absent key. */
export function known<Shape extends object>(shape: Shape): Known<Shape> {
	const keys = Object.keys(shape) as (keyof Shape & string)[];
	const rest: Record<string, unknown> = {};
	// Beyond a dozen keys V8 makes a slow object of what is assigned to key by key.
	if (keys.length <= 12) {
		for (const key of keys) if (shape[key] !== undefined) rest[key] = shape[key];
		return rest as Known<Shape>;
	}
	const entries = Object.entries(shape).filter(([, value]) => value !== undefined);
	return Object.fromEntries(entries) as Known<Shape>;
}
type Known<Shape> = {
	[Key in keyof Shape as undefined extends Shape[Key] ? never : Key]: Shape[Key];
} & {
	[Key in keyof Shape as undefined extends Shape[Key] ? Key : never]?: Exclude<
		Shape[Key],
		undefined
	>;
};

/** `shape` without empty parts, or nothing when there is nothing in it. */
export function knownOrAbsent<Shape extends object>(shape: Shape): Known<Shape> | undefined {
	const rest = known(shape);
	return Object.keys(rest).length === 0 ? undefined : rest;
}
