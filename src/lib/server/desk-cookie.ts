/** The desk's cookie: `__Host-` binds it to this host over a secure connection, and scripts never see it. */
export const SESSION_COOKIE = '__Host-desk';
export const SESSION_COOKIE_OPTIONS = {
	path: '/',
	httpOnly: true,
	secure: true,
	sameSite: 'strict'
} as const;
