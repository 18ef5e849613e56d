import { fieldsOf } from '$lib/domain/questions/form';
import type { Actions } from './$types';

/** Without JavaScript: a page that asks nothing and keeps nothing but what was already carried. */
export const actions: Actions = {
	default: async ({ request }) => ({ carried: fieldsOf(await request.formData()).one('carried') })
};
