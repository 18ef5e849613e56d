import { activitiesNamed, MOST_PLANNED, readPlan, withStanding } from '$lib/domain/plan';
import type { Plan, PlanActivity } from '$lib/domain/plan';
import { fieldsOf } from '$lib/domain/questions/form';
import type { Fields } from '$lib/domain/questions/form';
import { enteredValues } from '$lib/domain/questions/values';
import type { Values } from '$lib/domain/questions/values';
import { isLocale } from '$lib/i18n/locales';
import { changePlanLink, planLinkOf, savePlan } from '$lib/server/desk/plans';
import type { Services } from '$lib/server/services';
import { fail, redirect } from '@sveltejs/kit';
import { requireReader } from '../../../reader.ts';
import { notThere } from '../not-there.ts';
import { openForPlan } from './plan-page.ts';
import type { OpenForPlan } from './plan-page.ts';
import type { Actions, PageServerLoad } from './$types';

/** `2026-12-04` as people here write it: "4/12/2026". */
const asTyped = (date: string) =>
	date === '' ? '' : date.split('-').reverse().map(Number).join('/');

/** What the form shows of a plan that was saved. */
const valuesOf = ({ goals, language, activities, steps }: Plan): Values => ({
	goals: [goals],
	language: [language],
	activity: activities.map(({ id }) => id),
	...Object.fromEntries(
		steps.flatMap(({ what, who, by }, i) => [
			[`what-${i + 1}`, [what]],
			[`who-${i + 1}`, [who]],
			[`by-${i + 1}`, [asTyped(by)]]
		])
	)
});

/** The languages a plan can be in: the site's, and the one the person used, which may be Easy Read. */
const languagesFor = ({ site }: Services, { payload }: OpenForPlan) =>
	[...new Set([...site.languages, payload.language])].filter(isLocale);

/** What may be ticked: what was planned or sent, what was ticked before, and what was looked for. */
function choicesFrom({ kept, payload, listed }: OpenForPlan, fields?: Fields): PlanActivity[] {
	const ticked = new Set(fields?.all('activity'));
	const found = fields ? activitiesNamed(listed, fields.one('find'), MOST_PLANNED) : [];
	const all = [
		...(kept?.plan.activities ?? []),
		...payload.matters.activities,
		...listed.filter(({ id }) => ticked.has(id)),
		...found
	].map(({ id, name }) => [id, { id, name }] as const);
	return [...new Map(all).values()];
}

export const load: PageServerLoad = async ({ params: { id }, locals, url }) => {
	const reader = requireReader(locals);
	const { services } = locals;
	const now = new Date();
	const page = await openForPlan(services, reader, id, now);
	const { referral, payload, kept, listed } = page;
	const languages = languagesFor(services, page);
	const language = languages.find((each) => each === payload.language) ?? 'en';
	return {
		reference: referral.reference,
		id,
		version: kept?.version ?? 0,
		saved: kept && { at: kept.at, by: kept.by },
		values: kept ? valuesOf(kept.plan) : { language: [language] },
		activities: withStanding(choicesFrom(page), listed),
		languages,
		messageRule: payload.contact.messages,
		link: await planLinkOf(services, id, now),
		isSaved: url.searchParams.has('saved'),
		isEnded: url.searchParams.has('ended')
	};
};

export const actions: Actions = {
	save: async ({ params: { id }, request, locals }) => {
		const reader = requireReader(locals);
		const { services } = locals;
		const data = await request.formData();
		const fields = fieldsOf(data);
		const now = new Date();
		const page = await openForPlan(services, reader, id, now);
		const known = choicesFrom(page, fields);
		const read = readPlan(fields, { known, languages: languagesFor(services, page) });
		const typed = {
			values: enteredValues(fields, data.keys()),
			activities: withStanding(known, page.listed)
		};
		if (read.kind === 'errors') return fail(400, { ...typed, errors: read.errors });
		const version = Number(fields.one('version'));
		const outcome = await savePlan(services, reader, { id, version, plan: read.plan }, now);
		if (outcome === 'saved') redirect(303, `/desk/requests/${id}/plan?saved`);
		const key = outcome === 'moved-on' ? 'movedOn' : 'notAllowed';
		return fail(409, { ...typed, errors: [{ field: 'goals', key }], theirs: page.kept?.plan });
	},
	find: async ({ params: { id }, request, locals }) => {
		const reader = requireReader(locals);
		const data = await request.formData();
		const fields = fieldsOf(data);
		const page = await openForPlan(locals.services, reader, id, new Date());
		return {
			values: enteredValues(fields, data.keys()),
			activities: withStanding(choicesFrom(page, fields), page.listed),
			errors: [],
			found: activitiesNamed(page.listed, fields.one('find'), MOST_PLANNED).length
		};
	},
	link: async ({ params: { id }, request, locals, url }) => {
		const reader = requireReader(locals);
		const { services } = locals;
		const change = fieldsOf(await request.formData()).one('change') === 'end' ? 'end' : 'make';
		const now = new Date();
		const { kept } = await openForPlan(services, reader, id, now);
		const outcome = await changePlanLink(services, reader, { id, change }, now);
		if (outcome.kind === 'made')
			return { address: `${url.origin}/${kept?.plan.language ?? 'en'}/plan/${outcome.token}` };
		if (outcome.kind === 'none') return notThere(services, reader.account, id);
		redirect(303, `/desk/requests/${id}/plan?ended`);
	}
};
