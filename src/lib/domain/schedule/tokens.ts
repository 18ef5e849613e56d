/** One piece of a text, in lower case, and where it stands in the text. */
export interface Token {
	kind: 'word' | 'number' | 'ordinal' | 'meridiem' | 'date' | 'mark' | 'unknown';
	text: string;
	from: number;
	to: number;
}

/** A place in a row of tokens. Readers move `at` past what they understood, and leave it alone when they did not. */
export interface Cursor {
	readonly tokens: readonly Token[];
	at: number;
}

/** In order: what is longest and most particular comes first. */
const KINDS: readonly (readonly [Token['kind'], RegExp])[] = [
	['date', /\d{4}-\d{2}-\d{2}(?![\d-])|\d{1,2}([/.])\d{1,2}\1(?:\d{4}|\d{2})(?![\d/.]*\d)/y],
	['ordinal', /\d{1,2}(?:st|nd|rd|th)\b/iy],
	['number', /\d+(?:[:.]\d{2}(?!\d))?/y],
	['meridiem', /[ap]\.?m\b\.?/iy],
	['word', /\p{L}+(?:['’]\p{L}+)?['’]?/uy],
	['mark', /[\n,;&+()/:.\u2010-\u2015\u2212-]/y],
	['unknown', /[^\s]/uy]
];
/** Space, and what is left of a hard space that was read in the wrong encoding; the end of a line is a token. */
const SPACE = /(?:[^\S\n]|\u00c2(?!\p{L}))*/uy;
const DASH = /[\u2010-\u2015\u2212]/;

/** Parts a text into tokens. Whatever it does not know is kept as `unknown`, so that no reader can skip it by chance. */
export function tokensOf(text: string): Token[] {
	const tokens: Token[] = [];
	for (let at = afterSpace(text, 0); at < text.length; at = afterSpace(text, at)) {
		const token = tokenAt(text, at);
		tokens.push(token);
		at = token.to;
	}
	return tokens;
}

function afterSpace(text: string, from: number): number {
	SPACE.lastIndex = from;
	return from + (SPACE.exec(text)?.[0].length ?? 0);
}

function tokenAt(text: string, from: number): Token {
	for (const [kind, shape] of KINDS) {
		shape.lastIndex = from;
		const found = shape.exec(text)?.[0];
		if (found !== undefined) {
			const plain = found.toLowerCase().replaceAll('’', "'").replace(DASH, '-');
			return { kind, text: plain, from, to: from + found.length };
		}
	}
	return { kind: 'unknown', text: text.charAt(from), from, to: from + 1 };
}

export const peek = (cursor: Cursor, ahead = 0): Token | undefined =>
	cursor.tokens[cursor.at + ahead];

/** Moves past the words of a phrase, and says whether they were there. */
export function skip(cursor: Cursor, ...phrase: string[]): boolean {
	const there = phrase.every((text, ahead) => peek(cursor, ahead)?.text === text);
	if (there) cursor.at += phrase.length;
	return there;
}

/** Moves past one of several phrases, each written with single spaces between its tokens. */
export function skipAny(cursor: Cursor, phrases: readonly string[]): boolean {
	const first = peek(cursor)?.text;
	if (first === undefined) return false;
	return phrases.some((phrase) => phrase.startsWith(first) && skip(cursor, ...phrase.split(' ')));
}

/** Lets a reader try: when it answers `undefined`, the cursor is where it was. */
export function attempt<Read>(cursor: Cursor, read: (cursor: Cursor) => Read | undefined) {
	const start = cursor.at;
	const answer = read(cursor);
	if (answer === undefined) cursor.at = start;
	return answer;
}

/** Reads one thing, and all that follow it after a comma, "and" or the like. `undefined` when there is not even one. */
export function readList<Read>(
	cursor: Cursor,
	read: (cursor: Cursor) => Read | undefined,
	separators: readonly string[] = [', and', ',', 'and', '&', '+', '/']
): Read[] | undefined {
	const first = attempt(cursor, read);
	if (first === undefined) return undefined;
	const list = [first];
	const readNext = () => (skipAny(cursor, separators) ? attempt(cursor, read) : undefined);
	for (let next = attempt(cursor, readNext); next !== undefined; next = attempt(cursor, readNext)) {
		list.push(next);
	}
	return list;
}
