import { afterVisit, VISIT_STEPS } from '$lib/domain/outcomes';
import { fieldsOf } from '$lib/domain/questions/form';
import { carriedOn, keepForm } from '$lib/server/answer-form';
import { error, redirect } from '@sveltejs/kit';
import type { Actions } from './$types';

/** Without JavaScript: what was answered so far goes along in the form, and is kept once, at its end. */
export const actions: Actions = {
	default: async ({ request, params: { lang }, url, locals: { services }, getClientAddress }) => {
		if (!services.site.afterVisit) error(404, 'not found');
		const fields = fieldsOf(await request.formData());
		const from = VISIT_STEPS.find((step) => step === fields.one('from'));
		const isBack = fields.one('go') === 'back';
		if (isBack && from === 'went') redirect(303, `/${lang}`);
		if (!from || isBack) return { step: 'went' as const, said: carriedOn(fields, []) };
		const step = afterVisit(from, fields.one(from));
		// Whoever says anew whether they went is asked anew what follows from it.
		const said = carriedOn(fields, from === 'went' ? [from] : VISIT_STEPS);
		if (step !== 'done' && step !== 'ask') return { step, said };
		const asked = { link: url.searchParams.get('link'), address: getClientAddress() };
		return { step, said, sent: await keepForm(services, 'visit', fields, asked, new Date()) };
	}
};
