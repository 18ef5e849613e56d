import type { Activity } from '../../domain/activity.ts';
import type { CalendarEntry } from '../../domain/calendar-file.ts';
import { nextSessions } from '../../domain/schedule.ts';
import type { Session } from '../../domain/schedule.ts';
import { calendarOf } from '../../domain/site.ts';
import type { Site } from '../../domain/site.ts';
import { shortName } from '../../domain/short-name.ts';
import { placeWords } from '../words.ts';
import type { Translation } from '../translation.ts';

/** An activity as a list that somebody takes along has it, with its next dates. */
export interface Listed {
	activity: Activity;
	upcoming: Session[];
}

/** How many dates of each are put on paper and in a calendar: enough to begin with, few enough to read. */
const DATES = 3;
/** How far ahead a date is looked for, in days. */
const AHEAD = 60;

/** Those that are called so; a short name that two share, or that none has any more, is nobody's. */
function byName(activities: readonly Activity[]): (name: string) => Activity | undefined {
	const byId = new Map(activities.map((activity) => [activity.id, activity]));
	return (name) => {
		const activity = byId.get(name);
		if (activity) return activity;
		const [only, other] = activities.filter(({ id }) => shortName(id) === name);
		return other ? undefined : only;
	};
}

/** The activities of these ids or short names, in their order; what the directory no longer has is left out. */
export function listedOf(
	ids: readonly string[],
	activities: readonly Activity[],
	site: Pick<Site, 'bankHolidays' | 'schoolTerms'>,
	now: { date: string; time: string }
): Listed[] {
	const named = byName(activities);
	const options = { limit: DATES, withinDays: AHEAD, ...calendarOf(site) };
	return [...new Set(ids.flatMap((id) => named(id) ?? []))].map((activity) => ({
		activity,
		upcoming: nextSessions(activity.schedules, now, options)
	}));
}

/** The next dates as entries of a calendar: public facts about the activity, and nothing about who goes. */
export function calendarEntries(listed: readonly Listed[], i18n: Translation): CalendarEntry[] {
	return listed.flatMap(({ activity, upcoming }) => {
		const { id, name, location, contact, bring } = activity;
		const place = location && !location.hidden ? placeWords(activity, i18n).join(', ') : '';
		const notes = [contact.phone, contact.email, bring].filter(Boolean).join('\n');
		return upcoming.map((session) => ({ id, title: name, session, place, notes }));
	});
}

/** The most activities that a link or a form can bring: more than anybody picks, few enough for a code to be read. */
export const MOST_LISTED = 30;

/** Ids from the part of an address after `#`, or a form field: only what can be an id, each once. */
export const idsIn = (text: string): string[] =>
	[
		...new Set(
			decoded(text.replace(/^#/, ''))
				.split(',')
				.filter((id) => /^[a-z0-9][a-zA-Z0-9._-]{0,99}$/.test(id))
		)
	].slice(0, MOST_LISTED);

function decoded(text: string): string {
	try {
		return decodeURIComponent(text);
	} catch {
		return '';
	}
}

/** The address that opens these activities on another phone. What stands after `#` is never sent to a server. */
export const linkTo = (origin: string, ids: readonly string[]): string =>
	`${origin}/list#${ids.slice(0, MOST_LISTED).join(',')}`;
