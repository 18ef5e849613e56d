import { redirect } from '@sveltejs/kit';
import type { DeskReader, HalfSignedIn } from '$lib/server/desk/sessions';

export const SIGN_IN = '/desk/sign-in';

/** Asked of the route that answers, not of the address, which can be written in many ways (`/%64esk`). */
export const isDesk = (route: string | null): boolean => /^\/desk(\/|$)/.test(route ?? '');

/**
 * Who is reading. Every load and action of the desk begins with this, although the door has turned strangers away
 * already: a page's data is loaded beside its layout's, and an action before it, so neither can rely on the layout.
 */
export function requireReader(locals: App.Locals): DeskReader {
	if (!locals.reader) redirect(303, SIGN_IN);
	return locals.reader;
}

/** Who has given a right password and no code yet: for the pages that ask for one. */
export function requireHalf(locals: App.Locals): HalfSignedIn {
	if (!locals.half) redirect(303, SIGN_IN);
	return locals.half;
}

/** Where somebody goes on whose password was right. */
export const nextStep = ({ offer }: Pick<HalfSignedIn, 'offer'>): string =>
	offer ? '/desk/sign-in/set-up' : '/desk/sign-in/code';
