/** Numbers from 0 to 1, the same for the same seed (mulberry32), so that what a run found can be found again. */
export function seeded(seed: number): () => number {
	let state = seed >>> 0;
	return () => {
		state = (state + 0x6d2b79f5) >>> 0;
		let mixed = Math.imul(state ^ (state >>> 15), state | 1);
		mixed ^= mixed + Math.imul(mixed ^ (mixed >>> 7), mixed | 61);
		return ((mixed ^ (mixed >>> 14)) >>> 0) / 2 ** 32;
	};
}

/** So many of them, drawn at random; one may come several times. */
export const drawn = <Each>(from: readonly Each[], count: number, random: () => number): Each[] =>
	Array.from({ length: count }, () => from[Math.floor(random() * from.length)]).filter(
		(each) => each !== undefined
	);
