/** A point in WGS 84 degrees. */
export interface Point {
	latitude: number;
	longitude: number;
}

/** A box on the ground, in WGS 84 degrees. */
export interface Bounds {
	south: number;
	west: number;
	north: number;
	east: number;
}

/** Whether a point lies in a box, its edges included. A box does not reach over the 180th meridian. */
export const isWithin = (
	{ latitude, longitude }: Point,
	{ south, west, north, east }: Bounds
): boolean => latitude >= south && latitude <= north && longitude >= west && longitude <= east;

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
const INWARD = /^[0-9][ABD-HJLNP-UW-Z]{2}$/;
const WHOLE = new RegExp(`^(${OUTWARD})([0-9][ABD-HJLNP-UW-Z]{2})$`);
/** How a whole postcode should be written, and mostly is. */
const AS_WRITTEN = new RegExp(`^(${OUTWARD}) ([0-9][ABD-HJLNP-UW-Z]{2})$`);
const OUTWARD_ONLY = new RegExp(`^(?:${OUTWARD})$`);
/** As much of an inward code as says the sector. */
const UNFINISHED = /^[0-9][A-Z]?$/;

/** What fingers and eyes take for one another: the letters O, I and L, and the figures 0 and 1. */
const LOOK_ALIKES: Readonly<Record<string, string>> = {
	O: '0',
	I: '1',
	L: '1',
	'0': 'O',
	'1': 'I'
};

/** The longest text that could still be a postcode, spaces and punctuation counted in. */
const LONGEST_POSTCODE = 20;

/**
 * Reads a postcode, a sector ("NE6 1") or an outward code ("NE6") in any case, with or without spaces and punctuation.
 *
 * Without a space "NE61" is the outward code NE61, because that is what it says; "NE6 1" needs its space. One that was
 * left unfinished gives its sector ("NE6 1L"). O and 0, and I, L and 1, are put right in a whole postcode that holds a
 * figure, where that can be done in one way only. Anything that no UK postcode can look like gives `undefined`.
 * Whether the postcode is in use cannot be told from its shape.
 */
export function parsePostcode(text: string): Postcode | undefined {
	if (text.length > LONGEST_POSTCODE) return undefined;
	const asWritten = AS_WRITTEN.exec(text);
	if (asWritten) return wholePostcode(asWritten[1] as string, asWritten[2] as string);
	const groups = text
		.normalize('NFKC')
		.toUpperCase()
		.split(/[^\p{L}\p{N}]+/u)
		.filter(Boolean);
	const joined = groups.join('');
	const [outward = '', inward = ''] = groups;
	const isParted = groups.length === 2 && OUTWARD_ONLY.test(outward);
	if (isParted && INWARD.test(inward)) return wholePostcode(outward, inward);
	const whole = WHOLE.exec(joined);
	if (whole) return wholePostcode(whole[1] as string, whole[2] as string);
	const mended = WHOLE.exec(withoutLookAlikes(joined) ?? '');
	if (mended) return wholePostcode(mended[1] as string, mended[2] as string);
	if (isParted && UNFINISHED.test(inward)) {
		return { sector: `${outward} ${inward.slice(0, 1)}`, outcode: outward };
	}
	return OUTWARD_ONLY.test(joined) ? { outcode: joined } : undefined;
}

const wholePostcode = (outcode: string, inward: string): Postcode => ({
	postcode: `${outcode} ${inward}`,
	sector: `${outcode} ${inward.slice(0, 1)}`,
	outcode
});

/** The one whole postcode that `joined` can be read as; a word without a figure is a word. */
function withoutLookAlikes(joined: string): string | undefined {
	if (!/^(?=.*[0-9])[A-Z0-9]{5,7}$/.test(joined)) return undefined;
	let readings = [''];
	for (const letter of joined) {
		const other = LOOK_ALIKES[letter];
		const choices = other === undefined ? [letter] : [letter, other];
		readings = readings.flatMap((start) => choices.map((choice) => start + choice));
	}
	const postcodes = readings.filter((reading) => WHOLE.test(reading));
	return postcodes.length === 1 ? postcodes[0] : undefined;
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

/** The other way round: how far off in a straight line, in miles, one is after walking for so many minutes. */
export const walkingMiles = (minutes: number): number => (minutes * MILES_AN_HOUR) / (60 * DETOUR);

/** The middle of some points that a few far from the rest do not move: the median each way. `points` is not empty. */
export const medianPoint = (points: readonly Point[]): Point => ({
	latitude: median(points.map(({ latitude }) => latitude)),
	longitude: median(points.map(({ longitude }) => longitude))
});

function median(numbers: number[]): number {
	const sorted = [...numbers].sort((a, b) => a - b);
	const upper = sorted[Math.floor(sorted.length / 2)] ?? NaN;
	const lower = sorted[Math.ceil(sorted.length / 2) - 1] ?? NaN;
	return Number(((upper + lower) / 2).toFixed(6));
}

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
