import {
	afterQuestions,
	nextFindStep,
	previousFindStep,
	readFindStep
} from '$lib/domain/questions/find';
import { FIND_STEPS, isSentStep } from '$lib/domain/questions/steps';
import type { FindStep } from '$lib/domain/questions/steps';
import { fieldsOf } from '$lib/domain/questions/form';
import { enteredValues, findValues } from '$lib/domain/questions/values';
import { carriedBy } from '$lib/server/carried';
import type { Carried } from '$lib/server/carried';
import { gazetteerFor } from '$lib/server/gazetteer';
import { fail, redirect } from '@sveltejs/kit';
import type { Actions } from './$types';

/**
 * Without JavaScript: each question posts to its own address. Right answers are sent on to the next question by a 307,
 * which makes the browser post the same form there, so that every page has its own address and none holds an answer.
 */
export const actions: Actions = {
	default: async ({ request, params, locals: { services } }) => {
		const form = await request.formData();
		const fields = fieldsOf(form);
		const now = Date.now();
		const { carried, expired } = carriedBy(services.carrier, fields.one('carried'), now);
		const gazetteer = gazetteerFor(services);
		const { questions } = services.site;
		const { step, lang } = params;
		const from = FIND_STEPS.find((each) => each === fields.one('from'));
		const show = (shown: Carried) => ({
			carried: services.carrier.seal(shown, now),
			topics: shown.answers.find.topics ?? [],
			values: findValues(shown.answers.find),
			errors: [],
			expired
		});
		const addressOf = (to: FindStep | undefined) =>
			to === undefined ? `/${lang}` : `/${lang}/find/${to}`;

		// Another language: what is filled in comes along, and is not yet judged.
		if (fields.one('go') === 'language')
			return { ...show(carried), values: enteredValues(fields, form.keys()) };
		if (fields.one('go').startsWith('change:'))
			return show({ ...carried, answers: { ...carried.answers, changing: true } });
		const check = carried.answers.changing && isSentStep(step) && `/${lang}/refer/check`;
		if (fields.one('go') === 'back') {
			if (from !== step) return show(carried);
			if (check) redirect(307, check);
			const previous = previousFindStep(step, carried.answers.find, questions);
			redirect(previous ? 307 : 303, addressOf(previous));
		}
		if (!from) return show(carried);
		const parsed = readFindStep(from, fields, carried.answers.find, gazetteer);
		if (parsed.kind === 'answered') {
			const next = nextFindStep(step, parsed.answers, questions);
			const after = () => `/${lang}/${afterQuestions(parsed.answers)}`;
			if (from === step) redirect(307, check || (next === 'results' ? after() : addressOf(next)));
			return show({ ...carried, answers: { ...carried.answers, find: parsed.answers } });
		}
		if (from !== step) return show(carried);
		const values = enteredValues(fields, form.keys());
		const errors = parsed.kind === 'errors' ? parsed.errors : [];
		return fail(400, { ...show(carried), values, errors });
	}
};
