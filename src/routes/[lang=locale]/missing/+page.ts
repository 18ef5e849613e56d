import { loadMessages } from '$lib/i18n/translator';
import type { PageLoad } from './$types';

export const load: PageLoad = async ({ params, url }) => ({
	messages: await loadMessages(params.lang, 'common', 'choices', 'missing'),
	/** Where a form without JavaScript ends: opening it again sends nothing again. */
	thanked: url.searchParams.has('thanks')
});
