import { fieldsOf } from '$lib/domain/questions/form';
import { ONCE_COOKIE, ONCE_COOKIE_OPTIONS } from '$lib/server/desk-cookie';
import { siteWords } from '$lib/server/desk/guessable';
import { addPasskey, listPasskeys, removePasskey } from '$lib/server/desk/passkeys';
import { LONGEST_PASSWORD, SHORTEST_PASSWORD } from '$lib/server/desk/passwords';
import { isFresh } from '$lib/server/desk/sessions';
import { fail, redirect } from '@sveltejs/kit';
import { requireReader } from '../reader.ts';
import type { Actions, PageServerLoad } from './$types';

const DONE = ['done', 'passkey', 'password'] as const;

export const load: PageServerLoad = async ({ locals, url }) => {
	const reader = requireReader(locals);
	const { account, session, roles, teams } = reader;
	const { desk, database, openId } = locals.services;
	const now = new Date();
	return {
		devices: await desk.devices(account, now),
		passkeys: await listPasskeys(database, account),
		isFresh: isFresh(reader, now),
		isLocal: !openId?.isOnly,
		lengths: { short: SHORTEST_PASSWORD, long: LONGEST_PASSWORD },
		session,
		roles,
		teams,
		done: DONE.find((each) => url.searchParams.has(each))
	};
};

const refused = (status: number, field: string, key: string, count = 0) =>
	fail(status, { problem: { field, key, values: { count } } });
const textOf = (value: FormDataEntryValue | null) => (typeof value === 'string' ? value : '');

export const actions: Actions = {
	end: async ({ request, locals }) => {
		const reader = requireReader(locals);
		if (!isFresh(reader, new Date())) return refused(403, 'devices', 'notFresh');
		const { account } = reader;
		const session = fieldsOf(await request.formData()).one('session');
		await locals.services.desk.end({ account, session }, 'this', new Date());
		redirect(303, '/desk/account?done');
	},
	endOthers: async ({ locals }) => {
		const reader = requireReader(locals);
		if (!isFresh(reader, new Date())) return refused(403, 'devices', 'notFresh');
		await locals.services.desk.end(reader, 'others', new Date());
		redirect(303, '/desk/account?done');
	},
	changePassword: async ({ request, locals }) => {
		const reader = requireReader(locals);
		const { desk, limits, openId, site } = locals.services;
		if (openId?.isOnly) return refused(403, 'current', 'notHere');
		const now = new Date();
		const wait = limits.take('signInCode', reader.account, now.getTime());
		if (wait > 0) return refused(429, 'current', 'wait', wait);
		const data = await request.formData();
		// Never trimmed: a space may be part of a password.
		const [current, next] = [textOf(data.get('current')), textOf(data.get('password'))];
		const outcome = await desk.changePassword(
			reader,
			{ current, next, known: siteWords(site) },
			now
		);
		if (outcome === 'changed') redirect(303, '/desk/account?password');
		return refused(400, outcome === 'wrong' ? 'current' : 'password', outcome);
	},
	addPasskey: async ({ request, cookies, url, locals }) => {
		const reader = requireReader(locals);
		const { openId } = locals.services;
		const now = new Date();
		const fields = fieldsOf(await request.formData());
		const token = cookies.get(ONCE_COOKIE);
		cookies.delete(ONCE_COOKIE, ONCE_COOKIE_OPTIONS);
		if (openId?.isOnly || !isFresh(reader, now)) return refused(403, 'name', 'notFresh');
		const { account } = reader;
		const [name, response] = [fields.one('name'), fields.one('response')];
		if (!name) return refused(400, 'name', 'noName');
		const answered = { account, origin: url.origin, token, response, name };
		const outcome = await addPasskey(locals.services, answered, now);
		if (outcome === 'added') redirect(303, '/desk/account?passkey');
		return refused(400, 'name', outcome);
	},
	removePasskey: async ({ request, locals }) => {
		const reader = requireReader(locals);
		const now = new Date();
		if (!isFresh(reader, now)) return refused(403, 'name', 'notFresh');
		const id = fieldsOf(await request.formData()).one('id');
		await removePasskey(locals.services.database, { account: reader.account, id }, now);
		redirect(303, '/desk/account?passkey');
	}
};
