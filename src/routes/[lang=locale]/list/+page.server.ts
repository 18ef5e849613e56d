import { londonClock } from '$lib/domain/clock';
import { fieldsOf } from '$lib/domain/questions/form';
import { carriedBy } from '$lib/server/carried';
import { listedOf, MOST_LISTED } from '$lib/ui/list/listed';
import type { Actions } from './$types';

/** Without JavaScript: the list rides along with the answers, and each button puts one on it or takes one off. */
export const actions: Actions = {
	default: async ({ request, locals: { services } }) => {
		const fields = fieldsOf(await request.formData());
		const now = new Date();
		const { carried, expired } = carriedBy(services.carrier, fields.one('carried'), now.getTime());
		const activities = services.releases.live()?.catalogue.activities ?? [];
		const { answers } = carried;
		const added = activities.find(({ id }) => id === fields.one('add'));
		const rest = answers.list.filter(({ id }) => id !== added?.id && id !== fields.one('remove'));
		answers.list = [...rest, ...(added ? [{ id: added.id, name: added.name }] : [])].slice(
			-MOST_LISTED
		);
		const ids = answers.list.map(({ id }) => id);
		return {
			listed: listedOf(ids, activities, services.site, londonClock(now)),
			carried: services.carrier.seal(carried, now.getTime()),
			expired
		};
	}
};
