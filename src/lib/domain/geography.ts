import type { Activity } from './activity.ts';

/** A point in WGS 84 degrees. */
export interface Point {
	latitude: number;
	longitude: number;
}

/** A name that people search from, such as "Heaton"; `district` tells two of the same name apart. */
export interface PlaceName extends Point {
	name: string;
	district?: string;
	outcode?: string;
	aliases?: string[];
}

/** What was found in a postcode or a part of one, in its usual spelling: `NE6 1LH`, `NE6 1`, `NE6`. */
export interface Postcode {
	/** The whole of it, where the whole was given. */
	postcode?: string;
	sector?: string;
	outcode: string;
}

/** Where a person may search from: what a catalogue carries. */
export interface Gazetteer {
	/** Centres by postcode, sector and outcode, in their usual spelling. */
	centres: Readonly<Record<string, Point>>;
	places: readonly PlaceName[];
}

export type ResolvedPlace =
	| { kind: 'found'; name: string; point: Point; precision: PlacePrecision }
	| { kind: 'several'; choices: PlaceName[] }
	| { kind: 'unknown' };
export type PlacePrecision = 'postcode' | 'sector' | 'outcode' | 'place';

/**
 * The shapes of a postcode, from Royal Mail's "Programmer's Guide to the Postcode Address File" and BS 7666: an
 * outward code is one or two letters and one or two figures, and some London ones end in a letter; an inward code is
 * a figure and two letters. Not every letter is used in every position.
 */
const AREA = '(?:[A-PR-UWYZ][A-HK-Y]?)';
const OUTWARD = [
	`${AREA}[0-9]{1,2}`,
	'[A-PR-UWYZ][0-9][ABCDEFGHJKPSTUW]',
	'[A-PR-UWYZ][A-HK-Y][0-9][ABEHMNPRVWXY]',
	'GIR'
].join('|');
const INWARD = '[0-9][ABD-HJLNP-UW-Z]{2}';
const WHOLE = new RegExp(`^(${OUTWARD})(${INWARD})$`);
const OUTWARD_ONLY = new RegExp(`^(?:${OUTWARD})$`);
const INWARD_OR_SECTOR = new RegExp(`^[0-9]$|^${INWARD}$`);

/** The longest text that could still be a postcode, spaces and punctuation counted in. */
const LONGEST_POSTCODE = 20;

/**
 * Reads a postcode, a sector ("NE6 1") or an outward code ("NE6") in any case, with or without spaces and punctuation.
 *
 * Without a space "NE61" is the outward code NE61, because that is what it says; "NE6 1" needs its space. Anything
 * that no UK postcode can look like gives `undefined`, and so does one that was left unfinished ("NE6 1L"). Whether
 * the postcode is in use cannot be told from its shape.
 */
export function parsePostcode(text: string): Postcode | undefined {
	if (text.length > LONGEST_POSTCODE) return undefined;
	const groups = text
		.normalize('NFKC')
		.toUpperCase()
		.split(/[^\p{L}\p{N}]+/u)
		.filter(Boolean);
	const [outward = '', inward = ''] = groups;
	if (groups.length === 2 && OUTWARD_ONLY.test(outward) && INWARD_OR_SECTOR.test(inward)) {
		return postcodeOf(outward, inward);
	}
	const joined = groups.join('');
	const whole = WHOLE.exec(joined);
	if (whole) return postcodeOf(whole[1] as string, whole[2] as string);
	return OUTWARD_ONLY.test(joined) ? { outcode: joined } : undefined;
}

function postcodeOf(outcode: string, inward: string): Postcode {
	const sector = `${outcode} ${inward.slice(0, 1)}`;
	return inward.length === 1
		? { sector, outcode }
		: { postcode: `${outcode} ${inward}`, sector, outcode };
}

/** The most choices between places that are worth showing to a person. */
const MOST_CHOICES = 8;
/** A name shorter than this, in letters, is never mended: one edit would change too much of it. */
const SHORTEST_MENDED = 5;
/** A name longer than this, in letters, is no place: it is not worth comparing with every one. */
const LONGEST_NAME = 80;

/**
 * Where the words of a person are: a postcode, else its sector's centre, else its outward code's; failing that a place.
 *
 * Place names match whatever their case, accents, punctuation or "the"; by an alias; with their district ("Heaton,
 * Newcastle"); by their first three letters or more; and with one slip of the finger in a name of five letters or
 * more, the first letter excepted. The first of these that finds anything decides. Two places of one name in two
 * districts are `several`; so are up to eight that begin with what was typed. More than eight, or none, is `unknown`.
 */
export function resolvePlace(text: string, { centres, places }: Gazetteer): ResolvedPlace {
	const postcode = parsePostcode(text);
	return (postcode && resolvePostcode(postcode, centres)) ?? resolveName(text, places);
}

function resolvePostcode(
	{ postcode, sector, outcode }: Postcode,
	centres: Gazetteer['centres']
): ResolvedPlace | undefined {
	const name = postcode ?? sector ?? outcode;
	for (const [key, precision] of [
		[postcode, 'postcode'],
		[sector, 'sector'],
		[outcode, 'outcode']
	] as const) {
		const point = key !== undefined && Object.hasOwn(centres, key) ? centres[key] : undefined;
		if (point) return { kind: 'found', name, point, precision };
	}
	return undefined;
}

function resolveName(text: string, places: readonly PlaceName[]): ResolvedPlace {
	const typed = plainName(text);
	if (typed === '' || typed.length > LONGEST_NAME) return { kind: 'unknown' };
	const tests: ((place: PlaceName) => boolean)[] = [
		(place) => namesOf(place).includes(typed),
		(place) => withDistrict(place).includes(typed),
		(place) => typed.length >= 3 && withDistrict(place).some((name) => name.startsWith(typed)),
		(place) => namesOf(place).some((name) => isOneSlip(typed, name))
	];
	for (const test of tests) {
		const found = withoutRepeats(places.filter(test));
		if (found.length > 0) return answer(found);
	}
	return { kind: 'unknown' };
}

function answer(found: PlaceName[]): ResolvedPlace {
	const [place] = found;
	if (place === undefined || found.length > MOST_CHOICES) return { kind: 'unknown' };
	if (found.length > 1) return { kind: 'several', choices: found };
	const { name, latitude, longitude } = place;
	return { kind: 'found', name, point: { latitude, longitude }, precision: 'place' };
}

/** "The Coast, St. Mary's" → "coast st marys". */
function plainName(text: string): string {
	const letters = text
		.normalize('NFKD')
		.replace(/\p{M}|['’]/gu, '')
		.toLowerCase();
	const words = letters.split(/[^\p{L}\p{N}]+/u).filter((word) => word !== '' && word !== 'the');
	return words.map((word) => (word === 'saint' ? 'st' : word)).join(' ');
}

const namesOf = ({ name, aliases = [] }: PlaceName): string[] => [name, ...aliases].map(plainName);

const withDistrict = (place: PlaceName): string[] =>
	namesOf(place).map((name) => `${name} ${plainName(place.district ?? '')}`.trim());

function withoutRepeats(places: PlaceName[]): PlaceName[] {
	const key = ({ name, district = '' }: PlaceName) => `${plainName(name)}|${plainName(district)}`;
	return [...new Map(places.map((place) => [key(place), place])).values()];
}

/** Whether one letter too many, too few, wrong, or changed round with the next, makes `typed` of `name`. */
function isOneSlip(typed: string, name: string): boolean {
	if (Math.min(typed.length, name.length) < SHORTEST_MENDED) return false;
	if (typed[0] !== name[0] || Math.abs(typed.length - name.length) > 1) return false;
	let at = 0;
	while (at < typed.length && typed[at] === name[at]) at++;
	const rest = (text: string, from: number) => text.slice(at + from);
	if (typed.length !== name.length) {
		const longer = typed.length > name.length;
		return rest(typed, longer ? 1 : 0) === rest(name, longer ? 0 : 1);
	}
	if (rest(typed, 1) === rest(name, 1)) return true;
	const swapped = typed[at] === name[at + 1] && typed[at + 1] === name[at];
	return swapped && rest(typed, 2) === rest(name, 2);
}

const RADIANS = Math.PI / 180;
/** The mean radius of the earth, in miles (IUGG: 6,371.0 km). */
const EARTH = 3958.8;

/** The straight line between two points over the ground, in miles (haversine; the earth taken as a ball). */
export function distanceMiles(a: Point, b: Point): number {
	const half = (degrees: number) => Math.sin((degrees * RADIANS) / 2) ** 2;
	const across = Math.cos(a.latitude * RADIANS) * Math.cos(b.latitude * RADIANS);
	const chord = half(b.latitude - a.latitude) + across * half(b.longitude - a.longitude);
	return 2 * EARTH * Math.asin(Math.min(1, Math.sqrt(chord)));
}

/** The pace the NHS gives for a brisk walk ("Walking for health"): about 3 miles an hour. */
const MILES_AN_HOUR = 3;
/** How much longer the way along streets is than the straight line: our own rule of thumb for towns. */
const DETOUR = 1.2;

/**
 * About how many minutes it takes to walk a straight-line distance in miles: 3 miles an hour over a way a fifth longer
 * than the line, so 24 minutes for each mile of it. Whole minutes, rounded up, never less than 1. An estimate, to be
 * shown with "about": it knows nothing of hills, rivers or how a person walks.
 */
export const walkingMinutes = (miles: number): number =>
	Math.max(1, Math.ceil((miles * DETOUR * 60) / MILES_AN_HOUR));

const METRES_A_DEGREE = 111_195;

/**
 * Puts a point on a grid of about `metres`, so that it no longer says which house a person is at: no further than
 * three quarters of `metres` from where it was. The same spot always gives the same point, and rounding twice changes
 * nothing. `metres` is above 0.
 */
export function roundPoint({ latitude, longitude }: Point, metres: number): Point {
	const step = metres / METRES_A_DEGREE;
	const row = toStep(latitude, step);
	return { latitude: row, longitude: toStep(longitude, step / Math.cos(row * RADIANS)) };
}

const toStep = (degrees: number, step: number): number =>
	Number((Math.round(degrees / step) * step).toFixed(6));

/**
 * Learns where postcodes are from the activities that say where they are: only those with an `exact` or `postcode`
 * point in the United Kingdom and a whole postcode, and never from a hidden place. A postcode's centre is the median
 * of its records; a sector's and an outward code's the median of their postcodes, so that one busy hall does not pull
 * a whole district to its door. Keys are in alphabetical order, whatever the order of the activities.
 */
export function learnCentres(activities: readonly Activity[]): Record<string, Point> {
	const postcodes = new Map<string, Point[]>();
	for (const { location } of activities) {
		const point = knownPoint(location);
		const postcode = parsePostcode(location?.postcode ?? '')?.postcode;
		if (point && postcode) push(postcodes, postcode, point);
	}
	const wider = new Map<string, Point[]>();
	const centres = new Map<string, Point>();
	for (const [postcode, points] of postcodes) {
		const centre = medianPoint(points);
		centres.set(postcode, centre);
		push(wider, postcode.slice(0, -2), centre);
		push(wider, postcode.slice(0, -4), centre);
	}
	for (const [code, points] of wider) centres.set(code, medianPoint(points));
	return Object.fromEntries([...centres].sort(([a], [b]) => (a < b ? -1 : 1)));
}

function knownPoint(location: Activity['location']): Point | undefined {
	if (location === undefined || location.hidden) return undefined;
	const { latitude, longitude, precision } = location;
	if (precision !== 'exact' && precision !== 'postcode') return undefined;
	if (latitude === undefined || longitude === undefined) return undefined;
	return withinUnitedKingdom({ latitude, longitude }) ? { latitude, longitude } : undefined;
}

function push<Key, Value>(lists: Map<Key, Value[]>, key: Key, value: Value): void {
	const list = lists.get(key);
	if (list) list.push(value);
	else lists.set(key, [value]);
}

const medianPoint = (points: readonly Point[]): Point => ({
	latitude: median(points.map(({ latitude }) => latitude)),
	longitude: median(points.map(({ longitude }) => longitude))
});

function median(numbers: number[]): number {
	const sorted = [...numbers].sort((a, b) => a - b);
	const upper = sorted[Math.floor(sorted.length / 2)] ?? NaN;
	const lower = sorted[Math.ceil(sorted.length / 2) - 1] ?? NaN;
	return Number(((upper + lower) / 2).toFixed(6));
}

/**
 * Rough outlines, [latitude, longitude], a few miles out at sea, drawn by hand: one round Great Britain with its
 * islands, one round Northern Ireland. They keep France, the Channel Islands and the Irish Republic out.
 */
const OUTLINES: readonly (readonly (readonly [number, number])[])[] = [
	[
		[49.75, -6.6],
		[49.85, -4.9],
		[50.1, -3.4],
		[50.4, -2.0],
		[50.5, 0.2],
		[50.85, 1.05],
		[51.05, 1.5],
		[51.5, 1.7],
		[52.3, 1.95],
		[52.9, 1.85],
		[53.2, 0.6],
		[54.0, 0.2],
		[55.2, -1.2],
		[56.2, -1.9],
		[57.7, -1.5],
		[58.6, -2.4],
		[60.0, -0.6],
		[61.0, -0.5],
		[60.8, -1.9],
		[59.5, -3.6],
		[58.8, -5.3],
		[58.7, -6.2],
		[58.2, -8.8],
		[57.5, -8.8],
		[56.4, -7.7],
		[55.5, -6.7],
		[55.15, -5.95],
		[54.5, -5.3],
		[53.6, -5.2],
		[52.7, -5.2],
		[51.6, -5.8],
		[50.3, -5.9],
		[50.1, -6.6]
	],
	[
		[55.3, -6.0],
		[54.6, -5.3],
		[54.1, -5.5],
		[53.98, -6.1],
		[54.08, -6.4],
		[54.05, -6.7],
		[54.38, -7.1],
		[54.1, -7.4],
		[54.25, -7.9],
		[54.45, -8.2],
		[54.6, -7.95],
		[54.73, -7.6],
		[54.95, -7.5],
		[55.1, -7.35],
		[55.2, -7.0]
	]
];

/**
 * Whether a point could be in the United Kingdom, by a rough outline: a check that coordinates are not nonsense,
 * swapped or abroad. It is right about towns, not about the water's edge or the last few miles to the Irish border.
 */
export const withinUnitedKingdom = (point: Point): boolean =>
	OUTLINES.some((outline) => isInside(point, outline));

/** Counts how often a line due east from the point crosses the outline: an odd number of times means inside. */
function isInside({ latitude, longitude }: Point, outline: (typeof OUTLINES)[number]): boolean {
	let inside = false;
	let [fromLatitude, fromLongitude] = outline.at(-1) ?? [NaN, NaN];
	for (const [toLatitude, toLongitude] of outline) {
		const along = (latitude - fromLatitude) / (toLatitude - fromLatitude);
		const crossing = fromLongitude + along * (toLongitude - fromLongitude);
		if (fromLatitude > latitude !== toLatitude > latitude && longitude < crossing) inside = !inside;
		[fromLatitude, fromLongitude] = [toLatitude, toLongitude];
	}
	return inside;
}
