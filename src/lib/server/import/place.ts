import type { Activity } from '../../domain/activity.ts';
import { parsePostcode, withinUnitedKingdom } from '../../domain/geography.ts';
import type { Point } from '../../domain/geography.ts';
import { plainLine } from './html.ts';
import { note } from './mend.ts';
import { clip, lineOf, numberOf } from './raw.ts';
import { known } from './reading.ts';
import type { Notes } from './reading.ts';

export type Location = NonNullable<Activity['location']>;

/** A place as a record gives it; nothing of it is checked yet. */
export interface RawPlace {
	name?: unknown;
	/** The lines of the address, without the postcode. */
	address?: unknown[];
	postcode?: unknown;
	latitude?: unknown;
	longitude?: unknown;
	hidden: boolean;
}

/**
 * A place that can be shown, or nothing when the record names none. A place that is said to be private becomes
 * `hidden` with nothing in it at all. A doubtful pin is dropped and reported; the rest of the place stays.
 */
export function readPlace(raw: RawPlace, notes: Notes): Location | undefined {
	if (raw.hidden) return { precision: 'none', hidden: true };
	const name = plainLine(raw.name, 200);
	const postcode = readPostcode(raw.postcode, notes);
	const address = readAddress(raw.address ?? []);
	const pin = readPin(raw.latitude, raw.longitude, notes);
	if (!name && !address && !postcode && !pin) return undefined;
	const precision = pin?.precision ?? (postcode === undefined ? 'none' : 'postcode');
	return { precision, hidden: false, ...known({ name, address, postcode }), ...pin?.point };
}

function readAddress(lines: unknown[]): string | undefined {
	const parts = lines.flatMap((line) => plainLine(line, 200)?.replace(/[,\s]+$/, '') ?? []);
	const distinct = parts.filter((part, at) => part !== '' && parts.indexOf(part) === at);
	return distinct.length === 0 ? undefined : clip(distinct.join(', '), 500);
}

function readPostcode(value: unknown, notes: Notes): string | undefined {
	const given = lineOf(value, 40);
	if (given === undefined) return undefined;
	// A slip in its last two letters leaves the sector, which is enough to say how far it is.
	const parsed =
		parsePostcode(given) ?? parsePostcode(/^.* \d(?=[a-z]{2}$)/i.exec(given)?.[0] ?? '');
	const postcode = parsed && (parsed.postcode ?? parsed.sector ?? parsed.outcode);
	if (postcode !== given) note(notes, 'location.postcode', given, postcode ?? '');
	return postcode;
}

function readPin(
	rawLatitude: unknown,
	rawLongitude: unknown,
	notes: Notes
): { point: Point; precision: 'exact' | 'area' } | undefined {
	const [latitude, longitude] = [numberOf(rawLatitude), numberOf(rawLongitude)];
	const given = [rawLatitude, rawLongitude].flatMap((value) => lineOf(value, 40) ?? []);
	if (given.length === 0) return undefined;
	// Where software puts what it could not find: a spot in the sea off Ghana.
	if (latitude === 0 && longitude === 0) {
		note(notes, 'location', '0, 0', '');
		return undefined;
	}
	if (latitude === undefined || longitude === undefined) {
		return dropPin('its position is not two numbers', 'correct the latitude and longitude', notes);
	}
	const point = { latitude, longitude };
	if (withinUnitedKingdom(point) && fitsActivity(point)) {
		return { point, precision: isRough(latitude) && isRough(longitude) ? 'area' : 'exact' };
	}
	if (withinUnitedKingdom({ latitude: longitude, longitude: latitude })) {
		return dropPin('its latitude and longitude look swapped', 'swap them in the source', notes);
	}
	return dropPin('its position is not in the United Kingdom', 'correct the position', notes);
}

function dropPin(why: string, todo: string, notes: Notes): undefined {
	notes.suspicious.push({ field: 'location', why: `${why}, so it has no pin`, do: todo });
	return undefined;
}

/** The bounds of `activitySchema`. */
const fitsActivity = ({ latitude, longitude }: Point): boolean =>
	latitude >= 49 && latitude <= 61 && longitude >= -9 && longitude <= 2.5;

/** Two decimals are about a kilometre: an area, not a door. */
const isRough = (degrees: number): boolean => Number(degrees.toFixed(2)) === degrees;
