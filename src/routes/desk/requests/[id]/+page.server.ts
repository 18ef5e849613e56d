import { closeReasons, PRESSES } from '$lib/domain/case';
import type { EventKind } from '$lib/domain/case';
import { londonClock } from '$lib/domain/clock';
import { ABOUT } from '$lib/domain/outcome-answers';
import { SHARING_WORDING } from '$lib/domain/sharing';
import { inLanguage } from '$lib/domain/site';
import { isLocale } from '$lib/i18n/locales';
import { loadMessages, translator } from '$lib/i18n/translator';
import { chosenOne, fieldsOf } from '$lib/domain/questions/form';
import type { Fields } from '$lib/domain/questions/form';
import { notesOn } from '$lib/server/activity-notes';
import { makeAnswerLink } from '$lib/server/answers';
import { caseOf, colleagues, record } from '$lib/server/desk/cases';
import type { Happened } from '$lib/server/desk/cases';
import { draftOf } from '$lib/server/desk/drafts';
import { openFor } from '$lib/server/referrals';
import type { Opened } from '$lib/server/referrals';
import type { Services } from '$lib/server/services';
import { fail, redirect } from '@sveltejs/kit';
import type { ActionFailure, RequestEvent } from '@sveltejs/kit';
import { requireReader } from '../../reader.ts';
import { notThere } from './not-there.ts';
import type { Actions, PageServerLoad } from './$types';

/** How each activity that the person sent along stands today; one that is no longer listed is `gone`. */
function activityStates({ releases }: Services, opened: Opened) {
	if (opened.kind !== 'opened') return {};
	const listed = releases.live()?.catalogue.activities ?? [];
	return Object.fromEntries(
		opened.payload.matters.activities.map(({ id }) => [
			id,
			listed.find((activity) => activity.id === id)?.status ?? 'gone'
		])
	);
}

/** What colleagues say of the activities that the person sent along, where those are still listed. */
async function notesFor({ database, releases }: Services, opened: Opened) {
	if (opened.kind !== 'opened') return { activities: [], notes: [] };
	const listed = new Set(releases.live()?.catalogue.activities.map(({ id }) => id));
	const activities = opened.payload.matters.activities.filter(({ id }) => listed.has(id));
	const ids = activities.map(({ id }) => id);
	return { activities, notes: await notesOn(database, ids) };
}

const AGREED_TO = ['lead', 'use', 'others', 'danger', 'change'] as const;

/** What the person read when they agreed, in the language they read it in; absent where we no longer have those words. */
async function wordingOf({ site }: Services, opened: Opened) {
	if (opened.kind !== 'opened') return undefined;
	const { wording, language } = opened.payload.sharing;
	if (wording !== SHARING_WORDING || !isLocale(language)) return undefined;
	const t = translator(language, await loadMessages(language, 'refer'));
	const team = site.teams.find(({ id }) => id === opened.referral.team)?.name ?? '';
	const role = inLanguage(site.role.one, language);
	return { language, sentences: AGREED_TO.map((key) => t(`refer.sharing.${key}`, { team, role })) };
}

export const load: PageServerLoad = async ({ params: { id }, locals, url }) => {
	const reader = requireReader(locals);
	const { services } = locals;
	const now = new Date();
	const opened = await openFor(services, reader, id, now);
	if (opened.kind === 'none') return notThere(services, reader.account, id);
	const { team } = opened.referral;
	return {
		opened,
		case: await caseOf(services, opened.referral),
		colleagues: await colleagues(services.database, team),
		own: reader.account,
		draft: await draftOf(services, { account: reader.account, request: id, team }, now),
		activities: activityStates(services, opened),
		notes: await notesFor(services, opened),
		wording: await wordingOf(services, opened),
		today: londonClock(now).date,
		isSaved: url.searchParams.has('saved')
	};
};

type Asked = Pick<Happened, 'kind' | 'reason' | 'colleague'>;

/** Records what a form says happened. Where that fails, what was typed goes back into the page. */
async function happens(
	{ params: { id = '' }, request, locals }: RequestEvent,
	read: (fields: Fields) => Asked | undefined
): Promise<ActionFailure<{ problem: string; words: string }>> {
	const reader = requireReader(locals);
	const fields = fieldsOf(await request.formData());
	const words = fields.one('words');
	const asked = read(fields);
	if (!asked || (asked.kind === 'note' && words === ''))
		return fail(400, { problem: 'missing', words });
	const version = Number(fields.one('version'));
	const happened = { id, version, words, ...asked };
	const outcome = await record(locals.services, reader, happened, new Date());
	if (outcome === 'recorded') redirect(303, `/desk/requests/${id}?saved`);
	if (outcome === 'none') return notThere(locals.services, reader.account, id);
	return fail(409, { problem: outcome === 'moved-on' ? 'movedOn' : 'notAllowed', words });
}

const only = (kind: EventKind) => ({ kind });

export const actions: Actions = {
	record: (event) =>
		happens(event, (fields) => {
			const kind = chosenOne(fields, 'do', [...PRESSES, 'reopened', 'settled'] as const);
			return kind && only(kind);
		}),
	close: (event) =>
		happens(event, (fields) => {
			const reason = chosenOne(fields, 'reason', closeReasons);
			return reason && { kind: 'closed', reason };
		}),
	concern: (event) => happens(event, () => only('concern')),
	handOver: (event) =>
		happens(event, (fields) => {
			const colleague = fields.one('colleague');
			return { kind: 'handedOver', ...(colleague && { colleague }) };
		}),
	/** Makes a one-time link to the questions after a visit or about wellbeing, to be given to the person. */
	ask: async ({ params: { id }, request, locals, url }) => {
		const reader = requireReader(locals);
		const { services } = locals;
		const about = chosenOne(fieldsOf(await request.formData()), 'about', ABOUT) ?? 'visit';
		const link = await makeAnswerLink(services, reader, { id, about }, new Date());
		if (!link) return notThere(services, reader.account, id);
		const opened = await openFor(services, reader, id, new Date());
		const language = opened.kind === 'opened' ? opened.payload.language : 'en';
		const page = about === 'visit' ? 'after-visit' : 'wellbeing';
		return {
			address: `${url.origin}/${isLocale(language) ? language : 'en'}/${page}?link=${link}`
		};
	}
};
