/** A length on the ground and how long it is on the screen. */
export interface Scale {
	miles: number;
	pixels: number;
}

const LENGTHS = [0.1, 0.25, 0.5, 1, 2, 5, 10, 20, 50];

/** The longest round distance that is no longer on the screen than `most` pixels; the shortest if none is. */
export function scaleOf(pixelsAMile: number, most: number): Scale {
	const miles = LENGTHS.findLast((length) => length * pixelsAMile <= most) ?? LENGTHS[0]!;
	return { miles, pixels: Math.round(miles * pixelsAMile) };
}
