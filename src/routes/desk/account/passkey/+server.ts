import { ONCE_COOKIE, ONCE_COOKIE_OPTIONS } from '$lib/server/desk-cookie';
import { offerPasskey } from '$lib/server/desk/passkeys';
import { isFresh } from '$lib/server/desk/sessions';
import { json } from '@sveltejs/kit';
import { requireReader } from '../../reader.ts';
import type { RequestHandler } from './$types';

export const POST: RequestHandler = async ({ cookies, url, locals }) => {
	const reader = requireReader(locals);
	const now = new Date();
	if (!isFresh(reader, now)) return new Response(null, { status: 403 });
	const { services } = locals;
	const site = { origin: url.origin, name: services.site.name };
	const { options, token } = await offerPasskey(services, reader, site, now);
	cookies.set(ONCE_COOKIE, token, ONCE_COOKIE_OPTIONS);
	return json(options);
};
