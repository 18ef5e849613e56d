/** The languages we have words in: how each is named in itself, how it runs, and how tall its lines must be. */
export interface Locale {
	code: string;
	/** For the `lang` attribute and for Intl. Digits are 0-9 everywhere, as on the telephone and the bus. */
	tag: string;
	name: string;
	direction: 'ltr' | 'rtl';
}

export const LOCALES: readonly Locale[] = [
	{ code: 'en', tag: 'en-GB', name: 'English', direction: 'ltr' },
	{ code: 'ar', tag: 'ar-u-nu-latn', name: 'العربية', direction: 'rtl' }
];

export const DEFAULT_LOCALE = 'en';

export function localeOf(code: string | undefined): Locale {
	const locale = LOCALES.find((each) => each.code === code) ?? LOCALES[0];
	if (!locale) throw new Error('there is no locale');
	return locale;
}

export const isLocale = (code: string): boolean => LOCALES.some((each) => each.code === code);

/** The best of `offered` for an Accept-Language header: by quality, then by the header's order; else the first offered. */
export function negotiate(header: string | null, offered: readonly string[]): string {
	const wishes = (header ?? '')
		.slice(0, 1000)
		.split(',')
		.map((part) => {
			const [tag = '', ...parameters] = part.trim().toLowerCase().split(';');
			const quality = parameters.map((each) => /^\s*q=([\d.]+)\s*$/.exec(each)?.[1]).find(Boolean);
			return { language: tag.split('-')[0] ?? '', quality: quality === undefined ? 1 : Number(quality) };
		})
		.filter(({ quality }) => quality > 0)
		.sort((a, b) => b.quality - a.quality);
	const match = wishes.find(({ language }) => offered.includes(language));
	return match?.language ?? offered[0] ?? DEFAULT_LOCALE;
}

/** Languages that people may look for company or help in: those most spoken at home in England, and in our demonstration. */
export const SPOKEN_LANGUAGES: readonly string[] = [
	'ar', 'bn', 'bg', 'cy', 'es', 'fa', 'fr', 'gu', 'it', 'ku', 'lt', 'pa', 'pl', 'ps', 'pt', 'ro', 'so', 'ta', 'tr', 'uk', 'ur', 'zh'
];
