import { listFor } from '$lib/server/listing';
import { json } from '@sveltejs/kit';
import type { RequestHandler } from './$types';

/** The first page of what is on in the area, for a results page that was opened with no answers. */
export const GET: RequestHandler = async ({ locals: { services, language } }) =>
	json(await listFor(services, language, {}), { headers: { 'cache-control': 'no-cache' } });
