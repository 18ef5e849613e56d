import type { Answers } from '$lib/domain/questions/answers';
import { readFindStep } from '$lib/domain/questions/find';
import { fieldsOf } from '$lib/domain/questions/form';
import type { Fields } from '$lib/domain/questions/form';
import {
	firstUnanswered,
	previousReferStep,
	readReferStep,
	teamOf
} from '$lib/domain/questions/refer';
import type { ReferContext } from '$lib/domain/questions/refer';
import { isSentStep, pathOf, REFER_STEPS, SENT_STEPS } from '$lib/domain/questions/steps';
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
		// By 307, so that the first question can say that the answers have gone.
		if (expired) redirect(307, `/${lang}/refer/urgent`);
		const changed = [...REFER_STEPS, ...SENT_STEPS].find((step) => go === `change:${step}`);
		if (changed) redirect(307, `/${lang}/${pathOf(changed)}`);
		if (go === 'send' && !firstUnanswered(carried.answers)) redirect(307, `/${lang}/refer/sent`);
		if (go === 'back' && fields.one('from') === 'check')
			redirect(307, `/${lang}/refer/${previousReferStep('check', carried.answers) ?? 'urgent'}`);
		// Back from a changed question comes with its name and none of its fields: that answers nothing.
		const context = referContext(services.site, lang, now);
		const said =
			go === 'back' ? carried.answers : withLastQuestion(fields, carried.answers, context);
		const answers = { ...said, changing: false };
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

/** The answers with those of the question whose form was sent on to this page; a form of any other page adds none. */
function withLastQuestion(fields: Fields, answers: Answers, context: ReferContext): Answers {
	const from = fields.one('from');
	if (isSentStep(from)) {
		const found = readFindStep(from, fields, answers.find);
		return found.kind === 'answered' ? { ...answers, find: found.answers } : answers;
	}
	const step = REFER_STEPS.find((each) => each === from);
	const parsed = step && readReferStep(step, fields, answers, context);
	return parsed?.kind === 'answered' ? parsed.answers : answers;
}
