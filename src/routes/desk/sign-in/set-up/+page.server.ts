import { base32, codeAt, otpauthUri, stepAt } from '$lib/server/desk/totp';
import { redirect } from '@sveltejs/kit';
import { requireHalf } from '../../reader.ts';
import { enterCode } from '../entering.ts';
import type { Actions, PageServerLoad } from './$types';

export const load: PageServerLoad = ({ locals }) => {
	const { offer, email } = requireHalf(locals);
	if (!offer) redirect(303, '/desk/sign-in/code');
	const { name, demonstration } = locals.services.site;
	return {
		secret: base32(offer),
		link: otpauthUri(offer, { issuer: name, email }),
		// The page shows the secret itself, so the code that follows from it gives nothing more away.
		...(demonstration && { code: codeAt(offer, stepAt(new Date())) })
	};
};

export const actions: Actions = {
	default: async (event) => {
		requireHalf(event.locals);
		const outcome = await enterCode(event);
		return outcome.kind === 'in' ? { recoveryCodes: outcome.recoveryCodes } : outcome.failure;
	}
};
