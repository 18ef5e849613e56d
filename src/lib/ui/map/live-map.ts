import './leaflet.scss';
import '../map.scss';
import { map as createMap, svg } from 'leaflet';
import type { LatLngBounds, LayerGroup, Map as LeafletMap, Marker } from 'leaflet';
import { distanceMiles, walkingMiles } from '../../domain/geography.ts';
import type { Bounds, Point } from '../../domain/geography.ts';
import { boundsAround, boundsOfBase } from '../../domain/geography/drawn-base.ts';
import type { DrawnBase } from '../../domain/geography/drawn-base.ts';
import { drawBase } from './base-layer.ts';
import type { MarksOnBase } from './base-layer.ts';
import { clusteringOf, FURTHEST, NEAREST } from './clusters.ts';
import type { Cluster, Clustering, Place } from './clusters.ts';
import { commandOf } from './commands.ts';
import type { MapCommand } from './commands.ts';
import { boundsFrom, boxOf, latLngBoundsOf, latLngOf, pointFrom } from './coordinates.ts';
import type { Pin } from './doors.ts';
import type { TilesOrAddress } from './ground.ts';
import { placeOfWords } from './here.ts';
import { MarkLayer } from './mark-layer.ts';
import type { PlaceWords } from './mark-layer.ts';
import { hereMark } from './marks.ts';
import type { Chosen } from './marks.ts';
import { walkingRings, WALKS } from './rings.ts';
import { scaleOf } from './scale.ts';
import type { Scale } from './scale.ts';

export interface MapShown {
	/** In the order of the list. */
	pins: readonly Pin[];
	/** Those that the map is to open on: the ones the list shows. */
	first: readonly Pin[];
	from: Point | undefined;
	words: PlaceWords & { you: string; walk: (minutes: number) => string };
}
interface MapOptions {
	/** What it opens on, and how far out that goes in miles where it is the site's area. */
	area: Point & { miles: number };
	/**
	 * `list`: on what the list shows, and it follows the list. `area`: on the site's area for everybody, and nothing but a
	 * person moves it, because whoever serves the ground learns what is looked at.
	 */
	opensOn: 'list' | 'area';
}
interface MapEvents {
	onpress: (ids: readonly [string, ...string[]]) => void;
	/** Escape, once a pin no longer has the focus. */
	onleave: () => void;
	onscale: (scale: Scale) => void;
	/** A person moved the map: so many activities are in view now. */
	onmoved: (count: number) => void;
}

/** The nearest that we go of ourselves: a person wants to see what is round about, too. */
const NEAREST_FIT = 14.5;
/** Room for a pin between the point it marks and the edges, in pixels: left and top, right and bottom. */
const ROOM = { paddingTopLeft: [32, 60], paddingBottomRight: [32, 28] } satisfies Record<
	string,
	[number, number]
>;
/** A step of an arrow is this much of what is in view. */
const STEP = 0.3;
const LONGEST_SCALE = 110;
/** Rings closer together than this, in pixels, have no room for words. */
const LEAST_RING = 54;
/** After a move so long, in milliseconds, before names are put in place and it is told: marks come first. */
const SETTLES_IN = 150;

/**
 * The map on the page, from when it opens to `close`.
 * Leaflet's own keyboard is off: it listens on the whole document. Its wheel is on only while the map has the focus, so
 * that scrolling the page past the map never turns into zooming.
 */
export class LiveMap {
	readonly #map: LeafletMap;
	readonly #events: MapEvents;
	readonly #isCalm: boolean;
	readonly #sizes: ResizeObserver;
	readonly #marks: MarkLayer;
	readonly #options: MapOptions;
	/** How far the ground goes. */
	#home: Bounds;
	#here: Marker | undefined;
	#rings: LayerGroup | undefined;
	#shown: MapShown | undefined;
	#clustering: Clustering | undefined;
	#keepClear: ((marks: MarksOnBase) => void) | undefined;
	#settling: ReturnType<typeof setTimeout> | undefined;
	#content: LatLngBounds | undefined;
	#chosen: Chosen = { activity: undefined, door: undefined };
	/** Whether the map has ever looked at what it shows. */
	#isFitted = false;
	#isOurMove = false;
	/** Whether a person has moved it, and it has not been told yet. */
	#isMoved = false;
	#isResizing = false;
	#isZooming = false;
	#zoomDue = 0;
	#wasDragged = false;

	constructor(element: HTMLElement, options: MapOptions, events: MapEvents) {
		this.#options = options;
		this.#events = events;
		this.#home = boundsAround(options.area, options.area.miles);
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
			minZoom: FURTHEST,
			center: latLngOf(options.area),
			zoom: FURTHEST,
			// Drawn well past the edges, so that moving the map shows no bare ground.
			renderer: svg({ padding: 0.6 }),
			scrollWheelZoom: false,
			trackResize: false,
			zoomAnimation: !this.#isCalm,
			zoomControl: false,
			zoomSnap: 0.25
		});
		this.#marks = new MarkLayer(this.#map, {
			onpress: (place) => this.#press(place),
			onfocus: (at) => this.#reveal(at)
		});
		this.#listen(element);
		this.#sizes = new ResizeObserver(() => this.#resize());
		this.#sizes.observe(element);
	}

	close(): void {
		clearTimeout(this.#settling);
		this.#sizes.disconnect();
		this.#map.remove();
	}

	/** Puts a drawing under everything. This or `layTiles` is called once at most; without either the ground is plain. */
	layDrawing(base: DrawnBase): void {
		this.#home = boundsOfBase(base);
		this.#keepClear = drawBase(this.#map, base);
		this.#nameBase();
		this.#limit();
	}

	/** Puts tiles under everything; where the code for them cannot be had the ground stays plain. */
	async layTiles(ground: TilesOrAddress, signal: AbortSignal): Promise<void> {
		const code = await import('./tile-layers.ts').catch(() => undefined);
		if (!code || signal.aborted) return;
		if (ground.kind === 'tiles') this.#home = ground.tiles.bounds;
		code.tileLayer(ground, this.#map.getContainer()).addTo(this.#map);
		this.#limit();
	}

	/**
	 * Shows these pins and no others. Looks at the first of them when it opens, when the person searches from elsewhere, and
	 * where none of them would be in view; otherwise it stays where the person left it.
	 */
	show(shown: MapShown): void {
		const before = this.#shown;
		const { pins, from, words } = shown;
		this.#shown = shown;
		if (before?.pins !== pins) this.#clustering = clusteringOf(pins);
		this.#here?.remove();
		this.#rings?.remove();
		this.#rings = from && walkingRings(from, words.walk).addTo(this.#map);
		this.#here = from && hereMark(from, words.you).addTo(this.#map);
		this.#content = boxOf(from ? [...pins, from] : pins);
		this.#limit();
		if (!this.#isFitted || this.#hasLost(before)) this.#fit();
		this.#stand();
	}

	/** Whether it follows the list, and nothing of that is in view or the person searches from elsewhere. */
	#hasLost(before: MapShown | undefined): boolean {
		if (this.#options.opensOn === 'area') return false;
		const { first = [], from } = this.#shown ?? {};
		const view = this.#map.getBounds();
		const isLost = first.length > 0 && !first.some((pin) => view.contains(latLngOf(pin)));
		return isLost || !isSame(before?.from, from);
	}

	/** Marks what is chosen and moves the map if it is out of sight. The focus stays where it is. */
	choose(chosen: Chosen): void {
		const isNew = chosen.activity !== this.#chosen.activity;
		this.#chosen = chosen;
		this.#marks.choose(chosen);
		const pin = this.#shown?.pins.find(({ id }) => id === chosen.activity);
		if (!pin || !isNew || !this.#clustering) return;
		const zoom = this.#clustering.ownMarkAt(pin, this.#map.getZoom());
		if (zoom > this.#map.getZoom())
			this.#quietly(() => this.#map.setView(latLngOf(pin), zoom, { animate: false }));
		else this.#reveal(pin);
	}

	obey(command: MapCommand): void {
		const animate = !this.#isCalm;
		if (command.kind === 'zoom') {
			this.#zoomDue += command.by;
			if (!this.#isZooming) this.#zoom();
		}
		if (command.kind === 'move') {
			const step = this.#map.getSize().multiplyBy(STEP);
			this.#map.panBy([step.x * command.x, step.y * command.y], { animate });
		}
		if (command.kind === 'leave') this.#leave();
	}

	/** What has been asked for by now: Leaflet lets go of a zoom that comes while another is under way. */
	#zoom(): void {
		const by = this.#zoomDue;
		this.#zoomDue = 0;
		if (by !== 0) this.#map.setZoom(this.#map.getZoom() + by, { animate: !this.#isCalm });
	}

	/** What is in view. */
	get bounds(): Bounds {
		return boundsFrom(this.#map.getBounds());
	}

	get middle(): Point {
		return pointFrom(this.#map.getCenter());
	}

	#stand(): void {
		if (!this.#shown || !this.#clustering) return;
		this.#marks.show(this.#clustering, this.#shown.words);
		this.#marks.choose(this.#chosen);
		this.#nameBase();
	}

	#press(place: Place): void {
		// A drag that began on a mark ends in a click on it.
		if (this.#wasDragged) return;
		if (place.kind === 'cluster') return this.#approach(place.cluster);
		const [first, ...others] = place.door.pins;
		this.#events.onpress([first.id, ...others.map(({ id }) => id)]);
	}

	/** A cluster is pressed to see what is in it: as near as it takes to part it. */
	#approach(cluster: Cluster): void {
		const apart = this.#clustering?.apartAt(cluster) ?? NEAREST;
		const zoom = Math.min(NEAREST, Math.max(apart, this.#map.getZoom() + 1));
		this.#map.setView(latLngOf(cluster), zoom, { animate: !this.#isCalm });
	}

	/** Puts the names of the base where the marks leave room for them, and "here" out of their way. */
	#nameBase(): void {
		clearTimeout(this.#settling);
		const { up } = this.#marks;
		const from = this.#shown?.from;
		this.#keepClear?.({ marks: up, here: from });
		if (from) this.#placeWords(from, up);
	}

	#placeWords(from: Point, marks: readonly Point[]): void {
		const pixel = (point: Point) => this.#map.latLngToContainerPoint(latLngOf(point));
		const here = pixel(from);
		const offsets = marks.map((mark) => pixel(mark).subtract(here));
		const { side, shift } = placeOfWords(offsets, here.x, this.#map.getSize().x);
		const element = this.#here?.getElement();
		if (!element) return;
		element.dataset['words'] = side;
		element.style.setProperty('--shift', `${shift}px`);
	}

	#reveal(point: Point, animate = !this.#isCalm): void {
		this.#quietly(() => this.#map.panInside(latLngOf(point), { ...ROOM, animate }));
	}

	/** Moves the map without taking it for a person's doing. */
	#quietly(move: () => void): void {
		this.#isOurMove = true;
		move();
		this.#isOurMove = false;
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
			this.#wasDragged = false;
			const command = commandOf(event);
			if (!command) return;
			event.preventDefault();
			this.obey(command);
		});
		element.addEventListener('pointerdown', () => (this.#wasDragged = false));
		this.#map.on('dragstart', () => (this.#wasDragged = true));
		this.#map.on('zoomstart', () => (this.#isZooming = true));
		this.#map.on('zoomend', () => {
			this.#isZooming = false;
			this.#zoom();
		});
		this.#map.on('movestart', () => {
			clearTimeout(this.#settling);
			if (!this.#isOurMove) this.#isMoved = true;
		});
		this.#map.on('moveend', () => {
			if (!this.#isResizing) {
				this.#measure();
				this.#marks.follow();
				this.#comeBack(!this.#isCalm);
			}
			clearTimeout(this.#settling);
			this.#settling = setTimeout(() => this.#settle(), SETTLES_IN);
		});
	}

	/** Once for all the moves of a held key, or of a drag that ends beyond the ground; also where a new size came meanwhile. */
	#settle(): void {
		this.#nameBase();
		if (this.#isMoved) this.#events.onmoved(this.#marks.countIn(this.bounds));
		this.#isMoved = false;
	}

	#measure(): void {
		const { x, y } = this.#map.getSize().divideBy(2);
		const [left, right] = [x - 50, x + 50].map((across) =>
			pointFrom(this.#map.containerPointToLatLng([across, y]))
		);
		if (!left || !right || x === 0) return;
		const pixelsAMile = 100 / distanceMiles(left, right);
		const isFar = pixelsAMile * walkingMiles(WALKS[0]) < LEAST_RING;
		this.#map.getContainer().classList.toggle('map--far', isFar);
		this.#events.onscale(scaleOf(pixelsAMile, LONGEST_SCALE));
	}

	/** A map that is not in view yet has no size to fit anything to: `#resize` comes back to it. */
	#fit(): void {
		if (this.#map.getSize().x === 0) return;
		this.#isFitted = true;
		const { first = [], from } = this.#shown ?? {};
		const { area, opensOn } = this.#options;
		const shown = opensOn === 'list' ? boxOf(from ? [...first, from] : first) : undefined;
		const bounds = shown ?? latLngBoundsOf(boundsAround(area, area.miles));
		this.#quietly(() =>
			this.#map.fitBounds(bounds, { ...ROOM, maxZoom: NEAREST_FIT, animate: false })
		);
		this.#measure();
	}

	/** Marks follow only when what is chosen is in view again: taken down meanwhile, it would lose the focus. */
	#resize(): void {
		const before = this.#map.getSize();
		this.#isResizing = true;
		this.#quietly(() => this.#map.invalidateSize({ animate: false }));
		if (!before.equals(this.#map.getSize())) this.#takeSize();
		this.#isResizing = false;
	}

	#takeSize(): void {
		this.#limit();
		if (this.#shown && !this.#isFitted) this.#fit();
		const { activity, door } = this.#chosen;
		const chosen = this.#shown?.pins.find(({ id }) => id === (activity ?? door));
		if (chosen) this.#reveal(chosen, false);
		this.#measure();
		this.#marks.follow();
	}

	/**
	 * Keeps people on the drawn ground, as far as everything that is shown lies on it. Leaflet's own ways to say so glide the
	 * map to where they want it, whether people want motion or not.
	 */
	#limit(): void {
		if (this.#map.getSize().x === 0) return;
		const home = latLngBoundsOf(this.#home);
		const all = this.#content?.pad(0.2);
		const { options } = this.#map;
		// It reckons with the least zoom that it was last given: hence first the lowest.
		options.minZoom = FURTHEST;
		const inside = this.#map.getBoundsZoom(home, true);
		const least = all ? Math.min(inside, this.#map.getBoundsZoom(all)) : inside;
		options.minZoom = least;
		options.maxBounds = all ? home.extend(all) : home;
		if (!this.#isFitted) return;
		if (this.#map.getZoom() < least)
			this.#quietly(() => this.#map.setZoom(least, { animate: false }));
		this.#comeBack(false);
	}

	/** Back onto the ground, where the map was moved beyond it. */
	#comeBack(animate: boolean): void {
		const { maxBounds } = this.#map.options;
		if (maxBounds) this.#quietly(() => this.#map.panInsideBounds(maxBounds, { animate }));
	}
}

const isSame = (a: Point | undefined, b: Point | undefined): boolean =>
	a?.latitude === b?.latitude && a?.longitude === b?.longitude;
