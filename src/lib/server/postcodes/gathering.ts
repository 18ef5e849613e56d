import type { PlaceName, Point, Postcode } from '../../domain/geography.ts';
import { isInArea } from './area.ts';
import type { Area } from './area.ts';
import type { RowOf } from './row-readers.ts';

/** What is kept of the rows of a country: what lies in the area, and the centres of codes that reach into it. */
export interface Gathered {
	/** sector → last two letters → point. */
	sectors: Map<string, Map<string, Point>>;
	/** Centres of sectors and outward codes, from all their rows: also of those that lie beyond the edge. */
	centres: Map<string, Sum>;
	places: PlaceName[];
	elsewhere: Set<string>;
	counts: Counts;
}

/** Rows read, and what became of them. */
export interface Counts {
	read: number;
	ended: number;
	withoutPosition: number;
	notPostcodes: number;
	outside: number;
}

interface Sum {
	latitude: number;
	longitude: number;
	count: number;
}

export const newGathering = (): Gathered => ({
	sectors: new Map(),
	centres: new Map(),
	places: [],
	elsewhere: new Set(),
	counts: { read: 0, ended: 0, withoutPosition: 0, notPostcodes: 0, outside: 0 }
});

/** Adds one row. What it takes up grows with the area and the number of sectors, never with the rows. */
export function gather(gathered: Gathered, row: RowOf, area: Area): void {
	const { counts } = gathered;
	// Tables of names hold roads and rivers by the million: they are not what was asked for.
	if (row.kind === 'other') return;
	counts.read += 1;
	switch (row.kind) {
		case 'ended':
			counts.ended += 1;
			return;
		case 'without position':
			counts.withoutPosition += 1;
			return;
		case 'not a postcode':
			counts.notPostcodes += 1;
			return;
		case 'postcode':
			gatherPostcode(gathered, row.postcode, row.point, area);
			return;
		case 'place':
			if (isInArea(area, row.place)) gathered.places.push(row.place);
			else counts.outside += 1;
			if (row.isTown && !isInArea(area, row.place)) gathered.elsewhere.add(row.place.name);
	}
}

function gatherPostcode(
	{ sectors, centres, counts }: Gathered,
	{ postcode, sector, outcode }: Required<Postcode>,
	point: Point,
	area: Area
): void {
	add(centres, outcode, point);
	add(centres, sector, point);
	if (!isInArea(area, point, { outcode })) {
		counts.outside += 1;
		return;
	}
	const units = sectors.get(sector) ?? new Map<string, Point>();
	units.set(postcode.slice(-2), point);
	sectors.set(sector, units);
}

function add(sums: Map<string, Sum>, key: string, { latitude, longitude }: Point): void {
	const sum = sums.get(key) ?? { latitude: 0, longitude: 0, count: 0 };
	sum.latitude += latitude;
	sum.longitude += longitude;
	sum.count += 1;
	sums.set(key, sum);
}

/** The middle of all rows of a sector or an outward code; throws for one without rows, which is a mistake of ours. */
export function centreOf({ centres }: Gathered, code: string): Point {
	const sum = centres.get(code);
	if (sum === undefined) throw new Error(`no row of "${code}" was gathered`);
	return { latitude: sum.latitude / sum.count, longitude: sum.longitude / sum.count };
}
