import { WEEKDAYS } from '../../domain/activity.ts';
import type { Weekday } from '../../domain/activity.ts';
import { describeSchedule } from './schedule-words.ts';

interface Hours {
	start: string;
	end?: string;
}

/**
 * `opening_hours` of OpenStreetMap in the words of our template: "Mo-Fr 09:00-17:00; PH off" becomes "Monday to Friday
 * 9am to 5pm". Only days, hours, "off" and bank holidays that are off (as they are with us anyway) are understood.
 * Absent for all else: months, weeks, counted weekdays, sunrise, comments, "only if".
 * https://wiki.openstreetmap.org/wiki/Key:opening_hours/specification
 */
export function osmHoursInWords(text: string): string | undefined {
	const week = new Map<Weekday, Hours[]>();
	for (const rule of text.slice(0, 1000).split(';')) {
		const read = rule.trim() === '' ? 'nothing' : readRule(rule.trim());
		if (read === undefined) return undefined;
		if (read === 'nothing') continue;
		// A later rule stands in place of earlier ones for the days it names.
		for (const day of read.days) week.set(day, read.hours);
	}
	const times = new Map<string, { hours: Hours; byDay: Weekday[] }>();
	for (const day of WEEKDAYS) {
		for (const hours of week.get(day) ?? []) {
			const key = `${hours.start} ${hours.end ?? ''}`;
			const known = times.get(key) ?? { hours, byDay: [] };
			times.set(key, { hours, byDay: [...known.byDay, day] });
		}
	}
	const words = [...times.values()].flatMap(
		({ hours, byDay }) => describeSchedule({ freq: 'weekly', interval: 1, byDay, ...hours }) ?? []
	);
	return words.length === 0 ? undefined : words.join(' | ');
}

const DAY = '(?:Mo|Tu|We|Th|Fr|Sa|Su|PH)';
const DAYS = `${DAY}(?:-${DAY})?(?:\\s?,\\s?${DAY}(?:-${DAY})?){0,7}`;
const TIME = '\\d{1,2}:\\d{2}(?:-\\d{1,2}:\\d{2}|\\+)';
const TIMES = `${TIME}(?:\\s?,\\s?${TIME}){0,3}`;
const RULE = new RegExp(`^(?:(${DAYS})\\s*:?\\s*)?(?:(${TIMES})|(off|closed))$`, 'i');

function readRule(rule: string): { days: Weekday[]; hours: Hours[] } | 'nothing' | undefined {
	const found = RULE.exec(rule);
	if (!found) return undefined;
	const [, given, times, off] = found;
	const days = given === undefined ? [...WEEKDAYS] : daysIn(given);
	if (days === undefined) return undefined;
	// What is said of bank holidays alone and is not "off" we cannot say.
	if (days.length === 0) return off === undefined ? undefined : 'nothing';
	const hours = (times ?? '').split(',').filter(Boolean).map(readHours);
	return hours.every((each) => each !== undefined) ? { days, hours } : undefined;
}

function daysIn(given: string): Weekday[] | undefined {
	const days = new Set<Weekday>();
	for (const part of given.toUpperCase().split(',')) {
		const [from = '', to = from] = part.trim().split('-');
		if (from === 'PH' && to === 'PH') continue;
		const [first, last] = [from, to].map((name) => WEEKDAYS.findIndex((day) => day === name));
		if (first === undefined || last === undefined || first < 0 || last < 0) return undefined;
		const length = ((last - first + 7) % 7) + 1;
		for (let at = 0; at < length; at++) days.add(WEEKDAYS[(first + at) % 7] as Weekday);
	}
	return [...days];
}

function readHours(given: string): Hours | undefined {
	const [start, end] = given.trim().replace('+', '').split('-').map(clockOf);
	if (start === undefined || (given.includes('-') && end === undefined)) return undefined;
	return end === undefined ? { start } : { start, end };
}

function clockOf(text: string): string | undefined {
	const [hour = 99, minute = 99] = text.split(':').map(Number);
	if (hour === 24 && minute === 0) return '00:00';
	if (hour > 23 || minute > 59) return undefined;
	return `${String(hour).padStart(2, '0')}:${String(minute).padStart(2, '0')}`;
}
