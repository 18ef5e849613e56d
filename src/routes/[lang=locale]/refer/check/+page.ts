import { loadMessages } from '$lib/i18n/translator';
import type { PageLoad } from './$types';

/** The answers to the finding questions are sent too, and shown in those questions' words. */
export const load: PageLoad = async ({ params }) => ({
	messages: await loadMessages(params.lang, 'common', 'choices', 'refer', 'find', 'leave')
});
