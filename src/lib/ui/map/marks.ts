import { divIcon, marker } from 'leaflet';
import type { Map as LeafletMap, Marker } from 'leaflet';
import type { Point } from '../../domain/geography.ts';
import { shownAtDoor } from './doors.ts';
import type { Door } from './doors.ts';
import type { PlacedName } from './names.ts';

/** A door's pin on the map. */
export interface PinMark {
	door: Door;
	marker: Marker;
	button: HTMLButtonElement;
	/** Shows which activity is selected, if one at this door is, and stands where that one is. */
	select(selected: string | undefined): void;
}

interface PinWords {
	name: string;
	onpress: (event: MouseEvent) => void;
}

/** The shape of our mark, in a square of 32; `TIP` is where it points. */
const PIN = 'M16 30.6C9.8 23.6 4.5 18.5 4.5 12.9a11.5 11.5 0 0 1 23 0c0 5.6-5.3 10.7-11.5 17.7z';
const SIZE = 44;
const TIP = 43;

/** A pin is a real button with its number in it. Names reach the page as text and as attributes, never as markup. */
export function pinMark(door: Door, { name, onpress }: PinWords): PinMark {
	const button = document.createElement('button');
	button.type = 'button';
	button.setAttribute('aria-label', name);
	const number = svg('text', { class: 'map-pin__number', x: '16', y: '17.6' });
	const others = door.pins.length - 1;
	button.append(pinDrawing(number, others));
	button.addEventListener('click', onpress);
	// Pressing quickly goes through the activities at a door; it is no wish to zoom.
	button.addEventListener('dblclick', (event) => event.stopPropagation());
	const icon = divIcon({
		className: 'map-pin',
		html: button,
		iconSize: [SIZE, SIZE],
		iconAnchor: [SIZE / 2, TIP]
	});
	const pin = marker([door.latitude, door.longitude], { icon, keyboard: false, riseOnHover: true });
	return {
		door,
		marker: pin,
		button,
		select: (selected) => {
			const isHere = door.pins.some(({ id }) => id === selected);
			const shown = shownAtDoor(door, selected);
			pin.setLatLng([shown.latitude, shown.longitude]);
			number.textContent = String(shown.number);
			number.classList.toggle('map-pin__number--long', number.textContent.length > 2);
			if (isHere) button.setAttribute('aria-current', 'true');
			else button.removeAttribute('aria-current');
			pin.setZIndexOffset(isHere ? 10_000 : 0);
		}
	};
}

function pinDrawing(number: SVGElement, others: number): SVGElement {
	const drawing = svg('svg', { viewBox: '0 0 32 32', 'aria-hidden': 'true', focusable: 'false' });
	drawing.append(svg('path', { class: 'map-pin__halo', d: PIN }));
	drawing.append(svg('path', { class: 'map-pin__body', d: PIN }), number);
	if (others > 0) {
		const words = `+${others}`;
		const width = 3.6 + words.length * 5;
		const badge = { x: '21.6', y: '-3', width: String(width), height: '11.4', rx: '5.7' };
		const more = svg('text', { class: 'map-pin__more', x: String(21.6 + width / 2), y: '5.6' });
		more.textContent = words;
		drawing.append(svg('rect', { class: 'map-pin__badge', ...badge }), more);
	}
	return drawing;
}

/** Where the person searches from: a ring with a dot, and words, so that it looks like no pin. */
export function hereMark(point: Point, words: string): Marker {
	const label = document.createElement('span');
	label.className = 'map-here__words';
	label.dir = 'auto';
	label.textContent = words;
	const drawing = svg('svg', { viewBox: '0 0 32 32', 'aria-hidden': 'true', focusable: 'false' });
	for (const [part, r] of [
		['halo', '12'],
		['ring', '10'],
		['dot', '4.5']
	] as const) {
		drawing.append(svg('circle', { class: `map-here__${part}`, cx: '16', cy: '16', r }));
	}
	const here = document.createElement('div');
	here.append(drawing, label);
	const icon = divIcon({ className: 'map-here', html: here, iconSize: [32, 32] });
	return still(point, icon);
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

const still = (
	{ latitude, longitude }: Point,
	icon: ReturnType<typeof divIcon>,
	pane = 'markerPane'
): Marker =>
	marker([latitude, longitude], {
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

/** Puts marks on a map in the order given, which is the order in which Tab reaches them. */
export function putOn(map: LeafletMap, marks: readonly { marker: Marker }[]): void {
	for (const { marker: mark } of marks) mark.addTo(map);
}
