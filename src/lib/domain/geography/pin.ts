import type { Activity } from '../activity.ts';
import type { Point } from '../geography.ts';

/** How well these say where a door is: the middle of a sector or an outward code can be miles from any. */
const WELL_ENOUGH: readonly string[] = ['exact', 'postcode'];

/** Where an activity stands on a map; absent where its place is not known at least to the postcode. */
export function pinOf({ location }: Pick<Activity, 'location'>): Point | undefined {
	if (location?.latitude === undefined || location.longitude === undefined) return undefined;
	if (!WELL_ENOUGH.includes(location.precision)) return undefined;
	return { latitude: location.latitude, longitude: location.longitude };
}
