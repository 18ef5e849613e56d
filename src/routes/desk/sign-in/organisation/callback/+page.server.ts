import {
	ONCE_COOKIE,
	ONCE_COOKIE_OPTIONS,
	SESSION_COOKIE,
	SESSION_COOKIE_OPTIONS
} from '$lib/server/desk-cookie';
import { comeFromOrganisation } from '$lib/server/desk/by-organisation';
import { deviceOf } from '$lib/server/desk/device';
import type { PageServerLoad } from './$types';

/** Answers why nobody was let in, or nothing: then the page leads on to the desk, which asks for a code where it must. */
export const load: PageServerLoad = async ({ cookies, request, url, locals: { services } }) => {
	const token = cookies.get(ONCE_COOKIE);
	cookies.delete(ONCE_COOKIE, ONCE_COOKIE_OPTIONS);
	const device = deviceOf(request.headers.get('user-agent'));
	const came = await comeFromOrganisation(services, { url, token, device }, new Date());
	if (came.kind !== 'in') return { problem: came.kind };
	cookies.set(SESSION_COOKIE, came.token, SESSION_COOKIE_OPTIONS);
	return {};
};
