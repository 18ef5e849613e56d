/** A column's heading as words that can be compared, and the words of the hint in its brackets. */
export interface Heading {
	words: string[];
	hint: string[];
}

/** Two words that people write as one, and the reverse; spellings that are the same thing. */
const SPELLINGS: readonly (readonly [RegExp, string])[] = [
	[/\be[- ]?mails?\b/g, 'email'],
	[/\be[- ]?bost\b/g, 'ebost'],
	[/\bpost[- ]codes?\b/g, 'postcode'],
	[/\bzip[- ]codes?\b/g, 'zip'],
	[/\bweb[- ]?(sites?|pages?|address(es)?)\b/g, 'website'],
	[/\borgani[sz]ations?\b/g, 'organisation'],
	[/\borgani[sz]ers?\b/g, 'organiser'],
	[/\bprograms?\b/g, 'programme'],
	[/\bcenters?\b/g, 'centre'],
	[/\bco-?ordinators?\b/g, 'coordinator'],
	[/\btele?phones?\b/g, 'telephone']
];

/**
 * "ServiceDescription*", `service_description`, "Service description (max 500)" → `service description`. Case, accents,
 * marks, plurals and the two spellings of English make no difference; what stands in brackets is kept apart as a hint.
 */
export function readHeading(heading: string): Heading {
	const text = heading.slice(0, 200).replace(/\((s|es)\)/gi, '');
	const hints = Array.from(text.matchAll(/[([]([^)\]]*)[)\]]?/g), ([, hint]) => hint ?? '');
	// Of a heading that is nothing but brackets, the brackets are the heading.
	const outside = text.replace(/[([][^)\]]*[)\]]?/g, ' ');
	const isHintOnly = !/\p{L}/u.test(outside);
	return {
		words: wordsOf(isHintOnly ? text : outside),
		hint: isHintOnly ? [] : hints.flatMap(wordsOf)
	};
}

/** The languages of a bilingual heading ("Enw / Name"), or the two things it names ("Town/City"): each of its sides. */
export function sidesOf(heading: string): string[] {
	const sides = heading.split(/\s*[/|\n]\s*|\s+[-–—]\s+/).filter((side) => /\p{L}{2}/u.test(side));
	return sides.length > 1 ? sides : [];
}

/** Lower-case words without accents, plural endings and marks: what headings and our lists of words are compared by. */
export function wordsOf(text: string): string[] {
	let plain = text
		.normalize('NFKD')
		.replace(/\p{M}/gu, '')
		.replace(/([a-z])([A-Z])/g, '$1 $2')
		.replace(/([A-Z]+)([A-Z][a-z])/g, '$1 $2')
		.replace(/(\p{L})(\d)/gu, '$1 $2')
		.replace(/(\d)(\p{L})/gu, '$1 $2')
		.replace(/['’]/g, '')
		.toLowerCase()
		.replace(/_/g, ' ');
	for (const [pattern, spelling] of SPELLINGS) plain = plain.replace(pattern, spelling);
	return plain.split(/[^\p{L}\p{N}]+/u).flatMap((word) => (word === '' ? [] : singular(word)));
}

function singular(word: string): string {
	if (word === 'this' || word === 'does') return word;
	if (word.length > 4 && word.endsWith('ies')) return `${word.slice(0, -3)}y`;
	return word.length > 3 && /[^s]s$/.test(word) ? word.slice(0, -1) : word;
}

/** Whether one letter too many, too few, wrong, or changed round with its neighbour makes one word of the other. */
export function isOneEdit(a: string, b: string): boolean {
	if (Math.abs(a.length - b.length) > 1) return false;
	let at = 0;
	while (at < a.length && a[at] === b[at]) at++;
	const rest = (word: string, from: number) => word.slice(at + from);
	if (a.length !== b.length) {
		return a.length > b.length ? rest(a, 1) === rest(b, 0) : rest(a, 0) === rest(b, 1);
	}
	if (rest(a, 1) === rest(b, 1)) return true;
	return a[at] === b[at + 1] && a[at + 1] === b[at] && rest(a, 2) === rest(b, 2);
}

/** A heading as a person would say it: "ReferralsOnly" → "Referrals only". */
export function spelledOut(heading: string): string {
	const words = heading
		.slice(0, 200)
		.replace(/[*?]|[([][^)\]]*[)\]]?/g, ' ')
		.replace(/([a-z])([A-Z])/g, '$1 $2')
		.replace(/[_\s]+/g, ' ')
		.trim();
	return `${words.slice(0, 1).toUpperCase()}${words.slice(1).toLowerCase()}`;
}
