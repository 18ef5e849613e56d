import { latLngBounds } from 'leaflet';
import type { LatLng, LatLngBounds, LatLngTuple } from 'leaflet';
import type { Bounds, Point } from '../../domain/geography.ts';
import { boundsOf } from '../../domain/geography/drawn-base.ts';

/** Our points and boxes as Leaflet has them, and the other way round; all in WGS 84 degrees. */

export const latLngOf = ({ latitude, longitude }: Point): LatLngTuple => [latitude, longitude];

export const pointFrom = ({ lat: latitude, lng: longitude }: LatLng): Point => ({
	latitude,
	longitude
});

export const latLngBoundsOf = ({ south, west, north, east }: Bounds): LatLngBounds =>
	latLngBounds([south, west], [north, east]);

/** The least box round some points; `undefined` where there are none. */
export const boxOf = (points: readonly Point[]): LatLngBounds | undefined =>
	points.length > 0 ? latLngBoundsOf(boundsOf(points)) : undefined;

export const boundsFrom = (box: LatLngBounds): Bounds => ({
	south: box.getSouth(),
	west: box.getWest(),
	north: box.getNorth(),
	east: box.getEast()
});
