import { loadMessages } from '$lib/i18n/translator';
import type { PageLoad } from './$types';

/** Also the words in which a person's own reference is offered to be sent to them. */
export const load: PageLoad = async ({ params }) => ({
	messages: await loadMessages(params.lang, 'common', 'choices', 'refer', 'leave', 'messages')
});
