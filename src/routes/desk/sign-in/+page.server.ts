import type { FieldError } from '$lib/domain/questions/form';
import { SESSION_COOKIE, SESSION_COOKIE_OPTIONS } from '$lib/server/desk-cookie';
import { deviceOf } from '$lib/server/desk/device';
import { fail, redirect } from '@sveltejs/kit';
import { nextStep, SIGN_IN } from '../reader.ts';
import type { Actions, PageServerLoad } from './$types';

const NOTICES = ['signed-out', 'password-set', 'kept', 'again'] as const;

export const load: PageServerLoad = async ({ locals, url }) => {
	if (locals.reader) redirect(303, '/desk');
	const { openId } = locals.services;
	const notice = NOTICES.find((each) => url.searchParams.has(each));
	const hasLeft = notice === 'signed-out';
	return {
		notice,
		hasOrganisation: openId !== undefined,
		isLocal: !openId?.isOnly,
		/** Where somebody who has signed out here signs out of their organisation too. */
		leave: hasLeft ? await openId?.leaveAddress(`${url.origin}${SIGN_IN}`) : undefined
	};
};

const textOf = (value: FormDataEntryValue | null) => (typeof value === 'string' ? value : '');

const refused = (status: number, email: string, errors: FieldError[]) =>
	fail(status, { email, errors });

export const actions: Actions = {
	default: async ({ request, cookies, getClientAddress, setHeaders, locals: { services } }) => {
		if (services.openId?.isOnly) return refused(403, '', [{ field: 'email', key: 'notHere' }]);
		const data = await request.formData();
		const email = textOf(data.get('email')).trim();
		// Never trimmed: a space may be part of a password.
		const password = textOf(data.get('password'));
		const missing = [
			...(email ? [] : [{ field: 'email', key: 'missing_email' }]),
			...(password ? [] : [{ field: 'password', key: 'missing_password' }])
		];
		if (missing.length > 0) return refused(400, email, missing);
		const wait = services.limits.take('signIn', getClientAddress(), Date.now());
		if (wait > 0) {
			setHeaders({ 'retry-after': String(wait) });
			return refused(429, email, [{ field: 'email', key: 'wait', values: { count: wait } }]);
		}
		const now = new Date();
		const device = deviceOf(request.headers.get('user-agent'));
		const token = await services.desk.signIn({ email, password, device }, now);
		const half = token && (await services.desk.half(token, now));
		if (!half) return refused(401, email, [{ field: 'email', key: 'wrong' }]);
		cookies.set(SESSION_COOKIE, token, SESSION_COOKIE_OPTIONS);
		redirect(303, nextStep(half));
	}
};
