import { londonClock } from '$lib/domain/clock';
import { keepUnmetNeed, unmetNeedSchema } from '$lib/server/unmet-needs';
import { json } from '@sveltejs/kit';
import type { RequestHandler } from './$types';

/** More than the longest takes, in characters. */
const LARGEST = 4000;

const answer = (status: number, body: object, headers?: HeadersInit) =>
	json(body, { status, headers: { 'cache-control': 'no-store', ...headers } });

/**
 * Takes what one person missed, without asking who. 201 the first time, 200 for the same id again; 400, 413 and 415 can
 * never succeed as they are, 429 and 5xx may be tried again.
 */
export const POST: RequestHandler = async ({ request, locals: { services }, getClientAddress }) => {
	if (request.headers.get('content-type')?.split(';')[0] !== 'application/json')
		return answer(415, { problem: 'it is sent as JSON' });
	const now = new Date();
	const wait = services.limits.take('unmetNeed', getClientAddress(), now.getTime());
	if (wait > 0)
		return answer(429, { problem: 'too many at once' }, { 'retry-after': String(wait) });
	const text = await request.text();
	if (text.length > LARGEST) return answer(413, { problem: 'this is too large' });
	const need = unmetNeedSchema.safeParse(jsonOf(text));
	if (!need.success) return answer(400, { problem: 'this is not something that was missed' });
	const outcome = await keepUnmetNeed(services.database, need.data, londonClock(now).date);
	return answer(outcome === 'kept' ? 201 : 200, { id: need.data.id });
};

function jsonOf(text: string): unknown {
	try {
		return JSON.parse(text);
	} catch {
		return undefined;
	}
}
