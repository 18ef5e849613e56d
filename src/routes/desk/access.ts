import { DESK_ROLES, TEAM_ROLES } from '$lib/domain/desk-roles';
import type { DeskRole } from '$lib/domain/desk-roles';

/**
 * Who may ask what of the desk: the whole of it, by route and method, for a form's actions by name. What is not on this
 * list is denied; a test goes through every route there is. `half`: somebody whose password was right and who has not
 * shown a code yet. `signedIn`: whoever is, also without a role.
 */
export type Rule = 'open' | 'half' | 'signedIn' | readonly DeskRole[];
interface RouteRules {
	GET?: Rule;
	POST?: Rule;
	actions?: Record<string, Rule>;
}

const ANYBODY: Rule = DESK_ROLES;
const DIRECTORY: Rule = ['linkWorker', 'teamLead', 'editor'];

export const ACCESS: Record<string, RouteRules> = {
	'/desk': {
		GET: ANYBODY,
		actions: { find: TEAM_ROLES, handOver: ['teamLead'], tryAgain: ['teamLead'] }
	},
	'/desk/requests/[id]': {
		GET: TEAM_ROLES,
		actions: {
			record: TEAM_ROLES,
			close: TEAM_ROLES,
			concern: TEAM_ROLES,
			handOver: TEAM_ROLES,
			ask: TEAM_ROLES
		}
	},
	'/desk/requests/[id]/export': { GET: TEAM_ROLES },
	'/desk/requests/[id]/print': { GET: TEAM_ROLES },
	'/desk/requests/[id]/plan': {
		GET: TEAM_ROLES,
		actions: { save: TEAM_ROLES, find: TEAM_ROLES, link: TEAM_ROLES }
	},
	'/desk/requests/[id]/plan/print': { GET: TEAM_ROLES },
	'/desk/requests/[id]/sharing': {
		GET: TEAM_ROLES,
		actions: { activity: TEAM_ROLES, surgery: TEAM_ROLES, withdraw: TEAM_ROLES }
	},
	'/desk/requests/[id]/sharing/[share]': { GET: TEAM_ROLES },
	'/desk/requests/[id]/sharing/[share]/fhir': { GET: TEAM_ROLES },
	'/desk/directory': { GET: DIRECTORY, actions: { done: ['editor'], rollBack: ['editor'] } },
	'/desk/directory/[activity]': {
		GET: DIRECTORY,
		actions: { note: DIRECTORY, removeNote: DIRECTORY, correct: ['editor'] }
	},
	'/desk/counts': { GET: ANYBODY },
	'/desk/counts/csv': { GET: ANYBODY },
	'/desk/account': {
		GET: 'signedIn',
		actions: {
			end: 'signedIn',
			endOthers: 'signedIn',
			changePassword: 'signedIn',
			addPasskey: 'signedIn',
			removePasskey: 'signedIn'
		}
	},
	'/desk/account/passkey': { POST: 'signedIn' },
	'/desk/accounts': {
		GET: ['administrator'],
		actions: { invite: ['administrator'], change: ['administrator'] }
	},
	'/desk/kiosks': { GET: ['administrator'], actions: { make: ['administrator'] } },
	'/desk/not-allowed': { GET: 'signedIn' },
	'/desk/stay': { POST: 'signedIn' },
	'/desk/sign-out': { POST: 'signedIn' },
	'/desk/sign-in': { GET: 'open', actions: { default: 'open' } },
	'/desk/sign-in/organisation': { GET: 'open', actions: { default: 'open' } },
	'/desk/sign-in/organisation/callback': { GET: 'open' },
	'/desk/sign-in/passkey': { GET: 'open', actions: { default: 'open' } },
	'/desk/sign-in/passkey/options': { POST: 'open' },
	'/desk/sign-in/code': { GET: 'half', actions: { default: 'half' } },
	'/desk/sign-in/set-up': { GET: 'half', actions: { default: 'half' } },
	'/desk/set-password/[token]': { GET: 'open', actions: { default: 'open' } }
};

/** The rule for what is asked, or why there is none. `action`: the name of a form's action, without its slash. */
export function ruleFor(
	route: string,
	method: string,
	action: string
): { kind: 'rule'; rule: Rule } | { kind: 'unlisted' } | { kind: 'method'; allow: string } {
	if (!Object.hasOwn(ACCESS, route)) return { kind: 'unlisted' };
	const { GET, POST, actions = {} } = ACCESS[route] ?? {};
	const byMethod: Record<string, Rule | undefined> = {
		GET,
		HEAD: GET,
		POST: POST ?? (Object.hasOwn(actions, action) ? actions[action] : undefined)
	};
	const rule = Object.hasOwn(byMethod, method) ? byMethod[method] : undefined;
	if (rule) return { kind: 'rule', rule };
	if (method === 'POST' && Object.keys(actions).length > 0) return { kind: 'unlisted' };
	const allow = [GET && 'GET, HEAD', (POST ?? Object.keys(actions).length > 0) && 'POST'];
	return { kind: 'method', allow: allow.filter(Boolean).join(', ') };
}
