import { loadMessages } from '$lib/i18n/translator';
import { error } from '@sveltejs/kit';
import type { SharedPlan } from '../../../api/plans/[token]/+server';
import type { PageLoad } from './$types';

/** Only the site has the plan, and no phone keeps it: where the site is not reached, the page for that says so. */
export const load: PageLoad = async ({ params: { lang, token }, fetch, setHeaders }) => {
	setHeaders({ 'x-robots-tag': 'noindex, nofollow' });
	const [response, messages] = await Promise.all([
		fetch(`/api/plans/${token}`),
		loadMessages(lang, 'common', 'leave', 'plan')
	]);
	if (!response.ok) error(response.status, 'no plan');
	return { plan: (await response.json()) as SharedPlan, messages };
};
