import { building, version } from '$app/environment';
import { londonClock } from '$lib/domain/clock';
import { isLocale, langOf, localeOf } from '$lib/i18n/locales';
import { negotiate } from '$lib/i18n/negotiate';
import { inLocale, isPassedOn } from '$lib/i18n/passed-on';
import { readConfig } from '$lib/server/config';
import { isCrossSite } from '$lib/server/cross-site';
import { announceDemonstration } from '$lib/server/demonstration-desk';
import { keepDispatching } from '$lib/server/dispatch/dispatcher';
import { keepTellingLeads } from '$lib/server/dispatch/late';
import { describeError, openLog } from '$lib/server/log';
import { policyFor } from '$lib/server/map-policy';
import { pageTag } from '$lib/server/page-tag';
import { keepRetention } from '$lib/server/retention';
import { scriptsAfterPaint } from '$lib/server/scripts-later';
import { openServices } from '$lib/server/services';
import type { Services } from '$lib/server/services';
import { keepTally } from '$lib/server/tally';
import type { Handle, HandleServerError, ServerInit } from '@sveltejs/kit';
import { sequence } from '@sveltejs/kit/hooks';
import { randomBytes } from 'node:crypto';
import { atTheDoor } from './routes/desk/door.ts';
import { isDesk } from './routes/desk/reader.ts';

let services: Services;
const print = (text: string) => void process.stdout.write(text);
const log = openLog(print, () => new Date());

export const init: ServerInit = async () => {
	if (building) return;
	const read = readConfig(process.env);
	if (!read.ok) throw new Error(read.problems.join('\n'));
	services = await openServices(read.config, log, version);
	await announceDemonstration(services, print);
	keepRetention(services, log);
	keepTally(services, log);
	keepDispatching(services, log);
	keepTellingLeads(services, log);
};

/** One line for each request: which route, how it ended, how long it took. Never an address, a query or a body. */
const logged: Handle = async ({ event, resolve }) => {
	const from = performance.now();
	event.locals.services = services;
	const response = await resolve(event);
	log({
		event: 'request',
		route: event.route.id ?? 'none',
		method: event.request.method,
		status: response.status,
		milliseconds: Math.round(performance.now() - from)
	});
	return response;
};

/** What another website's page sends in a person's name is refused before anything reads it. */
const ownSite: Handle = ({ event, resolve }) => {
	const strict = isDesk(event.route.id);
	if (!isCrossSite(event.request, event.url.origin, { strict })) return resolve(event);
	const headers = { 'content-type': 'text/plain; charset=utf-8', 'cache-control': 'no-store' };
	return new Response('This came from another website, so it was not taken.\n', {
		status: 403,
		headers
	});
};

const isPageRequest = ({ method, headers }: Request) =>
	method === 'GET' && (headers.get('accept') ?? '').includes('text/html');

/** What a page without a language in its address can be in: the site's languages, or those that staff have words in. */
function offeredFor(route: string | null): string[] {
	const { languages } = services?.site ?? { languages: ['en'] };
	return isDesk(route) ? languages.filter((code) => localeOf(code).desk) : languages;
}

const inLanguage: Handle = ({ event, resolve }) => {
	const [, first = ''] = event.url.pathname.split('/');
	const language = isLocale(first)
		? first
		: negotiate(event.request.headers.get('accept-language'), offeredFor(event.route.id));
	event.locals.language = language;
	// An address without a language, and one that leads nowhere, go on in the person's language.
	const isLost = event.route.id === null && isPageRequest(event.request);
	const { pathname } = event.url;
	if (isPassedOn(pathname) || (isLost && !isLocale(first))) {
		const location = isPassedOn(pathname) ? inLocale(pathname, language) : `/${language}/not-found`;
		const headers = { location, vary: 'accept-language', 'cache-control': 'no-store' };
		return new Response(null, { status: 307, headers });
	}
	const { code, direction } = localeOf(language);
	return resolve(event, {
		transformPageChunk: ({ html }) =>
			html.replace('%lang%', langOf(code)).replace('%dir%', direction).replaceAll('%locale%', code)
	});
};

const deskSession: Handle = async ({ event, resolve }) => {
	if (!isDesk(event.route.id)) return resolve(event);
	const turnedAway = await atTheDoor(services, event);
	if (turnedAway) return turnedAway;
	const response = await resolve(event);
	response.headers.set('cache-control', 'no-store');
	return response;
};

/** Pages on which a person says who they are: nothing of them stays in a browser's caches, also as they fill in. */
const isPersonal = (route: string | null) =>
	/^\/\[lang=locale\]\/(refer|my-request|plan)/.test(route ?? '');

/** An empty page, the same for everybody, that every phone keeps: it goes out compressed as what may be kept does. */
const SHELL = '/shell';

/** A page that came by GET holds nothing of the person: it may be kept, and asked about by its tag. All others may not. */
const revalidated: Handle = async ({ event, resolve }) => {
	const isPublic =
		event.request.method === 'GET' &&
		event.route.id?.startsWith('/[lang=locale]') &&
		!isPersonal(event.route.id);
	if (!isPublic || event.isDataRequest) {
		const response = await resolve(event);
		if (isPersonal(event.route.id) || !response.headers.has('cache-control'))
			response.headers.set('cache-control', event.route.id === SHELL ? 'no-cache' : 'no-store');
		return response;
	}
	const tag = pageTag(services, version, event.url.pathname);
	if (event.request.headers.get('if-none-match') === tag) {
		return new Response(undefined, {
			status: 304,
			headers: { etag: tag, 'cache-control': 'no-cache' }
		});
	}
	const response = await resolve(event);
	if (response.status === 200) {
		response.headers.set('etag', tag);
		response.headers.set('cache-control', 'no-cache');
	}
	return response;
};

/** Pictures of a map may come from another host only where the site insists, and then from that one. */
const mapPolicy: Handle = async ({ event, resolve }) => {
	const response = await resolve(event);
	const policy = response.headers.get('content-security-policy');
	if (policy && event.route.id?.startsWith('/[lang=locale]'))
		response.headers.set('content-security-policy', policyFor(services?.ground.facts, policy));
	return response;
};

/** Scripts come after what a page is seen with: see scripts-later.ts. */
const scriptsLater: Handle = async ({ event, resolve }) => {
	if (building) return resolve(event);
	const scripts: string[] = [];
	let policyFor = (policy: string) => policy;
	const response = await resolve(event, {
		preload({ type, path }) {
			if (type === 'js') scripts.push(path);
			return type === 'css';
		},
		transformPageChunk({ html }) {
			const later = scriptsAfterPaint(html, scripts);
			({ policyFor } = later);
			return later.html;
		}
	});
	const policy = response.headers.get('content-security-policy');
	if (policy) response.headers.set('content-security-policy', policyFor(policy));
	return response;
};

/** One more page load in this language today: no address, no person, and nothing of what page it was. */
const counted: Handle = async ({ event, resolve }) => {
	const response = await resolve(event);
	const isPage =
		event.request.method === 'GET' &&
		event.route.id?.startsWith('/[lang=locale]') &&
		!event.isDataRequest &&
		(response.status === 200 || response.status === 304);
	const { lang } = event.params;
	if (isPage && lang) services.tally.count('page', lang, londonClock(new Date()).date);
	return response;
};

export const handle = sequence(
	logged,
	counted,
	scriptsLater,
	mapPolicy,
	ownSite,
	inLanguage,
	deskSession,
	revalidated
);

export const handleError: HandleServerError = ({ error, event, status }) => {
	if (status === 404) return { message: 'not found' };
	const id = randomBytes(4).toString('hex');
	log({ event: 'error', id, route: event.route.id ?? 'none', ...describeError(error) });
	return { message: 'something went wrong', id };
};
