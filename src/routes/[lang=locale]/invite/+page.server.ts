import { chosen, fieldsOf } from '$lib/domain/questions/form';
import { TOPICS } from '$lib/domain/topics';
import type { Actions } from './$types';

/** Without JavaScript: a page to give to somebody, with the topics that were picked for it. Nothing is kept. */
export const actions: Actions = {
	default: async ({ request }) => ({
		topics: chosen(fieldsOf(await request.formData()), 'topics', TOPICS)
	})
};
