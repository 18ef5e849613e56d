/**
 * Something on offer, as everything after the importer trusts it. The schema that every record is parsed by stands apart
 * (activity-schema.ts), so that phones, which only read what was checked already, need not carry it.
 */
import type { Activity } from './activity-schema.ts';

export type { Activity, Schedule } from './activity-schema.ts';

export const WEEKDAYS = ['MO', 'TU', 'WE', 'TH', 'FR', 'SA', 'SU'] as const;
export type Weekday = (typeof WEEKDAYS)[number];

export const ATTENDANCE = ['in-person', 'online', 'phone', 'home-visit'] as const;
export type Attendance = (typeof ATTENDANCE)[number];

/** How old our knowledge of an activity is on `today`: more than 90 days is stale, more than 180 is old. */
export function freshness(
	activity: Activity,
	today: string
): 'fresh' | 'stale' | 'old' | 'unknown' {
	if (activity.assuredDate === undefined) return 'unknown';
	const days = (Date.parse(today) - Date.parse(activity.assuredDate)) / 86_400_000;
	if (days > 180) return 'old';
	return days > 90 ? 'stale' : 'fresh';
}
