import type { Session } from './schedule.ts';

/** One time something is on, as a calendar shows it. */
export interface CalendarEntry {
	/** The activity's id: with the date it makes the entry the same one when it is brought in again. */
	id: string;
	title: string;
	session: Session;
	/** Where it is, on one line; empty where that is not known. */
	place: string;
	/** What else is good to have at hand: whom to call, what to bring. */
	notes: string;
}

/** The longest line of an iCalendar file, in bytes without its end (RFC 5545, 3.1). */
const LONGEST_LINE = 75;
/** How long something is taken to last where nobody said, in minutes: a calendar wants an end. */
const USUAL_MINUTES = 60;
const MINUTES_A_DAY = 24 * 60;

/** When clocks go forward and back in the United Kingdom, as they have since 1996. */
const LONDON = [
	'BEGIN:VTIMEZONE',
	'TZID:Europe/London',
	'BEGIN:DAYLIGHT',
	'TZOFFSETFROM:+0000',
	'TZOFFSETTO:+0100',
	'TZNAME:BST',
	'DTSTART:19960331T010000',
	'RRULE:FREQ=YEARLY;BYMONTH=3;BYDAY=-1SU',
	'END:DAYLIGHT',
	'BEGIN:STANDARD',
	'TZOFFSETFROM:+0100',
	'TZOFFSETTO:+0000',
	'TZNAME:GMT',
	'DTSTART:19961027T020000',
	'RRULE:FREQ=YEARLY;BYMONTH=10;BYDAY=-1SU',
	'END:STANDARD',
	'END:VTIMEZONE'
];

const escaped = (text: string) =>
	text
		.replace(/[\\;,]/g, '\\$&')
		.replace(/\r\n?|\n/g, '\\n')

		.replace(/[\u0000-\u0008\u000b-\u001f\u007f]/g, '');

/** A line cut to pieces of at most 75 bytes, no character cut in two; each piece but the first begins with a space. */
function folded(line: string): string {
	const encoder = new TextEncoder();
	const pieces: string[] = [];
	let piece = '';
	let bytes = 0;
	for (const character of line) {
		const length = encoder.encode(character).length;
		if (bytes + length > LONGEST_LINE) {
			pieces.push(piece);
			[piece, bytes] = [' ', 1];
		}
		piece += character;
		bytes += length;
	}
	return [...pieces, piece].join('\r\n');
}

const compact = (date: string) => date.replaceAll('-', '');
const dayAfter = (date: string, days = 1) =>
	new Date(Date.parse(date) + days * 86_400_000).toISOString().slice(0, 10);
const minutesOf = (time: string) => Number(time.slice(0, 2)) * 60 + Number(time.slice(3));

function clock(date: string, minutes: number): string {
	const time = [Math.floor(minutes / 60) % 24, minutes % 60];
	const day = dayAfter(date, Math.floor(minutes / MINUTES_A_DAY));
	return `${compact(day)}T${time.map((part) => String(part).padStart(2, '0')).join('')}00`;
}

/** From when to when; all day where no time is known, past midnight where it ends before it begins. */
function times({ date, start, end }: Session): string[] {
	if (start === undefined)
		return [`DTSTART;VALUE=DATE:${compact(date)}`, `DTEND;VALUE=DATE:${compact(dayAfter(date))}`];
	const from = minutesOf(start);
	const until = end === undefined ? from + USUAL_MINUTES : minutesOf(end);
	return [
		`DTSTART;TZID=Europe/London:${clock(date, from)}`,
		`DTEND;TZID=Europe/London:${clock(date, until > from ? until : until + MINUTES_A_DAY)}`
	];
}

/**
 * A calendar file (iCalendar, RFC 5545) of sessions, each an entry of its own, in London time. `host` is the site's, for
 * ids that no other calendar has; `now` is when the file is made. Nothing of a person is in it.
 */
export function calendarFile(
	entries: readonly CalendarEntry[],
	{ host, now }: { host: string; now: Date }
): string {
	const stamp = now.toISOString().replace(/[-:]|\.\d+/g, '');
	const events = entries.flatMap(({ id, title, session, place, notes }) => [
		'BEGIN:VEVENT',
		`UID:${id}-${compact(session.date)}${session.start?.replace(':', '') ?? ''}@${host}`,
		`DTSTAMP:${stamp}`,
		...times(session),
		`SUMMARY:${escaped(title)}`,
		...(place ? [`LOCATION:${escaped(place)}`] : []),
		...(notes ? [`DESCRIPTION:${escaped(notes)}`] : []),
		'END:VEVENT'
	]);
	const lines = [
		'BEGIN:VCALENDAR',
		'VERSION:2.0',
		'PRODID:-//Hereabouts//My list//EN',
		'METHOD:PUBLISH',
		...LONDON,
		...events,
		'END:VCALENDAR'
	];
	return lines.map((line) => `${folded(line)}\r\n`).join('');
}
