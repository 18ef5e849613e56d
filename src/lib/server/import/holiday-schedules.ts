import type { Schedule } from '../../domain/activity.ts';
import { dateOf as dateOfDay, dayNumber, weekdayOf } from '../../domain/schedule/calendar.ts';
import { dateOf, rawList, truthOf } from './raw.ts';
import type { Raw } from './raw.ts';

/** A closure longer than this is no holiday. */
const MOST_DAYS = 366;
/** More dates than anybody reads. */
const MOST_DATES = 400;

/**
 * The dates on which something is closed, ISO 8601, by the `holiday_schedules` of Open Referral UK 1 and HSDS 2:
 * `start_date` to `end_date`, both included, where they say `closed`. Other hours on a holiday are not read.
 */
export function readClosures(...raws: readonly Raw[]): ReadonlySet<string> {
	const dates = new Set<string>();
	for (const holiday of raws.flatMap((raw) => rawList(raw['holiday_schedules']))) {
		const from = dateOf(holiday['start_date']);
		const first = from === undefined ? undefined : dayNumber(from);
		const last = dayNumber(dateOf(holiday['end_date']) ?? from ?? '');
		if (truthOf(holiday['closed']) !== true || first === undefined || last === undefined) continue;
		if (last - first >= MOST_DAYS) continue;
		for (let day = first; day <= last && dates.size < MOST_DATES; day++) dates.add(dateOfDay(day));
	}
	return dates;
}

/** The schedules without those of `closures` that fall on a day they are on. */
export function closedOn(schedules: Schedule[], closures: ReadonlySet<string>): Schedule[] {
	if (closures.size === 0) return schedules;
	return schedules.map((schedule) => {
		if (schedule.freq === 'words' || schedule.freq === 'once') return schedule;
		const own = [...closures].filter((date) =>
			schedule.byDay.includes(weekdayOf(dayNumber(date) ?? 0))
		);
		const except = [...new Set([...(schedule.except ?? []), ...own])].sort();
		return except.length === 0 ? schedule : { ...schedule, except };
	});
}
