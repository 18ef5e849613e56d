import type { Map as LeafletMap } from 'leaflet';
import { isWithin } from '../../domain/geography.ts';
import type { Bounds, Point } from '../../domain/geography.ts';
import type { Mark } from './base-layer.ts';
import type { Cluster, Clustering, Place } from './clusters.ts';
import { boundsFrom, latLngOf } from './coordinates.ts';
import type { Door } from './doors.ts';
import { placeMark } from './marks.ts';
import type { Chosen, PlaceMark } from './marks.ts';

export interface PlaceWords {
	door: (door: Door) => string;
	cluster: (cluster: Cluster) => string;
	/** A number as it is written in names, too. */
	number: (value: number) => string;
}
interface LayerEvents {
	onpress(place: Place): void;
	/** A mark got the focus, by a person's doing. */
	onfocus(at: Point): void;
}

/** So much of what is in view is marked beyond each edge, so that a small move shows no bare ground. */
const BEYOND = 0.2;

/**
 * The marks of the places in view, put up and taken down as the map moves. Tab goes through the doors as they come in
 * the list, and then through the clusters. Who has the focus keeps it: when their mark is gone, the nearest one gets it.
 */
export class MarkLayer {
	readonly #map: LeafletMap;
	readonly #events: LayerEvents;
	#marks = new Map<string, PlaceMark>();
	#clustering: Clustering | undefined;
	#words: PlaceWords | undefined;
	#chosen: Chosen = { activity: undefined, door: undefined };
	#isPlacing = false;

	constructor(map: LeafletMap, events: LayerEvents) {
		this.#map = map;
		this.#events = events;
	}

	/** The marks that are up now. */
	get up(): Mark[] {
		return [...this.#marks.values()].map(({ place }) => {
			const { latitude, longitude } = pointOf(place);
			return { kind: place.kind, latitude, longitude };
		});
	}

	/** How many activities the marks within these bounds stand for. */
	countIn(bounds: Bounds): number {
		return [...this.#marks.values()]
			.filter(({ place }) => isWithin(pointOf(place), bounds))
			.reduce((sum, { place }) => sum + countOf(place), 0);
	}

	show(clustering: Clustering, words: PlaceWords): void {
		this.#clustering = clustering;
		this.#words = words;
		this.#place(true);
	}

	choose(chosen: Chosen): void {
		this.#chosen = chosen;
		for (const mark of this.#marks.values()) mark.choose(chosen);
	}

	/** Brings the marks into line with where the map is. */
	follow(): void {
		this.#place(false);
	}

	#place(isNew: boolean): void {
		if (!this.#clustering || this.#map.getSize().x === 0) return;
		const bounds = boundsFrom(this.#map.getBounds().pad(BEYOND));
		const places = this.#clustering.placesIn(bounds, Math.floor(this.#map.getZoom()));
		const wanted = new Map(places.map((place) => [keyOf(place), place]));
		const focused = [...this.#marks.values()].find(
			({ button }) => button === document.activeElement
		);
		this.#isPlacing = true;
		for (const [key, { marker }] of this.#marks) {
			if (wanted.has(key) && !isNew) continue;
			marker.remove();
			this.#marks.delete(key);
		}
		for (const [key, place] of wanted) if (!this.#marks.has(key)) this.#add(key, place);
		this.#putInOrder([...wanted.keys()]);
		if (focused && !focused.button.isConnected) this.#focusNear(pointOf(focused.place));
		this.#isPlacing = false;
	}

	#add(key: string, place: Place): void {
		if (!this.#words) return;
		const { door, cluster, number } = this.#words;
		const name = place.kind === 'door' ? door(place.door) : cluster(place.cluster);
		const mark = placeMark(place, { name, number }, () => this.#events.onpress(place));
		mark.button.addEventListener('focus', () => {
			if (!this.#isPlacing) this.#events.onfocus(pointOf(place));
		});
		this.#marks.set(key, mark);
		mark.marker.addTo(this.#map);
		mark.choose(this.#chosen);
	}

	/** What has the focus loses it when it is moved, so the others are moved round it. */
	#putInOrder(keys: readonly string[]): void {
		const icons = keys.flatMap((key) => this.#marks.get(key)?.marker.getElement() ?? []);
		const still = icons.findIndex((icon) => icon.contains(document.activeElement));
		const pane = this.#map.getPane('markerPane');
		if (still >= 0) icons[still]?.before(...icons.slice(0, still));
		pane?.append(...icons.slice(still + 1));
	}

	#focusNear(point: Point): void {
		const at = (point: Point) => this.#map.latLngToLayerPoint(latLngOf(point));
		const from = at(point);
		const [nearest] = [...this.#marks.values()]
			.map((mark) => ({ mark, distance: at(pointOf(mark.place)).distanceTo(from) }))
			.sort((a, b) => a.distance - b.distance);
		(nearest?.mark.button ?? this.#map.getContainer()).focus({ preventScroll: true });
	}
}

const pointOf = (place: Place): Point => (place.kind === 'door' ? place.door : place.cluster);
const countOf = (place: Place): number =>
	place.kind === 'door' ? place.door.pins.length : place.cluster.count;
const keyOf = (place: Place): string =>
	place.kind === 'door'
		? `${place.door.pins[0].id} of ${place.door.pins.length}`
		: `cluster ${place.cluster.id}`;
