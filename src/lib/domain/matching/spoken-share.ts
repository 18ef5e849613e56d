import type { Language } from './language.ts';
import type { ReadToken } from './model/features.ts';
import { stemmerOf, type Token } from './tokens.ts';

/** How many of some words, 0 to 1, are words of a language. */
export function spokenShare(tokens: readonly Token[], { needs, script }: Language): number {
	const stemOf = stemmerOf(script.language);
	let spoken = 0;
	for (const { word } of tokens) {
		if (script.light.has(word) || needs.knows(stemOf(word))) spoken += 1;
	}
	return tokens.length === 0 ? 0 : spoken / tokens.length;
}

/** The same of words that were read as words of that language. */
export function shareOfRead(tokens: readonly ReadToken[], { needs }: Language): number {
	let spoken = 0;
	for (const { light, stem } of tokens) if (light || needs.knows(stem)) spoken += 1;
	return tokens.length === 0 ? 0 : spoken / tokens.length;
}
