import { loadMessages, translator } from '$lib/i18n/translator';
import { manifestIn } from '$lib/server/manifest';
import type { RequestHandler } from './$types';

/** What a browser needs to install this, in the language of the page that it is installed from. */
export const GET: RequestHandler = async ({ params: { lang }, locals: { services } }) => {
	const t = translator(lang, await loadMessages(lang, 'common', 'install'));
	return new Response(JSON.stringify(manifestIn(lang, services.site.name, t)), {
		headers: { 'content-type': 'application/manifest+json' }
	});
};
