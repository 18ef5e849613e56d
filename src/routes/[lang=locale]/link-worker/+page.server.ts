import { fieldsOf } from '$lib/domain/questions/form';
import { carriedBy } from '$lib/server/carried';
import { withLastQuestion } from '$lib/server/find-form';
import { gazetteerFor } from '$lib/server/gazetteer';
import type { Actions } from './$types';

/**
 * Without JavaScript: "Ask a link worker about this" brings the answers so far, and the activity that was asked about;
 * and so does the last question, for somebody who would like a person to talk to.
 */
export const actions: Actions = {
	default: async ({ request, locals: { services } }) => {
		const fields = fieldsOf(await request.formData());
		const now = Date.now();
		const { carried } = carriedBy(services.carrier, fields.one('carried'), now);
		const about = services.releases
			.live()
			?.catalogue.activities.find(({ id }) => id === fields.one('about'));
		const { answers } = carried;
		answers.find = withLastQuestion(fields, answers.find, gazetteerFor(services)) ?? answers.find;
		if (about && !answers.list.some(({ id }) => id === about.id))
			answers.list = [...answers.list, { id: about.id, name: about.name }];
		return { carried: services.carrier.seal(carried, now) };
	}
};
