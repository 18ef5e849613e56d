import ICAL from 'ical.js';
import { clip } from '../raw.ts';
import { known } from '../reading.ts';
import type { RawRecord } from '../reading.ts';
import { zoneNamed, zoneOf } from './zone.ts';

/** A date, or a date and a time in the zone named; without a zone it is a clock on a wall where it takes place. */
export interface Moment {
	date: string;
	time?: string;
	zone?: string;
}

/** A recurrence rule as the parser gives it: RFC 5545 section 3.3.10, names in small letters. */
export type Rule = Readonly<Record<string, unknown>>;

/** One VEVENT: what we use of it, and nothing of organizers, attendees or alarms. */
export interface CalendarEvent {
	uid: string;
	/** Single texts, by the name of their property in small letters. */
	texts: Readonly<Record<string, string>>;
	categories: string[];
	/** Latitude and longitude, as given. */
	geo: unknown[];
	start?: Moment;
	end?: Moment;
	duration?: string;
	rule?: Rule;
	/** Something of its times could not be understood, so that what was cannot be trusted to be all. */
	unreadable: boolean;
	/** A zone was named that nobody can tell. */
	strangeZone: boolean;
	added: Moment[];
	excluded: Moment[];
	recurrenceId?: Moment;
	sequence: number;
}

/** An event that repeats, or does not, with the changes made to single times of it. */
export interface Series {
	event: CalendarEvent;
	changes: CalendarEvent[];
}

/** What is read at all: everything else may hold people, pictures or megabytes. */
const PROPERTIES =
	/^(UID|SUMMARY|DESCRIPTION|LOCATION|GEO|URL|CATEGORIES|STATUS|CLASS|DTSTART|DTEND|DURATION|RRULE|EXRULE|RDATE|EXDATE|RECURRENCE-ID|SEQUENCE|LAST-MODIFIED|DTSTAMP)[;:]/i;
const LONGEST_LINE = 100_000;

/** Whether a text is iCalendar (RFC 5545). */
export const isCalendar = (text: string): boolean =>
	/^\ufeff?\s*BEGIN:VCALENDAR/i.test(text.slice(0, 1000));

/**
 * Every series of a calendar, numbered by the place of its first event. A line that cannot be read costs its event
 * that line and no more.
 */
export function seriesIn(text: string): RawRecord[] {
	const series = new Map<string, { row: number; events: CalendarEvent[] }>();
	let row = 0;
	for (const event of eventsIn(text)) {
		row++;
		const key = event.uid === '' ? `row ${row}` : event.uid;
		const known = series.get(key);
		if (known === undefined) series.set(key, { row, events: [event] });
		else known.events.push(event);
	}
	return [...series.values()].flatMap(({ row: first, events }) =>
		asSeries(events).map((value) => ({ row: first, value }))
	);
}

/**
 * The events of one UID: the newest that stands for all, and its changes. Some software gives the same UID to events
 * that have nothing to do with each other; those without a rule or of another name stay by themselves.
 */
function asSeries(events: CalendarEvent[]): Series[] {
	const changes = events.filter(({ recurrenceId }) => recurrenceId !== undefined);
	const whole = events.filter(({ recurrenceId }) => recurrenceId === undefined);
	const newest = Math.max(...whole.map(({ sequence }) => sequence));
	const current = whole.filter(({ sequence }) => sequence === newest);
	const [first, ...others] = current;
	// Single times of something whose rule is not here stand for themselves.
	if (first === undefined) return changes.map((event) => ({ event, changes: [] }));
	return [{ event: first, changes }, ...others.map((event) => ({ event, changes: [] }))];
}

function* eventsIn(text: string): Generator<CalendarEvent> {
	const zones = new Map<string, string[]>();
	let defaultZone: string | undefined;
	let open: string[] = [];
	let block: string[] = [];
	for (const line of unfolded(text)) {
		const begins = /^BEGIN:([A-Z-]{1,30})\s*$/i.exec(line)?.[1]?.toUpperCase();
		const ends = /^END:([A-Z-]{1,30})\s*$/i.exec(line)?.[1]?.toUpperCase();
		if (begins !== undefined) {
			if (begins === 'VEVENT' || begins === 'VTIMEZONE') [open, block] = [[], []];
			open.push(begins);
		} else if (ends !== undefined) {
			if (ends === 'VEVENT' && open[0] === 'VEVENT') yield eventOf(block, zones, defaultZone);
			if (ends === 'VTIMEZONE') readZone(block, zones);
			open = ends === 'VEVENT' || ends === 'VTIMEZONE' ? [] : open.slice(0, -1);
		} else if (open.at(-1) === 'VEVENT' && PROPERTIES.test(line)) {
			block.push(clip(line, LONGEST_LINE));
		} else if (open[0] === 'VTIMEZONE') block.push(line.slice(0, 300));
		else if (/^X-WR-TIMEZONE:/i.test(line)) defaultZone = zoneNamed(line.slice(14).trim());
	}
}

/** Lines joined again where they were folded: a line that begins with a space goes on with the one before. */
function* unfolded(text: string): Generator<string> {
	let parts: string[] = [];
	for (const line of linesOf(text)) {
		if (/^[ \t]/.test(line) && parts.length > 0) parts.push(line.slice(1));
		else {
			if (parts.length > 0) yield parts.join('');
			parts = [line];
		}
	}
	if (parts.length > 0) yield parts.join('');
}

function* linesOf(text: string): Generator<string> {
	let from = text.startsWith('\ufeff') ? 1 : 0;
	while (from < text.length) {
		const end = text.indexOf('\n', from);
		const line = text.slice(from, end === -1 ? text.length : end);
		yield line.endsWith('\r') ? line.slice(0, -1) : line;
		from = end === -1 ? text.length : end + 1;
	}
}

function readZone(block: readonly string[], zones: Map<string, string[]>): void {
	const name = block.find((line) => /^TZID[;:]/i.test(line))?.replace(/^[^:]*:/, '');
	if (name !== undefined) zones.set(name.trim(), [...block]);
}

/** A property as the parser gives it: name, parameters, type, values. */
type Property = [string, Record<string, unknown>, string, ...unknown[]];

function eventOf(
	lines: readonly string[],
	zones: ReadonlyMap<string, readonly string[]>,
	defaultZone: string | undefined
): CalendarEvent {
	const properties = lines.map(parseLine);
	const named = (name: string) =>
		properties.flatMap((each) => (each !== undefined && each[0] === name ? [each] : []));
	const texts = properties.flatMap((each) =>
		typeof each?.[3] === 'string' ? [[each[0], each[3]] as const] : []
	);
	const strange = new Set<string>();
	const moments = (name: string): Moment[] =>
		named(name).flatMap(([, parameters, , ...values]) =>
			values.flatMap((value) => momentOf(value, parameters, zones, defaultZone, strange) ?? [])
		);
	const [start, end, recurrenceId] = ['dtstart', 'dtend', 'recurrence-id'].map(
		(name) => moments(name)[0]
	);
	const rules = named('rrule').map(([, , , rule]) => rule as Rule);
	const all = Object.fromEntries(texts);
	return {
		uid: clip(all['uid'] ?? '', 400),
		texts: all,
		categories: named('categories').flatMap(([, , , ...values]) => values.map(String)),
		geo: [named('geo')[0]?.[3]].flat(),
		...known({ start, end, recurrenceId, duration: all['duration'], rule: rules[0] }),
		unreadable: rules.length > 1 || lines.some((line, at) => isLost(line, properties[at])),
		strangeZone: strange.size > 0,
		added: moments('rdate'),
		excluded: moments('exdate'),
		sequence: Number(named('sequence')[0]?.[3]) || 0
	};
}

/** Rules of exclusion were dropped from the standard, and hardly anybody reads them; nor do we. */
const isLost = (line: string, property: Property | undefined): boolean =>
	/^EXRULE/i.test(line) || (property === undefined && /^(RRULE|RDATE|EXDATE)/i.test(line));

function parseLine(line: string): Property | undefined {
	try {
		return ICAL.parse.property(line) as Property;
	} catch {
		return undefined;
	}
}

function momentOf(
	value: unknown,
	parameters: Record<string, unknown>,
	zones: ReadonlyMap<string, readonly string[]>,
	defaultZone: string | undefined,
	strange: Set<string>
): Moment | undefined {
	// An added period counts by its start.
	const text = String(Array.isArray(value) ? value[0] : value);
	const found = /^(\d{4}-\d{2}-\d{2})(?:T(?:(\d{2}):(\d{2})(?::\d{2}(Z?))?|::))?$/.exec(text);
	const [, date, hour, minute, utc] = found ?? [];
	if (date === undefined || Number.isNaN(Date.parse(`${date}T00:00:00Z`))) return undefined;
	if (hour === undefined || minute === undefined) return { date };
	if (Number(hour) > 23 || Number(minute) > 59) return undefined;
	const time = `${hour}:${minute}`;
	if (utc === 'Z') return { date, time, zone: 'UTC' };
	const name = parameters['tzid'];
	if (typeof name !== 'string') return { date, time, ...(defaultZone && { zone: defaultZone }) };
	const zone = zoneOf(name, zones.get(name) ?? []);
	if (zone === undefined) strange.add(name);
	return { date, time, ...(zone && { zone }) };
}
