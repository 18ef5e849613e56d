import { createInstance } from 'i18next';
import { localeOf } from './locales.ts';

/** The words of one or more screens, nested as in the locale files. */
export type Messages = { [key: string]: string | Messages };
/** The words of a key in the page's language, with `{{values}}` filled in and the plural form that `count` asks for. */
export type Translate = (key: string, values?: Record<string, unknown>) => string;

const SCREENS = import.meta.glob<Messages>('./locales/*/*.json', { import: 'default' });

/** The words of some screens in one language, each under its screen's name. Only what is asked for is loaded. */
export async function loadMessages(language: string, ...screens: string[]): Promise<Messages> {
	const entries = screens.map(async (screen) => {
		const load = SCREENS[`./locales/${language}/${screen}.json`];
		if (!load) throw new Error(`no words for screen "${screen}" in "${language}"`);
		return [screen, await load()] as const;
	});
	return Object.fromEntries(await Promise.all(entries));
}

/**
 * A translator for one language: a new immutable instance each time, never i18next's global, so that two people being
 * served at once cannot get each other's language.
 */
export function translator(language: string, messages: Messages): Translate {
	const instance = createInstance();
	void instance.init({
		lng: language,
		fallbackLng: false,
		initAsync: false,
		resources: { [language]: { translation: messages } },
		// Svelte escapes what it prints; escaping twice would show people "&amp;".
		interpolation: { escapeValue: false }
	});
	return (key, values) => instance.t(key, values ?? {});
}

/** Orders options as the language sorts them, by the words shown. */
export function inOrder<Option>(
	options: readonly Option[],
	label: (option: Option) => string,
	language: string
) {
	const collator = new Intl.Collator(localeOf(language).tag);
	return [...options].sort((a, b) => collator.compare(label(a), label(b)));
}
