import { linkOwner, setPassword } from '$lib/server/desk/accounts';
import { LONGEST_PASSWORD, SHORTEST_PASSWORD } from '$lib/server/desk/passwords';
import { siteWords } from '$lib/server/desk/guessable';
import { fail, redirect } from '@sveltejs/kit';
import { SIGN_IN } from '../../reader.ts';
import type { Actions, PageServerLoad } from './$types';

export const load: PageServerLoad = async ({ params: { token }, locals: { services } }) => ({
	owner: await linkOwner(services.database, token, new Date()),
	shortest: SHORTEST_PASSWORD,
	longest: LONGEST_PASSWORD,
	hasOrganisation: services.openId !== undefined,
	isLocal: !services.openId?.isOnly,
	token
});

export const actions: Actions = {
	default: async ({ params: { token }, request, locals: { services } }) => {
		const entered = (await request.formData()).get('password');
		const password = typeof entered === 'string' ? entered : '';
		if (services.openId?.isOnly) return fail(403, { problem: undefined });
		const known = siteWords(services.site);
		const outcome = await setPassword(services.database, { token, password, known }, new Date());
		if (outcome === 'set') redirect(303, `${SIGN_IN}?password-set`);
		// A link that is over needs no message of its own: the page, loaded again, says so.
		return fail(400, { problem: outcome === 'link-over' ? undefined : outcome });
	}
};
