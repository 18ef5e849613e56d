import { loadMessages } from '$lib/i18n/translator';
import { ACCESS } from './access.ts';
import type { LayoutServerLoad } from './$types';

const PAGES = [
	'/desk',
	'/desk/directory',
	'/desk/counts',
	'/desk/kiosks',
	'/desk/accounts',
	'/desk/account'
] as const;
const SCREENS = ['common', 'choices', 'desk', 'find', 'refer', 'after-visit', 'wellbeing'];

export const load: LayoutServerLoad = async ({ locals: { language, services, reader } }) => ({
	language,
	messages: await loadMessages(language, ...SCREENS),
	site: services.site,
	email: reader?.email,
	/** The pages this reader may open, for the navigation. */
	pages: PAGES.filter((path) => {
		const rule = ACCESS[path]?.GET;
		if (path === '/desk') return (reader?.teams.length ?? 0) > 0;
		if (typeof rule === 'string') return reader !== undefined;
		return rule?.some((role) => reader?.roles.includes(role)) ?? false;
	})
});
