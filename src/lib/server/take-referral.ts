import { isProof } from '../domain/proof.ts';
import { envelopeSchema, LARGEST_CIPHERTEXT } from '../domain/sealing.ts';
import type { openDisk } from './disk.ts';
import { jsonOf } from './json.ts';
import type { openLimits } from './limits.ts';
import type { openLoad } from './load.ts';
import { accept } from './referrals.ts';
import type { ReferralStore } from './referrals.ts';

/** What it takes to take a request. */
export interface Taker extends ReferralStore {
	limits: ReturnType<typeof openLimits>;
	disk: ReturnType<typeof openDisk>;
	load: ReturnType<typeof openLoad>;
}

const PROOF_HEADER = 'hereabouts-proof';

const answer = (status: number, body: unknown, headers?: HeadersInit) =>
	Response.json(body, { status, headers: { 'cache-control': 'no-store', ...headers } });
const refused = (status: number, problem: string, headers?: HeadersInit) =>
	answer(status, { problem }, headers);
const tooMuch = () => refused(503, 'too much to do just now', { 'retry-after': '30' });

/**
 * Takes one sealed request and answers a signed receipt. 201 the first time, 200 for the same bytes again, 409 for other
 * bytes under the same id; 400, 413, 415 and 422 can never succeed as they are, 429 and 5xx may be tried again. One without
 * a good proof of work is taken like any other, and looked at first.
 *
 * @param address whose request it is, for the limits in memory only
 */
export async function takeReferral(
	taker: Taker,
	request: Request,
	{ address, now }: { address: string; now: Date }
): Promise<Response> {
	if (request.headers.get('content-type')?.split(';')[0] !== 'application/json')
		return refused(415, 'a request is sent as JSON');
	const wait = taker.limits.take('referral', address, now.getTime());
	if (wait > 0) return refused(429, 'too many at once', { 'retry-after': String(wait) });
	if (taker.load.isFull()) return tooMuch();
	if (!taker.disk.hasRoom(now.getTime()))
		return refused(503, 'there is no room just now', { 'retry-after': '300' });
	const text = await request.text();
	if (text.length > LARGEST_CIPHERTEXT + 2000) return refused(413, 'this request is too large');
	const envelope = envelopeSchema.safeParse(jsonOf(text));
	if (!envelope.success) return refused(400, 'this is not a sealed request');
	const isSlow = !isProof(request.headers.get(PROOF_HEADER) ?? '', envelope.data.id, now);
	const outcome = await taker.load.during(() =>
		accept(taker, envelope.data, { now, channel: 'device', isSlow })
	);
	if (outcome === 'full') return tooMuch();
	switch (outcome.kind) {
		case 'unknown-team':
			return refused(422, 'no team here can open this');
		case 'conflict':
			return refused(409, 'another request has this id');
		default:
			return answer(outcome.kind === 'accepted' ? 201 : 200, outcome.receipt);
	}
}
