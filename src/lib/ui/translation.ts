import { getContext, setContext } from 'svelte';
import type { Translate } from '../i18n/translator.ts';

/** The language of the page and its words, for every component below the layout that provides them. */
export interface Translation {
	readonly language: string;
	readonly t: Translate;
	/** The drawing of an idea, in a locale that has one beside each (Easy Read). */
	readonly picture?: (idea: string) => string | undefined;
}

const KEY = Symbol('translation');

/** Called once by a layout, with a function that answers the present translation. */
export const provideTranslation = (current: () => Translation): Translation =>
	setContext(KEY, {
		get language() {
			return current().language;
		},
		get t() {
			return current().t;
		},
		picture: (idea) => current().picture?.(idea)
	});

export const useTranslation = (): Translation => getContext<Translation>(KEY);
