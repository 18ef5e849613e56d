/** The languages we have words in: how each is named in itself, how it runs, and how tall its lines must be. */
export interface Locale {
	/** In addresses, in site files and as the name of its folder. */
	code: string;
	/** For the `lang` attribute and for Intl. Digits are 0-9 everywhere, as on the telephone and the bus. */
	tag: string;
	name: string;
	direction: 'ltr' | 'rtl';
	/** Said in another language's words but for its own: what it does not say itself, it takes from there. */
	over?: 'en';
	/** Has a drawing beside each idea: ui/pictures/ideas.ts. */
	pictured?: true;
	/** Has words for the desk too, which is for staff. */
	desk?: true;
}

export const LOCALES: readonly Locale[] = [
	{ code: 'en', tag: 'en-GB', name: 'English', direction: 'ltr', desk: true },
	{
		code: 'easy',
		tag: 'en-GB',
		name: 'Easy Read',
		direction: 'ltr',
		over: 'en',
		pictured: true
	},
	{ code: 'cy', tag: 'cy', name: 'Cymraeg', direction: 'ltr' },
	{ code: 'pl', tag: 'pl', name: 'Polski', direction: 'ltr' },
	{ code: 'ro', tag: 'ro', name: 'Română', direction: 'ltr' },
	{ code: 'pa', tag: 'pa', name: 'ਪੰਜਾਬੀ', direction: 'ltr' },
	{ code: 'ur', tag: 'ur', name: 'اردو', direction: 'rtl' },
	{ code: 'ar', tag: 'ar-u-nu-latn', name: 'العربية', direction: 'rtl', desk: true },
	{ code: 'bn', tag: 'bn-u-nu-latn', name: 'বাংলা', direction: 'ltr' },
	{ code: 'pt', tag: 'pt-PT', name: 'Português', direction: 'ltr' },
	{ code: 'es', tag: 'es', name: 'Español', direction: 'ltr' },
	{ code: 'gu', tag: 'gu', name: 'ગુજરાતી', direction: 'ltr' },
	{ code: 'uk', tag: 'uk', name: 'Українська', direction: 'ltr' }
];

export const DEFAULT_LOCALE = 'en';

/** The locale of a code; for any other word, the first: whoever is lost reads English. */
export function localeOf(code: string | undefined): Locale {
	const locale = LOCALES.find((each) => each.code === code) ?? LOCALES[0];
	if (!locale) throw new Error('there is no locale');
	return locale;
}

export const isLocale = (code: string): boolean => LOCALES.some((each) => each.code === code);

/** The tag as the `lang` attribute takes it: the language, and none of what only Intl needs to know. */
export const langOf = (code: string): string => localeOf(code).tag.replace(/-u-.*/, '');
