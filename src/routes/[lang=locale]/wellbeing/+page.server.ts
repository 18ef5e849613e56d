import { afterWellbeing, WELLBEING_STEPS } from '$lib/domain/outcomes';
import { fieldsOf } from '$lib/domain/questions/form';
import { error } from '@sveltejs/kit';
import type { Actions } from './$types';

/** Without JavaScript: shows one question after another. What is answered is not even read. */
export const actions: Actions = {
	default: async ({ request, locals: { services } }) => {
		if (!services.site.afterVisit) error(404, 'not found');
		const fields = fieldsOf(await request.formData());
		const from = WELLBEING_STEPS.find((step) => step === fields.one('from'));
		if (fields.one('go') === 'back') {
			const before = from && WELLBEING_STEPS[WELLBEING_STEPS.indexOf(from) - 1];
			return { step: before ?? ('intro' as const) };
		}
		return { step: from ? afterWellbeing(from) : WELLBEING_STEPS[0] };
	}
};
