/** Whether a JSON text nests deeper than `most`, told before it is parsed, in one pass and without recursion. */
export function isDeeperThan(text: string, most: number): boolean {
	let depth = 0;
	let inString = false;
	for (let at = 0; at < text.length; at++) {
		const character = text.charCodeAt(at);
		if (inString) {
			if (character === BACKSLASH) at++;
			else if (character === QUOTE) inString = false;
		} else if (character === QUOTE) inString = true;
		else if (character === OPEN_BRACE || character === OPEN_BRACKET) {
			if (++depth > most) return true;
		} else if (character === CLOSE_BRACE || character === CLOSE_BRACKET) depth--;
	}
	return false;
}

const QUOTE = 0x22;
const BACKSLASH = 0x5c;
const OPEN_BRACE = 0x7b;
const CLOSE_BRACE = 0x7d;
const OPEN_BRACKET = 0x5b;
const CLOSE_BRACKET = 0x5d;
