import Supercluster from 'supercluster';
import type { ClusterFeature, PointFeature } from 'supercluster';
import type { Bounds, Point } from '../../domain/geography.ts';
import { doorOf } from './doors.ts';
import type { Door, Pin } from './doors.ts';

/** Several activities that stand too close together to be told apart at a zoom. */
export interface Cluster extends Point {
	id: number;
	/** How many they are. */
	count: number;
}

/** What one mark on the map stands for. */
export type Place = { kind: 'door'; door: Door } | { kind: 'cluster'; cluster: Cluster };

type Feature = ClusterFeature<object> | PointFeature<Pin>;

/** Nearer than this the map does not go; the drawn base has nothing more to say. */
export const NEAREST = 16;
export const FURTHEST = 9;
/**
 * Places nearer than this, in pixels, are marked as one. A mark is 44 wide, and a cluster stands in the middle of what is in
 * it, which is nearer to its neighbours than they all were: with less room than this, marks come to lie over one another.
 */
const NEAR = 64;
/** A tile of Leaflet's, in pixels. */
const TILE = 256;

export interface Clustering {
	/** What is to be marked within some bounds at a zoom: doors in the order of the list, then clusters, the largest first. */
	placesIn(bounds: Bounds, zoom: number): Place[];
	/** The zoom at which a cluster comes apart. */
	apartAt(cluster: Cluster): number;
	/** The least zoom, from `zoom` on, at which a pin is marked by a door and no cluster. */
	ownMarkAt(pin: Pin, zoom: number): number;
}

/** Sets pins up to be clustered: once for all zooms, so that moving and zooming only look up. */
export function clusteringOf(pins: readonly Pin[]): Clustering {
	const index = new Supercluster<Pin, object>({
		minZoom: FURTHEST,
		maxZoom: NEAREST,
		radius: NEAR,
		extent: TILE
	}).load(pins.map(featureOf));

	const placeOf = (feature: Feature): Place => {
		if (!isCluster(feature)) return { kind: 'door', door: doorOf([feature.properties]) };
		const { cluster_id: id, point_count: count } = feature.properties;
		const [longitude, latitude] = feature.geometry.coordinates as [number, number];
		// What no zoom of ours would part is one door, in the middle of what is there.
		if (index.getClusterExpansionZoom(id) > NEAREST) {
			const leaves = index.getLeaves(id, Infinity).map(({ properties }) => properties);
			return { kind: 'door', door: { ...doorOf(leaves as [Pin, ...Pin[]]), latitude, longitude } };
		}
		return { kind: 'cluster', cluster: { id, count, latitude, longitude } };
	};
	const placesIn = ({ west, south, east, north }: Bounds, zoom: number) =>
		index
			.getClusters([west, south, east, north], zoom)
			.map(placeOf)
			.sort((a, b) => orderOf(a) - orderOf(b));

	return {
		placesIn,
		apartAt: ({ id }) => index.getClusterExpansionZoom(id),
		ownMarkAt(pin, zoom) {
			for (let near = Math.max(FURTHEST, Math.floor(zoom)); near < NEAREST; near += 1)
				if (placesIn(around(pin, near), near).some((place) => holds(place, pin))) return near;
			return NEAREST;
		}
	};
}

const featureOf = (pin: Pin): PointFeature<Pin> => ({
	type: 'Feature',
	properties: pin,
	geometry: { type: 'Point', coordinates: [pin.longitude, pin.latitude] }
});

const isCluster = (feature: Feature): feature is ClusterFeature<object> =>
	'cluster' in feature.properties;

const orderOf = (place: Place): number =>
	place.kind === 'door' ? -1 / place.door.pins[0].number : 1 / place.cluster.count;

const holds = (place: Place, pin: Pin): boolean =>
	place.kind === 'door' && place.door.pins.some(({ id }) => id === pin.id);

/** Far enough round a point that the mark of what is there, which may stand beside it, is in it. */
function around({ latitude, longitude }: Point, zoom: number): Bounds {
	const reach = (360 / (TILE * 2 ** zoom)) * NEAR * 2;
	return {
		south: latitude - reach,
		north: latitude + reach,
		west: longitude - reach,
		east: longitude + reach
	};
}
