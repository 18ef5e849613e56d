import { fieldsOf } from '$lib/domain/questions/form';
import {
	firstUnanswered,
	previousReferStep,
	readReferStep,
	teamOf
} from '$lib/domain/questions/refer';
import { REFER_STEPS } from '$lib/domain/questions/steps';
import { carriedBy } from '$lib/server/carried';
import { referContext } from '$lib/server/refer-context';
import { redirect } from '@sveltejs/kit';
import type { Actions } from './$types';

/** Without JavaScript: shows what was answered; "Change", "Back" and "Send my request" post on from here. */
export const actions: Actions = {
	default: async ({ request, params: { lang }, locals: { services } }) => {
		const fields = fieldsOf(await request.formData());
		const now = new Date();
		const { carried, expired } = carriedBy(services.carrier, fields.one('carried'), now.getTime());
		const go = fields.one('go');
		const from = REFER_STEPS.find((each) => each === fields.one('from'));
		// By 307, so that the first question can say that the answers have gone.
		if (expired) redirect(307, `/${lang}/refer/urgent`);
		const changed = REFER_STEPS.find((step) => go === `change:${step}`);
		if (changed) redirect(307, `/${lang}/refer/${changed}`);
		if (go === 'send' && !firstUnanswered(carried.answers)) redirect(307, `/${lang}/refer/sent`);
		if (go === 'back' && fields.one('from') === 'check')
			redirect(307, `/${lang}/refer/${previousReferStep('check', carried.answers) ?? 'urgent'}`);
		// Back from a changed question comes with its name and none of its fields: that answers nothing.
		const parsed =
			from &&
			go !== 'back' &&
			readReferStep(from, fields, carried.answers, referContext(services.site, lang, now));
		const answers = {
			...(parsed && parsed.kind === 'answered' ? parsed.answers : carried.answers),
			changing: false
		};
		const unanswered = firstUnanswered(answers);
		if (unanswered) redirect(307, `/${lang}/refer/${unanswered}`);
		const sealed = services.carrier.seal({ ...carried, answers }, now.getTime());
		return {
			answers,
			carried: sealed,
			team: teamOf(answers, services.site).name
		};
	}
};
