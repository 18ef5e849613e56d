import { afterWellbeing, WELLBEING_STEPS } from '$lib/domain/outcomes';
import { fieldsOf } from '$lib/domain/questions/form';
import { carriedOn, keepForm } from '$lib/server/answer-form';
import { error } from '@sveltejs/kit';
import type { Actions } from './$types';

/** Without JavaScript: what was answered so far goes along in the form, and is kept once, at its end. */
export const actions: Actions = {
	default: async ({ request, url, locals: { services }, getClientAddress }) => {
		if (!services.site.afterVisit) error(404, 'not found');
		const fields = fieldsOf(await request.formData());
		const from = WELLBEING_STEPS.find((step) => step === fields.one('from'));
		const said = carriedOn(fields, WELLBEING_STEPS);
		if (fields.one('go') === 'back') {
			const before = from && WELLBEING_STEPS[WELLBEING_STEPS.indexOf(from) - 1];
			return { step: before ?? ('intro' as const), said };
		}
		const step = from ? afterWellbeing(from) : WELLBEING_STEPS[0];
		if (step !== 'done') return { step, said };
		const asked = { link: url.searchParams.get('link'), address: getClientAddress() };
		return { step, said, sent: await keepForm(services, 'wellbeing', fields, asked, new Date()) };
	}
};
