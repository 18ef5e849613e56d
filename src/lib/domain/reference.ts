/**
 * The reference a person keeps: eight characters, the last a check character. The alphabet leaves out what is misread
 * or misheard on the telephone (0 and O, 1 and I and L, S for 5, U for V), and has 29 members: a prime, so the weighted sum
 * below catches every single wrong character and every swap of two.
 */
const ALPHABET = '23456789ABCDEFGHJKMNPQRTVWXYZ';
const LENGTH = 8;

const valueOf = (character: string) => ALPHABET.indexOf(character);
const weightedSum = (characters: string) =>
	[...characters].reduce((sum, character, i) => sum + (i + 1) * valueOf(character), 0);

/**
 * Makes a reference of random bytes (sixteen are ample). Bytes of 232 and above are skipped, so that every character is
 * equally likely; answers `undefined` when fewer than seven are left.
 */
export function referenceFrom(random: Uint8Array): string | undefined {
	const usable = [...random].filter((byte) => byte < 8 * ALPHABET.length).slice(0, LENGTH - 1);
	if (usable.length < LENGTH - 1) return undefined;
	const body = usable.map((byte) => ALPHABET.charAt(byte % ALPHABET.length)).join('');
	// The weights 1 to 8 are all invertible modulo 29, so there is exactly one check character that brings the sum to 0.
	const check = [...ALPHABET].find(
		(character) => weightedSum(body + character) % ALPHABET.length === 0
	);
	return check && body + check;
}

/**
 * Reads a reference as people write it: any case, spaces and hyphens, S for 5 and U for V. Answers the eight characters, or `undefined` when it cannot be one of ours.
 */
export function parseReference(text: string): string | undefined {
	const bare = text
		.toUpperCase()
		.replace(/[\s\-‐-―.]/g, '')
		.replace(/S/g, '5')
		.replace(/U/g, 'V');
	if (bare.length !== LENGTH || [...bare].some((character) => valueOf(character) < 0))
		return undefined;
	return weightedSum(bare) % ALPHABET.length === 0 ? bare : undefined;
}

/** `K7PX2MWD` as it is shown and said: `K7PX-2MWD`. */
export const displayReference = (reference: string): string =>
	`${reference.slice(0, 4)}-${reference.slice(4)}`;
