import { afterVisit, VISIT_STEPS } from '$lib/domain/outcomes';
import { fieldsOf } from '$lib/domain/questions/form';
import { error, redirect } from '@sveltejs/kit';
import type { Actions } from './$types';

/** Without JavaScript: an answer decides which question comes next, and is forgotten. */
export const actions: Actions = {
	default: async ({ request, params: { lang }, locals: { services } }) => {
		if (!services.site.afterVisit) error(404, 'not found');
		const fields = fieldsOf(await request.formData());
		const from = VISIT_STEPS.find((step) => step === fields.one('from'));
		const isBack = fields.one('go') === 'back';
		if (isBack && from === 'went') redirect(303, `/${lang}`);
		if (!from || isBack) return { step: 'went' as const };
		return { step: afterVisit(from, fields.one(from)) };
	}
};
