import { ACCESS_COLUMNS } from '../../template.ts';

export const WEEKDAY_TARGETS = [
	'monday',
	'tuesday',
	'wednesday',
	'thursday',
	'friday',
	'saturday',
	'sunday'
] as const;

/** Facts that a column answers with yes or no: the template's own. */
export const FACT_TARGETS = Object.keys(ACCESS_COLUMNS) as (keyof typeof ACCESS_COLUMNS)[];

/** Where something is. */
export const PLACE_TARGETS = [
	'venue',
	'address',
	'town',
	'county',
	'postcode',
	'latitude',
	'longitude',
	/** "54.97, -1.58" in one cell. */
	'position',
	/** Metres on the British national grid (EPSG:27700). */
	'easting',
	'northing'
] as const;

/**
 * What a column of anyone's sheet can be for. Most are columns of our own template; the rest are other ways of saying
 * the same, which read-record.ts turns into them. A `hide` or `show` target may also name one column of the same table,
 * as in `hide Phone1Number`.
 */
export const TARGETS = [
	'id',
	'name',
	'summary',
	'description',
	'organisation',
	'organisation website',
	'organisation phone',
	'organisation email',
	'organisation description',
	/** Where an organisation works; of an activity without a place of its own. */
	'organisation area',
	'website',
	'topics',
	'keywords',
	'join by',
	...PLACE_TARGETS,
	'area served',
	'when',
	...WEEKDAY_TARGETS,
	'day',
	'start time',
	'end time',
	/** "Weekly", "Fortnightly": how often a day comes round. */
	'frequency',
	'date',
	'first date',
	'last date',
	'not on',
	'cost',
	'cost amount',
	/** Yes or no. */
	'free',
	/** Yes or no: the reverse of `free`. */
	'charged',
	'who for',
	'minimum age',
	'maximum age',
	/** "11+", "4 to 18". */
	'ages',
	'only for',
	'languages',
	'how to join',
	'phone',
	'email',
	/** Telephone or e-mail, perhaps with a person's name, which is left out. */
	'contact',
	'first visit',
	'bring',
	'accessibility',
	...FACT_TARGETS,
	'status',
	'status note',
	/** Yes or no: whether it has stopped for now. */
	'paused',
	/** Yes or no: whether new people can come. */
	'has room',
	'last checked',
	'show from',
	'show until',
	'hide record',
	'show record',
	'hide address',
	'show address',
	'hide contact',
	'show contact'
] as const;
export type Target = (typeof TARGETS)[number];

/** A target, or one that hides or shows a column of the same table. */
export type ColumnTarget = Target | `hide ${string}` | `show ${string}`;

const ALL = new Set<string>(TARGETS);
export const isTarget = (text: string): text is Target => ALL.has(text);
