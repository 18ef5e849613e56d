/**
 * Four ways to put many places on a map, for `npm run bench -- map`. Bundled for a browser by itself; markercluster
 * comes from its own script, as its makers give it out.
 */
import 'leaflet/dist/leaflet.css';
import { canvas, circleMarker, divIcon, layerGroup, map as createMap, marker } from 'leaflet';
import type { LatLngBoundsExpression, Layer, LayerGroup, Map as LeafletMap, Path } from 'leaflet';
import * as leaflet from 'leaflet';
import { LiveMap } from '../../../src/lib/ui/map/live-map.ts';
import { boundsOf } from '../../../src/lib/domain/geography/drawn-base.ts';

export interface BenchPlace {
	id: string;
	name: string;
	latitude: number;
	longitude: number;
}

/** A map that is open: what a person does with it. */
interface Opened {
	zoom(by: number): void;
	pan(x: number, y: number): void;
}
type Engine = (element: HTMLElement, places: readonly BenchPlace[]) => Opened;

/** markercluster adds itself to what it finds under this name. */
export const L: object = { ...leaflet };

const nameOf = (place: BenchPlace, number: number) => `${number}. ${place.name}, 0.4 miles`;

const ours: Engine = (element, places) => {
	const pins = places.map(({ id, latitude, longitude }, index) => ({
		id,
		number: index + 1,
		latitude,
		longitude
	}));
	const area = { latitude: 54.98, longitude: -1.6, miles: 12 };
	const map = new LiveMap(
		element,
		{ area, opensOn: 'list' },
		{
			onpress: () => undefined,
			onleave: () => undefined,
			onscale: () => undefined,
			onmoved: () => undefined
		}
	);
	map.show({
		pins,
		first: pins,
		from: undefined,
		words: {
			door: ({ pins: [pin] }) => nameOf(places[pin.number - 1]!, pin.number),
			cluster: ({ count }) => `${count} activities, zoom in`,
			number: String,
			you: '',
			walk: () => ''
		}
	});
	return {
		zoom: (by) => map.obey({ kind: 'zoom', by }),
		pan: (x, y) => map.obey({ kind: 'move', x, y })
	};
};

/** A map of Leaflet's own with a layer on it, that looks at all the places. */
const withLayer =
	(layerOf: (places: readonly BenchPlace[]) => Layer): Engine =>
	(element, places) => {
		const { south, west, north, east } = boundsOf(places);
		const bounds: LatLngBoundsExpression = [
			[south, west],
			[north, east]
		];
		const still = { zoomAnimation: false, fadeAnimation: false, markerZoomAnimation: false };
		const map: LeafletMap = createMap(element, { ...still, maxZoom: 16, zoomSnap: 0.25 });
		map.fitBounds(bounds);
		layerOf(places).addTo(map);
		return {
			zoom: (by) => map.setZoom(map.getZoom() + by, { animate: false }),
			pan: (x, y) => {
				const step = map.getSize().multiplyBy(0.3);
				map.panBy([step.x * x, step.y * y], { animate: false });
			}
		};
	};

/** As light as a marker can be: with a picture each, plain markers take minutes. */
const icon = divIcon({ iconSize: [24, 24] });
const pinAt = (place: BenchPlace, index: number) =>
	marker([place.latitude, place.longitude], {
		icon,
		title: nameOf(place, index + 1),
		alt: nameOf(place, index + 1)
	});

function dots(places: readonly BenchPlace[]): LayerGroup<Path> {
	const renderer = canvas();
	return layerGroup(
		places.map((place, index) =>
			circleMarker([place.latitude, place.longitude], { renderer, radius: 6 }).bindTooltip(
				nameOf(place, index + 1)
			)
		)
	);
}

type Clusters = LayerGroup & { addLayers(layers: readonly Layer[]): Clusters };
const clustered = (places: readonly BenchPlace[]): Layer =>
	(L as { markerClusterGroup(options: object): Clusters })
		.markerClusterGroup({ animate: false })
		.addLayers(places.map(pinAt));

export const engines: Record<string, Engine> = {
	ours,
	markercluster: withLayer(clustered),
	'plain markers': withLayer((places) => layerGroup(places.map(pinAt))),
	canvas: withLayer(dots)
};
