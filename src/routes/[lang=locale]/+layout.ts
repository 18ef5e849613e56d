import { loadSiteFacts } from '$lib/client/catalogue';
import { factsForKiosk, isKiosk } from '$lib/client/kiosk.svelte';
import { localeOf } from '$lib/i18n/locales';
import { loadMessages } from '$lib/i18n/translator';
import { londonClock } from '$lib/domain/clock';
import type { LayoutLoad } from './$types';

export const load: LayoutLoad = async ({ params, fetch, depends }) => {
	depends('app:kiosk');
	const [messages, facts, ideas] = await Promise.all([
		loadMessages(params.lang, 'common', ...(isKiosk() ? ['kiosk'] : [])),
		loadSiteFacts(fetch).then(factsForKiosk),
		localeOf(params.lang).pictured && import('$lib/ui/pictures/ideas')
	]);
	const pictures: Record<string, string> = ideas ? ideas.IDEAS : {};
	const today = londonClock(new Date()).date;
	return { language: params.lang, messages, facts, today, pictures };
};
