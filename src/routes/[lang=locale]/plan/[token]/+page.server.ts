import { withStanding } from '$lib/domain/plan';
import { planByToken } from '$lib/server/desk/plans';
import type { PageServerLoad } from './$types';

/** Somebody's own plan, behind a link that only they were given: the plan, how each activity stands today, nothing else. */
export const load: PageServerLoad = async ({ params: { token }, locals, setHeaders }) => {
	const { services } = locals;
	setHeaders({ 'x-robots-tag': 'noindex, nofollow' });
	const plan = await planByToken(services, token, new Date());
	const listed = services.releases.live()?.catalogue.activities ?? [];
	return {
		plan: plan && { ...plan, activities: withStanding(plan.activities, listed) }
	};
};
