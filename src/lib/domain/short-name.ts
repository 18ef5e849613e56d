/**
 * A short name for an activity, for an address that somebody writes down by hand or a camera reads from afar. It is made
 * of the id alone, so whoever has the directory finds the activity again and nobody has to keep a list.
 */

/** No two of these are misread for each other by hand: as in reference.ts, in small letters. */
const LETTERS = '23456789abcdefghjkmnpqrtvwxyz';
/** Twenty million names: in a directory of ten thousand two activities of one list all but never share theirs. */
const LENGTH = 5;

/** FNV-1a, 32 bits, over UTF-16 units: http://www.isthe.com/chongo/tech/comp/fnv/ */
function hash(text: string): number {
	let value = 0x811c9dc5;
	for (let at = 0; at < text.length; at += 1)
		value = Math.imul(value ^ text.charCodeAt(at), 0x01000193) >>> 0;
	return value;
}

/** Five letters and figures, always the same for an id. Two ids may share them: whoever looks one up has to see to that. */
export function shortName(id: string): string {
	let rest = hash(id);
	return Array.from({ length: LENGTH }, () => {
		const letter = LETTERS.charAt(rest % LETTERS.length);
		rest = Math.floor(rest / LETTERS.length);
		return letter;
	}).join('');
}
