import * as z from 'zod/mini';
import type { Bounds, Point } from '../../domain/geography.ts';

const position = z.tuple([z.number(), z.number()], z.number());
const line = z.array(position).check(z.minLength(2));
const rings = z.array(z.array(position).check(z.minLength(4))).check(z.minLength(1));
const geometry = z.discriminatedUnion('type', [
	z.object({ type: z.literal('Point'), coordinates: position }),
	z.object({ type: z.literal('LineString'), coordinates: line }),
	z.object({ type: z.literal('MultiLineString'), coordinates: z.array(line) }),
	z.object({ type: z.literal('Polygon'), coordinates: rings }),
	z.object({ type: z.literal('MultiPolygon'), coordinates: z.array(rings) })
]);
const feature = z.object({
	type: z.literal('Feature'),
	properties: z.object({
		kind: z.enum(['sea', 'park', 'river', 'road', 'metro', 'station', 'place']),
		name: z.optional(z.string()),
		/** 1 is seen from furthest off. */
		rank: z._default(z.union([z.literal(1), z.literal(2), z.literal(3)]), 1)
	}),
	geometry
});
const collection = z.object({
	type: z.literal('FeatureCollection'),
	bbox: z.optional(z.tuple([z.number(), z.number(), z.number(), z.number()])),
	features: z.array(z.unknown())
});

export type BaseFeature = z.infer<typeof feature>;
export type BaseKind = BaseFeature['properties']['kind'];

/** A drawn map of an area: shapes, lines and named points, and how far they can be trusted to go. */
export interface BaseMap {
	bounds: Bounds;
	features: BaseFeature[];
}

/** Lines and shapes are drawn a little past the edge of a map; this much of its width is kept out of sight. */
const MARGIN = 0.05;

/**
 * Reads a drawn base (GeoJSON, RFC 7946). A feature of a kind we do not draw is left out; `undefined` when the file is
 * no drawn base at all. How far it goes is its `bbox`, else what its features cover less a margin.
 */
export function parseBaseMap(json: unknown): BaseMap | undefined {
	const file = collection.safeParse(json).data;
	const features = (file?.features ?? []).flatMap((each) => feature.safeParse(each).data ?? []);
	if (!file || features.length === 0) return undefined;
	if (!file.bbox) return { bounds: innerBounds(features), features };
	const [west, south, east, north] = file.bbox;
	return { bounds: { south, west, north, east }, features };
}

/** Every corner of a feature, in order. */
export function cornersOf({ geometry }: BaseFeature): Point[] {
	return positions(geometry).map(([longitude, latitude]) => ({ latitude, longitude }));
}

type Position = z.infer<typeof position>;

function positions(shape: BaseFeature['geometry']): Position[] {
	switch (shape.type) {
		case 'Point':
			return [shape.coordinates];
		case 'LineString':
			return shape.coordinates;
		case 'MultiLineString':
		case 'Polygon':
			return shape.coordinates.flat();
		case 'MultiPolygon':
			return shape.coordinates.flat(2);
	}
}

/** The least box round some points; there is at least one. */
export function boundsOf(points: readonly Point[]): Bounds {
	const bounds = { south: Infinity, west: Infinity, north: -Infinity, east: -Infinity };
	for (const { latitude, longitude } of points) {
		bounds.south = Math.min(bounds.south, latitude);
		bounds.north = Math.max(bounds.north, latitude);
		bounds.west = Math.min(bounds.west, longitude);
		bounds.east = Math.max(bounds.east, longitude);
	}
	return bounds;
}

function innerBounds(features: BaseFeature[]): Bounds {
	const { south, west, north, east } = boundsOf(features.flatMap(cornersOf));
	const [down, across] = [(north - south) * MARGIN, (east - west) * MARGIN];
	return { south: south + down, west: west + across, north: north - down, east: east - across };
}

const MILES_A_DEGREE = 69.1;

/** The square round a circle on the ground; `miles` is its radius. */
export function boundsAround({ latitude, longitude }: Point, miles: number): Bounds {
	const down = miles / MILES_A_DEGREE;
	const across = down / Math.cos((latitude * Math.PI) / 180);
	return {
		south: latitude - down,
		west: longitude - across,
		north: latitude + down,
		east: longitude + across
	};
}

/** Gets the drawn base. `undefined` when it cannot be had or read: the map is then plain, and still a map. */
export async function loadBaseMap(url: string, signal: AbortSignal): Promise<BaseMap | undefined> {
	try {
		const response = await fetch(url, { signal });
		return response.ok ? parseBaseMap(await response.json()) : undefined;
	} catch {
		return undefined;
	}
}
