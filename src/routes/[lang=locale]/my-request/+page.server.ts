import { londonClock } from '$lib/domain/clock';
import { readDateOfBirth } from '$lib/domain/questions/date-of-birth';
import { MESSAGES_BY, reminderDays } from '$lib/domain/person-message';
import type { MessageBy } from '$lib/domain/person-message';
import { chosenOne, fieldsOf } from '$lib/domain/questions/form';
import type { FieldError, Fields } from '$lib/domain/questions/form';
import { enteredValues } from '$lib/domain/questions/values';
import type { Values } from '$lib/domain/questions/values';
import { parseReference } from '$lib/domain/reference';
import { mayBecome } from '$lib/domain/referral';
import type { Referral } from '$lib/domain/referral';
import { findMine, mineByPass, stopMine } from '$lib/server/my-request';
import { useOwnLink } from '$lib/server/own-link';
import { askReminder, forgetReminder, reminderOf } from '$lib/server/person-messages';
import type { Services } from '$lib/server/services';
import { fail } from '@sveltejs/kit';
import type { Actions } from './$types';

/** Whether, and of what, they will be reminded; absent where this site reminds nobody, or there is nothing to come. */
interface Reminder {
	by: MessageBy[];
	day?: string;
	today: string;
	problem?: 'wrongDay' | 'noAddress';
}

/** What the page shows: the two fields, or a request as it stands, or the question whether to stop it. */
interface Shown {
	stage: 'asked' | 'request' | 'stopping';
	values: Values;
	errors: FieldError[];
	/** With no field of its own: not found, too often tried, the link is over, or the pass is and nothing was done. */
	problem?: 'notFound' | 'often' | 'linkOver' | 'expired';
	/** The pass to the request, under the name by which the page's own forms carry it on. */
	carried?: string;
	request?: Pick<Referral, 'reference' | 'status' | 'statusChangedAt' | 'dueOn'>;
	isLate?: boolean;
	/** It was moved on between looking and pressing. */
	isReused?: boolean;
	reminder?: Reminder;
}

/** A request on its way to the page. */
interface ShownRequest extends Omit<Shown, 'problem'> {
	id: string;
	problem?: Reminder['problem'];
}

/**
 * How a request stands, for the person who sent it, by its reference and their date of birth, or by their own link. The same
 * page with and without JavaScript: everything is posted, an address has no more than a token that is good once, and nothing
 * is kept.
 */
export const actions: Actions = {
	default: async ({ request, params: { lang }, locals: { services }, getClientAddress }) => {
		const data = await request.formData();
		const fields = fieldsOf(data);
		const now = new Date();
		const pass = fields.one('carried');
		const mine = pass ? await mineByPass(services, pass, now) : undefined;
		if (mine)
			return withReminder(services, await actOn(services, { mine, pass, fields }, now), now);
		const values = enteredValues(fields, data.keys());
		const asked: Shown = { stage: 'asked', values, errors: [] };
		if (fields.one('go') === 'open') {
			const token = fields.one('link');
			return open(services, { token, asked, address: getClientAddress() }, now);
		}
		if (fields.one('go') !== 'find')
			return pass ? { ...asked, problem: 'expired' as const } : asked;
		return find(services, { fields, asked, lang, address: getClientAddress() }, now);
	}
};

async function find(
	services: Services,
	{
		fields,
		asked,
		lang,
		address
	}: Record<'lang' | 'address', string> & { fields: Fields; asked: Shown },
	now: Date
) {
	const born = readDateOfBirth(fields, lang, londonClock(now).date);
	const errors = [
		...(fields.one('reference') ? [] : [{ field: 'reference', key: 'referenceMissing' }]),
		...(born.kind === 'errors' ? born.errors : [])
	];
	if (errors.length > 0) return fail(400, { ...asked, errors });
	const reference = parseReference(fields.one('reference'));
	const { limits } = services;
	const at = now.getTime();
	// Also a reference that cannot be one is counted: guessing costs the same, whatever is guessed.
	const isOften =
		limits.take('status', address, at) > 0 ||
		(reference !== undefined && limits.take('reference', reference, at) > 0);
	if (isOften) return fail(429, { ...asked, problem: 'often' as const });
	const found =
		reference && born.kind === 'answered'
			? await findMine(services, { reference, dateOfBirth: born.answers }, now)
			: undefined;
	if (!found) return fail(404, { ...asked, problem: 'notFound' as const });
	return withReminder(services, shown(found, services.lookups.passTo(found.id, now), now), now);
}

/** By the person's own link, which is good once: a page that is only looked at, by a messenger for example, does not use it up. */
async function open(
	services: Services,
	{ token, asked, address }: { token: string; asked: Shown; address: string },
	now: Date
) {
	if (services.limits.take('status', address, now.getTime()) > 0)
		return fail(429, { ...asked, problem: 'often' as const });
	const found = await useOwnLink(services.database, token, now);
	if (!found) return fail(404, { ...asked, problem: 'linkOver' as const });
	return withReminder(services, shown(found, services.lookups.passTo(found.id, now), now), now);
}

async function actOn(
	services: Services,
	{ mine, pass, fields }: { mine: Referral; pass: string; fields: Fields },
	now: Date
): Promise<ShownRequest> {
	const go = fields.one('go');
	if (go.startsWith('remind')) return remind(services, { mine, pass, fields }, now);
	if (go === 'stop') return { ...shown(mine, pass, now), stage: 'stopping' };
	if (go !== 'stopYes') return shown(mine, pass, now);
	const outcome = await stopMine(services, mine, now);
	const after = (await mineByPass(services, pass, now)) ?? mine;
	return { ...shown(after, pass, now), isReused: outcome === 'moved-on' };
}

function shown(request: Referral, carried: string, now: Date): ShownRequest {
	const { id, reference, status, statusChangedAt, dueOn } = request;
	const isWaiting = status === 'received' || status === 'accepted';
	return {
		stage: 'request',
		id,
		values: {},
		errors: [],
		carried,
		request: { reference, status, statusChangedAt, dueOn },
		isLate: isWaiting && londonClock(now).date > dueOn
	};
}

/** Reminds them of the day they chose, or not any more; and says how that stands. */
async function remind(
	services: Services,
	{ mine, pass, fields }: { mine: Referral; pass: string; fields: Fields },
	now: Date
): Promise<ShownRequest> {
	const page = shown(mine, pass, now);
	await forgetReminder(services.database, mine.id);
	const by = MESSAGES_BY.find((each) => fields.one('go') === `remind:${each}`);
	if (!by) return page;
	const day = chosenOne(fields, 'remindOf', reminderDays(londonClock(now).date));
	const asked = day && (await askReminder(services, { id: mine.id, by, day }, now));
	if (asked === 'asked') return page;
	return { ...page, problem: day ? 'noAddress' : 'wrongDay' };
}

/** The request, with how its reminder stands: where this site can remind somebody, and there is something to come. */
async function withReminder(
	{ database, site }: Services,
	{ id, problem, ...page }: ShownRequest,
	now: Date
): Promise<Shown> {
	const { messagesBy } = site;
	if (!messagesBy || !page.request || !mayBecome(page.request.status, 'stopped')) return page;
	const day = await reminderOf(database, id);
	const { date: today } = londonClock(now);
	const reminder = { by: messagesBy, today, ...(day && { day }), ...(problem && { problem }) };
	return { ...page, reminder };
}
