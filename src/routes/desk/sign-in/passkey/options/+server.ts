import { ONCE_COOKIE, ONCE_COOKIE_OPTIONS } from '$lib/server/desk-cookie';
import { askForPasskey } from '$lib/server/desk/passkeys';
import { json } from '@sveltejs/kit';
import type { RequestHandler } from './$types';

export const POST: RequestHandler = async ({ cookies, url, getClientAddress, locals }) => {
	const { services } = locals;
	const wait = services.limits.take('signIn', getClientAddress(), Date.now());
	if (wait > 0)
		return new Response(null, { status: 429, headers: { 'retry-after': String(wait) } });
	const { options, token } = await askForPasskey(services, url.origin, new Date());
	cookies.set(ONCE_COOKIE, token, ONCE_COOKIE_OPTIONS);
	return json(options);
};
