import { VIEWS } from '$lib/domain/case';
import type { View } from '$lib/domain/case';
import { londonClock } from '$lib/domain/clock';
import { TEAM_ROLES } from '$lib/domain/desk-roles';
import { fieldsOf } from '$lib/domain/questions/form';
import { siteWarnings } from '$lib/domain/site-file';
import { erasedSoon } from '$lib/server/retention';
import { countCases, listCases, PAGE_SIZE } from '$lib/server/desk/case-list';
import type { ViewCounts } from '$lib/server/desk/case-list';
import { colleagues } from '$lib/server/desk/cases';
import { latestDraft } from '$lib/server/desk/drafts';
import { handOverAll } from '$lib/server/desk/hand-over';
import { findRequests, takeInNames } from '$lib/server/desk/names';
import type { DeskReader } from '$lib/server/desk/sessions';
import { stuckOf, tryAnew } from '$lib/server/dispatch/stuck';
import type { Services } from '$lib/server/services';
import { redirect } from '@sveltejs/kit';
import { requireReader } from './reader.ts';
import type { Actions, PageServerLoad } from './$types';

/** Where somebody goes who works with no requests. */
function elsewhere({ roles }: DeskReader): string {
	if (roles.includes('editor')) return '/desk/directory';
	return roles.includes('administrator') ? '/desk/accounts' : '/desk/account';
}

/** A lead begins with what is late, where anything is: a promise that nobody keeps is theirs to mend. */
const firstView = (isLead: boolean, { overdue }: ViewCounts): View =>
	isLead && overdue > 0 ? 'overdue' : 'all';

/** `2026-11-26.<id>`: the request after which a page begins. */
function cursorOf(text: string | null) {
	const [, dueOn, id] = /^(\d{4}-\d\d-\d\d)\.([\w-]{1,60})$/.exec(text ?? '') ?? [];
	return dueOn && id ? { dueOn, id } : undefined;
}

/** Whose requests a lead may look through to hand them over when somebody is away: everybody else in their teams. */
async function othersOf({ database }: Services, { account, teams }: DeskReader) {
	const all = (await Promise.all(teams.map((team) => colleagues(database, team)))).flat();
	const byId = new Map(all.map((each) => [each.id, each]));
	byId.delete(account);
	return [...byId.values()].sort((a, b) => a.email.localeCompare(b.email));
}

export const load: PageServerLoad = async ({ locals, url }) => {
	const everything = requireReader(locals);
	if (!everything.roles.some((role) => TEAM_ROLES.includes(role)))
		redirect(303, elsewhere(everything));
	const { services } = locals;
	const now = new Date();
	const { date: today } = londonClock(now);
	await takeInNames(services, services.deskKeys, everything.teams, now);
	const team = everything.teams.find((each) => each === url.searchParams.get('team'));
	const isLead = everything.roles.includes('teamLead');
	const others = isLead ? await othersOf(services, everything) : [];
	const colleague = others.find(({ id }) => id === url.searchParams.get('of'));
	const reader = {
		account: colleague?.id ?? everything.account,
		teams: team ? [team] : everything.teams
	};
	const { database, site } = services;
	const counts = await countCases(database, reader, today);
	const view =
		VIEWS.find((each) => each === url.searchParams.get('view')) ?? firstView(isLead, counts);
	const after = cursorOf(url.searchParams.get('after'));
	const [{ referrals, next }, draft, ending, stuck] = await Promise.all([
		listCases(database, reader, { view, today, ...(after && { after }) }),
		latestDraft(services, everything.account, now),
		erasedSoon(database, reader.teams, now),
		isLead ? stuckOf(database, everything.teams) : []
	]);
	return {
		...{ view, team, others, colleague, referrals, counts, today, draft, ending, stuck },
		teams: everything.teams,
		isLead,
		own: { id: everything.account, email: everything.email },
		next: next && `${next.dueOn}.${next.id}`,
		warnings: isLead ? siteWarnings(site, today) : []
	};
};

export const actions: Actions = {
	find: async ({ request, locals }) => {
		const reader = requireReader(locals);
		const { services } = locals;
		const text = fieldsOf(await request.formData())
			.one('text')
			.slice(0, 200);
		const now = new Date();
		const { more } = await takeInNames(services, services.deskKeys, reader.teams, now);
		const found = await findRequests(services, services.deskKeys, reader, text, now);
		return { text, more, found };
	},
	/** What could not be passed on by one channel is tried again. */
	tryAgain: async ({ request, locals }) => {
		const reader = requireReader(locals);
		const channel = fieldsOf(await request.formData()).one('channel');
		return { tried: await tryAnew(locals.services.database, reader, channel, new Date()) };
	},
	/** A lead gives to others what somebody has who is away. */
	handOver: async ({ request, locals }) => {
		const reader = requireReader(locals);
		const fields = fieldsOf(await request.formData());
		const [from, to] = [fields.one('from'), fields.one('to')];
		const requests = fields.all('request').slice(0, PAGE_SIZE);
		return {
			handedOver: await handOverAll(locals.services, reader, { from, to, requests }, new Date())
		};
	}
};
