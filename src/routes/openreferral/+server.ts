import { describeApi } from '$lib/server/open-referral/answers';
import { preflight, respond } from './respond.ts';
import type { RequestHandler } from './$types';

/** Both are asked for by programs that know the API by one of them. */
export const trailingSlash = 'ignore';

/** What this API is: an Open Referral UK 3 feed of the live release. See docs/open-referral.md. */
export const GET: RequestHandler = (event) =>
	respond(event, (directory) => ({ outcome: 'found', body: describeApi(directory) }));

export const OPTIONS: RequestHandler = preflight;
