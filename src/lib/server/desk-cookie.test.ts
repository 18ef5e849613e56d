import { describe, expect, it } from 'vitest';
import {
	ONCE_COOKIE,
	ONCE_COOKIE_OPTIONS,
	SESSION_COOKIE,
	SESSION_COOKIE_OPTIONS
} from './desk-cookie.ts';

describe('the desk’s cookies', () => {
	it('belong to this host alone, over TLS, and no script reads them [ASVS 3.3.1] [ASVS 3.3.3] [ASVS 3.3.4]', () => {
		for (const name of [SESSION_COOKIE, ONCE_COOKIE]) expect(name).toMatch(/^__Host-/);
		for (const options of [SESSION_COOKIE_OPTIONS, ONCE_COOKIE_OPTIONS])
			expect(options).toMatchObject({ path: '/', secure: true, httpOnly: true });
	});

	it('come with no request that another site began, but the one that opens nothing [ASVS 3.3.2]', () => {
		expect(SESSION_COOKIE_OPTIONS.sameSite).toBe('strict');
		expect(ONCE_COOKIE_OPTIONS).toMatchObject({ sameSite: 'lax', maxAge: 600 });
	});
});
