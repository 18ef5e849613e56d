import type { Language } from './language.ts';
import { stemmerOf, type Token } from './tokens.ts';

/** How many of some words, 0 to 1, are words of a language. */
export function spokenShare(tokens: readonly Token[], { needs, script }: Language): number {
	const stemOf = stemmerOf(script.language);
	const isSpoken = ({ word }: Token) => script.light.has(word) || needs.knows(stemOf(word));
	return tokens.length === 0 ? 0 : tokens.filter(isSpoken).length / tokens.length;
}
