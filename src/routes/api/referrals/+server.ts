import { envelopeSchema, LARGEST_CIPHERTEXT } from '$lib/domain/sealing';
import { accept } from '$lib/server/referrals';
import { json } from '@sveltejs/kit';
import type { RequestHandler } from './$types';

const refused = (status: number, problem: string, headers?: HeadersInit) =>
	json({ problem }, { status, headers: { 'cache-control': 'no-store', ...headers } });

/**
 * Takes one sealed request and answers a signed receipt. 201 the first time, 200 for the same bytes again, 409 for other
 * bytes under the same id; 400, 413, 415 and 422 can never succeed as they are, 429 and 5xx may be tried again.
 */
export const POST: RequestHandler = async ({ request, locals: { services }, getClientAddress }) => {
	if (request.headers.get('content-type')?.split(';')[0] !== 'application/json')
		return refused(415, 'a request is sent as JSON');
	const wait = services.limits.take('referral', getClientAddress(), Date.now());
	if (wait > 0) return refused(429, 'too many at once', { 'retry-after': String(wait) });
	const text = await request.text();
	if (text.length > LARGEST_CIPHERTEXT + 2000) return refused(413, 'this request is too large');
	const envelope = envelopeSchema.safeParse(jsonOf(text));
	if (!envelope.success) return refused(400, 'this is not a sealed request');
	const outcome = await accept(services, envelope.data, { now: new Date(), channel: 'device' });
	switch (outcome.kind) {
		case 'unknown-team':
			return refused(422, 'no team here can open this');
		case 'conflict':
			return refused(409, 'another request has this id');
		default:
			return json(outcome.receipt, {
				status: outcome.kind === 'accepted' ? 201 : 200,
				headers: { 'cache-control': 'no-store' }
			});
	}
};

function jsonOf(text: string): unknown {
	try {
		return JSON.parse(text);
	} catch {
		return undefined;
	}
}
