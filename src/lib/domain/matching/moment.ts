import type { Activity } from '../activity.ts';
import { freshness, listedOn, type Freshness } from '../freshness.ts';
import { nextSessions, type SchoolTerm, type Session } from '../schedule.ts';

/** What a calendar must be told. */
export interface When {
	/** Now, as a clock on a wall in Europe/London reads. */
	now: { date: string; time: string };
	/** Bank holidays. */
	notOn?: ReadonlySet<string>;
	/** School terms; without them a session in term time is unsure. */
	termTimes?: readonly SchoolTerm[];
	/** See `listedOn`. */
	hideAfterDays?: number;
}

/** What the calendar says of one activity. */
export interface Standing {
	isListed: boolean;
	freshness: Freshness;
	next: Session | undefined;
}

/** How far ahead a next session is looked for, in days. */
const AHEAD = 60;

/**
 * What the calendar says of a catalogue's activities at one moment, each worked out when it is first asked for: many
 * questions are asked of one moment, and reckoning dates costs more than all the rest of an answer.
 */
export function standings(activities: readonly Activity[], when: When) {
	const { now, hideAfterDays, ...calendar } = when;
	const isListed = listedOn(activities, now.date, hideAfterDays);
	const known: (Standing | undefined)[] = [];
	return (place: number, activity: Activity): Standing =>
		(known[place] ??= {
			isListed: isListed(activity),
			freshness: freshness(activity, now.date),
			next: nextSessions(activity.schedules, now, { ...calendar, limit: 1, withinDays: AHEAD })[0]
		});
}
export type Standings = ReturnType<typeof standings>;

/** Keeps the standings of the moment that was last asked about, as an index does. */
export interface LastMoment {
	when?: When;
	standings?: Standings;
}

const isSame = (one: When, other: When): boolean =>
	one.now.date === other.now.date &&
	one.now.time === other.now.time &&
	one.notOn === other.notOn &&
	one.termTimes === other.termTimes &&
	one.hideAfterDays === other.hideAfterDays;

/** The standings of a moment: those of the last one where it is the same. */
export function standingsAt(
	last: LastMoment,
	activities: readonly Activity[],
	when: When
): Standings {
	if (last.standings !== undefined && last.when !== undefined && isSame(last.when, when)) {
		return last.standings;
	}
	last.when = when;
	return (last.standings = standings(activities, when));
}
