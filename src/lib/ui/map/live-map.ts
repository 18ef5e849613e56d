import 'leaflet/dist/leaflet.css';
import '../map.scss';
import { latLngBounds, map as createMap, svg } from 'leaflet';
import type { LatLngBounds, LatLngTuple, Map as LeafletMap, Marker } from 'leaflet';
import { distanceMiles } from '../../domain/geography.ts';
import type { Point } from '../../domain/geography.ts';
import { drawBase } from './base-layer.ts';
import type { MarksOnBase } from './base-layer.ts';
import { boundsAround, boundsOf } from './base-map.ts';
import type { BaseMap, Bounds } from './base-map.ts';
import { commandOf } from './commands.ts';
import type { MapCommand } from './commands.ts';
import { doorsOf, isSpread, nextAtDoor, shownAtDoor } from './doors.ts';
import type { Door, Pin } from './doors.ts';
import { hereMark, pinMark, putOn } from './marks.ts';
import type { PinMark } from './marks.ts';
import { scaleOf } from './scale.ts';
import type { Scale } from './scale.ts';

export interface MapShown {
	pins: readonly Pin[];
	from: Point | undefined;
	nameOf: (door: Door) => string;
	you: string;
}
interface MapEvents {
	onselect: (id: string) => void;
	/** Escape, once a pin no longer has the focus. */
	onleave: () => void;
	onscale: (scale: Scale) => void;
}

/** Nearer than this the drawn base has nothing more to say. */
const NEAREST = 16;
/** The nearest that we go of ourselves: a person wants to see what is round about, too. */
const NEAREST_FIT = 14.5;
const FURTHEST = 9;
/** Room for a pin between the point it marks and the edges, in pixels: left and top, right and bottom. */
const ROOM = { paddingTopLeft: [32, 60], paddingBottomRight: [32, 28] } satisfies Record<
	string,
	[number, number]
>;
/** A step of an arrow is this much of what is in view. */
const STEP = 0.3;
const LONGEST_SCALE = 110;
/** A pin whose point is in this part of the ground below "here", in pixels, lies over its words. */
const WORDS = { half: 105, top: 16, bottom: 80 };
/** Pressing a pin that stands for several places comes at most so much nearer. */
const APPROACH = 2;

/**
 * The map on the page, from when it opens to `close`. Nothing here asks another host for anything.
 *
 * Leaflet's own keyboard is off: it listens on the whole document. Its wheel is on only while the map has the focus, so
 * that scrolling the page past the map never turns into zooming.
 */
export class LiveMap {
	readonly #map: LeafletMap;
	readonly #events: MapEvents;
	readonly #isCalm: boolean;
	readonly #sizes: ResizeObserver;
	#home: Bounds;
	#marks: PinMark[] = [];
	#here: Marker | undefined;
	#shown: MapShown | undefined;
	#keepClear: ((marks: MarksOnBase) => void) | undefined;
	#content: LatLngBounds | undefined;
	#selected: string | undefined;
	#fitted: string | undefined;
	#wasDragged = false;

	constructor(element: HTMLElement, area: Point & { miles: number }, events: MapEvents) {
		this.#events = events;
		this.#home = boundsAround(area, area.miles);
		this.#isCalm = matchMedia('(prefers-reduced-motion: reduce)').matches;
		this.#map = createMap(element, {
			attributionControl: false,
			boxZoom: false,
			fadeAnimation: false,
			inertia: !this.#isCalm,
			keyboard: false,
			markerZoomAnimation: !this.#isCalm,
			maxBoundsViscosity: 1,
			maxZoom: NEAREST,
			// Drawn well past the edges, so that moving the map shows no bare ground.
			renderer: svg({ padding: 0.6 }),
			scrollWheelZoom: false,
			trackResize: false,
			zoomAnimation: !this.#isCalm,
			zoomControl: false,
			zoomSnap: 0.25
		}).fitBounds(corners(this.#home));
		this.#listen(element);
		this.#sizes = new ResizeObserver(() => this.#resize());
		this.#sizes.observe(element);
	}

	close(): void {
		this.#sizes.disconnect();
		this.#map.remove();
	}

	/** Puts the drawn base under everything. Called once at most. */
	draw(base: BaseMap): void {
		this.#home = base.bounds;
		this.#keepClear = drawBase(this.#map, base);
		this.#limit();
		this.#stand();
	}

	/** Shows these pins and no others; looks at all of them when they are not those that were shown before. */
	show(shown: MapShown): void {
		const { pins, from, you } = shown;
		this.#shown = shown;
		this.#here?.remove();
		this.#here = from && hereMark(from, you).addTo(this.#map);
		const points = from ? [...pins, from] : [...pins];
		this.#content = points.length > 0 ? corners(boundsOf(points)) : undefined;
		this.#fit(points.map(({ latitude, longitude }) => `${latitude},${longitude}`).join(' '));
		this.#stand();
	}

	/** Marks the pin of an activity and moves the map if it is out of sight. The focus stays where it is. */
	select(id: string | undefined): void {
		if (id === this.#selected) return;
		this.#selected = id;
		this.#mark();
		const pin = this.#shown?.pins.find((each) => each.id === id);
		if (pin) this.#reveal(pin);
	}

	obey(command: MapCommand): void {
		const animate = !this.#isCalm;
		if (command.kind === 'zoom') this.#map.setZoom(this.#map.getZoom() + command.by, { animate });
		if (command.kind === 'move') {
			const step = this.#map.getSize().multiplyBy(STEP);
			this.#map.panBy([step.x * command.x, step.y * command.y], { animate });
		}
		if (command.kind === 'leave') this.#leave();
	}

	/** Puts up the pins anew: what can be told apart changes with the zoom. Who had the focus keeps it. */
	#stand(): void {
		if (!this.#shown) return;
		const { pins, from, nameOf } = this.#shown;
		const focused = this.#marks.find(({ button }) => button === document.activeElement);
		const focusedId = focused && shownAtDoor(focused.door, this.#selected).id;
		for (const { marker } of this.#marks) marker.remove();
		const zoom = this.#map.getZoom();
		const doors = doorsOf(pins, ({ latitude, longitude }) =>
			this.#map.project([latitude, longitude], zoom)
		);
		this.#marks = doors.map((door) => this.#pin(door, nameOf(door)));
		putOn(this.#map, this.#marks);
		this.#mark();
		if (focusedId) this.#markOf(focusedId)?.button.focus({ preventScroll: true });
		// Only now, so that a focus put back does not move the map from under a person who is zooming it.
		for (const { button, door } of this.#marks) {
			button.addEventListener('focus', () => this.#reveal(shownAtDoor(door, this.#selected)));
		}
		this.#keepClear?.({ pins: doors, here: from });
		if (from) this.#turnWords(from, doors);
	}

	#pin(door: Door, name: string): PinMark {
		return pinMark(door, {
			name,
			onpress: ({ detail }) => {
				// A drag that began on a pin ends in a click on it; a key's click has no detail and follows no drag.
				if (detail > 0 && this.#wasDragged) return;
				this.#events.onselect(nextAtDoor(door, this.#selected).id);
				if (isSpread(door)) this.#approach(door);
			}
		});
	}

	/** Where the words of "here" would lie under a pin, they go above it. */
	#turnWords(from: Point, doors: readonly Door[]): void {
		const at = (point: Point) => this.#map.latLngToLayerPoint([point.latitude, point.longitude]);
		const here = at(from);
		const isHidden = doors.map(at).some(({ x, y }) => {
			const [across, down] = [Math.abs(x - here.x), y - here.y];
			return across < WORDS.half && down > WORDS.top && down < WORDS.bottom;
		});
		this.#here?.getElement()?.classList.toggle('map-here--above', isHidden);
	}

	#markOf(id: string): PinMark | undefined {
		return this.#marks.find(({ door }) => door.pins.some((pin) => pin.id === id));
	}

	#approach({ pins }: Door): void {
		const bounds = corners(boundsOf(pins));
		const zoom = Math.min(this.#map.getBoundsZoom(bounds.pad(0.5)), this.#map.getZoom() + APPROACH);
		this.#map.setView(bounds.getCenter(), zoom, { animate: !this.#isCalm });
	}

	#mark(): void {
		for (const mark of this.#marks) mark.select(this.#selected);
	}

	#reveal({ latitude, longitude }: Point): void {
		this.#map.panInside([latitude, longitude], { ...ROOM, animate: !this.#isCalm });
	}

	#leave(): void {
		const container = this.#map.getContainer();
		if (document.activeElement === container) this.#events.onleave();
		else container.focus({ preventScroll: true });
	}

	#listen(element: HTMLElement): void {
		element.tabIndex = 0;
		element.addEventListener('focusin', () => this.#map.scrollWheelZoom.enable());
		element.addEventListener('focusout', () => this.#map.scrollWheelZoom.disable());
		element.addEventListener('keydown', (event) => {
			const command = commandOf(event);
			if (!command) return;
			event.preventDefault();
			this.obey(command);
		});
		element.addEventListener('pointerdown', () => (this.#wasDragged = false));
		this.#map.on('dragstart', () => (this.#wasDragged = true));
		this.#map.on('zoomend moveend', () => this.#measure());
		this.#map.on('zoomend', () => this.#stand());
	}

	#measure(): void {
		const { x, y } = this.#map.getSize().divideBy(2);
		const [left, right] = [x - 50, x + 50].map((across) => pointAt(this.#map, across, y));
		if (!left || !right || x === 0) return;
		this.#events.onscale(scaleOf(100 / distanceMiles(left, right), LONGEST_SCALE));
	}

	/** A map that is not in view yet has no size to fit anything to: `#resize` comes back to it. */
	#fit(what: string): void {
		this.#limit();
		if (what === this.#fitted || this.#map.getSize().x === 0) return;
		this.#fitted = what;
		const bounds = this.#content ?? corners(this.#home);
		this.#map.fitBounds(bounds, { ...ROOM, maxZoom: NEAREST_FIT, animate: false });
		this.#measure();
	}

	#resize(): void {
		this.#map.invalidateSize({ animate: false });
		if (this.#fitted === undefined && this.#content) this.#fit('resized');
		else this.#limit();
	}

	/** Keeps people on the drawn ground, as far as everything that is shown lies on it. */
	#limit(): void {
		if (this.#map.getSize().x === 0) return;
		const home = corners(this.#home);
		const all = this.#content?.pad(0.2);
		// Leaflet reckons with the least zoom it was last given, and glides up to a new one: hence first the lowest.
		this.#map.setMinZoom(FURTHEST);
		const inside = this.#map.getBoundsZoom(home, true);
		const least = all ? Math.min(inside, this.#map.getBoundsZoom(all)) : inside;
		if (this.#map.getZoom() < least) this.#map.setZoom(least, { animate: false });
		this.#map.setMinZoom(least);
		this.#map.setMaxBounds(all ? home.extend(all) : home);
	}
}

const corners = ({ south, west, north, east }: Bounds): LatLngBounds =>
	latLngBounds([south, west] satisfies LatLngTuple, [north, east] satisfies LatLngTuple);

function pointAt(map: LeafletMap, x: number, y: number): Point {
	const { lat: latitude, lng: longitude } = map.containerPointToLatLng([x, y]);
	return { latitude, longitude };
}
