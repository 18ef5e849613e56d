import { londonClock } from '../../../domain/clock.ts';
import type { Moment } from './parse.ts';

/** What Outlook calls the zones that a British calendar may be in. */
const WINDOWS_ZONES: Record<string, string> = {
	'gmt standard time': 'Europe/London',
	'greenwich standard time': 'Atlantic/Reykjavik',
	'w. europe standard time': 'Europe/Berlin',
	'central europe standard time': 'Europe/Budapest',
	'central european standard time': 'Europe/Warsaw',
	'romance standard time': 'Europe/Paris',
	'eastern standard time': 'America/New_York',
	'coordinated universal time': 'UTC'
};
/** Zones that keep the time of London. */
const AS_LONDON =
	/(?:^|\/)(?:Europe\/(?:London|Belfast|Jersey|Guernsey|Isle_of_Man)|GB|GB-Eire)$|Dublin, Edinburgh, Lisbon, London/i;

/**
 * The IANA name of a zone that a calendar calls `name` and may define (RFC 5545 section 3.6.5; the lines of its
 * VTIMEZONE are `definition`). Definitions are looked at and never computed with: a zone changes its clocks as the
 * world does, and a rule in one could go on for ever. Absent when it cannot be told.
 */
export function zoneOf(name: string, definition: readonly string[]): string | undefined {
	const location = definition
		.find((line) => /^X-LIC-LOCATION:/i.test(line))
		?.slice(15)
		.trim();
	return (
		zoneNamed(name) ??
		(location === undefined ? undefined : zoneNamed(location)) ??
		zoneByOffsets(definition)
	);
}

/** The IANA name for a name of a zone in use somewhere: IANA's own, with a prefix or without, or that of Windows. */
export function zoneNamed(name: string): string | undefined {
	if (AS_LONDON.test(name)) return 'Europe/London';
	const windows = WINDOWS_ZONES[name.toLowerCase()];
	if (windows !== undefined && Object.hasOwn(WINDOWS_ZONES, name.toLowerCase())) return windows;
	const bare = /(?:^|\/)([A-Z][A-Za-z_]+\/[A-Z][A-Za-z_/+-]+|UTC|GMT)$/.exec(name)?.[1];
	return bare !== undefined && isZone(bare) ? bare : undefined;
}

/** Winter on Greenwich time and summer an hour ahead is British time, whatever it is called. */
function zoneByOffsets(definition: readonly string[]): string | undefined {
	const offsets = new Set(
		definition.flatMap((line) => /^TZOFFSETTO:([+-]\d{4})/i.exec(line)?.[1] ?? [])
	);
	if (offsets.size === 2 && offsets.has('+0000') && offsets.has('+0100')) return 'Europe/London';
	return offsets.size === 1 && (offsets.has('+0000') || offsets.has('-0000')) ? 'UTC' : undefined;
}

function isZone(name: string): boolean {
	try {
		formatFor(name);
		return true;
	} catch {
		return false;
	}
}

const formats = new Map<string, Intl.DateTimeFormat>();
/** Making one of these costs far more than using it, and there are only so many zones in the world. */
function formatFor(zone: string): Intl.DateTimeFormat {
	const known = formats.get(zone);
	if (known !== undefined) return known;
	const format = new Intl.DateTimeFormat('sv-SE', {
		timeZone: zone,
		dateStyle: 'short',
		timeStyle: 'medium'
	});
	formats.set(zone, format);
	return format;
}

/** Whether a moment is told as a clock on a wall in Britain tells it. */
export const isLocal = ({ zone }: Moment): boolean =>
	zone === undefined || zone === 'Europe/London';

/** The day and time in London of a moment in any zone; a moment of no zone, or without a time, stays as it is. */
export function inLondon({ date, time, zone = 'Europe/London' }: Moment): {
	date: string;
	time?: string;
} {
	if (time === undefined) return { date };
	if (zone === 'Europe/London') return { date, time };
	const wall = Date.parse(`${date}T${time}:00Z`);
	// Twice, since the first guess may lie on the other side of a clock change.
	const guess = wall - offsetAt(wall, zone);
	return londonClock(new Date(wall - offsetAt(guess, zone)));
}

/** By how many milliseconds the clocks of a zone are ahead of UTC at an instant. */
function offsetAt(instant: number, zone: string): number {
	const shown = formatFor(zone).format(instant).replace(' ', 'T');
	return Date.parse(`${shown}Z`) - Math.floor(instant / 1000) * 1000;
}
