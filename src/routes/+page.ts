import { browser } from '$app/environment';
import { LOCALES } from '$lib/i18n/locales';
import { negotiate } from '$lib/i18n/negotiate';
import { redirect } from '@sveltejs/kit';
import type { PageLoad } from './$types';

/** Only ever reached with no network: otherwise the server has already sent the browser to its language. */
export const load: PageLoad = () => {
	const wishes = browser ? navigator.languages.join(',') : null;
	redirect(
		307,
		`/${negotiate(
			wishes,
			LOCALES.map(({ code }) => code)
		)}`
	);
};
