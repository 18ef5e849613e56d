import { fieldsOf } from '$lib/domain/questions/form';
import { payloadOf } from '$lib/domain/questions/refer';
import { seal } from '$lib/domain/sealing';
import { carriedBy } from '$lib/server/carried';
import { referContext } from '$lib/server/refer-context';
import { accept, receiptFor } from '$lib/server/referrals';
import { fail, redirect } from '@sveltejs/kit';
import type { Actions } from './$types';

/**
 * Without JavaScript: "Send my request". The request is sealed to its team here, before anything is stored or logged. Its
 * id was made with the first answer and rides in the encrypted field, so pressing twice, or Back and again, makes one.
 */
export const actions: Actions = {
	default: async ({ request, params: { lang }, locals: { services }, getClientAddress }) => {
		const fields = fieldsOf(await request.formData());
		const now = new Date();
		const { carried, expired } = carriedBy(services.carrier, fields.one('carried'), now.getTime());
		if (expired || fields.one('go') !== 'send') redirect(303, `/${lang}/refer/urgent`);
		const earlier = await receiptFor(services, carried.id);
		if (earlier) return { reference: earlier.reference, receivedAt: earlier.receivedAt, again: true };
		if (!services.site.referrals || services.limits.take('referral', getClientAddress(), now.getTime()) > 0)
			return fail(503, { parked: true });
		const payload = payloadOf(carried.answers, { id: carried.id, ...referContext(services.site, lang, now) });
		if (!payload) redirect(307, `/${lang}/refer/check`);
		const key = services.keyring.sealingKey(payload.team);
		const envelope = await seal(JSON.stringify(payload), { id: carried.id, team: payload.team, key });
		const outcome = await accept(services, envelope, { now, channel: 'form' });
		if (outcome.kind === 'conflict') {
			// A second press of the same button was quicker: its request is the one that counts.
			const first = await receiptFor(services, carried.id);
			if (first) return { reference: first.reference, receivedAt: first.receivedAt, again: true };
		}
		if (outcome.kind !== 'accepted' && outcome.kind !== 'repeated') return fail(503, { parked: true });
		const { reference, receivedAt } = outcome.receipt;
		return { reference, receivedAt, again: false };
	}
};
