/**
 * A person's own text or e-mail by GOV.UK Notify, which they asked for: its words name no health matter, no service and no
 * person, because somebody else may read them. Written against Notify's published contract; nothing was ever sent by it.
 */
import type { NotifyClient } from 'notifications-node-client';
import { setTimeout as pause } from 'node:timers/promises';
import { londonClock } from '../../domain/clock.ts';
import { outcomeOf } from '../../domain/dispatch.ts';
import type { Outcome } from '../../domain/dispatch.ts';
import { PERSON_CHANNELS } from '../../domain/person-message.ts';
import type { PersonChannel } from '../../domain/person-message.ts';
import { displayReference } from '../../domain/reference.ts';
import type { ReferralPayload } from '../../domain/referral-payload.ts';
import { longDate } from '../../i18n/format.ts';
import { loadMessages, translator } from '../../i18n/translator.ts';
import { ONE_TRY } from './channel.ts';
import type { Parcel, Send } from './channel.ts';

export interface Notify {
	key: string;
	/** A template whose whole text is `((message))`, and for e-mail its subject `((subject))`. */
	template: string;
	telephone: string;
	/** The site's public address, for the person's own link. */
	origin: string;
	/** Another address than Notify's own, for tests. */
	url?: string;
}

/** A channel that sends one message to the person. A second try asks Notify first whether it has had the first. */
export function notify(
	channel: PersonChannel,
	{ key, template, url, ...site }: Notify,
	{ clock = () => new Date(), oneTry = ONE_TRY } = {}
): Send {
	// Fetched with the first message: a site without this channel never needs it.
	let client: NotifyClient | undefined;
	const open = async () => {
		const { NotifyClient: Client } = await import('notifications-node-client');
		return url === undefined ? new Client(key) : new Client(url, key);
	};
	const { by, about } = PERSON_CHANNELS[channel];
	return async (parcel) => {
		const payload = await parcel.payload();
		if (!payload) return { kind: 'never', problem: 'the request cannot be opened' };
		const to = by === 'text' ? payload.contact.text : payload.contact.email;
		// They took the number back, or asked for no messages, after they had asked for this one.
		if (!to || payload.contact.messages === 'none')
			return { kind: 'dropped', problem: 'no longer wanted' };
		if (about === 'reminder' && londonClock(clock()).date > dayOf(parcel))
			return { kind: 'dropped', problem: 'too late' };
		return within(oneTry, async () => {
			client ??= await open();
			if (parcel.tries > 1 && (await isThere(client, parcel.id))) return { kind: 'sent' };
			const personalisation = await wordsOf(about, parcel, { payload, ...site });
			const options = { personalisation, reference: parcel.id };
			if (by === 'text') await client.sendSms(template, to, options);
			else await client.sendEmail(template, to, options);
			return { kind: 'sent' };
		});
	};
}

/** The client waits for ever, so its time is taken here. */
async function within(oneTry: number, send: () => Promise<Outcome>): Promise<Outcome> {
	const late = new AbortController();
	try {
		return await Promise.race([
			send().catch(refusalOf),
			pause(oneTry, { kind: 'retry', problem: 'no answer in time' } as const, late)
		]);
	} finally {
		late.abort();
	}
}

async function isThere(client: NotifyClient, reference: string): Promise<boolean> {
	const { data } = await client.getNotifications(undefined, undefined, reference);
	return data.notifications.length > 0;
}

/** The day a reminder is of, which is the one after its turn. */
const dayOf = ({ turnAt }: Parcel) =>
	londonClock(new Date(Date.parse(turnAt) + 24 * 60 * 60_000)).date;

async function wordsOf(
	about: 'receipt' | 'reminder',
	parcel: Parcel,
	{
		payload: { language },
		telephone,
		origin
	}: Pick<Notify, 'telephone' | 'origin'> & { payload: ReferralPayload }
) {
	const t = translator(language, await loadMessages(language, 'messages'));
	const { reference, dueOn } = parcel.referral;
	const values = {
		reference: displayReference(reference),
		date: longDate(about === 'receipt' ? dueOn : dayOf(parcel), language),
		telephone
	};
	const [subject, message] = ['subject', 'text'].map((part) =>
		t(`messages.${about}.${part}`, values)
	);
	if (about === 'reminder') return { subject, message };
	const link = `${origin}/${language}/my-request?link=${await parcel.ownLink()}`;
	return { subject, message: `${message}\n${t('messages.receipt.link', { link })}` };
}

function refusalOf(error: unknown): Outcome {
	const { response } = error as {
		response?: { status: number; headers: Record<string, string | undefined> };
	};
	if (!response) return { kind: 'retry', problem: 'could not be reached' };
	return outcomeOf(response.status, response.headers['retry-after']);
}
