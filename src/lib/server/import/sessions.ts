import type { Activity } from '../../domain/activity.ts';

/** The activities that several records of a feed make together, by id, each with the schedules it has so far. */
export type Sessions = Map<string, { activity: Activity; schedules: Set<string> }>;

/** More times than anybody reads, and than a phone should have to carry for one activity. */
export const MOST_SCHEDULES = 500;

/**
 * Joins a session to the activity that has its id: its schedules are added where they are new, up to `MOST_SCHEDULES`,
 * and what the activity does not know yet is taken from it; what it knows stays. The first session of an activity
 * becomes that activity.
 */
export function joinSession(sessions: Sessions, session: Activity): 'first' | 'joined' | 'full' {
	const known = sessions.get(session.id);
	if (known === undefined) {
		const activity = Object.assign(session, { schedules: [...session.schedules] });
		sessions.set(session.id, { activity, schedules: new Set(session.schedules.map(printOf)) });
		return 'first';
	}
	const { activity, schedules } = known;
	const added = session.schedules.filter((schedule) => !schedules.has(printOf(schedule)));
	if (activity.schedules.length + added.length > MOST_SCHEDULES) return 'full';
	for (const schedule of added) schedules.add(printOf(schedule));
	activity.schedules.push(...added);
	activity.contact = { ...session.contact, ...activity.contact };
	activity.accessibility = { ...session.accessibility, ...activity.accessibility };
	Object.assign(activity, { ...session, ...withoutEmpty(activity) });
	return 'joined';
}

const printOf = (schedule: Activity['schedules'][number]): string => JSON.stringify(schedule);

/** An empty list is how `Activity` says that it does not know. */
const withoutEmpty = (activity: Activity): Partial<Activity> =>
	Object.fromEntries(
		Object.entries(activity).filter(([, value]) => !Array.isArray(value) || value.length > 0)
	);
