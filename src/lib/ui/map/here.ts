/** A pixel, so many across and down from a point. */
interface Offset {
	x: number;
	y: number;
}

/**
 * Where the words of "here" may stand, the best first: from where to where across, and how far down from "here" a mark
 * points that lies over them; all in pixels, as the style sheet places the words.
 */
const SIDES = {
	below: { across: [-90, 90], down: [10, 80] },
	above: { across: [-90, 90], down: [-45, 25] },
	right: { across: [18, 196], down: [-15, 55] },
	left: { across: [-196, -18], down: [-15, 55] }
} as const;
type Side = keyof typeof SIDES;
/** A mark reaches so far to each side of its point. */
const HALF_A_MARK = 22;
/** Words that are moved further than this from "here" are no longer seen to belong to it. */
const MOST_SHIFT = 75;

interface WordsPlace {
	side: Side;
	/** How far to the right the words are moved, so that no edge of the map cuts them off. */
	shift: number;
}

/**
 * Where the words of "here" are best read: where the fewest marks lie over them and no edge cuts them off. `marks` are
 * told from "here", which is `at` pixels from the left of a map of that `width`.
 */
export function placeOfWords(marks: readonly Offset[], at: number, width: number): WordsPlace {
	const places = (Object.keys(SIDES) as Side[]).map((side) => {
		const { across, down } = SIDES[side];
		const cut = Math.min(0, width - at - across[1]) || Math.max(0, -at - across[0]);
		const isShifted = across[0] === -across[1] && Math.abs(cut) <= MOST_SHIFT;
		const shift = isShifted ? cut : 0;
		const over = marks.filter(
			({ x, y }) =>
				x > across[0] + shift - HALF_A_MARK &&
				x < across[1] + shift + HALF_A_MARK &&
				y > down[0] &&
				y < down[1]
		);
		return { side, shift, hidden: over.length + Number(cut !== shift) };
	});
	const { side, shift } = places.reduce((a, b) => (b.hidden < a.hidden ? b : a));
	return { side, shift };
}
