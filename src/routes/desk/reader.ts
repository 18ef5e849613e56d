import { redirect } from '@sveltejs/kit';
import type { DeskReader } from '$lib/server/desk';

export const SIGN_IN = '/desk/sign-in';
/** The only pages of the desk that open without a session. */
const OPEN_ROUTES: readonly string[] = [SIGN_IN, '/desk/set-password/[token]'];

/** Asked of the route that answers, not of the address, which can be written in many ways (`/%64esk`). */
export const isDesk = (route: string | null): boolean => /^\/desk(\/|$)/.test(route ?? '');

/** Whether a route is closed to anyone who is not signed in: all of the desk, whatever is added to it, but two pages. */
export const needsReader = (route: string | null): boolean =>
	isDesk(route) && !OPEN_ROUTES.includes(route ?? '');

/**
 * Who is reading. Every load and action of the desk begins with this, although the hook has turned strangers away
 * already: a page's data is loaded beside its layout's, and an action before it, so neither can rely on the layout.
 */
export function requireReader(locals: App.Locals): DeskReader {
	if (!locals.reader) redirect(303, SIGN_IN);
	return locals.reader;
}
