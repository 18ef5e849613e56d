import { WEEKDAYS } from '../../domain/activity.ts';
import type { Weekday } from '../../domain/activity.ts';
import { parsePostcode } from '../../domain/geography.ts';
import type { Postcode } from '../../domain/geography.ts';

/** What a list is asked for, by the parameters of the profile; what was not asked for is absent. */
export interface Query {
	page: number;
	perPage: number;
	/** Everything nested, as `/services/{id}` gives it. */
	full: boolean;
	search?: string | undefined;
	taxonomyId?: string | undefined;
	termId?: string | undefined;
	organizationId?: string | undefined;
	minimumAge?: number | undefined;
	maximumAge?: number | undefined;
	/** `HH:MM`. */
	startTime?: string | undefined;
	endTime?: string | undefined;
	day?: Weekday | undefined;
	/** Milliseconds since 1970. */
	modifiedAfter?: number | undefined;
	postcode?: Postcode | undefined;
	/** Metres. */
	proximity: number;
}

const PER_PAGE = 50;
const MOST_PER_PAGE = 100;
/** About five miles. */
const PROXIMITY = 8000;
const DAYS = ['monday', 'tuesday', 'wednesday', 'thursday', 'friday', 'saturday', 'sunday'];

/**
 * Reads the parameters of a list. Those that nobody gave, or gave empty, ask for nothing; those we do not know are let
 * be; one that we cannot read is refused in a sentence, because an answer to another question would pass for this one's.
 */
export function readQuery(
	given: URLSearchParams
): { outcome: 'read'; query: Query } | { outcome: 'refused'; problem: string } {
	let problem: string | undefined;
	/** What `read` makes of a parameter; absent where it is not there, or cannot be read. */
	function parameter<Value>(
		name: string,
		read: (text: string) => Value | undefined,
		what: string
	): Value | undefined {
		const text = given.get(name)?.trim().slice(0, 200);
		if (text === undefined || text === '') return undefined;
		const value = read(text);
		if (value === undefined) problem ??= `"${name}" has to be ${what}`;
		return value;
	}
	const words = (name: string) => parameter(name, (text) => text, 'words');
	const count = (name: string) => parameter(name, readCount, 'a whole number, 1 or more');
	const age = (name: string) => parameter(name, readAge, 'an age in years');
	const time = (name: string) => parameter(name, readTime, 'a time of day, such as 14:30');
	const query: Query = {
		page: count('page') ?? 1,
		perPage: Math.min(count('per_page') ?? PER_PAGE, MOST_PER_PAGE),
		full: parameter('full', readTruth, '"true" or "false"') ?? false,
		search: words('search'),
		taxonomyId: words('taxonomy_id'),
		termId: words('taxonomy_term_id'),
		organizationId: words('organization_id'),
		minimumAge: age('minimum_age'),
		maximumAge: age('maximum_age'),
		startTime: time('start_time'),
		endTime: time('end_time'),
		day: parameter('day', readDay, 'a day of the week, such as MO or Monday'),
		modifiedAfter: parameter('modified_after', readInstant, 'a date, such as 2026-11-03'),
		postcode: parameter('postcode', parsePostcode, 'a postcode, such as NE6 1LH'),
		proximity: count('proximity') ?? PROXIMITY
	};
	return problem === undefined ? { outcome: 'read', query } : { outcome: 'refused', problem };
}

const readCount = (text: string): number | undefined =>
	/^[1-9]\d{0,6}$/.test(text) ? Number(text) : undefined;

const readAge = (text: string): number | undefined =>
	/^\d{1,3}(\.\d{1,2})?$/.test(text) ? Number(text) : undefined;

const readTime = (text: string): string | undefined =>
	/^(([01]\d|2[0-3]):[0-5]\d)(:[0-5]\d)?$/.exec(text)?.[1];

function readTruth(text: string): boolean | undefined {
	if (/^(true|1|yes)$/i.test(text)) return true;
	return /^(false|0|no)$/i.test(text) ? false : undefined;
}

function readDay(text: string): Weekday | undefined {
	const word = text.toLowerCase();
	const at = DAYS.findIndex((day) => day === word || day.slice(0, 3) === word);
	return WEEKDAYS.find((day, index) => day === text.toUpperCase() || index === at);
}

function readInstant(text: string): number | undefined {
	// In a query a "+" of a time zone that nobody escaped is a space.
	const instant = Date.parse(text.replace(/ (?=\d\d:\d\d$)/, '+'));
	return /^\d{4}-\d\d-\d\d/.test(text) && !Number.isNaN(instant) ? instant : undefined;
}
