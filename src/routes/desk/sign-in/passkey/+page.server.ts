import { fieldsOf } from '$lib/domain/questions/form';
import {
	ONCE_COOKIE,
	ONCE_COOKIE_OPTIONS,
	SESSION_COOKIE,
	SESSION_COOKIE_OPTIONS
} from '$lib/server/desk-cookie';
import { audit } from '$lib/server/audit';
import { deviceOf } from '$lib/server/desk/device';
import { accountOfPasskey } from '$lib/server/desk/passkeys';
import { fail, redirect } from '@sveltejs/kit';
import { SIGN_IN } from '../../reader.ts';
import type { Actions, PageServerLoad } from './$types';

export const load: PageServerLoad = ({ request }) => {
	if (request.method !== 'POST') redirect(303, SIGN_IN);
};

export const actions: Actions = {
	default: async ({ request, cookies, url, locals: { services } }) => {
		const response = fieldsOf(await request.formData()).one('response');
		const token = cookies.get(ONCE_COOKIE);
		cookies.delete(ONCE_COOKIE, ONCE_COOKIE_OPTIONS);
		const now = new Date();
		const answered = { origin: url.origin, token, response };
		const account = services.openId?.isOnly
			? undefined
			: await accountOfPasskey(services, answered, now);
		if (account === undefined) {
			const refused = { actor: 'unknown', action: 'sign-in refused', subject: 'passkey' } as const;
			await audit(services.database, { at: now.toISOString(), ...refused });
			return fail(401, { isRefused: true });
		}
		const device = deviceOf(request.headers.get('user-agent'));
		const session = await services.desk.admit({ account, device, isWhole: true }, now);
		cookies.set(SESSION_COOKIE, session, SESSION_COOKIE_OPTIONS);
		redirect(303, '/desk');
	}
};
