import { DESK_ROLES } from '$lib/domain/desk-roles';
import { chosen, chosenOne, fieldsOf } from '$lib/domain/questions/form';
import {
	ACCOUNT_CHANGES,
	changeAccount,
	invite,
	isEmail,
	listAccounts
} from '$lib/server/desk/accounts';
import { fail, redirect } from '@sveltejs/kit';
import { requireReader } from '../reader.ts';
import type { Actions, PageServerLoad } from './$types';

export const load: PageServerLoad = async ({ locals, url }) => {
	const { account } = requireReader(locals);
	return {
		accounts: await listAccounts(locals.services.database),
		own: account,
		isDone: url.searchParams.has('done')
	};
};

export const actions: Actions = {
	invite: async ({ request, locals, url }) => {
		const { account } = requireReader(locals);
		const { database, site } = locals.services;
		const fields = fieldsOf(await request.formData());
		const email = fields.one('email');
		const ids = site.teams.map(({ id }) => id);
		const [teams, roles] = [chosen(fields, 'teams', ids), chosen(fields, 'roles', DESK_ROLES)];
		const values = { email: [email], teams, roles };
		if (!isEmail(email)) return fail(400, { values, problem: { field: 'email', key: 'email' } });
		if (roles.length === 0) return fail(400, { values, problem: { field: 'roles', key: 'roles' } });
		const { token } = await invite(database, { email, teams, roles, by: account }, new Date());
		return { link: `${url.origin}/desk/set-password/${token}`, invited: email };
	},
	change: async ({ request, locals }) => {
		const { account } = requireReader(locals);
		const { database, site } = locals.services;
		const fields = fieldsOf(await request.formData());
		const change = chosenOne(fields, 'change', ACCOUNT_CHANGES);
		const id = fields.one('account');
		if (!change || !id) return fail(400, { problem: { field: 'change', key: 'missing' } });
		const teams = chosen(
			fields,
			'teams',
			site.teams.map((team) => team.id)
		);
		const roles = chosen(fields, 'roles', DESK_ROLES);
		const asked = { id, by: account, change, teams, roles };
		const outcome = await changeAccount(database, asked, new Date());
		if (outcome !== 'changed') return fail(409, { problem: { field: 'change', key: outcome } });
		redirect(303, '/desk/accounts?done');
	}
};
