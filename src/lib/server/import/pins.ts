import type { Activity } from '../../domain/activity.ts';
import { distanceMiles, medianPoint, parsePostcode } from '../../domain/geography.ts';
import type { Point, Postcode } from '../../domain/geography.ts';
import { placePostcode } from '../../domain/geography/gazetteer.ts';
import type { PostcodePrecision } from '../../domain/geography/gazetteer.ts';
import { learnCentres } from '../../domain/geography/learned-centres.ts';
import type { PostcodePack } from '../../domain/geography/postcode-pack.ts';
import type { Row } from './feed.ts';

/** An activity, and the row of the report that it came of. */
export interface Pinned {
	activity: Activity;
	row: Row;
}

/** Where postcodes are known to be, besides what the feed itself teaches. */
export interface KnownPostcodes {
	centres: Readonly<Record<string, Point>>;
	packs: readonly PostcodePack[];
}

const KILOMETRES_PER_MILE = 1.609344;
/**
 * How far a position may lie from the middle of its postcode, in kilometres. No district reaches 15 km (measured: 99 in
 * 100 postcodes lie within 12 km of its middle); from the middle of a postcode itself a door is within sight.
 */
const TOO_FAR_KM = { postcode: 2, sector: 15, outcode: 15 };
/** With fewer located neighbours the middle of a district says more about them than about the district. */
const ENOUGH_NEIGHBOURS = 5;
/** With fewer pins nobody can say where a feed is at home. */
const ENOUGH_PINS = 10;
/** One position for so many organisations in so many postcode districts is nobody's. */
const TOO_MANY_ORGANISATIONS = 3;
const TOO_MANY_DISTRICTS = 3;

/**
 * Settles where each activity of a feed is shown, and says on its row what was doubtful. A position that lies too far
 * from its postcode goes, and so does one that software gave to many for want of their own. Whatever has no position
 * then, but a postcode that nobody doubts, gets the middle of that, its sector or its district, with that precision.
 */
export function checkPins(accepted: readonly Pinned[], known: KnownPostcodes): void {
	dropDefaults(accepted);
	const doubtful = dropDoubtful(accepted, known);
	const withoutPin = accepted.filter(
		({ activity }) => activity.location?.latitude === undefined && !doubtful.has(activity)
	);
	if (withoutPin.length === 0) return;
	const activities = accepted.map(({ activity }) => activity);
	const centres = { ...learnCentres(activities), ...known.centres };
	for (const { activity } of withoutPin) {
		const { location } = activity;
		const postcode = postcodeOf(activity);
		if (!location || !postcode) continue;
		const placed = placePostcode(postcode, { centres, packs: known.packs });
		if (placed) activity.location = { ...location, ...placed.point, precision: placed.precision };
	}
}

/** Where a geocoder puts what it cannot find: one point for many organisations whose postcodes lie far apart. */
function dropDefaults(accepted: readonly Pinned[]): void {
	const groups = new Map<string, Pinned[]>();
	for (const pinned of accepted) {
		const point = pointOf(pinned.activity);
		if (!point) continue;
		const key = `${Math.round(point.latitude * 1e5)},${Math.round(point.longitude * 1e5)}`;
		const group = groups.get(key);
		if (group) group.push(pinned);
		else groups.set(key, [pinned]);
	}
	for (const group of groups.values()) {
		const activities = group.map(({ activity }) => activity);
		const organisations = new Set(activities.map((each) => each.organization?.name ?? each.name));
		const districts = new Set(activities.flatMap((each) => postcodeOf(each)?.outcode ?? []));
		if (organisations.size < TOO_MANY_ORGANISATIONS || districts.size < TOO_MANY_DISTRICTS)
			continue;
		for (const { activity, row } of group) {
			dropPin(activity);
			row.suspicious.push({
				field: 'location',
				why: `${group.length} records in ${districts.size} postcode districts have the very same position, so it is not used`,
				do: 'give each its own position, or none'
			});
		}
	}
}

/** Takes off the pins that contradict their postcodes, and gives the activities it took them off. */
function dropDoubtful(accepted: readonly Pinned[], known: KnownPostcodes): Set<Activity> {
	const activities = accepted.map(({ activity }) => activity);
	const districts = { ...learnDistricts(activities), ...known.centres };
	// Seldom needed, and dear.
	let looksWrong: ReturnType<typeof suspicionOf> | undefined;
	const doubtful = new Set<Activity>();
	for (const { activity, row } of accepted) {
		const [point, postcode] = [pointOf(activity), postcodeOf(activity)];
		const expected = point && postcode && expectedAt(postcode, districts, known.packs);
		if (!expected) continue;
		// A rough position says which part of a town, so it can only be held against a district.
		const isRough = activity.location?.precision === 'area';
		const kilometres = distanceMiles(point, expected.point) * KILOMETRES_PER_MILE;
		if (kilometres <= TOO_FAR_KM[isRough ? 'outcode' : expected.precision]) continue;
		looksWrong ??= suspicionOf(activities);
		const wrong = looksWrong(point, expected.point);
		dropPin(activity);
		doubtful.add(activity);
		const name = postcode[expected.precision] ?? postcode.outcode;
		row.suspicious.push({
			field: 'location',
			why: `its position is ${Math.round(kilometres)} km from the middle of ${name}, so it has no pin; ${wrong}`,
			do: 'correct the position or the postcode'
		});
	}
	return doubtful;
}

/** A postcode's own place where a pack has it; otherwise where its district is. */
function expectedAt(
	postcode: Postcode,
	districts: Readonly<Record<string, Point>>,
	packs: readonly PostcodePack[]
): { point: Point; precision: PostcodePrecision } | undefined {
	const { outcode } = postcode;
	return (
		placePostcode(postcode, { centres: {}, packs }) ??
		placePostcode({ outcode }, { centres: districts })
	);
}

/** Says which of a pin and a postcode looks wrong: the one that lies far from where the feed's pins are. */
function suspicionOf(activities: readonly Activity[]): (pin: Point, postcode: Point) => string {
	const points = activities.flatMap((activity) => pointOf(activity) ?? []);
	const either = 'one of the two is wrong';
	if (points.length < ENOUGH_PINS) return () => either;
	const middle = medianPoint(points);
	const distances = points.map((point) => distanceMiles(middle, point)).sort((a, b) => a - b);
	// Nine in ten of its own pins lie within this, so what lies twice as far is not where the feed is at home.
	const home = 2 * (distances[Math.floor(distances.length * 0.9)] ?? 0);
	const isAtHome = (point: Point) => distanceMiles(middle, point) <= home;
	return (pin, postcode) => {
		if (isAtHome(pin) === isAtHome(postcode)) return either;
		return isAtHome(pin) ? 'the postcode looks wrong' : 'the position looks wrong';
	};
}

function learnDistricts(activities: readonly Activity[]): Record<string, Point> {
	const counts = new Map<string, number>();
	for (const activity of activities) {
		const outcode = pointOf(activity) && postcodeOf(activity)?.outcode;
		if (outcode !== undefined) counts.set(outcode, (counts.get(outcode) ?? 0) + 1);
	}
	const learned = Object.entries(learnCentres(activities));
	return Object.fromEntries(
		learned.filter(([code]) => (counts.get(code) ?? 0) >= ENOUGH_NEIGHBOURS)
	);
}

function dropPin(activity: Activity): void {
	if (!activity.location) return;
	const { latitude: _, longitude: __, ...place } = activity.location;
	activity.location = { ...place, precision: place.postcode === undefined ? 'none' : 'postcode' };
}

const postcodeOf = ({ location }: Activity): Postcode | undefined =>
	location?.hidden === false ? parsePostcode(location.postcode ?? '') : undefined;

function pointOf({ location }: Activity): Point | undefined {
	if (location?.latitude === undefined || location.longitude === undefined) return undefined;
	return { latitude: location.latitude, longitude: location.longitude };
}
