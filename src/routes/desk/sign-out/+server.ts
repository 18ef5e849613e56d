import { SESSION_COOKIE, SESSION_COOKIE_OPTIONS } from '$lib/server/desk-cookie';
import { redirect } from '@sveltejs/kit';
import { requireReader, SIGN_IN } from '../reader.ts';
import type { RequestHandler } from './$types';

export const POST: RequestHandler = async ({ cookies, locals }) => {
	const reader = requireReader(locals);
	await locals.services.desk.end(reader, 'this', new Date());
	cookies.delete(SESSION_COOKIE, SESSION_COOKIE_OPTIONS);
	redirect(303, `${SIGN_IN}?signed-out`);
};
