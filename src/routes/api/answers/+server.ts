import { keepAnswers, readSent } from '$lib/server/answers';
import { jsonOf } from '$lib/server/json';
import { error, json } from '@sveltejs/kit';
import type { RequestHandler } from './$types';

/** More than the longest takes, in characters. */
const LARGEST = 2000;
const STATUS = { kept: 201, repeated: 200, 'link-over': 410 } as const;

const answer = (status: number, body: object, headers?: HeadersInit) =>
	json(body, { status, headers: { 'cache-control': 'no-store', ...headers } });

/**
 * Takes what somebody answered after a visit or about how they feel, without asking who. 201 the first time, 200 for the
 * same id again, 410 for a link that is over; 400, 413 and 415 can never succeed as they are, 429 may be tried again.
 */
export const POST: RequestHandler = async ({ request, locals: { services }, getClientAddress }) => {
	if (!services.site.afterVisit) error(404, 'not found');
	if (request.headers.get('content-type')?.split(';')[0] !== 'application/json')
		return answer(415, { problem: 'it is sent as JSON' });
	const now = new Date();
	const wait = services.limits.take('answers', getClientAddress(), now.getTime());
	if (wait > 0)
		return answer(429, { problem: 'too many at once' }, { 'retry-after': String(wait) });
	const text = await request.text();
	if (text.length > LARGEST) return answer(413, { problem: 'this is too large' });
	const sent = readSent(jsonOf(text));
	if (!sent) return answer(400, { problem: 'these are no answers' });
	const outcome = await keepAnswers(services, sent, now);
	return answer(STATUS[outcome], { id: sent.id });
};
