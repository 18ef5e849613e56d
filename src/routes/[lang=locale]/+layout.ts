import { loadSiteFacts } from '$lib/client/catalogue';
import { loadMessages } from '$lib/i18n/translator';
import { londonClock } from '$lib/domain/clock';
import type { LayoutLoad } from './$types';

export const load: LayoutLoad = async ({ params, fetch }) => {
	const [messages, facts] = await Promise.all([
		loadMessages(params.lang, 'common'),
		loadSiteFacts(fetch)
	]);
	return { language: params.lang, messages, facts, today: londonClock(new Date()).date };
};
