import { loadMessages } from '$lib/i18n/translator';
import type { LayoutServerLoad } from './$types';

export const load: LayoutServerLoad = async ({ locals: { language, services, reader } }) => ({
	language,
	messages: await loadMessages(language, 'common', 'choices', 'desk', 'find', 'refer'),
	site: services.site,
	email: reader?.email
});
