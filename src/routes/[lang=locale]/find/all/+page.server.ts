import { afterQuestions, readAllAtOnce } from '$lib/domain/questions/find';
import { fieldsOf } from '$lib/domain/questions/form';
import { enteredValues } from '$lib/domain/questions/values';
import { gazetteerFor } from '$lib/server/gazetteer';
import { fail, redirect } from '@sveltejs/kit';
import type { Actions } from './$types';

/** Without JavaScript: right answers are posted on to the results by a 307; wrong ones are shown again as entered. */
export const actions: Actions = {
	default: async ({ request, params, locals: { services } }) => {
		const form = await request.formData();
		const fields = fieldsOf(form);
		if (fields.one('go') === 'back') redirect(303, `/${params.lang}/find/where`);
		// Another language: what is filled in comes along, and is not yet judged.
		if (fields.one('go') === 'language')
			return { values: enteredValues(fields, form.keys()), errors: [] };
		const parsed = readAllAtOnce(fields, {}, gazetteerFor(services));
		if (parsed.kind === 'answered')
			redirect(307, `/${params.lang}/${afterQuestions(parsed.answers)}`);
		const errors = parsed.kind === 'errors' ? parsed.errors : [];
		return fail(400, { values: enteredValues(fields, form.keys()), errors });
	}
};
