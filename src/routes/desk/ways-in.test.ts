import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { openEmptyDesk } from '$lib/server/desk/desk.fixture';
import type { EmptyDesk } from '$lib/server/desk/desk.fixture';
import { openLimits } from '$lib/server/limits';
import { actions as account } from './account/+page.server.ts';
import { POST as offerPasskey } from './account/passkey/+server.ts';
import { actions as setPassword } from './set-password/[token]/+page.server.ts';
import { actions as signIn } from './sign-in/+page.server.ts';
import { actions as byPasskey } from './sign-in/passkey/+page.server.ts';

type Run = (event: never) => unknown;

let empty: EmptyDesk;
beforeAll(async () => {
	empty = await openEmptyDesk();
});
afterAll(() => empty.remove());

/** Asks a page's own code; answers the status of what it says, without which it would have led on. */
async function asked(run: Run | undefined, fields: Record<string, string>, locals: object) {
	const event = {
		url: new URL('http://localhost/desk'),
		params: { token: 'any' },
		request: new Request('http://localhost/desk', {
			method: 'POST',
			body: new URLSearchParams(fields)
		}),
		cookies: { get: () => 'any', set: () => undefined, delete: () => undefined },
		setHeaders: () => undefined,
		getClientAddress: () => '192.0.2.1',
		locals
	};
	return ((await run?.(event as never)) as { status?: number } | undefined)?.status;
}

describe('somebody who signed in more than 15 minutes ago', () => {
	const since = new Date(Date.now() - 15 * 60_000).toISOString();
	const reader = { account: 'a', email: 'a@example.org', session: 's', since };
	const locals = { reader, services: {} };

	it.each([
		['is offered no passkey', offerPasskey as Run],
		['adds no passkey', account.addPasskey as Run],
		['removes no passkey', account.removePasskey as Run]
	])('%s [ASVS 7.5.1]', async (_what, run) => {
		expect(await asked(run, { name: 'a', response: '{}', id: 'a' }, locals)).toBe(403);
	});

	it.each([
		['one session', account.end as Run],
		['the others', account.endOthers as Run]
	])('ends not %s of theirs before they sign in again [ASVS 7.5.2]', async (_what, run) => {
		expect(await asked(run, { session: 'other' }, locals)).toBe(403);
	});
});

describe('a desk with the organisation’s sign-in only', () => {
	it.each([
		['a password', signIn.default as Run, 403],
		['a new password', setPassword.default as Run, 403],
		['a passkey', byPasskey.default as Run, 401]
	])('takes not %s', async (_what, run, status) => {
		const services = { ...empty, limits: openLimits(), openId: { isOnly: true } };
		const fields = { email: 'a@example.org', password: 'three invented words', response: '{}' };
		expect(await asked(run, fields, { services })).toBe(status);
	});
});
