import { chosenOne, fieldsOf } from '$lib/domain/questions/form';
import { REFERRAL_STATUSES } from '$lib/domain/referral';
import { londonClock } from '$lib/domain/clock';
import { changeStatus, openFor } from '$lib/server/referrals';
import { error, fail, redirect } from '@sveltejs/kit';
import { requireReader } from '../../reader.ts';
import type { Actions, PageServerLoad } from './$types';

export const load: PageServerLoad = async ({ params, locals, url }) => {
	const reader = requireReader(locals);
	const now = new Date();
	const opened = await openFor(locals.services, reader, params.id, now);
	if (opened.kind === 'none') error(404, 'not found');
	return { opened, today: londonClock(now).date, isSaved: url.searchParams.has('saved') };
};

export const actions: Actions = {
	default: async ({ params: { id }, request, locals }) => {
		const reader = requireReader(locals);
		const fields = fieldsOf(await request.formData());
		const from = chosenOne(fields, 'from', REFERRAL_STATUSES);
		const to = chosenOne(fields, 'to', REFERRAL_STATUSES);
		if (!from || !to) return fail(400, { problem: 'missing' });
		const outcome = await changeStatus(locals.services, reader, { id, from, to }, new Date());
		if (outcome !== 'changed') return fail(409, { problem: 'movedOn' });
		redirect(303, `/desk/requests/${id}?saved`);
	}
};
