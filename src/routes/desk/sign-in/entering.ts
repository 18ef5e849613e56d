import { SESSION_COOKIE, SESSION_COOKIE_OPTIONS } from '$lib/server/desk-cookie';
import { fieldsOf, plainDigits } from '$lib/domain/questions/form';
import type { FieldError } from '$lib/domain/questions/form';
import { fail, redirect } from '@sveltejs/kit';
import type { ActionFailure, RequestEvent } from '@sveltejs/kit';
import { requireHalf, SIGN_IN } from '../reader.ts';

/** What came of a code: what to show of a refusal, or recovery codes to write down where the authenticator is new. */
export type Came =
	| { kind: 'refused'; failure: ActionFailure<{ errors: FieldError[] }> }
	| { kind: 'in'; recoveryCodes: string[] };

/**
 * Takes the code that a form brought. Where it was right, the whole session's cookie is set. After too many wrong ones the
 * password is asked for again.
 */
export async function enterCode({
	request,
	cookies,
	setHeaders,
	locals
}: RequestEvent): Promise<Came> {
	const { account } = requireHalf(locals);
	const { desk, limits } = locals.services;
	const now = new Date();
	const refused = (status: number, key: string, values?: FieldError['values']): Came => ({
		kind: 'refused',
		failure: fail(status, { errors: [{ field: 'code', key, ...(values && { values }) }] })
	});
	const code = plainDigits(fieldsOf(await request.formData()).one('code'));
	if (!code) return refused(400, 'missing_code');
	const wait = limits.take('signInCode', account, now.getTime());
	if (wait > 0) {
		setHeaders({ 'retry-after': String(wait) });
		return refused(429, 'wait', { count: wait });
	}
	const entered = await desk.enter(cookies.get(SESSION_COOKIE) ?? '', code, now);
	if (entered.kind === 'over') redirect(303, `${SIGN_IN}?again`);
	if (entered.kind !== 'entered') return refused(401, 'wrong_code');
	cookies.set(SESSION_COOKIE, entered.token, SESSION_COOKIE_OPTIONS);
	return { kind: 'in', recoveryCodes: entered.recoveryCodes ?? [] };
}
