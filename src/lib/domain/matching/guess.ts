/** What one language makes of the words that a guess at a need was drawn from. */
export interface Witness {
	/** How much the words that it knows, small ones and pieces of words aside, spoke for the guess; below 0 against it. */
	told: number;
	/** What stands there beside wishes: only small words, words that it knows, or a strange one among them. */
	left: 'little' | 'known' | 'strange';
	hasWish: boolean;
}

/** Less sure than this, and spoken for less than this by the words that we know, it is but a guess. */
const GUESS = { surest: 0.12, told: 0.8 };
/** And this much of nothing undoes a guess. */
const HINT_OF_NOTHING = 0.03;
/** Nothing is believed from `least` on, where it is so many `times` as sure as the best: sooner where a word is strange. */
const NOTHING_ENOUGH = {
	known: { least: 0.25, times: 1.2 },
	strange: { least: 0.08, times: 1.25 }
};

/**
 * Whether the surest need is to be heard, or what was said is nothing that we can answer: the weather, flights to Delhi,
 * or a wish ("no groups, please") beside which nothing was said.
 *
 * The figures were chosen on sentences of our own, half of them kept back, and on the tuning half of `tests/matching`.
 * @param surest how sure, 0 to 1, the surest need is
 * @param nothing how sure it is that nothing we know is meant
 * @param witnesses every language that the words were read in
 */
export function isWorthHearing(
	surest: number,
	nothing: number,
	witnesses: readonly Witness[]
): boolean {
	const isGuess = surest < GUESS.surest && witnesses.every(({ told }) => told < GUESS.told);
	const isAllWishes = witnesses.some(({ left, hasWish }) => hasWish && left === 'little');
	if (isAllWishes || (isGuess && nothing >= HINT_OF_NOTHING)) return false;
	// Of "I am" and a word that nobody knows anything could be made.
	if (isGuess && witnesses.every(({ told, left }) => left === 'strange' && told <= 0)) return false;
	const isStrange = witnesses.every(({ left }) => left === 'strange');
	const { least, times } = NOTHING_ENOUGH[isStrange ? 'strange' : 'known'];
	return nothing < Math.max(least, times * surest);
}
