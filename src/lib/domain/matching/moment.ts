import type { Activity } from '../activity.ts';
import { freshness, listedOn, type Freshness } from '../freshness.ts';
import { mapped, type Work } from '../slices.ts';
import { nextSessions, type SchoolTerm, type Session } from '../schedule.ts';
import { askedOnce } from './asked-once.ts';

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

/** How far ahead a next session is looked for, in days. */
const AHEAD = 60;
const WEEK = 7 * 86_400_000;
const MIDNIGHT = '00:00';

/**
 * What the calendar says of a catalogue's activities on one day, by place: each worked out when it is first asked for
 * and kept, as many questions are asked of one day, and reckoning dates costs more than all the rest of an answer.
 */
export interface Day {
	/** What else the day is known by. */
	key: string;
	isListed: (place: number) => boolean;
	freshnessOf: (place: number) => Freshness;
	/** The next session from a time of the day on (`HH:MM`). */
	nextFrom: (place: number, time: string) => Next;
}

/** When something is next on. */
export interface Next {
	session: Session | undefined;
	isThisWeek: boolean;
}
const NEVER: Next = { session: undefined, isThisWeek: false };

interface KnownNext extends Next {
	time: string;
	/** It is on another day, so that it is the next one whatever the time today. */
	holdsAllDay: boolean;
}

const FRESHNESSES: readonly Freshness[] = ['unknown', 'old', 'stale', 'fresh'];

const keyOf = ({ now, notOn, termTimes, hideAfterDays }: When): string =>
	JSON.stringify([now.date, [...(notOn ?? [])], termTimes, hideAfterDays]);

function openDay(activities: readonly Activity[], when: When, key: string): Day {
	const { now, hideAfterDays, ...calendar } = when;
	const { date } = now;
	const weekFromToday = new Date(Date.parse(date) + WEEK).toISOString().slice(0, 10);
	const isOn = listedOn(activities, date, hideAfterDays);
	const next = new Array<KnownNext | undefined>(activities.length).fill(undefined);
	const find = ({ schedules }: Activity, time: string): KnownNext => {
		const options = { ...calendar, limit: 1, withinDays: AHEAD };
		const [session] = nextSessions(schedules, { date, time }, options);
		const isThisWeek = session !== undefined && session.date < weekFromToday;
		return { session, isThisWeek, time, holdsAllDay: session === undefined || session.date > date };
	};
	return {
		key,
		isListed: askedOnce(activities, [false, true], isOn),
		freshnessOf: askedOnce(activities, FRESHNESSES, (activity) => freshness(activity, date)),
		nextFrom: (place, time) => {
			const activity = activities[place];
			if (activity === undefined) return NEVER;
			let known = (next[place] ??= find(activity, MIDNIGHT));
			if (!known.holdsAllDay && known.time !== time) known = next[place] = find(activity, time);
			return known;
		}
	};
}

/** Keeps the day that was last asked about, as an index does. */
export interface LastDay {
	day?: Day;
}

/** Finds out, with pauses, what a day says of every activity, so that no question has to wait for it. */
export function* readingDay(
	last: LastDay,
	activities: readonly Activity[],
	when: When
): Work<undefined> {
	const day = dayOf(last, activities, when);
	yield* mapped(activities, (_, place) => {
		if (!day.isListed(place)) return;
		day.freshnessOf(place);
		day.nextFrom(place, when.now.time);
	});
	return undefined;
}

/** A day: the last one where it is the same. */
export function dayOf(last: LastDay, activities: readonly Activity[], when: When): Day {
	const key = keyOf(when);
	if (last.day?.key !== key) last.day = openDay(activities, when, key);
	return last.day;
}
