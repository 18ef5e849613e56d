import type { Point } from '../../domain/geography.ts';

/** One activity on the map, with the number it has in the list. */
export interface Pin extends Point {
	id: string;
	number: number;
}

/** Everything that is on at one place, in the order of the list. It stands where its first one is. */
export interface Door extends Point {
	pins: [Pin, ...Pin[]];
}

/** The door that some activities share, whatever order they come in. */
export function doorOf(together: readonly [Pin, ...Pin[]]): Door {
	const pins = [...together].sort((a, b) => a.number - b.number) as [Pin, ...Pin[]];
	const [{ latitude, longitude }] = pins;
	return { latitude, longitude, pins };
}

/** Which of the activities at a door gives its pin the number: the selected one, else the first. */
export const shownAtDoor = ({ pins }: Door, selected: string | undefined): Pin =>
	pins.find(({ id }) => id === selected) ?? pins[0];
