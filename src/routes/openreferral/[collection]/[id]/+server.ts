import { answer } from '$lib/server/open-referral/answers';
import { preflight, respond } from '../../respond.ts';
import type { RequestHandler } from './$types';

export const trailingSlash = 'ignore';

/** One of them, with everything nested in it. */
export const GET: RequestHandler = (event) =>
	respond(event, (directory) => answer(event.params, event.url.searchParams, directory));

export const OPTIONS: RequestHandler = preflight;
