import { clockOf } from '../../schedule-words.ts';
import type { Said } from './said.ts';
import { truthIn } from '../cells/truth.ts';

const DAYS = ['Monday', 'Tuesday', 'Wednesday', 'Thursday', 'Friday', 'Saturday', 'Sunday'];
const CLOSED = /^(closed|shut|not open|no session|ar gau|wedi cau)\b/i;
const WEEKLY = /^(weekly|every week|each week|once a week|regular(ly)?|wythnosol)$/i;

/**
 * The same row with its times as one way of saying them: day columns, a day with a start and an end, and a date become
 * words of `when`, written so that `parseWhen` understands what can be understood.
 */
export function withTimesInWords(said: Said): Said {
	const {
		monday,
		tuesday,
		wednesday,
		thursday,
		friday,
		saturday,
		sunday,
		day,
		date,
		frequency,
		'start time': start,
		'end time': end,
		...rest
	} = said;
	const week = [monday, tuesday, wednesday, thursday, friday, saturday, sunday];
	const words = [
		...(rest.when ?? []),
		...ofWeek(week),
		...ofDay({ day, date, frequency, start, end })
	];
	const onlyDate = frequency === undefined && day === undefined ? date?.at(-1) : undefined;
	return {
		...rest,
		...(words.length > 0 ? { when: words } : {}),
		...(onlyDate !== undefined && rest['last date'] === undefined
			? { 'last date': [onlyDate] }
			: {})
	};
}

type Cells = string[] | undefined;

/** A column for each day: days with the same hours are said together, "Monday to Friday 9am to 5pm". */
function ofWeek(week: readonly Cells[]): string[] {
	const byHours = new Map<string, number[]>();
	week.forEach((cells, day) => {
		const hours = cells && hoursIn(cells);
		if (hours !== undefined) byHours.set(hours, [...(byHours.get(hours) ?? []), day]);
	});
	return [...byHours].map(([hours, days]) => {
		return hours === '' ? nameDays(days) : `${nameDays(days)}: ${hours}`;
	});
}

/** A cell of a day column; a tick is the day alone, and two columns of a day are when it opens and closes. */
function hoursIn(cells: string[]): string | undefined {
	const open = cells.filter((cell) => !CLOSED.test(cell) && truthIn(cell) !== false);
	if (open.length === 0) return undefined;
	if (open.every((cell) => truthIn(cell) === true)) return '';
	const areTimes = open.length === 2 && open.every((cell) => clockOf(cell) !== undefined);
	return open.map(plainTime).join(areTimes ? ' to ' : ', ');
}

function nameDays(days: readonly number[]): string {
	const [first = 0] = days;
	const last = days.at(-1) ?? 0;
	const isRun = days.length > 2 && last - first === days.length - 1;
	return isRun
		? `${DAYS[first]} to ${DAYS[last]}`
		: days.map((day) => DAYS[day]).join(days.length > 2 ? ', ' : ' and ');
}

interface OfDay {
	day: Cells;
	date: Cells;
	frequency: Cells;
	start: Cells;
	end: Cells;
}

function ofDay({ day, date, frequency, start, end }: OfDay): string[] {
	if (!day && !date && !start) return frequency && !WEEKLY.test(frequency.join()) ? frequency : [];
	const on = [...(date ?? []).map(longDate), ...(day ?? []).map(capital)].join(', ');
	const hours = [start, end].flatMap((cells) => cells?.slice(0, 1).map(plainTime) ?? []);
	const words = `${on} ${hours.join(start && end ? ' to ' : ' ')}`.trim();
	const often = (frequency ?? []).filter((each) => !WEEKLY.test(each)).join(', ');
	return [often === '' ? words : `${capital(often)}: ${words}`];
}

/** "09:00:00" as "09:00"; anything else as it is. */
const plainTime = (cell: string): string =>
	/^\d{1,2}:\d{2}:\d{2}$/.test(cell) ? (clockOf(cell) ?? cell) : cell;

const capital = (word: string): string => `${word.slice(0, 1).toUpperCase()}${word.slice(1)}`;

const longDate = (date: string): string =>
	/^\d{4}-\d{2}-\d{2}$/.test(date)
		? new Intl.DateTimeFormat('en-GB', { dateStyle: 'long', timeZone: 'UTC' }).format(
				new Date(date)
			)
		: date;
