import { fieldsOf } from '$lib/domain/questions/form';
import {
	nextReferStep,
	previousReferStep,
	readReferStep,
	teamOf
} from '$lib/domain/questions/refer';
import { REFER_STEPS } from '$lib/domain/questions/steps';
import { enteredValues, referValues } from '$lib/domain/questions/values';
import { carriedBy } from '$lib/server/carried';
import type { Carried } from '$lib/server/carried';
import { referContext } from '$lib/server/refer-context';
import { fail, redirect } from '@sveltejs/kit';
import type { Actions } from './$types';

/**
 * Without JavaScript: as with the finding questions, right answers are posted on by a 307 and ride forward encrypted.
 * `go` says which button was pressed: on, back, or `change:<step>` on the check page.
 */
export const actions: Actions = {
	default: async ({ request, params, locals: { services } }) => {
		const form = await request.formData();
		const fields = fieldsOf(form);
		const { step, lang } = params;
		const now = new Date();
		const { carried, expired } = carriedBy(services.carrier, fields.one('carried'), now.getTime());
		const context = referContext(services.site, lang, now);
		const show = (shown: Carried) => ({
			carried: services.carrier.seal(shown, now.getTime()),
			values: referValues(shown.answers),
			team: teamOf(shown.answers, services.site).name,
			list: shown.answers.list.map(({ name }) => name),
			proxy: shown.answers.refer.for === 'someone',
			filledPostcode: shown.answers.refer.postcode ? undefined : shown.answers.find.place?.postcode,
			errors: [],
			expired
		});
		const go = fields.one('go');
		const from = REFER_STEPS.find((each) => each === fields.one('from'));

		// Another language: what is filled in comes along, and is not yet judged.
		if (go === 'language') return { ...show(carried), values: enteredValues(fields, form.keys()) };
		if (go.startsWith('change:'))
			return show({ ...carried, answers: { ...carried.answers, changing: true } });
		if (go === 'back') {
			if (from !== step) return show(carried);
			const previous = previousReferStep(step, carried.answers);
			redirect(307, `/${lang}/${previous ? `refer/${previous}` : 'link-worker'}`);
		}
		if (!from) return show(carried);
		const parsed = readReferStep(from, fields, carried.answers, context);
		if (parsed.kind === 'answered') {
			const next = { ...carried, answers: parsed.answers };
			if (from === step) redirect(307, `/${lang}/refer/${nextReferStep(step, parsed.answers)}`);
			return show(next);
		}
		if (from !== step) return show(carried);
		if (parsed.kind === 'page') {
			redirect(
				307,
				parsed.page === 'urgent-help' ? `/${lang}/urgent-help` : `/${lang}/refer/${parsed.page}`
			);
		}
		return fail(400, {
			...show(carried),
			values: enteredValues(fields, form.keys()),
			errors: parsed.errors
		});
	}
};
