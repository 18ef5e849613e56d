/** The desk's cookie: `__Host-` binds it to this host over a secure connection, and scripts never see it. */
export const SESSION_COOKIE = '__Host-desk';
export const SESSION_COOKIE_OPTIONS = {
	path: '/',
	httpOnly: true,
	secure: true,
	sameSite: 'strict'
} as const;

/**
 * What a sign-in needs until its next page (desk/single-use.ts). `lax`, because the organisation's provider, another site,
 * sends the browser back to us with it; it opens nothing.
 */
export const ONCE_COOKIE = '__Host-desk-once';
export const ONCE_COOKIE_OPTIONS = {
	...SESSION_COOKIE_OPTIONS,
	sameSite: 'lax',
	maxAge: 10 * 60
} as const;
