import { fieldsOf } from '$lib/domain/questions/form';
import type { Actions } from './$types';

/** Without JavaScript, from the urgent question of a request: what was answered so far goes on with the person. */
export const actions: Actions = {
	default: async ({ request }) => ({ carried: fieldsOf(await request.formData()).one('carried') })
};
