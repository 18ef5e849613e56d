/** Ages in years as a cell of prose gives them; absent where it does not. */
export interface Ages {
	minimum?: number;
	maximum?: number;
}

const YEARS = '(?:years?|yrs?|y\\/?o|y)?\\.?(?: old| of age)?';
const AGE = '(\\d{1,3})';
const WORDS_BEFORE =
	'(?:ages?|aged|people|adults?|anyone|everyone|children|young people|those|years?)?';
const start = `^${WORDS_BEFORE}:? ?(?:from|between)? ?`;

/** The first that fits the whole of the words. */
const PATTERNS: readonly (readonly [RegExp, (first: number, second: number) => Ages])[] = [
	[
		new RegExp(`${start}${AGE} ?${YEARS} ?(?:-|–|to|and|until|up to) ?${AGE} ?${YEARS}$`),
		(first, second) => ({ minimum: first, maximum: second })
	],
	[
		new RegExp(
			`${start}${AGE} ?${YEARS} ?(?:\\+|plus|and (?:over|above|up|older)|or (?:over|older)|upwards?|and upwards?|onwards?)$`
		),
		(first) => ({ minimum: first })
	],
	[
		new RegExp(
			`^${WORDS_BEFORE} ?(?:over|above|at least|minimum|min|from) ?(?:the age of |age )?(?:the )?${AGE}(?:'?s)? ?${YEARS}$`
		),
		(first) => ({ minimum: first })
	],
	[
		new RegExp(
			`^${WORDS_BEFORE} ?(?:up to|maximum|max|until) ?(?:the age of |age )?${AGE} ?${YEARS}$`
		),
		(first) => ({ maximum: first })
	],
	[
		new RegExp(
			`^${WORDS_BEFORE} ?(?:under|below) ?(?:the age of |age )?(?:the )?${AGE}(?:'?s)? ?${YEARS}$`
		),
		(first) => ({ maximum: Math.max(0, first - 1) })
	]
];

/**
 * Ages in words: "11+", "4 to 18", "From 5 years upwards", "Under 5s" (to 4), "Over 50s" (from 50, as groups mean it).
 * Months count as no age yet. Absent for anything that is not wholly understood.
 */
export function agesIn(words: string): Ages | undefined {
	const plain = words
		.slice(0, 120)
		.toLowerCase()
		.replace(/[’']/g, "'")
		.replace(/\b\d{1,2} ?(months?|mths?|weeks?)\b|\bbirth\b|\bnewborns?\b/g, '0')
		.replace(/[.,;]+$/, '')
		.replace(/\s+/g, ' ')
		.trim();
	for (const [pattern, read] of PATTERNS) {
		const [, first, second] = pattern.exec(plain) ?? [];
		if (first === undefined) continue;
		const ages = read(Number(first), Number(second));
		const isSound = Object.values(ages).every((age: number) => age <= 120);
		const isInOrder = (ages.minimum ?? 0) <= (ages.maximum ?? 120);
		return isSound && isInOrder ? ages : undefined;
	}
	return undefined;
}
