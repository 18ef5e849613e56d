import { redirect } from '@sveltejs/kit';
import { requireHalf } from '../../reader.ts';
import { enterCode } from '../entering.ts';
import type { Actions, PageServerLoad } from './$types';

export const load: PageServerLoad = ({ locals }) => {
	const half = requireHalf(locals);
	if (half.offer) redirect(303, '/desk/sign-in/set-up');
};

export const actions: Actions = {
	default: async (event) => {
		requireHalf(event.locals);
		const outcome = await enterCode(event);
		if (outcome.kind === 'in') redirect(303, '/desk');
		return outcome.failure;
	}
};
