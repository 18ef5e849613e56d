/** Which activities answer something: their places in an index, in order, and how well each does, 0 to 1. */
export interface Fits {
	places: Uint32Array;
	shares: Float32Array;
}

/** Of places and shares in any order. */
export function fitsOf(shares: Iterable<readonly [place: number, share: number]>): Fits {
	const sorted = [...shares].sort(([a], [b]) => a - b);
	return {
		places: Uint32Array.from(sorted, ([place]) => place),
		shares: Float32Array.from(sorted, ([, share]) => share)
	};
}

export const NO_FITS: Fits = fitsOf([]);

/** How well the activity at a place answers; 0 where it does not. */
export function shareAt({ places, shares }: Fits, place: number): number {
	let from = 0;
	let until = places.length;
	while (from < until) {
		const middle = (from + until) >>> 1;
		if ((places[middle] ?? 0) < place) from = middle + 1;
		else until = middle;
	}
	return places[from] === place ? (shares[from] ?? 0) : 0;
}
