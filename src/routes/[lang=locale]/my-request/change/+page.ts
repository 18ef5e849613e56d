import { loadMessages } from '$lib/i18n/translator';
import type { PageLoad } from './$types';

export const load: PageLoad = async ({ params }) => ({
	messages: await loadMessages(params.lang, 'common', 'refer', 'my-request', 'leave')
});
