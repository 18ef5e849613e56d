import { circleMarker, geoJSON, layerGroup } from 'leaflet';
import type { LayerGroup, Map as LeafletMap } from 'leaflet';
import type { Point } from '../../domain/geography.ts';
import type { BaseFeature, DrawnBase } from '../../domain/geography/drawn-base.ts';
import { latLngOf } from './coordinates.ts';
import { nameMark } from './marks.ts';
import { legibleNames, namesOf } from './names.ts';
import type { Box } from './names.ts';

/** From the ground up; the widest road lies over the narrower ones. */
const LAYERS: readonly (readonly [BaseFeature['properties']['kind'], 1 | 2 | 3 | undefined])[] = [
	['sea', undefined],
	['park', undefined],
	['river', undefined],
	['road', 3],
	['road', 2],
	['road', 1],
	['metro', undefined]
];
/** A mark on the map: it stands on its point. */
export interface Mark extends Point {
	kind: 'door' | 'cluster';
}
/** What stands on the base: marks, and where the person searches from. */
export interface MarksOnBase {
	marks: readonly Mark[];
	here: Point | undefined;
}
/** How large those are, in pixels, and how far below their point the middle of them is. */
const SIZES = {
	door: { width: 38, height: 42, below: -20 },
	cluster: { width: 44, height: 44, below: -21 }
};
const HERE = { width: 170, height: 84, below: 0 };

const STATIONS_FROM = 12;
const NAMES = 'names';

/**
 * Draws the base as SVG coloured by the style sheet, so that light, dark and forced colours need nothing drawn again.
 * It stays for as long as the map does. What is given back puts the names in place for the
 * present zoom, out of the way of the marks that stand there.
 */
export function drawBase(map: LeafletMap, { features }: DrawnBase): (marks: MarksOnBase) => void {
	for (const [kind, rank] of LAYERS) {
		const wanted = features.filter(
			({ properties }) => properties.kind === kind && (!rank || properties.rank === rank)
		);
		geoJSON(wanted, { style: (feature) => styleOf(feature as BaseFeature) }).addTo(map);
	}
	const stations = stationsOf(features);
	const show = () => {
		const zoom = map.getZoom();
		// How much wider lines are than at zoom 12: gently, or they would swamp the map.
		map.getContainer().style.setProperty('--closeness', String(1.3 ** (zoom - 12)));
		if (zoom >= STATIONS_FROM) stations.addTo(map);
		else stations.remove();
	};
	map.on('zoomend', show);
	show();
	return namesLayer(map, features);
}

const styleOf = ({ properties: { kind, rank }, geometry }: BaseFeature) => {
	const isLine = geometry.type.endsWith('LineString');
	return {
		className: `map-${isLine ? 'line' : 'area'} map-${kind} map-${kind}--rank-${rank}`,
		stroke: isLine,
		fill: !isLine,
		fillOpacity: 1,
		interactive: false
	};
};

function stationsOf(features: readonly BaseFeature[]): LayerGroup {
	const stations = features.filter(({ properties }) => properties.kind === 'station');
	const dots = stations.flatMap(({ geometry }) =>
		geometry.type === 'Point'
			? circleMarker([geometry.coordinates[1], geometry.coordinates[0]], {
					className: 'map-station',
					radius: 4,
					fillOpacity: 1,
					interactive: false
				})
			: []
	);
	return layerGroup(dots);
}

function namesLayer(
	map: LeafletMap,
	features: readonly BaseFeature[]
): (marks: MarksOnBase) => void {
	const pane = map.createPane(NAMES);
	pane.classList.add('map-names');
	pane.setAttribute('aria-hidden', 'true');
	const names = namesOf(features);
	const layer = layerGroup().addTo(map);
	return ({ marks, here }) => {
		const zoom = map.getZoom();
		const project = (point: Point) => map.project(latLngOf(point), zoom);
		const obstacles = [
			...marks.map((mark) => boxAt(project(mark), SIZES[mark.kind])),
			...(here ? [boxAt(project(here), HERE)] : [])
		];
		layer.clearLayers();
		for (const name of legibleNames(names, zoom, project, obstacles)) {
			layer.addLayer(nameMark(name, NAMES));
		}
	};
}

const boxAt = ({ x, y }: { x: number; y: number }, { width, height, below }: typeof HERE): Box => ({
	x,
	y: y + below,
	width,
	height
});
