import { withStanding } from '$lib/domain/plan';
import type { Plan } from '$lib/domain/plan';
import { planByToken } from '$lib/server/desk/plans';
import { json } from '@sveltejs/kit';
import type { RequestHandler } from './$types';

/** What a private link shows: the plan, or `null` for a link that is over, which looks the same as one that never was. */
export type SharedPlan =
	(Omit<Plan, 'activities'> & { activities: ReturnType<typeof withStanding> }) | null;

/** Somebody's own plan, behind a link that only they were given: the plan, how each activity stands today, nothing else. */
export const GET: RequestHandler = async ({ params: { token }, locals: { services } }) => {
	const plan = await planByToken(services, token, new Date());
	const listed = services.releases.live()?.catalogue.activities ?? [];
	const shared: SharedPlan = plan
		? { ...plan, activities: withStanding(plan.activities, listed) }
		: null;
	return json(shared, {
		headers: { 'cache-control': 'no-store', 'x-robots-tag': 'noindex, nofollow' }
	});
};
