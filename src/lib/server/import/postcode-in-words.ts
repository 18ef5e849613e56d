import { parsePostcode } from '../../domain/geography.ts';

/** Anything with the outline of a whole postcode; `parsePostcode` says whether it is one. */
const OUTLINE = /\b[A-Z]{1,2}\d[A-Z\d]?\s{0,2}\d[A-Z]{2}\b/gi;

/** The last whole UK postcode in a line of text, in its usual spelling, and the line without it. */
export function postcodeIn(line: string): { postcode?: string; rest: string } {
	const found = [...line.slice(0, 2000).matchAll(OUTLINE)].reverse();
	for (const match of found) {
		const postcode = parsePostcode(match[0])?.postcode;
		if (postcode === undefined) continue;
		const rest = line.slice(0, match.index) + line.slice(match.index + match[0].length);
		return { postcode, rest: rest.replace(/[\s,]+$/, '').replace(/,\s*,/g, ',') };
	}
	return { rest: line };
}
