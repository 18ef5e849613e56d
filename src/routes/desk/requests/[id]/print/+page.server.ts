import { londonClock } from '$lib/domain/clock';
import { caseOf } from '$lib/server/desk/cases';
import { requireReader } from '../../../reader.ts';
import { openForPlan } from '../plan/plan-page.ts';
import type { PageServerLoad } from './$types';

/** A request as a sheet of paper, for a visit or the paper file: what the person sent, and what was done. */
export const load: PageServerLoad = async ({ params: { id }, locals }) => {
	const reader = requireReader(locals);
	const { services } = locals;
	const now = new Date();
	const { referral, payload } = await openForPlan(services, reader, id, now);
	const { events } = await caseOf(services, referral);
	return { referral, payload, events, today: londonClock(now).date };
};
