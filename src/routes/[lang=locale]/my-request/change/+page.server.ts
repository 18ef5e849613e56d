import { noAnswers } from '$lib/domain/questions/answers';
import type { Answers } from '$lib/domain/questions/answers';
import { changeOf, nextChange, stepBack } from '$lib/domain/questions/change';
import { fieldsOf } from '$lib/domain/questions/form';
import type { FieldError, Fields } from '$lib/domain/questions/form';
import { readReferStep } from '$lib/domain/questions/refer';
import { enteredValues, referValues } from '$lib/domain/questions/values';
import { changeMine, mineByPass } from '$lib/server/my-request';
import { referContext } from '$lib/server/refer-context';
import type { Services } from '$lib/server/services';
import { redirect } from '@sveltejs/kit';
import type { Actions } from './$types';

/**
 * A person changes how they want to be reached. What is answered rides in the form, encrypted, with the pass to the
 * request in the place of a visit's id; only the last answer writes anything down.
 */
export const actions: Actions = {
	default: async ({ request, params: { lang }, locals: { services } }) => {
		const data = await request.formData();
		const fields = fieldsOf(data);
		const now = new Date();
		const { pass, answers } = carriedIn(services, fields.one('carried'), now);
		const mine = await mineByPass(services, pass, now);
		if (!mine) return { gone: true as const };

		const asked = nextChange(answers.refer);
		const from = fields.one('from');
		if (fields.one('go') === 'back') {
			const before = stepBack(answers.refer);
			if (!before) redirect(303, `/${lang}/my-request`);
			return question(services, pass, { ...answers, refer: before }, now);
		}
		if (!asked || from !== asked) return question(services, pass, answers, now);
		const parsed = readReferStep(asked, fields, answers, referContext(services.site, lang, now));
		if (parsed.kind !== 'answered') {
			const errors = parsed.kind === 'errors' ? parsed.errors : [];
			return question(services, pass, answers, now, { errors, fields, names: data.keys() });
		}
		const change = changeOf(parsed.answers.refer);
		if (!change) return question(services, pass, parsed.answers, now);
		const outcome = await changeMine(services, mine, change, now);
		return outcome === 'changed'
			? { saved: true as const, carried: pass }
			: { gone: true as const };
	}
};

/** The pass itself, as the page of the request sends it, or the answers so far with the pass in them. */
function carriedIn({ carrier, lookups }: Services, field: string, now: Date) {
	if (lookups.readPass(field, now)) return { pass: field, answers: noAnswers() };
	const opened = carrier.open(field, now.getTime());
	return opened && !opened.expired
		? { pass: opened.carried.id, answers: opened.carried.answers }
		: { pass: '', answers: noAnswers() };
}

function question(
	{ carrier }: Services,
	pass: string,
	answers: Answers,
	now: Date,
	wrong?: { errors: FieldError[]; fields: Fields; names: Iterable<string> }
) {
	return {
		step: nextChange(answers.refer) ?? 'contact',
		carried: carrier.seal({ id: pass, answers }, now.getTime()),
		errors: wrong?.errors ?? [],
		values: wrong ? enteredValues(wrong.fields, wrong.names) : referValues(answers)
	};
}
