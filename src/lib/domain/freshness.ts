import type { Activity } from './activity.ts';
import { hasEnded } from './schedule.ts';

export type Freshness = 'fresh' | 'stale' | 'old' | 'unknown';

/** Days after which what we know is marked and ranked lower, and after which it is shown last with a warning. */
const STALE_AFTER = 90;
const OLD_AFTER = 180;

const DAY = 86_400_000;

/** How old our knowledge of an activity is on `today` (ISO date): more than 90 days is stale, more than 180 is old. */
export function freshness({ assuredDate }: Activity, today: string): Freshness {
	if (assuredDate === undefined) return 'unknown';
	const days = (Date.parse(today) - Date.parse(assuredDate)) / DAY;
	if (days > OLD_AFTER) return 'old';
	return days > STALE_AFTER ? 'stale' : 'fresh';
}

/** What its source itself ended: by a word, or because its last date is past on `today` (ISO date). */
export const isOver = ({ status, schedules }: Activity, today: string): boolean =>
	status === 'ended' || hasEnded(schedules, today);

/**
 * Which of a catalogue's activities are listed on `today` (ISO date): all that are not over. Age alone never empties a
 * site: what was last checked more than `hideAfterDays` ago is left out only where a site says so, and only while at
 * least half of what is not over was checked since. What nobody dated is not known to be old, and stays.
 */
export function listedOn(
	activities: readonly Activity[],
	today: string,
	hideAfterDays?: number
): (activity: Activity) => boolean {
	const isOn = (activity: Activity) => !isOver(activity, today);
	if (hideAfterDays === undefined) return isOn;
	const first = new Date(Date.parse(today) - hideAfterDays * DAY).toISOString().slice(0, 10);
	const on = activities.filter(isOn);
	const fresher = on.filter(({ assuredDate }) => assuredDate !== undefined && assuredDate >= first);
	if (fresher.length * 2 < on.length) return isOn;
	return (activity) => isOn(activity) && (activity.assuredDate ?? first) >= first;
}
