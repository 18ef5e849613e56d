import { londonClock } from '$lib/domain/clock';
import { fieldsOf } from '$lib/domain/questions/form';
import { enteredValues } from '$lib/domain/questions/values';
import { missedValues, readMissed } from '$lib/domain/unmet-need';
import { carriedBy } from '$lib/server/carried';
import { keepUnmetNeed } from '$lib/server/unmet-needs';
import { fail, redirect } from '@sveltejs/kit';
import type { Actions } from './$types';

/** Without JavaScript. Only the button on this page sends: coming here with one's answers fills the form in. */
export const actions: Actions = {
	default: async ({ request, params, locals: { services }, getClientAddress }) => {
		const data = await request.formData();
		const fields = fieldsOf(data);
		const now = new Date();
		const { carried } = carriedBy(services.carrier, fields.one('carried'), now.getTime());
		const sealed = services.carrier.seal(carried, now.getTime());
		if (fields.one('go') !== 'tell')
			return { carried: sealed, values: missedValues(carried.answers.find), errors: [] };
		const read = readMissed(fields);
		const values = enteredValues(fields, data.keys());
		if (read.kind !== 'answered')
			return fail(400, {
				carried: sealed,
				values,
				errors: read.kind === 'errors' ? read.errors : []
			});
		if (services.limits.take('unmetNeed', getClientAddress(), now.getTime()) > 0)
			return fail(429, { carried: sealed, values, errors: [], failed: true });
		// Nothing of a form tells two people who miss the same from one who presses twice; the redirect stops a reload.
		const id = crypto.randomUUID();
		await keepUnmetNeed(services.database, { id, ...read.answers }, londonClock(now).date);
		redirect(303, `/${params.lang}/missing?thanks`);
	}
};
