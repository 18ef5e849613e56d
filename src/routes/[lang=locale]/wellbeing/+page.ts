import { loadMessages } from '$lib/i18n/translator';
import { error } from '@sveltejs/kit';
import type { PageLoad } from './$types';

/** Not there at all where a site has no place for the answers to go. */
export const load: PageLoad = async ({ params, parent, url }) => {
	const { facts } = await parent();
	if (!facts.site.afterVisit) error(404, 'not found');
	return {
		messages: await loadMessages(params.lang, 'common', 'after-visit', 'wellbeing'),
		/** What a link worker gave out asks by this, once. */
		link: url.searchParams.get('link') ?? undefined
	};
};
