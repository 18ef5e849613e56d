/// <reference types="@sveltejs/kit" />
/// <reference lib="webworker" />
/**
 * Keeps the shell, the site's facts and the live release, so that every patient page works with no network, and sends
 * what waits when the browser wakes us. It never touches the desk, the API, or a page that answers a form: those hold a
 * person, and nothing with a person in it is ever kept here.
 */
import { build, files, version } from '$service-worker';
import { sendKeptReports } from '$lib/client/listing-reports';
import { SYNC_TAG } from '$lib/client/outbox';
import { flush } from '$lib/client/outbox-flush';
import { isLocale } from '$lib/i18n/locales';
import { isPassedOn } from '$lib/i18n/passed-on';
import type { SiteFacts } from '$lib/domain/site-facts';

const worker = globalThis as unknown as ServiceWorkerGlobalScope;
const SHELL = '/shell';
const SHELL_CACHE = `shell-${version}`;
/** Not named by version: what a person can look at offline stays when the app is updated. */
const DATA_CACHE = 'data-1';
const FACTS = '/catalogue/site';
/** How long a page may take over a bad connection before the phone's own copy is shown, in milliseconds. */
const PATIENCE = 4000;
/** What a proxy answers while our server is away: as good as no network. */
const GATEWAY_ERRORS = new Set([502, 503, 504]);
/** A release, or a piece of where postcodes are: named by its bytes, so what is here is right for ever. */
const IMMUTABLE = /^\/catalogue\/(postcodes\/)?[0-9a-f]{64}$/;
const assets = new Set([...build, ...files]);
/** What is for one language only: see src/models/language-chunks.ts, which names it. */
const OF_LANGUAGE = /\/chunks\/([a-z]{2,4})\.([\w-]+)\.[\w-]+\.js$/;
/** What is kept of every language, so that whoever takes up a phone finds urgent help in their own. */
const FOR_EVERYBODY = ['common', 'start', 'urgent', 'leave', 'review'];

async function install(): Promise<void> {
	const shell = await caches.open(SHELL_CACHE);
	const languages = new Set(['en', ...(await languagesOpen()), ...(await languagesKept())]);
	const wanted = [...assets].filter((path) => {
		const [, language = '', part = ''] = OF_LANGUAGE.exec(path) ?? [];
		return !language || languages.has(language) || FOR_EVERYBODY.includes(part);
	});
	await shell.addAll([...wanted, SHELL]);
	await keepData().catch(() => undefined);
}

/** The languages of the pages that are open now. */
async function languagesOpen(): Promise<string[]> {
	const pages = await worker.clients.matchAll({ type: 'window', includeUncontrolled: true });
	return pages.map(({ url }) => languageAt(new URL(url).pathname));
}

/** The languages that this phone has been used in: a version before this one kept all that they need. */
async function languagesKept(): Promise<string[]> {
	const names = (await caches.keys()).filter((name) => name.startsWith('shell-'));
	const keys = await Promise.all(names.map(async (name) => (await caches.open(name)).keys()));
	return keys.flat().flatMap(({ url }) => {
		const [, language = '', part = ''] = OF_LANGUAGE.exec(url) ?? [];
		return language && !FOR_EVERYBODY.includes(part) ? [language] : [];
	});
}

/** Keeps all of a language that somebody has begun to read in, a file at a time: what fails now is asked for again. */
async function keepLanguage(language: string): Promise<void> {
	const shell = await caches.open(SHELL_CACHE);
	for (const path of assets)
		if (OF_LANGUAGE.exec(path)?.[1] === language && !(await shell.match(path)))
			await shell.add(path);
}

/** Fetches the facts, and the release and the postcodes they name if those are not here yet; older ones go. */
async function keepData(): Promise<void> {
	const data = await caches.open(DATA_CACHE);
	const response = await fetch(FACTS, { cache: 'no-cache' });
	if (!isOurs(response)) return;
	const { live, postcodes } = (await response.clone().json()) as SiteFacts;
	const release = live && `/catalogue/${live.digest}`;
	if (release && !(await data.match(release))) await data.add(release);
	await data.put(FACTS, response);
	const pieces = postcodes?.pieces.map((digest) => `/catalogue/postcodes/${digest}`) ?? [];
	const named = new Set([release, ...pieces]);
	for (const { url } of await data.keys()) {
		const { pathname } = new URL(url);
		if (release && IMMUTABLE.test(pathname) && !named.has(pathname)) await data.delete(url);
	}
	// All of them, in one order for everybody: which piece is asked for must never say where somebody lives.
	for (const piece of pieces) if (!(await data.match(piece))) await data.add(piece);
}

/** Ours, whole and good: never a redirect, an error, or a captive portal's page. */
const isOurs = (response: Response) =>
	response.ok &&
	response.type === 'basic' &&
	!response.redirected &&
	response.headers.get('content-type')?.startsWith('application/json') === true;

async function activate(): Promise<void> {
	// A new version only takes over when no page uses the old one any more, so its files can go.
	for (const name of await caches.keys()) {
		if (name !== SHELL_CACHE && name !== DATA_CACHE) await caches.delete(name);
	}
	await worker.clients.claim();
}

/** Fetches, or gives up after a while. A navigation's request takes no signal, so the clock runs beside it. */
const patiently = (request: Request | string): Promise<Response> =>
	Promise.race([
		fetch(request),
		new Promise<never>((_, reject) => setTimeout(() => reject(new Error('too slow')), PATIENCE))
	]);

async function page(request: Request): Promise<Response> {
	try {
		const response = await patiently(request);
		if (!GATEWAY_ERRORS.has(response.status)) return response;
		return (await caches.match(SHELL, { cacheName: SHELL_CACHE })) ?? response;
	} catch (error) {
		const shell = await caches.match(SHELL, { cacheName: SHELL_CACHE });
		if (shell) return shell;
		throw error;
	}
}

async function facts(): Promise<Response> {
	try {
		// Kept by keepData only, after the release they name: kept here, they could name one that is not on this phone.
		const response = await patiently(FACTS);
		return isOurs(response)
			? response
			: ((await caches.match(FACTS, { cacheName: DATA_CACHE })) ?? response);
	} catch (error) {
		const kept = await caches.match(FACTS, { cacheName: DATA_CACHE });
		if (kept) return kept;
		throw error;
	}
}

async function kept(path: string, cacheName: string, request: Request): Promise<Response> {
	const hit = await caches.match(path, { cacheName });
	if (hit) return hit;
	const response = await fetch(request);
	if (cacheName === DATA_CACHE ? isOurs(response) : response.ok && response.type === 'basic')
		await (await caches.open(cacheName)).put(path, response.clone());
	return response;
}

const languageAt = (path: string) => path.split('/')[1] ?? '';

const isPatientPage = (path: string) => isPassedOn(path) || isLocale(languageAt(path));

worker.addEventListener('install', (event) => event.waitUntil(install()));
worker.addEventListener('activate', (event) => event.waitUntil(activate()));

worker.addEventListener('fetch', (event) => {
	const { request } = event;
	const { origin, pathname } = new URL(request.url);
	if (request.method !== 'GET' || origin !== location.origin) return;
	if (assets.has(pathname)) {
		event.respondWith(kept(pathname, SHELL_CACHE, request));
		// Another language, taken up on a page that is open.
		const [, language, part] = OF_LANGUAGE.exec(pathname) ?? [];
		if (language && part === 'common')
			event.waitUntil(keepLanguage(language).catch(() => undefined));
	} else if (pathname === FACTS) event.respondWith(facts());
	else if (IMMUTABLE.test(pathname)) event.respondWith(kept(pathname, DATA_CACHE, request));
	else if (request.mode === 'navigate' && isPatientPage(pathname)) {
		event.respondWith(page(request));
		// While somebody is here and connected, the phone's copy is brought up to date.
		event.waitUntil(keepData().catch(() => undefined));
		event.waitUntil(keepLanguage(languageAt(pathname)).catch(() => undefined));
	}
});

worker.addEventListener('sync', (event) => {
	const { tag } = event as ExtendableEvent & { tag: string };
	if (tag !== SYNC_TAG) return;
	const sent = Promise.all([flush(), sendKeptReports()]).then((done) => {
		if (done.includes(false)) throw new Error('something still waits');
	});
	(event as ExtendableEvent).waitUntil(sent);
});
