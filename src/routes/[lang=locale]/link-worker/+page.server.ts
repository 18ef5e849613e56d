import { fieldsOf } from '$lib/domain/questions/form';
import { carriedBy } from '$lib/server/carried';
import type { Actions } from './$types';

/** Without JavaScript: "Ask a link worker about this" brings the answers so far, and the activity that was asked about. */
export const actions: Actions = {
	default: async ({ request, locals: { services } }) => {
		const fields = fieldsOf(await request.formData());
		const now = Date.now();
		const { carried } = carriedBy(services.carrier, fields.one('carried'), now);
		const about = services.releases
			.live()
			?.catalogue.activities.find(({ id }) => id === fields.one('about'));
		const { answers } = carried;
		if (about && !answers.list.some(({ id }) => id === about.id))
			answers.list = [...answers.list, { id: about.id, name: about.name }];
		return { carried: services.carrier.seal(carried, now) };
	}
};
