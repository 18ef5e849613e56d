import { londonClock } from '$lib/domain/clock';
import { listFor } from '$lib/server/referrals';
import { requireReader } from './reader.ts';
import type { PageServerLoad } from './$types';

export const load: PageServerLoad = async ({ locals }) => {
	const reader = requireReader(locals);
	return {
		referrals: await listFor(locals.services, reader),
		today: londonClock(new Date()).date
	};
};
