import type { Activity, Attendance } from '../../domain/activity.ts';
import type { AccessFact } from '../../domain/topics.ts';

/** Reads facts out of short free text of a field that is about nothing else. What it does not find stays unknown. */
export function attendanceIn(text: string): Attendance[] {
	const found: [Attendance, RegExp][] = [
		['in-person', /\bvenue\b|in[ -]person|face[ -]to[ -]face|on[ -]site/i],
		['online', /\bonline\b|\bvirtual|\bvideo|\bremote|\bweb\b|\bzoom\b/i],
		['phone', /\bphone\b|telephone|\bby call/i],
		['home-visit', /home[ -]visit|at home\b|in your (own )?home/i]
	];
	return found.filter(([, words]) => words.test(text)).map(([way]) => way);
}

export function wayToJoinIn(text: string): Activity['attendingAccess'] {
	if (/\bself[ -]?refer|\bappointment|\bbook|\bregist|\bcontact\b|\bassessment/i.test(text))
		return 'contact-first';
	if (/\breferral|\brefer/i.test(text)) return 'referral';
	if (/\bmember/i.test(text)) return 'membership';
	return /\bdrop[ -]?in/i.test(text) ? 'drop-in' : undefined;
}

const ACCESS_WORDS: [AccessFact, RegExp][] = [
	['stepFree', /wheelchair|step[ -]?free|level access|\bramp(s|ed)?\b/i],
	['accessibleToilet', /(accessible|disabled|adapted) (wc|toilet)|changing places/i],
	['hearingLoop', /(hearing|induction) loop/i],
	['britishSignLanguage', /\bbsl\b|british sign language|signed interpret/i]
];
const SAYS_NOT =
	/\b(no|not|non|without|limited|partial(ly)?|unable|cannot|can't|isn't|un(suitable|available)|inaccessible)\b/i;

/** Sentence by sentence: one that says "no" or "limited" of anything tells us nothing for certain. */
export function accessFactsIn(texts: readonly string[]): Activity['accessibility'] {
	const facts: Activity['accessibility'] = {};
	for (const sentence of texts.flatMap((text) => text.split(/[.;\n]+/))) {
		if (SAYS_NOT.test(sentence)) continue;
		for (const [fact, words] of ACCESS_WORDS) if (words.test(sentence)) facts[fact] = true;
	}
	return facts;
}

const LANGUAGE_CODES: Record<string, string> = {
	albanian: 'sq',
	amharic: 'am',
	arabic: 'ar',
	bengali: 'bn',
	bulgarian: 'bg',
	cantonese: 'yue',
	chinese: 'zh',
	czech: 'cs',
	dari: 'prs',
	farsi: 'fa',
	french: 'fr',
	german: 'de',
	greek: 'el',
	gujarati: 'gu',
	hindi: 'hi',
	hungarian: 'hu',
	italian: 'it',
	kurdish: 'ku',
	latvian: 'lv',
	lithuanian: 'lt',
	mandarin: 'cmn',
	nepali: 'ne',
	pashto: 'ps',
	persian: 'fa',
	polish: 'pl',
	portuguese: 'pt',
	punjabi: 'pa',
	romanian: 'ro',
	russian: 'ru',
	slovak: 'sk',
	somali: 'so',
	spanish: 'es',
	swahili: 'sw',
	sylheti: 'syl',
	tamil: 'ta',
	tigrinya: 'ti',
	turkish: 'tr',
	ukrainian: 'uk',
	urdu: 'ur',
	vietnamese: 'vi',
	welsh: 'cy',
	yoruba: 'yo'
};

/** The BCP 47 code of a language named in English, or of a code; never English, which everybody there speaks. */
export function languageCode(text: string): string | undefined {
	const word = text.trim().toLowerCase();
	if (word === 'english' || word === 'en' || word === 'eng' || word === 'en-gb') return undefined;
	if (Object.hasOwn(LANGUAGE_CODES, word)) return LANGUAGE_CODES[word];
	return /^[a-z]{2,3}(-[a-z0-9]{2,4})?$/.test(word) && word.length <= 8 ? word : undefined;
}
