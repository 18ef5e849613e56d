import { londonClock } from '$lib/domain/clock';
import { fieldsOf } from '$lib/domain/questions/form';
import type { FieldError, Fields } from '$lib/domain/questions/form';
import { enteredValues } from '$lib/domain/questions/values';
import { detailsOf, readActivityShare, readSurgeryShare } from '$lib/domain/share';
import type { HowAgreed, Recipient, Told } from '$lib/domain/share';
import { loadMessages, translator } from '$lib/i18n/translator';
import { recordShare, sharesOf, withdrawShare } from '$lib/server/desk/sharing';
import type { Services } from '$lib/server/services';
import { introductionText, surgeryText } from '$lib/ui/desk/letters';
import { fail, redirect } from '@sveltejs/kit';
import type { RequestEvent } from '@sveltejs/kit';
import { requireReader } from '../../../reader.ts';
import { notThere } from '../not-there.ts';
import { openForPlan } from '../plan/plan-page.ts';
import type { OpenForPlan } from '../plan/plan-page.ts';
import type { Actions, PageServerLoad } from './$types';

/** Activities a person may be introduced to: those of their plan, and those they sent along. */
function offered({ kept, payload }: OpenForPlan) {
	const all = [...(kept?.plan.activities ?? []), ...payload.matters.activities];
	return [...new Map(all.map((each) => [each.id, each])).values()];
}

/** What their surgery is called; absent where they gave none. */
const surgeryOf = ({ payload: { surgery } }: OpenForPlan): string | undefined =>
	typeof surgery === 'object' ? surgery.name : undefined;

/** Letters go to people who write English, whatever the desk is read in. */
async function writer({ site }: Services, { referral }: OpenForPlan, now: Date) {
	const t = translator('en', await loadMessages('en', 'desk', 'refer', 'choices'));
	const team = site.teams.find(({ id }) => id === referral.team);
	return {
		i18n: { language: 'en', t },
		sender: {
			team: team ?? { name: referral.team, telephone: site.talkToAPerson.telephone },
			today: londonClock(now).date
		}
	};
}

export const load: PageServerLoad = async ({ params: { id }, locals, url }) => {
	const reader = requireReader(locals);
	const { services } = locals;
	const page = await openForPlan(services, reader, id, new Date());
	const { referral, payload } = page;
	return {
		id,
		reference: referral.reference,
		activities: offered(page),
		details: detailsOf(payload),
		surgery: surgeryOf(page),
		tellSurgery: payload.sharing.tellSurgery,
		shares: await sharesOf(services, referral),
		isSaved: url.searchParams.has('saved')
	};
};

type Asked = { told: Told; how: HowAgreed } | { errors: FieldError[] };
type Write = (page: OpenForPlan, fields: Fields, as: Awaited<ReturnType<typeof writer>>) => Asked;

async function share(
	{ params, request, locals }: RequestEvent,
	recipient: Recipient,
	write: Write
) {
	const reader = requireReader(locals);
	const { services } = locals;
	const { id = '' } = params;
	const data = await request.formData();
	const fields = fieldsOf(data);
	const now = new Date();
	const page = await openForPlan(services, reader, id, now);
	const asked = write(page, fields, await writer(services, page, now));
	const values = enteredValues(fields, data.keys());
	if ('errors' in asked) return fail(400, { values, errors: asked.errors });
	const outcome = await recordShare(services, reader, { request: id, recipient, ...asked }, now);
	if (outcome.kind === 'recorded') redirect(303, `/desk/requests/${id}/sharing/${outcome.id}`);
	const field = recipient === 'activity' ? 'activity' : 'surgeryHow';
	return fail(409, { values, errors: [{ field, key: 'notAllowed' }] });
}

export const actions: Actions = {
	activity: (event) =>
		share(event, 'activity', (page, fields, { i18n, sender }) => {
			const activities = offered(page);
			const ids = activities.map((each) => each.id);
			const read = readActivityShare(fields, {
				activities: ids,
				details: detailsOf(page.payload)
			});
			if ('errors' in read) return read;
			const { activity, details, how, words } = read;
			const to = activities.find((each) => each.id === activity)?.name ?? activity;
			const text = introductionText(page.payload, { activity: to, details, words }, sender, i18n);
			return { how, told: { to, activity, details, text } };
		}),
	surgery: (event) =>
		share(event, 'surgery', (page, fields, { i18n, sender }) => {
			const saidInRequest = page.payload.sharing.tellSurgery === true;
			const read = readSurgeryShare(fields, { saidInRequest });
			if ('errors' in read) return read;
			const to = surgeryOf(page) ?? i18n.t('desk.letter.surgery');
			const { referral, payload, kept } = page;
			const about = { referral, payload, ...(kept && { plan: kept.plan }) };
			return {
				how: read.how,
				told: { to, details: [], text: surgeryText(about, { to, ...read }, sender, i18n) }
			};
		}),
	withdraw: async ({ params: { id }, request, locals }) => {
		const reader = requireReader(locals);
		const { services } = locals;
		const shareId = fieldsOf(await request.formData()).one('share');
		const asked = { request: id, share: shareId };
		const outcome = await withdrawShare(services, reader, asked, new Date());
		if (outcome === 'none') return notThere(services, reader.account, id);
		redirect(303, `/desk/requests/${id}/sharing?saved`);
	}
};
