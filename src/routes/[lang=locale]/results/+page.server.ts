import { answersFrom, isAnswered, viewFrom } from '$lib/domain/look';
import { fieldsOf } from '$lib/domain/questions/form';
import { carriedBy } from '$lib/server/carried';
import { withLastQuestion } from '$lib/server/find-form';
import { gazetteerFor } from '$lib/server/gazetteer';
import { listFor } from '$lib/server/listing';
import { redirect } from '@sveltejs/kit';
import type { Actions } from './$types';

/** Without JavaScript: the same matching, in memory, for this one answer. The words are read and forgotten. */
export const actions: Actions = {
	default: async ({ request, params, locals: { services, language } }) => {
		const fields = fieldsOf(await request.formData());
		const now = Date.now();
		const { carried, expired } = carriedBy(services.carrier, fields.one('carried'), now);
		const said = withLastQuestion(fields, carried.answers.find, gazetteerFor(services));
		if (said === undefined) redirect(303, `/${params.lang}/find/all`);
		const answers = answersFrom(fields, said);
		const listing = await listFor(services, language, answers, viewFrom(fields));
		const sealed = services.carrier.seal(
			{ ...carried, answers: { ...carried.answers, find: answers } },
			now
		);
		return {
			listing,
			carried: sealed,
			expired,
			answered: isAnswered(answers),
			place: answers.place?.name,
			help: answers.help,
			remoteOnly: answers.remoteOnly ?? false
		};
	}
};
