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
