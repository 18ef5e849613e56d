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
	/** Counts up at every full stop and the like. */
	sentence: number;
}

/*
 * \p{M} keeps the vowel signs of Indic scripts inside their words; ZWNJ and ZWJ stand inside Persian and Urdu words;
 * an apostrophe between letters joins, so that "can't" is one word.
 */
const WORD = /[\p{L}\p{M}\p{N}\u200c\u200d]+(?:['’‘ʼ`´][\p{L}\p{M}]+)*/gu;
const CLAUSE_END = /[.,;:!?()\n،؛؟۔।–—]/u;
const SENTENCE_END = /[.!?\n؟۔।]/u;
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

/** People leave accents out on a phone: "łóżko" and "lozko" are the same word to a person. */
const foldLatin = (word: string): string =>
	word
		.normalize('NFD')
		.replace(/\p{M}/gu, '')
		.replace(/[łøđıßæœ]/g, (letter) => BARE[letter] ?? letter);
const BARE: Readonly<Record<string, string>> = {
	ł: 'l',
	ø: 'o',
	đ: 'd',
	ı: 'i',
	ß: 'ss',
	æ: 'ae',
	œ: 'oe'
};

/** Letters and signs that are written both ways: nukta, the two nasal signs, the doubling sign, long and short vowels. */
const foldIndic = (word: string): string =>
	word
		.normalize('NFD')
		.replace(/[\u09bc\u0a3c\u0abc]/g, '')
		.replace(/[\u0a70\u0a02]/g, '\u0a02')
		.replace(/\u0a71/g, '')
		.replace(/\u0981/g, '\u0982')
		.replace(/\u0a81/g, '\u0a82')
		.replace(/\u09c0/g, '\u09bf')
		.replace(/\u09c2/g, '\u09c1')
		.replace(/\u0ac0/g, '\u0abf')
		.replace(/\u0ac2/g, '\u0ac1')
		.replace(/\u0a40/g, '\u0a3f')
		.replace(/\u0a42/g, '\u0a41')
		.normalize('NFC');

/** Ukrainian typed on another keyboard. */
const CYRILLIC: Readonly<Record<string, string>> = {
	ё: 'е',
	ы: 'и',
	э: 'е',
	ґ: 'г',
	ї: 'і',
	ъ: 'ь'
};
const foldCyrillic = (word: string): string =>
	word.replace(/[ёыэґїъ]/g, (letter) => CYRILLIC[letter] ?? letter);

/**
 * The form in which one word is compared: lower case, no apostrophes or joiners, no accents in Latin letters, and the
 * letters of other scripts that people write in several ways brought to one. Vowel signs stay: they are the word.
 */
export function fold(word: string): string {
	if (PLAIN.test(word)) return word.toLowerCase();
	const plain = word
		.normalize('NFC')
		.toLowerCase()
		.replace(/['’‘ʼ`´\u200c\u200d]/g, '');
	if (ARABIC.test(plain)) return foldArabic(plain);
	if (/\p{Script=Latin}/u.test(plain)) return foldLatin(plain);
	if (/\p{Script=Cyrillic}/u.test(plain)) return foldCyrillic(plain);
	return foldIndic(plain);
}

/**
 * The words of any text, in order, with their places in `text.normalize('NFC')`. Never throws; a text with no letters
 * or figures gives an empty list.
 */
export function tokenise(text: string): Token[] {
	const source = text.normalize('NFC');
	const tokens: Token[] = [];
	let [clause, sentence] = [0, 0];
	let last = 0;
	WORD.lastIndex = 0;
	for (let found = WORD.exec(source); found !== null; found = WORD.exec(source)) {
		const between = source.slice(last, found.index);
		if (between !== ' ' && CLAUSE_END.test(between)) {
			clause += 1;
			if (SENTENCE_END.test(between)) sentence += 1;
		}
		last = found.index + found[0].length;
		const word = fold(found[0]);
		if (word === '') continue;
		tokens.push({ said: found[0], start: found.index, end: last, word, clause, sentence });
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

/** South Asian words in Latin letters are spelt by ear: "zyada", "ziyaada" and "ziada" are the same word to a person. */
const byEar = (word: string): string =>
	word
		.replace(/aa|ah$/g, 'a')
		.replace(/ee|ii|ey/g, 'i')
		.replace(/oo|uu|ou/g, 'u')
		.replace(/iy|y(?=[aeiou])/g, 'i')
		.replace(/w/g, 'v')
		.replace(/ph/g, 'f')
		.replace(/q/g, 'k')
		.replace(/z/g, 'j')
		.replace(/x/g, 'ksh')
		.replace(/([bcdgjkpt])h/g, '$1')
		.replace(/(.)\1/g, '$1');
/** Languages that people also write in Latin letters, as they hear them. */
export const BY_EAR: ReadonlySet<string> = new Set(['bn', 'gu', 'pa', 'ur']);

/** Ukrainian letters in Latin ones as they sound; a soft sign has no sound of its own. */
const SOUNDS: Readonly<Record<string, string>> = {
	...{ а: 'a', б: 'b', в: 'v', г: 'h', д: 'd', е: 'e', є: 'ie', ж: 'zh', з: 'z', и: 'i', і: 'i' },
	...{ й: 'i', к: 'k', л: 'l', м: 'm', н: 'n', о: 'o', п: 'p', р: 'r', с: 's', т: 't', у: 'u' },
	...{ ф: 'f', х: 'h', ц: 'ts', ч: 'ch', ш: 'sh', щ: 'shch', ь: '', ю: 'iu', я: 'ia' }
};
const SOUNDED = new RegExp(`[${Object.keys(SOUNDS).join('')}]`, 'gu');

/** Ukrainian in either script: "життя", "zhyttia" and "zhyttja" are typed by people who have no other keyboard. */
const bySound = (word: string): string =>
	word
		.replace(/ьо/gu, 'io')
		.replace(SOUNDED, (letter) => SOUNDS[letter] ?? letter)
		.replace(/kh|g/g, 'h')
		.replace(/x/g, 'h')
		.replace(/w/g, 'v')
		.replace(/c(?!h)/g, 'ts')
		.replace(/[yj]/g, 'i')
		.replace(/(.)\1/g, '$1');

/** How a language's words are compared (see `stem`); where people also write it in Latin letters, those by ear. */
export function stemmerOf(language: string): (word: string) => string {
	if (language === 'uk') return bySound;
	if (!BY_EAR.has(language)) return stem;
	return (word) => (/^[a-z]+$/.test(word) ? byEar(word) : stem(word));
}

/** The stems of words, worked out once each: descriptions repeat themselves. */
export function stemmer(): (word: string) => string {
	const known = new Map<string, string>();
	return (word) => {
		const before = known.get(word);
		if (before !== undefined) return before;
		const stemmed = stem(word);
		known.set(word, stemmed);
		return stemmed;
	};
}
