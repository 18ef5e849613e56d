import { MESSAGES_BY } from '$lib/domain/person-message';
import type { MessageBy } from '$lib/domain/person-message';
import { chosenOne, fieldsOf } from '$lib/domain/questions/form';
import type { Fields } from '$lib/domain/questions/form';
import { padded } from '$lib/domain/padding';
import { payloadOf } from '$lib/domain/questions/refer';
import { seal } from '$lib/domain/sealing';
import type { Envelope, Receipt } from '$lib/domain/sealing';
import { carriedBy, isTooQuick, requestId } from '$lib/server/carried';
import { referContext } from '$lib/server/refer-context';
import { askReceipt } from '$lib/server/person-messages';
import { accept, receiptFor } from '$lib/server/referrals';
import type { Arrival } from '$lib/server/referrals';
import type { Services } from '$lib/server/services';
import { fail, redirect } from '@sveltejs/kit';
import type { Actions } from './$types';

/** When somebody may try again who was not served, in seconds: the page keeps what they said. */
const COME_BACK = '60';

/**
 * Without JavaScript: "Send my request". The request is sealed to its team here, before anything is stored or logged. The
 * same answers always go under the same id, so pressing twice, or Back and again, makes one request.
 */
export const actions: Actions = {
	default: async ({
		request,
		params: { lang },
		locals: { services },
		getClientAddress,
		setHeaders
	}) => {
		const fields = fieldsOf(await request.formData());
		const now = new Date();
		if (fields.one('go') === 'language') return inAnotherLanguage(services, fields);
		const by = chosenOne(fields, 'receiptBy', MESSAGES_BY);
		if (by) return sentToThem(services, { id: fields.one('request'), by }, getClientAddress(), now);
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
		const refused = () => {
			setHeaders({ 'retry-after': COME_BACK });
			return fail(503, { refused: true, carried: fields.one('carried') });
		};
		const earlier = await services.load.during(() => receiptFor(services, id));
		if (earlier === 'full') return refused();
		if (earlier) return { ...shown(earlier), again: true };
		if (expired) redirect(307, `/${lang}/refer/urgent`);
		if (!takesAny(services, getClientAddress(), now.getTime())) return refused();
		const key = services.keyring.sealingKey(draft.team);
		const envelope = await seal(padded(JSON.stringify({ ...draft, id })), {
			id,
			team: draft.team,
			key
		});
		const isSlow = fields.one('website') !== '' || isTooQuick(carried, now.getTime());
		const sent = await services.load.during(() =>
			sendOnce(services, envelope, { now, channel: 'form', isSlow })
		);
		return sent && sent !== 'full' ? sent : refused();
	}
};

/** Whether this site takes requests, has room and time for one more, and this address has not sent too many. */
const takesAny = ({ site, load, disk, limits }: Services, address: string, now: number): boolean =>
	site.referrals &&
	!load.isFull() &&
	disk.hasRoom(now) &&
	limits.take('referral', address, now) === 0;

/** What is shown once it is taken; nothing where it was not. */
async function sendOnce(services: Services, envelope: Envelope, arrival: Arrival) {
	const outcome = await accept(services, envelope, arrival);
	if ('receipt' in outcome) return { ...shown(outcome.receipt), again: false };
	// A second press of the same button was quicker: its request is the one that counts.
	const first = outcome.kind === 'conflict' && (await receiptFor(services, envelope.id));
	return first ? { ...shown(first), again: true } : undefined;
}

/** `request` names the request to this page in another language: it cannot be guessed, and opens nothing but this. */
const shown = ({ id, reference, receivedAt }: Receipt) => ({ request: id, reference, receivedAt });

/** The person asks for their reference on their own phone. Whoever knows the request's name sent it. */
async function sentToThem(
	services: Services,
	{ id, by }: { id: string; by: MessageBy },
	address: string,
	now: Date
) {
	const receipt = await receiptFor(services, id);
	if (!receipt) redirect(303, '/');
	if (services.limits.take('status', address, now.getTime()) > 0)
		return fail(429, { ...shown(receipt), again: false, message: 'over' as const });
	const message = await askReceipt(services, { id, by }, now);
	return { ...shown(receipt), again: false, message };
}

/** The same page in another language. It never sends: what was sent is looked up, what was refused waits for its button. */
async function inAnotherLanguage(services: Services, fields: Fields) {
	const receipt = await receiptFor(services, fields.one('request'));
	if (receipt) return { ...shown(receipt), again: false };
	return { refused: true, carried: fields.one('carried') };
}
