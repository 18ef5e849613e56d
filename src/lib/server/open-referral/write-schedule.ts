import type { Activity, Schedule } from '../../domain/activity.ts';
import { nextSessions } from '../../domain/schedule.ts';
import { known } from '../import/reading.ts';
import { newAttributes } from './attributes.ts';
import { uuidOf } from './identifiers.ts';
import { ATTENDANCE_WORDS } from './vocabulary.ts';

/**
 * A schedule of an activity as HSDS writes it. What HSDS cannot say is not said by halves: a group that meets only in
 * term time, or in some months, has no `freq`, so that nobody reads it as meeting all the year; its words say it, and
 * our attributes say it to programs. `at` is its place in the activity's list.
 */
export function writeSchedule(activity: Activity, schedule: Schedule, at: number) {
	const id = uuidOf('schedule', activity.id, at);
	const { text, validFrom, validTo } = schedule;
	const { start, end } = { start: undefined, end: undefined, ...schedule };
	const attending = activity.attendance.map((way) => ATTENDANCE_WORDS[way]).join(', ');
	return known({
		id,
		service_id: uuidOf('service', activity.id),
		valid_from: validFrom,
		valid_to: validTo,
		...writeRule(schedule),
		opens_at: start && `${start}:00`,
		closes_at: end && `${end}:00`,
		description: text,
		notes: writeNotes(schedule),
		attending_type: attending === '' ? undefined : attending,
		attributes: writeAttributes(id, schedule)
	});
}

/** HSDS has no field for terms and months of the year, nor for a single date outside its own validity. */
function isBeyondHsds(schedule: Schedule): boolean {
	const { termTimeOnly, months, validFrom, validTo } = schedule;
	if (termTimeOnly === true || months !== undefined) return true;
	if (schedule.freq !== 'once') return false;
	const { date } = schedule;
	return date < (validFrom ?? date) || date > (validTo ?? date);
}

function writeRule(schedule: Schedule) {
	if (schedule.freq === 'words' || isBeyondHsds(schedule)) return {};
	if (schedule.freq === 'once')
		return { dtstart: schedule.date, valid_from: schedule.date, valid_to: schedule.date };
	return {
		freq: schedule.freq.toUpperCase(),
		interval: schedule.freq === 'weekly' ? schedule.interval : 1,
		byday: bydayOf(schedule),
		dtstart: anchorOf(schedule)
	};
}

type Repeated = Extract<Schedule, { freq: 'weekly' | 'monthly' }>;

/** "TU,TH", or with the weeks of the month before the days: "1TU,-1TU". */
const bydayOf = (schedule: Repeated): string =>
	schedule.freq === 'weekly'
		? schedule.byDay.join(',')
		: schedule.nth.flatMap((nth) => schedule.byDay.map((day) => `${nth}${day}`)).join(',');

/** Where only some weeks count it takes a date that is one of them: the first session there is. */
function anchorOf(schedule: Repeated): string | undefined {
	if (schedule.freq !== 'weekly' || schedule.interval === 1) return undefined;
	if (schedule.validFrom === undefined) return undefined;
	const { except: _, ...always } = schedule;
	const withinDays = 7 * schedule.interval;
	const from = { date: schedule.validFrom, time: '00:00' };
	return nextSessions([always], from, { limit: 1, withinDays })[0]?.date;
}

function writeNotes({ except = [], termTimeOnly }: Schedule): string | undefined {
	const notes = [
		termTimeOnly === true ? 'In term time only.' : '',
		except.length > 0 ? `Not on ${except.join(', ')}.` : ''
	].filter((note) => note !== '');
	return notes.length === 0 ? undefined : notes.join(' ');
}

function writeAttributes(id: string, schedule: Schedule) {
	const { except, termTimeOnly, validFrom, validTo } = schedule;
	const attributes = newAttributes('schedule', id);
	attributes.truth('termTimeOnly', termTimeOnly);
	attributes.value('except', except?.join(','));
	attributes.value('recurrence', isBeyondHsds(schedule) ? recurrenceOf(schedule) : undefined);
	// The validity of a single date is that date; what the source said of it besides stands apart.
	if (schedule.freq === 'once') {
		attributes.value('validFrom', validFrom);
		attributes.value('validTo', validTo);
	}
	return attributes.list();
}

/** As an RRULE of RFC 5545; a single date is its DTSTART, and words have their months alone. */
function recurrenceOf(schedule: Schedule): string {
	const { months } = schedule;
	const parts = [...ruleParts(schedule), ...(months ? [`BYMONTH=${months.join(',')}`] : [])];
	return parts.join(';');
}

function ruleParts(schedule: Schedule): string[] {
	switch (schedule.freq) {
		case 'weekly':
			return ['FREQ=WEEKLY', `INTERVAL=${schedule.interval}`, `BYDAY=${bydayOf(schedule)}`];
		case 'monthly':
			return ['FREQ=MONTHLY', `BYDAY=${bydayOf(schedule)}`];
		case 'once':
			return [`DTSTART=${schedule.date}`];
		case 'words':
			return [];
	}
}
