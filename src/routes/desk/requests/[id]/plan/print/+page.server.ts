import { withStanding } from '$lib/domain/plan';
import { inLanguage } from '$lib/domain/site';
import { loadMessages } from '$lib/i18n/translator';
import { error } from '@sveltejs/kit';
import { requireReader } from '../../../../reader.ts';
import { openForPlan } from '../plan-page.ts';
import type { PageServerLoad } from './$types';

/** The plan as a sheet of paper in the person's language. */
export const load: PageServerLoad = async ({ params: { id }, locals }) => {
	const reader = requireReader(locals);
	const { services } = locals;
	const { referral, kept, listed } = await openForPlan(services, reader, id, new Date());
	if (!kept) error(404, 'not found');
	const { plan, at } = kept;
	const team = services.site.teams.find((each) => each.id === referral.team);
	return {
		id,
		at,
		plan: { ...plan, activities: withStanding(plan.activities, listed) },
		words: await loadMessages(plan.language, 'plan'),
		role: inLanguage(services.site.role.one, plan.language),
		team: team && { name: team.name, telephone: team.telephone }
	};
};
