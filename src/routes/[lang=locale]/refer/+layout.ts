import { loadMessages } from '$lib/i18n/translator';
import type { LayoutLoad } from './$types';

export const load: LayoutLoad = async ({ params }) => ({
	messages: await loadMessages(params.lang, 'common', 'choices', 'refer', 'leave')
});
