import type { Bounds, Point } from '../geography.ts';

/**
 * A drawn map of an area, as phones get it: GeoJSON (RFC 7946) of our own kinds, its `bbox` always there. What a site
 * provides is brought into this shape by `compileDrawnBase` (drawn-base-file.ts), so that phones need not check it.
 */
export interface DrawnBase {
	type: 'FeatureCollection';
	/** How far it can be trusted to go: west, south, east and north. */
	bbox: [number, number, number, number];
	features: BaseFeature[];
}

export const BASE_KINDS = ['sea', 'park', 'river', 'road', 'metro', 'station', 'place'] as const;
export type BaseKind = (typeof BASE_KINDS)[number];
/** 1 is seen from furthest off. */
export type BaseRank = 1 | 2 | 3;

export interface BaseFeature {
	type: 'Feature';
	properties: { kind: BaseKind; rank: BaseRank; name?: string };
	geometry: BaseGeometry;
}
/** Longitude and latitude. */
export type Position = [number, number];
export type BaseGeometry =
	| { type: 'Point'; coordinates: Position }
	| { type: 'LineString'; coordinates: Position[] }
	| { type: 'MultiLineString'; coordinates: Position[][] }
	| { type: 'Polygon'; coordinates: Position[][] }
	| { type: 'MultiPolygon'; coordinates: Position[][][] };

export const boundsOfBase = ({ bbox: [west, south, east, north] }: DrawnBase): Bounds => ({
	south,
	west,
	north,
	east
});

/** Every corner of a feature, in order. */
export function cornersOf({ geometry }: Pick<BaseFeature, 'geometry'>): Point[] {
	return positionsOf(geometry).map(([longitude, latitude]) => ({ latitude, longitude }));
}

function positionsOf(shape: BaseGeometry): Position[] {
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
