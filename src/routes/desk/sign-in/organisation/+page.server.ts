import { fieldsOf } from '$lib/domain/questions/form';
import { ONCE_COOKIE, ONCE_COOKIE_OPTIONS } from '$lib/server/desk-cookie';
import { goToOrganisation } from '$lib/server/desk/by-organisation';
import { fail, redirect } from '@sveltejs/kit';
import { SIGN_IN } from '../../reader.ts';
import type { Actions, PageServerLoad } from './$types';

export const load: PageServerLoad = ({ request }) => {
	if (request.method !== 'POST') redirect(303, SIGN_IN);
};

export const actions: Actions = {
	/**
	 * The page that follows leads to the provider. It is no redirect, which our own policy would stop: a form of ours sends
	 * to nobody else. And it is a form, so that no other site can have somebody signed in.
	 */
	default: async ({
		request,
		cookies,
		url,
		getClientAddress,
		setHeaders,
		locals: { services }
	}) => {
		const invitation = fieldsOf(await request.formData()).one('invitation');
		const wait = services.limits.take('signIn', getClientAddress(), Date.now());
		if (wait > 0) {
			setHeaders({ 'retry-after': String(wait) });
			return fail(429, { problem: 'wait' as const, count: wait });
		}
		const asked = { origin: url.origin, ...(invitation && { invitation }) };
		const gone = await goToOrganisation(services, asked, new Date());
		if (gone.kind !== 'go') return fail(503, { problem: gone.kind, count: 0 });
		cookies.set(ONCE_COOKIE, gone.token, ONCE_COOKIE_OPTIONS);
		return { address: gone.address };
	}
};
