import { version } from '$app/environment';
import type { Answer } from '$lib/server/open-referral/answers';
import type { Directory } from '$lib/server/open-referral/directory';
import type { RequestEvent, RequestHandler } from '@sveltejs/kit';

/** Any program may read what any person may. */
const FOR_ALL = {
	'access-control-allow-origin': '*',
	'access-control-expose-headers': 'etag, retry-after'
};
/** For how long, in seconds, a cache need not ask again; a new release is seen this much later. */
const MAX_AGE = 60;

const STATUS = { found: 200, 'not understood': 400, 'not found': 404 } as const;

/** A browser asks this first where a page of another site sets headers of its own. */
export const preflight: RequestHandler = () =>
	new Response(null, {
		status: 204,
		headers: {
			...FOR_ALL,
			'access-control-allow-methods': 'GET, HEAD, OPTIONS',
			'access-control-allow-headers': 'if-none-match',
			'access-control-max-age': '86400',
			'cache-control': 'no-cache'
		}
	});

/**
 * Answers from the live release: as JSON, with the release as its tag, and in plain words where there is nothing to
 * give. An address that asks too often is told how many seconds to wait.
 */
export function respond(event: RequestEvent, answer: (directory: Directory) => Answer): Response {
	const { services } = event.locals;
	const wait = services.limits.take('openReferral', event.getClientAddress(), Date.now());
	if (wait > 0)
		return refuse(429, 'that is too often: wait a little', { 'retry-after': `${wait}` });

	const directory = services.openReferral();
	if (!directory) return refuse(503, 'there is no directory here yet');

	const headers = {
		...FOR_ALL,
		etag: `W/"${directory.digest.slice(0, 22)}-${version}"`,
		'cache-control': `public, max-age=${MAX_AGE}`
	};
	if (event.request.headers.get('if-none-match') === headers.etag)
		return new Response(null, { status: 304, headers });

	const answered = answer(directory);
	return answered.outcome === 'found'
		? Response.json(answered.body, { headers })
		: refuse(STATUS[answered.outcome], answered.problem);
}

const refuse = (status: number, problem: string, headers: Record<string, string> = {}): Response =>
	Response.json(
		{ problem },
		{ status, headers: { ...FOR_ALL, ...headers, 'cache-control': 'no-cache' } }
	);
