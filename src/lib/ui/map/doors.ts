import type { Point } from '../../domain/geography.ts';

/** One activity on the map, with the number it has in the list. */
export interface Pin extends Point {
	id: string;
	number: number;
	name: string;
	when?: string;
}

/** Everything that one pin on the screen stands for, in the order of the list. It stands where its first one is. */
export interface Door extends Point {
	pins: [Pin, ...Pin[]];
}

interface Pixel {
	x: number;
	y: number;
}

/** Pins nearer than this, in pixels, would hide one another's number and be hard to press apart. */
const NEAR = 40;
/** About ten metres, in degrees: two doors closer than that are one building, however near one looks. */
const ONE_PLACE = 0.0001;

/**
 * Puts pins that cannot be told apart at the present zoom behind one door; `project` gives the pixel of a point.
 * Doors stand in the order of their first number.
 */
export function doorsOf(pins: readonly Pin[], project: (point: Point) => Pixel): Door[] {
	const doors: { door: Door; at: Pixel }[] = [];
	for (const pin of [...pins].sort((a, b) => a.number - b.number)) {
		const at = project(pin);
		const near = doors.find(
			(other) => Math.abs(other.at.x - at.x) < NEAR && Math.abs(other.at.y - at.y) < NEAR
		);
		const { latitude, longitude } = pin;
		if (near) near.door.pins.push(pin);
		else doors.push({ at, door: { latitude, longitude, pins: [pin] } });
	}
	return doors.map(({ door }) => door);
}

/** Whether coming nearer would tell the activities at a door apart. */
export const isSpread = ({ latitude, longitude, pins }: Door): boolean =>
	pins.some(
		(pin) =>
			Math.abs(pin.latitude - latitude) > ONE_PLACE ||
			Math.abs(pin.longitude - longitude) > ONE_PLACE
	);

/** Which of the activities at a door is meant when its pin is pressed: the first, and then each in turn. */
export function nextAtDoor({ pins }: Door, selected: string | undefined): Pin {
	const at = pins.findIndex(({ id }) => id === selected);
	return pins[at + 1] ?? pins[0];
}

/** Which of the activities at a door gives its pin the number: the selected one, else the first. */
export const shownAtDoor = ({ pins }: Door, selected: string | undefined): Pin =>
	pins.find(({ id }) => id === selected) ?? pins[0];
