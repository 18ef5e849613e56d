import { giveUp, loosenFrom, PAGE_SIZE, SORTS } from '$lib/domain/listing';
import type { View } from '$lib/domain/listing';
import { readAllAtOnce, readFindStep } from '$lib/domain/questions/find';
import { fieldsOf } from '$lib/domain/questions/form';
import type { Fields } from '$lib/domain/questions/form';
import { carriedBy } from '$lib/server/carried';
import { gazetteerFor } from '$lib/server/gazetteer';
import { listFor } from '$lib/server/listing';
import { redirect } from '@sveltejs/kit';
import type { Actions } from './$types';

const viewOf = (fields: Fields): View => {
	const sort = SORTS.find((each) => each === fields.one('sort'));
	const shown = Number(fields.one('shown'));
	return {
		...(sort && { sort }),
		...(Number.isInteger(shown) && shown > 0 && { shown: Math.min(shown, 1000) }),
		...(fields.one('all') === 'yes' && { all: true })
	};
};

/** Without JavaScript: the same matching, in memory, for this one answer. The words are read and forgotten. */
export const actions: Actions = {
	default: async ({ request, params, locals: { services, language } }) => {
		const fields = fieldsOf(await request.formData());
		const now = Date.now();
		const { carried, expired } = carriedBy(services.carrier, fields.one('carried'), now);
		const gazetteer = gazetteerFor(services);
		let answers = carried.answers.find;
		const from = fields.one('from');
		if (from === 'help') {
			const parsed = readFindStep('help', fields, answers, gazetteer);
			if (parsed.kind === 'answered') answers = parsed.answers;
		} else if (from === 'all') {
			const parsed = readAllAtOnce(fields, {}, gazetteer);
			if (parsed.kind !== 'answered') redirect(303, `/${params.lang}/find/all`);
			answers = parsed.answers;
		}
		const give = fields.one('give');
		if (give) {
			const { loosenings } = await listFor(services, language, answers);
			const wish = loosenFrom(loosenings, give);
			if (wish) answers = giveUp(answers, wish);
		}
		const listing = await listFor(services, language, answers, viewOf(fields));
		const sealed = services.carrier.seal(
			{ ...carried, answers: { ...carried.answers, find: answers } },
			now
		);
		return {
			listing,
			carried: sealed,
			expired,
			place: answers.place?.name,
			help: answers.help,
			remoteOnly: answers.remoteOnly ?? false,
			shown: viewOf(fields).shown ?? PAGE_SIZE
		};
	}
};
