import type { Activity } from '../../domain/activity.ts';
import { distanceMiles, learnCentres, parsePostcode } from '../../domain/geography.ts';
import type { Point } from '../../domain/geography.ts';
import type { Row } from './feed.ts';

const KILOMETRES_PER_MILE = 1.609344;
/** No British postcode district reaches this far from its middle (measured: 99 in 100 postcodes lie within 12 km). */
const TOO_FAR_KM = 15;
/** With fewer located neighbours the middle of a district says more about them than about the district. */
const ENOUGH_NEIGHBOURS = 5;

/**
 * Takes the pin off every activity that lies too far from where its postcode is, and says so on its row. A district's
 * middle comes from `centres`, or from the feed's own records where it has enough of them there.
 */
export function checkPins(
	accepted: { activity: Activity; row: Row }[],
	centres: Readonly<Record<string, Point>>
): void {
	const known = { ...learnDistricts(accepted.map(({ activity }) => activity)), ...centres };
	for (const { activity, row } of accepted) {
		const { location } = activity;
		const point = pointOf(activity);
		const outcode =
			location?.postcode === undefined ? undefined : parsePostcode(location.postcode)?.outcode;
		const centre =
			outcode !== undefined && Object.hasOwn(known, outcode) ? known[outcode] : undefined;
		if (!location || !point || !centre) continue;
		const kilometres = distanceMiles(point, centre) * KILOMETRES_PER_MILE;
		if (kilometres <= TOO_FAR_KM) continue;
		const { latitude: _, longitude: __, ...place } = location;
		activity.location = { ...place, precision: 'postcode' };
		row.suspicious.push({
			field: 'location',
			why: `its position is ${Math.round(kilometres)} km from the middle of ${outcode}, so it has no pin`,
			do: 'correct the position or the postcode'
		});
	}
}

function learnDistricts(activities: Activity[]): Record<string, Point> {
	const counts = new Map<string, number>();
	for (const { location } of activities) {
		if (location?.postcode === undefined || location.latitude === undefined) continue;
		const outcode = parsePostcode(location.postcode)?.outcode;
		if (outcode !== undefined) counts.set(outcode, (counts.get(outcode) ?? 0) + 1);
	}
	const learned = Object.entries(learnCentres(activities));
	return Object.fromEntries(
		learned.filter(([code]) => (counts.get(code) ?? 0) >= ENOUGH_NEIGHBOURS)
	);
}

function pointOf({ location }: Activity): Point | undefined {
	if (location?.latitude === undefined || location.longitude === undefined) return undefined;
	return { latitude: location.latitude, longitude: location.longitude };
}
