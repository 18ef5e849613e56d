import { fieldsOf } from '$lib/domain/questions/form';
import type { Fields } from '$lib/domain/questions/form';
import { padded } from '$lib/domain/padding';
import { payloadOf } from '$lib/domain/questions/refer';
import { seal } from '$lib/domain/sealing';
import type { Receipt } from '$lib/domain/sealing';
import { carriedBy, requestId } from '$lib/server/carried';
import { referContext } from '$lib/server/refer-context';
import { accept, receiptFor } from '$lib/server/referrals';
import { fail, redirect } from '@sveltejs/kit';
import type { Actions } from './$types';

/**
 * Without JavaScript: "Send my request". The request is sealed to its team here, before anything is stored or logged. The
 * same answers always go under the same id, so pressing twice, or Back and again, makes one request.
 */
export const actions: Actions = {
	default: async ({ request, params: { lang }, locals: { services }, getClientAddress }) => {
		const fields = fieldsOf(await request.formData());
		const now = new Date();
		if (fields.one('go') === 'language') return inAnotherLanguage(services, fields);
		if (fields.one('go') !== 'send') redirect(303, `/${lang}/refer/urgent`);
		const { carried, expired, gone } = carriedBy(
			services.carrier,
			fields.one('carried'),
			now.getTime()
		);
		const { id: visit, answers } = gone ?? carried;
		const draft = payloadOf(answers, { id: visit, ...referContext(services.site, lang, now) });
		if (!draft) redirect(307, `/${lang}/refer/${expired ? 'urgent' : 'check'}`);
		const id = requestId(draft);
		const earlier = await receiptFor(services, id);
		if (earlier) return { ...shown(earlier), again: true };
		if (expired) redirect(307, `/${lang}/refer/urgent`);
		if (
			!services.site.referrals ||
			!services.disk.hasRoom(now.getTime()) ||
			services.limits.take('referral', getClientAddress(), now.getTime()) > 0
		)
			return fail(503, { refused: true, carried: fields.one('carried') });
		const key = services.keyring.sealingKey(draft.team);
		const envelope = await seal(padded(JSON.stringify({ ...draft, id })), {
			id,
			team: draft.team,
			key
		});
		const outcome = await accept(services, envelope, { now, channel: 'form' });
		if (outcome.kind === 'conflict') {
			// A second press of the same button was quicker: its request is the one that counts.
			const first = await receiptFor(services, id);
			if (first) return { ...shown(first), again: true };
		}
		if (outcome.kind !== 'accepted' && outcome.kind !== 'repeated')
			return fail(503, { refused: true, carried: fields.one('carried') });
		return { ...shown(outcome.receipt), again: false };
	}
};

/** `request` names the request to this page in another language: it cannot be guessed, and opens nothing but this. */
const shown = ({ id, reference, receivedAt }: Receipt) => ({ request: id, reference, receivedAt });

/** The same page in another language. It never sends: what was sent is looked up, what was refused waits for its button. */
async function inAnotherLanguage(services: App.Locals['services'], fields: Fields) {
	const receipt = await receiptFor(services, fields.one('request'));
	if (receipt) return { ...shown(receipt), again: false };
	return { refused: true, carried: fields.one('carried') };
}
