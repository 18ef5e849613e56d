import { isHttpError, isRedirect } from '@sveltejs/kit';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { DESK_ROLES } from '$lib/domain/desk-roles';
import type { DeskRole } from '$lib/domain/desk-roles';
import { isCrossSite } from '$lib/server/cross-site';
import { CHEAP, enrol, passwords, PASSWORD, register } from '$lib/server/desk/desk.fixture';
import { draftOf } from '$lib/server/desk/drafts';
import { openDeskKeys } from '$lib/server/desk/keys';
import { openDesk } from '$lib/server/desk/sessions';
import type { Services } from '$lib/server/services';
import { arrive, openStore } from '$lib/server/store.fixture';
import type { OpenStore } from '$lib/server/store.fixture';
import { ACCESS, ruleFor } from './access.ts';
import { atTheDoor } from './door.ts';
import { isDesk, SIGN_IN } from './reader.ts';

type Handler = (event: unknown) => unknown;
type ServerFile = Record<string, Handler | Record<string, Handler>>;

const files = import.meta.glob<ServerFile>('./**/+{page.server,server}.ts', { eager: true });
const pages = import.meta.glob('./**/+{page,server,page.server}.{ts,svelte}', { query: '?raw' });
const routeOf = (file: string) => `/desk${file.slice(1).replace(/\/\+[^/]*$/, '')}`;
const routes = [...new Set(Object.keys(pages).map(routeOf))].sort();

/** Everything of a route that a request can run: its load, its actions, its methods. */
const handlers = Object.entries(files).flatMap(([file, exported]) =>
	Object.entries(exported).flatMap(([name, value]) =>
		typeof value === 'function'
			? [{ route: routeOf(file), method: name === 'load' ? 'GET' : name, action: '', run: value }]
			: Object.entries(value).map(([action, run]) => ({
					route: routeOf(file),
					method: 'POST',
					action,
					run
				}))
	)
);
const named = handlers.map((each) => ({
	...each,
	name: `${each.method} ${each.route} ${each.action}`.trim()
}));

/** Every way that a route can be asked, whether or not there is something that answers. */
const ways = routes.flatMap((route) => [
	...named.filter((each) => each.route === route),
	...['GET', 'POST', 'PUT', 'DELETE', 'PATCH', 'OPTIONS']
		.filter((method) => !handlers.some((each) => each.route === route && each.method === method))
		.map((method) => ({ route, method, action: 'default', name: `${method} ${route}` }))
]);

const NOW = new Date('2026-11-20T16:42:00Z');
const LATER = new Date('2026-11-20T16:58:00Z');
const WORDS = 'They asked me to ring again on Monday';

let store: OpenStore;
let services: Services;
let ownRequest: string;
let otherRequest: string;
/** A session token for each role, and for those whom nobody should let in. */
const tokens: Record<string, string> = {};

beforeAll(async () => {
	store = await openStore();
	const { database } = store;
	const deskKeys = openDeskKeys(store.dataDir);
	const desk = openDesk(database, deskKeys, passwords, CHEAP);
	services = { ...store, desk, deskKeys } as unknown as Services;
	for (const role of [...DESK_ROLES, 'revoked', 'none'] as const) {
		const roles: DeskRole[] = role === 'none' ? [] : [role === 'revoked' ? 'linkWorker' : role];
		const email = `${role}@example.org`;
		await register(database, { email, roles, teams: ['dene'] }, NOW);
		({ token: tokens[role] } = await enrol(desk, email, NOW));
	}
	const half = await desk.signIn({ email: 'linkWorker@example.org', password: PASSWORD }, NOW);
	tokens.half = half ?? '';
	const revoked = await desk.reader(tokens.revoked ?? '', NOW);
	if (revoked) await desk.end(revoked, 'this', NOW);
	tokens.invented = 'invented';
	ownRequest = await arrive(store, NOW);
	otherRequest = await arrive(store, NOW, { team: 'riverside' });
});
afterAll(() => store.remove());

interface Asking {
	route: string;
	method: string;
	action?: string;
	as?: string | undefined;
	id?: string;
	body?: Record<string, string>;
}
function eventOf({ route, method, action = '', as, id = ownRequest, body = {} }: Asking) {
	const token = as && tokens[as];
	const search = action && action !== 'default' ? `?/${action}` : '';
	const url = new URL(`http://localhost${route}${search || '?as=csv'}`);
	const hasBody = method === 'POST';
	const init = { method, ...(hasBody && { body: new URLSearchParams(body) }) };
	return {
		route: { id: route },
		url,
		params: { id, token: 'none' },
		request: new Request(url, init),
		cookies: { get: () => token, set: () => undefined, delete: () => undefined },
		setHeaders: () => undefined,
		getClientAddress: () => '192.0.2.1',
		locals: { services, language: 'en' } as App.Locals
	};
}
type Event = ReturnType<typeof eventOf>;
const door = (event: Event, now = NOW) => atTheDoor(services, event as never, now);
const audited = async (action: string) =>
	(
		await services.database
			.selectFrom('audit')
			.selectAll()
			.where('action', '=', action as never)
			.execute()
	).length;

/** Who may, told once more and apart from the list that the door goes by. */
const MAY: Record<string, readonly string[]> = {
	'GET /desk': DESK_ROLES,
	'POST /desk find': ['linkWorker', 'teamLead'],
	'POST /desk handOver': ['teamLead'],
	'POST /desk tryAgain': ['teamLead'],
	'GET /desk/requests/[id]': ['linkWorker', 'teamLead'],
	'POST /desk/requests/[id] record': ['linkWorker', 'teamLead'],
	'POST /desk/requests/[id] close': ['linkWorker', 'teamLead'],
	'POST /desk/requests/[id] concern': ['linkWorker', 'teamLead'],
	'POST /desk/requests/[id] handOver': ['linkWorker', 'teamLead'],
	'POST /desk/requests/[id] ask': ['linkWorker', 'teamLead'],
	'GET /desk/requests/[id]/export': ['linkWorker', 'teamLead'],
	'GET /desk/requests/[id]/print': ['linkWorker', 'teamLead'],
	'GET /desk/requests/[id]/plan': ['linkWorker', 'teamLead'],
	'POST /desk/requests/[id]/plan save': ['linkWorker', 'teamLead'],
	'POST /desk/requests/[id]/plan find': ['linkWorker', 'teamLead'],
	'POST /desk/requests/[id]/plan link': ['linkWorker', 'teamLead'],
	'GET /desk/requests/[id]/plan/print': ['linkWorker', 'teamLead'],
	'GET /desk/requests/[id]/sharing': ['linkWorker', 'teamLead'],
	'POST /desk/requests/[id]/sharing activity': ['linkWorker', 'teamLead'],
	'POST /desk/requests/[id]/sharing surgery': ['linkWorker', 'teamLead'],
	'POST /desk/requests/[id]/sharing withdraw': ['linkWorker', 'teamLead'],
	'GET /desk/requests/[id]/sharing/[share]': ['linkWorker', 'teamLead'],
	'GET /desk/requests/[id]/sharing/[share]/fhir': ['linkWorker', 'teamLead'],
	'GET /desk/directory': ['linkWorker', 'teamLead', 'editor'],
	'POST /desk/directory done': ['editor'],
	'POST /desk/directory rollBack': ['editor'],
	'GET /desk/directory/[activity]': ['linkWorker', 'teamLead', 'editor'],
	'POST /desk/directory/[activity] note': ['linkWorker', 'teamLead', 'editor'],
	'POST /desk/directory/[activity] removeNote': ['linkWorker', 'teamLead', 'editor'],
	'POST /desk/directory/[activity] correct': ['editor'],
	'GET /desk/counts': DESK_ROLES,
	'GET /desk/counts/csv': DESK_ROLES,
	'GET /desk/accounts': ['administrator'],
	'POST /desk/accounts invite': ['administrator'],
	'POST /desk/accounts change': ['administrator'],
	'GET /desk/account': [...DESK_ROLES, 'none'],
	'POST /desk/account end': [...DESK_ROLES, 'none'],
	'POST /desk/account endOthers': [...DESK_ROLES, 'none'],
	'POST /desk/account changePassword': [...DESK_ROLES, 'none'],
	'POST /desk/account addPasskey': [...DESK_ROLES, 'none'],
	'POST /desk/account removePasskey': [...DESK_ROLES, 'none'],
	'POST /desk/account/passkey': [...DESK_ROLES, 'none'],
	'GET /desk/kiosks': ['administrator'],
	'POST /desk/kiosks make': ['administrator'],
	'GET /desk/not-allowed': [...DESK_ROLES, 'none'],
	'POST /desk/stay': [...DESK_ROLES, 'none'],
	'POST /desk/sign-out': [...DESK_ROLES, 'none']
};
const OPEN = [
	'/desk/sign-in',
	'/desk/sign-in/organisation',
	'/desk/sign-in/organisation/callback',
	'/desk/sign-in/passkey',
	'/desk/sign-in/passkey/options',
	'/desk/set-password/[token]'
];
const HALF = ['/desk/sign-in/code', '/desk/sign-in/set-up'];
const closed = named.filter(({ route }) => ![...OPEN, ...HALF].includes(route));
const halfOpen = named.filter(({ route }) => HALF.includes(route));

describe('the access matrix', () => {
	it('names every route there is, and what is not named is denied [ASVS 6.3.4] [ASVS 8.3.1]', async () => {
		expect(Object.keys(ACCESS).sort()).toEqual(routes);
		expect(closed.map(({ name }) => name).sort()).toEqual(Object.keys(MAY).sort());
		const unlisted = { route: '/desk/invented', method: 'GET', as: 'administrator' };
		expect((await door(eventOf(unlisted)))?.status).toBe(404);
		const action = { route: '/desk/directory', method: 'POST', action: 'invented', as: 'editor' };
		expect((await door(eventOf(action)))?.status).toBe(404);
	});

	it.each([undefined, 'invented', 'revoked'])(
		'sends %s to sign in, from everywhere',
		async (as) => {
			for (const { name, ...asked } of [...closed, ...halfOpen]) {
				const turned = await door(eventOf({ ...asked, as }));
				expect([name, turned?.status, turned?.headers.get('location')]).toEqual([
					name,
					303,
					SIGN_IN
				]);
			}
		}
	);

	it('sends whoever has only given a password to give a code', async () => {
		for (const asked of closed) {
			const turned = await door(eventOf({ ...asked, as: 'half' }));
			expect(turned?.headers.get('location'), asked.name).toBe('/desk/sign-in/code');
		}
		for (const asked of halfOpen)
			expect(await door(eventOf({ ...asked, as: 'half' })), asked.name).toBeUndefined();
	});

	it.each([...DESK_ROLES, 'none'])(
		'lets %s into what is theirs and nothing else [ASVS 8.2.1] [ASVS 16.3.2]',
		async (role) => {
			const before = await audited('page refused');
			let refused = 0;
			for (const asked of closed) {
				const turned = await door(eventOf({ ...asked, as: role }));
				if (MAY[asked.name]?.includes(role)) expect(turned, asked.name).toBeUndefined();
				else {
					refused += 1;
					expect(turned?.headers.get('location'), asked.name).toBe('/desk/not-allowed');
				}
			}
			expect((await audited('page refused')) - before).toBe(refused);
		}
	);

	it('refuses every other method, whoever asks [ASVS 3.5.3]', async () => {
		const wrong = ways.filter(
			({ route, method }) => ruleFor(route, method, 'default').kind === 'method'
		);
		expect(wrong.length).toBeGreaterThan(routes.length * 3);
		for (const { name, ...asked } of wrong)
			expect([name, (await door(eventOf({ ...asked, as: 'linkWorker' })))?.status]).toEqual([
				name,
				405
			]);
	});

	it('takes no form from another website, or from nowhere [ASVS 7.6.2]', () => {
		const headers = [
			{ 'sec-fetch-site': 'cross-site' },
			{ origin: 'https://elsewhere.example' },
			{}
		];
		for (const each of headers) {
			const request = { method: 'POST', headers: new Headers(each) };
			expect(isCrossSite(request, 'http://localhost', { strict: true })).toBe(true);
		}
	});

	it('ends for a session that lay idle', async () => {
		for (const asked of closed.filter(({ method }) => method === 'GET')) {
			const turned = await door(eventOf({ ...asked, as: 'teamLead' }), LATER);
			expect(turned?.headers.get('location'), asked.name).toBe(SIGN_IN);
		}
	});
});

describe('a page’s own code', () => {
	const untouched = (name: string) =>
		new Proxy(
			{},
			{
				get(_, property) {
					throw new Error(`${name}.${String(property)} was touched before the reader was known`);
				}
			}
		);

	it.each([...closed, ...halfOpen])(
		'sends a stranger to sign in, having touched nothing, were there no door: $name',
		async ({ run }) => {
			const stranger = {
				locals: { language: 'en', services: untouched('services') },
				params: { id: 'any' },
				request: untouched('request'),
				cookies: untouched('cookies'),
				url: new URL('http://localhost/desk')
			};
			const outcome = await Promise.resolve()
				.then(() => run(stranger))
				.catch((thrown: unknown) => thrown);
			expect(isRedirect(outcome) && outcome.location).toBe(SIGN_IN);
		}
	);
});

describe('another team’s request', () => {
	const own = closed.filter(({ route }) => route.startsWith('/desk/requests/'));

	it.each(own)(
		'is not there, and that somebody asked is on record: $name [ASVS 8.2.2] [ASVS 8.4.1] [ASVS 16.3.3]',
		async (asked) => {
			const event = eventOf({
				...asked,
				as: 'linkWorker',
				id: otherRequest,
				body: { do: 'note', words: WORDS, reason: 'notReached', version: '0' }
			});
			expect(await door(event)).toBeUndefined();
			const before = await audited('referral refused');
			const outcome = await Promise.resolve()
				.then(() => asked.run(event))
				.catch((thrown: unknown) => thrown);
			expect(isHttpError(outcome, 404)).toBe(true);
			expect(await audited('referral refused')).toBe(before + 1);
			expect(await services.database.selectFrom('case_event').selectAll().execute()).toEqual([]);
		}
	);
});

describe('words typed when the session had lapsed', () => {
	const asked = { route: '/desk/requests/[id]', method: 'POST', action: 'record' };
	const typed = { ...asked, body: { do: 'tried', version: '0', words: WORDS } };
	const draftFor = async (as: string, request: string) => {
		const { account_id: account } = await services.database
			.selectFrom('desk_role')
			.select('account_id')
			.where('role', '=', as)
			.executeTakeFirstOrThrow();
		return draftOf(services, { account, request, team: 'dene' }, LATER);
	};

	it('are kept for whoever typed them, and nothing is recorded', async () => {
		const turned = await door(eventOf({ ...typed, as: 'teamLead' }), LATER);
		expect(turned?.headers.get('location')).toBe(`${SIGN_IN}?kept`);
		expect(await draftFor('teamLead', ownRequest)).toBe(WORDS);
		expect(await services.database.selectFrom('case_event').selectAll().execute()).toEqual([]);
	});

	it.each(['revoked', 'invented', undefined])('are not kept for %s', async (as) => {
		const turned = await door(eventOf({ ...typed, as }), LATER);
		expect(turned?.headers.get('location')).toBe(SIGN_IN);
	});

	it('are not kept about another team’s request', async () => {
		const turned = await door(eventOf({ ...typed, as: 'teamLead', id: otherRequest }), LATER);
		expect(turned?.headers.get('location')).toBe(SIGN_IN);
	});
});

describe('the desk', () => {
	it('is nothing but /desk and what is below it', () => {
		const asked = ['/desk', '/desk/[...rest]', '/desktop', '/[lang=locale]', '/', null];
		expect(asked.map(isDesk)).toEqual([true, true, false, false, false, false]);
	});
});
