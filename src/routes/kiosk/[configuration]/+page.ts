import { keptSiteFacts, loadSiteFacts } from '$lib/client/catalogue';
import { readKiosk } from '$lib/domain/kiosk/configuration';
import type { SiteFacts } from '$lib/domain/site-facts';
import { loadMessages } from '$lib/i18n/translator';
import { error } from '@sveltejs/kit';
import type { PageLoad } from './$types';

/** Nothing is shown before it can be pressed. */
export const ssr = false;

/**
 * The start screen, from nothing but its address. What is kept in the browser is asked first: the screen is there at once
 * when it was cleared, with a network or without.
 */
export const load: PageLoad = async ({ params, fetch }) => {
	const kept = await keptSiteFacts();
	const read = async (facts: SiteFacts) => {
		const configuration = await readKiosk(params.configuration, facts.receiptKeys);
		return configuration && { configuration, site: facts.site };
	};
	const found = (kept && (await read(kept))) ?? (await read(await loadSiteFacts(fetch)));
	if (!found) error(404, 'not found');
	const { configuration, site } = found;
	const languages = configuration.languages.filter((code) => site.languages.includes(code));
	const words = languages.map(
		async (code) => [code, await loadMessages(code, 'common', 'kiosk')] as const
	);
	return { configuration, site, words: await Promise.all(words) };
};
