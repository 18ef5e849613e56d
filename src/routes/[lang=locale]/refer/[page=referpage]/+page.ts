import { loadMessages } from '$lib/i18n/translator';
import type { PageLoad } from './$types';

/** One of these pages is an invitation for somebody else, in the invitation's words. */
export const load: PageLoad = async ({ params }) => ({
	page: params.page,
	messages: await loadMessages(params.lang, 'common', 'choices', 'refer', 'invite', 'leave')
});
