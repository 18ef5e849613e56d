import type { Activity } from '../../domain/activity.ts';
import { distanceMiles, parsePostcode } from '../../domain/geography.ts';
import type { Point, Postcode } from '../../domain/geography.ts';
import type { Site } from '../../domain/site.ts';

/** What of a country a site needs: everything so near its middle, and the whole of some outward codes. */
export interface Area {
	centre: Point;
	miles: number;
	outcodes: ReadonlySet<string>;
}

/** How much further than its map opens a site's postcodes reach, in miles, unless somebody says otherwise. */
const MARGIN = 10;
/** One stray record must not bring in the postcodes of another city. */
const ENOUGH_RECORDS = 3;

/**
 * The area of a site: its middle and `miles` round it (else what its map opens to and ten miles more), the outward codes
 * its teams serve, and those in which three or more of the catalogue's activities lie.
 */
export function areaOf(
	site: Pick<Site, 'area' | 'teams'>,
	activities: readonly Activity[],
	miles = site.area.miles + MARGIN
): Area {
	const { latitude, longitude } = site.area;
	const counts = new Map<string, number>();
	for (const { location } of activities) {
		const outcode = parsePostcode(location?.postcode ?? '')?.outcode;
		if (outcode !== undefined) counts.set(outcode, (counts.get(outcode) ?? 0) + 1);
	}
	const often = [...counts].flatMap(([outcode, count]) =>
		count >= ENOUGH_RECORDS ? [outcode] : []
	);
	const outcodes = new Set([...site.teams.flatMap((team) => team.outcodes), ...often]);
	return { centre: { latitude, longitude }, miles, outcodes };
}

/** Whether a point lies in the area, by itself or by the outward code it is in. */
export const isInArea = (
	{ centre, miles, outcodes }: Area,
	point: Point,
	postcode?: Pick<Postcode, 'outcode'>
): boolean =>
	(postcode !== undefined && outcodes.has(postcode.outcode)) ||
	distanceMiles(centre, point) <= miles;
