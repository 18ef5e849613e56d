import type { Activity } from '../activity.ts';
import { distanceMiles, medianPoint, parsePostcode, withinUnitedKingdom } from '../geography.ts';
import type { Point } from '../geography.ts';

/** A sector's centre says something from this many located postcodes on, an outward code's from that many. */
const ENOUGH_FOR_A_SECTOR = 2;
const ENOUGH_FOR_AN_OUTCODE = 3;
/** With this many postcodes in an outward code, one that lies far from the rest of them is in the wrong place. */
const ENOUGH_TO_DOUBT = 5;
/** 15 km: further than 99 in 100 postcodes lie from the middle of their outward code (field/directory-data.md, 5). */
const TOO_FAR_MILES = 9.3;

/**
 * Learns where postcodes are from the activities that say where they are: only those with a whole postcode and an
 * `exact` point of their own in the United Kingdom, never from a hidden place. A postcode's centre is the median of
 * its records; a sector's and an outward code's the median of their postcodes, so that one busy hall does not pull a
 * whole district to its door. A postcode far from all others of its outward code teaches nothing, and neither does a
 * sector or an outward code with too few. Keys are in alphabetical order, whatever the order of the activities.
 */
export function learnCentres(activities: readonly Activity[]): Record<string, Point> {
	const postcodes = new Map<string, Point[]>();
	for (const { location } of activities) {
		const point = knownPoint(location);
		const postcode = parsePostcode(location?.postcode ?? '')?.postcode;
		if (point && postcode) push(postcodes, postcode, point);
	}
	const outcodes = new Map<string, [postcode: string, centre: Point][]>();
	for (const [postcode, points] of postcodes)
		push(outcodes, postcode.slice(0, -4), [postcode, medianPoint(points)]);

	const centres = new Map<string, Point>();
	for (const [outcode, all] of outcodes) {
		const believed = withoutStrays(all);
		const sectors = new Map<string, Point[]>();
		for (const [postcode, centre] of believed) {
			centres.set(postcode, centre);
			push(sectors, postcode.slice(0, -2), centre);
		}
		for (const [sector, points] of sectors)
			if (points.length >= ENOUGH_FOR_A_SECTOR) centres.set(sector, medianPoint(points));
		if (believed.length >= ENOUGH_FOR_AN_OUTCODE)
			centres.set(outcode, medianPoint(believed.map(([, centre]) => centre)));
	}
	return Object.fromEntries([...centres].sort(([a], [b]) => (a < b ? -1 : 1)));
}

function withoutStrays<Entry extends [string, Point]>(entries: Entry[]): Entry[] {
	if (entries.length < ENOUGH_TO_DOUBT) return entries;
	const middle = medianPoint(entries.map(([, centre]) => centre));
	return entries.filter(([, centre]) => distanceMiles(middle, centre) <= TOO_FAR_MILES);
}

function knownPoint(location: Activity['location']): Point | undefined {
	if (location === undefined || location.hidden || location.precision !== 'exact') return undefined;
	const { latitude, longitude } = location;
	if (latitude === undefined || longitude === undefined) return undefined;
	return withinUnitedKingdom({ latitude, longitude }) ? { latitude, longitude } : undefined;
}

function push<Key, Value>(lists: Map<Key, Value[]>, key: Key, value: Value): void {
	const list = lists.get(key);
	if (list) list.push(value);
	else lists.set(key, [value]);
}
