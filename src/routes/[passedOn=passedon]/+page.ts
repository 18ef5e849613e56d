import { browser } from '$app/environment';
import { LOCALES } from '$lib/i18n/locales';
import { negotiate } from '$lib/i18n/negotiate';
import { inLocale } from '$lib/i18n/passed-on';
import { redirect } from '@sveltejs/kit';
import type { PageLoad } from './$types';

/** Only ever reached with no network: otherwise the server has already sent the browser to its language. */
export const load: PageLoad = ({ url }) => {
	const offered = LOCALES.map(({ code }) => code);
	const language = negotiate(browser ? navigator.languages.join(',') : null, offered);
	redirect(307, inLocale(url.pathname, language) + (browser ? location.hash : ''));
};
