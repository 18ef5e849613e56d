import type { Weekday } from '../../domain/activity.ts';
import type { Parts } from './schedules.ts';

const DAY_NAMES: Record<Weekday, string> = {
	MO: 'Monday',
	TU: 'Tuesday',
	WE: 'Wednesday',
	TH: 'Thursday',
	FR: 'Friday',
	SA: 'Saturday',
	SU: 'Sunday'
};
const WEEKS: Record<number, string> = {
	1: 'First',
	2: 'Second',
	3: 'Third',
	4: 'Fourth',
	5: 'Fifth',
	[-1]: 'Last'
};

/** Words for a schedule whose source has none, in the manner of the catalogue template: "Tuesdays 10am to 12pm". */
export function describeSchedule(parts: Parts): string | undefined {
	const hours = parts.freq === 'words' ? '' : describeHours(parts.start, parts.end);
	const days = describeDays(parts);
	return days === undefined ? undefined : `${days}${hours === '' ? '' : ` ${hours}`}`;
}

/** `HH:MM` of "10:00:00", "9am", "9:00a", " 7.30 pm ", "10:00Z". Absent when it is no time of day. */
export function clockOf(text: string | undefined): string | undefined {
	const found =
		/^(\d{1,2})(?:[:.](\d{2}))?(?:[:.]\d{2}(?:\.\d+)?)?\s*([ap])?\.?(?:m\.?)?(?:z|[+-]\d{2}:?\d{2})?$/i.exec(
			text?.trim() ?? ''
		);
	if (!found) return undefined;
	const [, hourText = '', minutes = '00', half] = found;
	const given = Number(hourText);
	if (Number(minutes) > 59 || (half !== undefined && (given < 1 || given > 12))) return undefined;
	if (half === undefined && found[2] === undefined) return undefined;
	const hour = half === undefined ? given : (given % 12) + (half.toLowerCase() === 'p' ? 12 : 0);
	return hour > 23 ? undefined : `${String(hour).padStart(2, '0')}:${minutes}`;
}

function describeDays(parts: Parts): string | undefined {
	switch (parts.freq) {
		case 'weekly': {
			if (parts.interval === 1) return joinDays(parts.byDay, 's');
			const from = parts.validFrom === undefined ? '' : ` from ${longDate(parts.validFrom)}`;
			const every = parts.interval === 2 ? 'Every other' : `Every ${parts.interval} weeks on`;
			return `${every} ${joinDays(parts.byDay, '')}${from}`;
		}
		case 'monthly':
			return `${join(parts.nth.map((nth) => WEEKS[nth] ?? ''))} ${joinDays(parts.byDay, '')} of the month`;
		case 'once':
			return longDate(parts.date);
		case 'words':
			return undefined;
	}
}

function joinDays(days: readonly Weekday[], ending: string): string {
	if (days.join() === 'MO,TU,WE,TH,FR') return 'Monday to Friday';
	if (days.length === 7) return 'Every day';
	return join(days.map((day) => `${DAY_NAMES[day]}${ending}`));
}

const join = (words: string[]): string =>
	words.length < 2 ? words.join('') : `${words.slice(0, -1).join(', ')} and ${words.at(-1)}`;

const longDate = (date: string): string =>
	new Intl.DateTimeFormat('en-GB', { dateStyle: 'long', timeZone: 'UTC' }).format(new Date(date));

function describeHours(start: string | undefined, end: string | undefined): string {
	if (start === undefined) return end === undefined ? '' : `until ${spoken(end)}`;
	return end === undefined ? spoken(start) : `${spoken(start)} to ${spoken(end)}`;
}

function spoken(time: string): string {
	const [hour = 0, minute = 0] = time.split(':').map(Number);
	const minutes = minute === 0 ? '' : `:${String(minute).padStart(2, '0')}`;
	return `${hour % 12 === 0 ? 12 : hour % 12}${minutes}${hour < 12 ? 'am' : 'pm'}`;
}
