import { fieldsOf } from '$lib/domain/questions/form';
import { redirect } from '@sveltejs/kit';
import { requireReader } from '../reader.ts';
import type { Actions, PageServerLoad } from './$types';

export const load: PageServerLoad = async ({ locals, url }) => {
	const { account, session, roles, teams } = requireReader(locals);
	return {
		devices: await locals.services.desk.devices(account, new Date()),
		session,
		roles,
		teams,
		isDone: url.searchParams.has('done')
	};
};

export const actions: Actions = {
	end: async ({ request, locals }) => {
		const { account } = requireReader(locals);
		const session = fieldsOf(await request.formData()).one('session');
		await locals.services.desk.end({ account, session }, 'this', new Date());
		redirect(303, '/desk/account?done');
	},
	endOthers: async ({ locals }) => {
		const reader = requireReader(locals);
		await locals.services.desk.end(reader, 'others', new Date());
		redirect(303, '/desk/account?done');
	}
};
