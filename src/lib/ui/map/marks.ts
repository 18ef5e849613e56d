import { divIcon, marker } from 'leaflet';
import type { Marker } from 'leaflet';
import type { Point } from '../../domain/geography.ts';
import type { Cluster, Place } from './clusters.ts';
import { latLngOf } from './coordinates.ts';
import { shownAtDoor } from './doors.ts';
import type { Door } from './doors.ts';
import type { PlacedName } from './names.ts';

/** What is chosen on the map: an activity, and the door whose list is open, told by the id of its first activity. */
export interface Chosen {
	activity: string | undefined;
	door: string | undefined;
}

/** The mark of a place: a real button. */
export interface PlaceMark {
	place: Place;
	marker: Marker;
	button: HTMLButtonElement;
	/** Shows what is chosen, where that is at this place. */
	choose(chosen: Chosen): void;
}

/** The shape of our mark, in a square of 32; `TIP` is where it points. */
const PIN = 'M16 30.6C9.8 23.6 4.5 18.5 4.5 12.9a11.5 11.5 0 0 1 23 0c0 5.6-5.3 10.7-11.5 17.7z';
const SIZE = 44;
const TIP = 43;
const IN_FRONT = 10_000;

/** What a mark is called, and how a number is written: the same on the mark as in its name, so that who says it is heard. */
export interface MarkWords {
	name: string;
	number: (value: number) => string;
}

/** Names reach the page as text and as attributes, never as markup. */
export function placeMark(place: Place, words: MarkWords, onpress: () => void): PlaceMark {
	const button = document.createElement('button');
	button.type = 'button';
	button.setAttribute('aria-label', words.name);
	button.addEventListener('click', onpress);
	// A second press goes to what the first one opened; it is no wish to zoom.
	button.addEventListener('dblclick', (event) => event.stopPropagation());
	return place.kind === 'door'
		? pinMark(place, place.door, button, words)
		: clusterMark(place, place.cluster, button, words);
}

function pinMark(
	place: Place,
	door: Door,
	button: HTMLButtonElement,
	{ number: written }: MarkWords
): PlaceMark {
	const number = svg('text', { class: 'map-pin__number', x: '16', y: '17.6' });
	const others = door.pins.length - 1;
	button.append(pinDrawing(number));
	if (others > 0) button.append(badge(others));
	const pin = markAt(door, button);
	return {
		place,
		marker: pin,
		button,
		choose: ({ activity, door: open }) => {
			const shown = shownAtDoor(door, activity);
			const isHere = shown.id === activity || open === door.pins[0].id;
			write(number, written(shown.number));
			if (others > 0) button.setAttribute('aria-expanded', String(open === door.pins[0].id));
			if (isHere) button.setAttribute('aria-current', 'true');
			else button.removeAttribute('aria-current');
			pin.setZIndexOffset(isHere ? IN_FRONT : 0);
		}
	};
}

/** A ring with how many, which looks like no pin. */
function clusterMark(
	place: Place,
	{ count, ...point }: Cluster,
	button: HTMLButtonElement,
	words: MarkWords
) {
	const drawing = circles('map-cluster', { halo: '16', ring: '14', body: '11.5' });
	const number = svg('text', { class: 'map-pin__number', x: '16', y: '20.4' });
	write(number, words.number(count));
	drawing.append(number);
	button.append(drawing);
	return { place, marker: markAt(point, button), button, choose: () => undefined };
}

/** The more figures, the smaller they are. */
function write(number: SVGElement, text: string): void {
	number.textContent = text;
	number.classList.toggle('map-pin__number--long', text.length > 2);
	number.classList.toggle('map-pin__number--longest', text.length > 3);
}

/** All of them stand above their points by as much, so that they are as far apart on the screen as their points are. */
const markAt = (point: Point, html: HTMLElement): Marker =>
	marker(latLngOf(point), {
		icon: divIcon({
			className: 'map-pin',
			html,
			iconSize: [SIZE, SIZE],
			iconAnchor: [SIZE / 2, TIP]
		}),
		keyboard: false
	});

function pinDrawing(number: SVGElement): SVGElement {
	const drawing = picture();
	drawing.append(svg('path', { class: 'map-pin__halo', d: PIN }));
	drawing.append(svg('path', { class: 'map-pin__body', d: PIN }), number);
	return drawing;
}

/** "+2": drawn by the style sheet, because the name of the pin says it in full. */
function badge(others: number): HTMLElement {
	const more = document.createElement('span');
	more.className = 'map-pin__more';
	more.dataset['more'] = `+${others}`;
	return more;
}

const picture = (): SVGElement =>
	svg('svg', { viewBox: '0 0 32 32', 'aria-hidden': 'true', focusable: 'false' });

/** Circles round the middle, each over the one before, by the radius of each part of a class. */
function circles(name: string, radii: Readonly<Record<string, string>>): SVGElement {
	const drawing = picture();
	for (const [part, r] of Object.entries(radii)) {
		drawing.append(svg('circle', { class: `${name}__${part}`, cx: '16', cy: '16', r }));
	}
	return drawing;
}

/** Where the person searches from: a ring with a dot, and words, so that it looks like no pin. */
export function hereMark(point: Point, words: string): Marker {
	const label = document.createElement('span');
	label.className = 'map-here__words';
	label.dir = 'auto';
	label.textContent = words;
	const drawing = circles('map-here', { halo: '12', ring: '10', dot: '4.5' });
	const here = document.createElement('div');
	here.append(drawing, label);
	const icon = divIcon({ className: 'map-here', html: here, iconSize: [32, 32] });
	return still(point, icon);
}

/** What a walking ring stands for, at its eastern edge. */
export function ringMark(point: Point, words: string): Marker {
	const label = document.createElement('span');
	label.dir = 'auto';
	label.textContent = words;
	return still(point, divIcon({ className: 'map-ring', html: label, iconSize: [0, 0] }));
}

/** A place name: decoration, which nobody can press and no screen reader says. */
export function nameMark({ text, kind, rank, below, ...point }: PlacedName, pane: string): Marker {
	const words = document.createElement('span');
	words.textContent = text;
	const className = `map-name map-name--${kind} map-name--rank-${rank}`;
	return still(
		point,
		divIcon({ className, html: words, iconSize: [0, 0], iconAnchor: [0, -below] }),
		pane
	);
}

const still = (point: Point, icon: ReturnType<typeof divIcon>, pane = 'markerPane'): Marker =>
	marker(latLngOf(point), {
		icon,
		pane,
		interactive: false,
		keyboard: false,
		zIndexOffset: -10_000
	});

function svg(name: string, attributes: Record<string, string>): SVGElement {
	const element = document.createElementNS('http://www.w3.org/2000/svg', name);
	for (const [key, value] of Object.entries(attributes)) element.setAttribute(key, value);
	return element;
}
