import { circle, layerGroup } from 'leaflet';
import type { LayerGroup } from 'leaflet';
import { walkingMiles } from '../../domain/geography.ts';
import type { Point } from '../../domain/geography.ts';
import { boundsAround } from '../../domain/geography/drawn-base.ts';
import { latLngOf } from './coordinates.ts';
import { ringMark } from './marks.ts';

/** How far one walks, in minutes. */
export const WALKS = [10, 20, 30] as const;
const METRES_A_MILE = 1609.344;

/** Rings round where a person searches from, as far as they could walk; `wordsFor` names each. */
export function walkingRings(from: Point, wordsFor: (minutes: number) => string): LayerGroup {
	return layerGroup(
		WALKS.flatMap((minutes) => {
			const miles = walkingMiles(minutes);
			const { east } = boundsAround(from, miles);
			return [
				circle(latLngOf(from), {
					radius: miles * METRES_A_MILE,
					className: 'map-ring__line',
					fill: false,
					interactive: false
				}),
				ringMark({ latitude: from.latitude, longitude: east }, wordsFor(minutes))
			];
		})
	);
}
