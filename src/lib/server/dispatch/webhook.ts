/**
 * A signed webhook, as Standard Webhooks (standardwebhooks.com) has it, so that receivers find libraries to check it with:
 * HMAC-SHA256 over `id.timestamp.body`. The id stays the same at every try: whoever has seen it has had the message.
 */
import { createHmac } from 'node:crypto';
import { toFhir } from '../../domain/fhir.ts';
import { displayReference } from '../../domain/reference.ts';
import { ONE_TRY } from './channel.ts';
import type { Parcel, Send } from './channel.ts';
import { postJson } from './post.ts';

/** The bytes of a secret such as `whsec_…`, or `undefined` where it is none: 24 to 64 bytes in base64. */
export function webhookKey(secret: string): Buffer | undefined {
	const [, base64] = /^whsec_([A-Za-z0-9+/]+={0,2})$/.exec(secret) ?? [];
	const key = Buffer.from(base64 ?? '', 'base64');
	return key.length >= 24 && key.length <= 64 ? key : undefined;
}

/** The three headers that go with a body. */
export function signed(
	{ id, body, now }: { id: string; body: string; now: Date },
	key: Buffer
): Record<string, string> {
	const timestamp = String(Math.floor(now.getTime() / 1000));
	const signature = createHmac('sha256', key).update(`${id}.${timestamp}.${body}`).digest('base64');
	return {
		'webhook-id': id,
		'webhook-timestamp': timestamp,
		'webhook-signature': `v1,${signature}`
	};
}

/** What may be said of a request without opening it. */
function noticeOf({ referral, isSlow }: Parcel) {
	const { id, reference, team, receivedAt, dueOn } = referral;
	return {
		id,
		reference: displayReference(reference),
		team,
		receivedAt,
		dueOn,
		checkFirst: isSlow
	};
}

/** A channel that posts a notice, or with `sends: 'request'` the whole request as a FHIR collection beside it. */
export function webhook(
	{ address, sends }: { address: string; sends: 'notice' | 'request' },
	key: Buffer,
	{ clock = () => new Date(), oneTry = ONE_TRY } = {}
): Send {
	return async (parcel) => {
		const payload = sends === 'request' ? await parcel.payload() : undefined;
		if (sends === 'request' && !payload)
			return { kind: 'never', problem: 'the request cannot be opened' };
		const now = clock();
		const body = JSON.stringify({
			type: 'referral.received',
			timestamp: parcel.referral.receivedAt,
			data: {
				...noticeOf(parcel),
				...(payload && { request: toFhir({ referral: parcel.referral, payload }) })
			}
		});
		const headers = signed({ id: parcel.id, body, now }, key);
		return (await postJson(address, body, headers, oneTry)).outcome;
	};
}
