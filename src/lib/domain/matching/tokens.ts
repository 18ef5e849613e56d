/** One word of a text: as it stands there, as we compare it, and in which clause it stands. */
export interface Token {
	/** The word as it was written, and where it starts and ends in the text that was tokenised. */
	said: string;
	start: number;
	end: number;
	/** Lower case, without apostrophes and marks that people leave out. */
	word: string;
	/** Counts up at every full stop, comma and the like, so that a phrase is not read across them. */
	clause: number;
}

/*
 * \p{M} keeps the vowel signs of Indic scripts inside their words; ZWNJ and ZWJ stand inside Persian and Urdu words;
 * an apostrophe between letters joins, so that "can't" is one word.
 */
const WORD = /[\p{L}\p{M}\p{N}\u200c\u200d]+(?:['’‘ʼ`´][\p{L}\p{M}]+)*/gu;
const CLAUSE_END = /[.,;:!?()\n،؛؟۔।–—]/u;
const PLAIN = /^[a-zA-Z0-9]+$/;
const ARABIC = /\p{Script=Arabic}/u;

/** Alef, yeh, kaf and teh marbuta in the one form we compare by; tatweel and vowel marks go, as people leave them out. */
function foldArabic(word: string): string {
	return word
		.replace(/[\u064b-\u065f\u0670\u0640]/g, '')
		.replace(/[أإآٱ]/g, 'ا')
		.replace(/[ىیې]/g, 'ي')
		.replace(/ک/g, 'ك')
		.replace(/ؤ/g, 'و')
		.replace(/ئ/g, 'ي')
		.replace(/[ةۀہھ]/g, 'ه');
}

/** The form in which one word is compared: NFC, lower case, no apostrophes or joiners, Arabic letters folded. */
export function fold(word: string): string {
	if (PLAIN.test(word)) return word.toLowerCase();
	const plain = word
		.normalize('NFC')
		.toLowerCase()
		.replace(/['’‘ʼ`´\u200c\u200d]/g, '');
	return ARABIC.test(plain) ? foldArabic(plain) : plain;
}

/**
 * The words of any text, in order, with their places in `text.normalize('NFC')`. Never throws; a text with no letters
 * or figures gives an empty list.
 */
export function tokenise(text: string): Token[] {
	const source = text.normalize('NFC');
	const tokens: Token[] = [];
	let clause = 0;
	let last = 0;
	for (const found of source.matchAll(WORD)) {
		const between = source.slice(last, found.index);
		if (between !== ' ' && CLAUSE_END.test(between)) clause += 1;
		last = found.index + found[0].length;
		const word = fold(found[0]);
		if (word !== '') tokens.push({ said: found[0], start: found.index, end: last, word, clause });
	}
	return tokens;
}

/** The words alone. Plain lower-case text, as most of a vocabulary is, needs none of the care that `tokenise` takes. */
export function wordsOf(text: string): string[] {
	if (/^[a-z0-9' ]*$/.test(text)) {
		return text
			.replaceAll("'", '')
			.split(' ')
			.filter((word) => word !== '');
	}
	return tokenise(text).map(({ word }) => word);
}

/** Words that only look like a plural, a participle or a gerund, or that mean another thing without their ending. */
const WHOLE = new Set(
	(
		'anything being bring building clothing during evening everything housing meeting morning news nothing nursing ' +
		'something string spring always perhaps gas bus lens plus yes this has was does less illness goes series species ' +
		'hundred naked wicked speed need feed seed weed bleed breed indeed exceed diabetes arthritis parkinsons'
	).split(' ')
);

const undouble = (word: string) =>
	/([bdgmnprt])\1$/.test(word) ? word.slice(0, -1) : word.replace(/e$/, '');

function stemEnglish(word: string): string {
	if (word.length < 4 || WHOLE.has(word)) return word;
	let stem = word;
	if (stem.endsWith('ies') && stem.length > 4) stem = `${stem.slice(0, -3)}y`;
	else if (/(?:ss|sh|ch|x|z)es$/.test(stem)) stem = stem.slice(0, -2);
	else if (/[^sui]s$/.test(stem)) stem = stem.slice(0, -1);
	if (WHOLE.has(stem)) return stem;
	if (stem.endsWith('ing') && stem.length > 6) return undouble(stem.slice(0, -3));
	if (stem.endsWith('ed') && stem.length > 5) return undouble(stem.slice(0, -2));
	return stem.length > 4 ? stem.replace(/e$/, '') : stem;
}

/** The article and the joined "and", "so", "with", "for" go: "والوحدة" and "وحدة" are the same word to a person. */
function stemArabic(word: string): string {
	const bare = word.replace(/^(?:[وف]?[بك]?ال|[وف]?لل)(?=.{3})/u, '');
	return bare === word ? word.replace(/^و(?=.{4})/u, '') : bare;
}

/**
 * What a folded word is compared by: a light English stem ("gardens" → "garden"), or an Arabic word without its
 * article. Other scripts are left as they are. The same stem on both sides is all that matters; it need not be a word.
 */
export function stem(word: string): string {
	if (/^[a-z]+$/.test(word)) return stemEnglish(word);
	return ARABIC.test(word) ? stemArabic(word) : word;
}
