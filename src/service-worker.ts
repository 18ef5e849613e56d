/// <reference types="@sveltejs/kit" />
/// <reference lib="webworker" />
/**
 * Keeps the shell, the site's facts and the live release, so that every patient page works with no network, and sends
 * what waits when the browser wakes us. It never touches the desk, the API, or a page that answers a form: those hold a
 * person, and nothing with a person in it is ever kept here. What it keeps is checked against its own list, byte for byte.
 */
import { build, files, version } from '$service-worker';
import { KEPT_HEADER } from '$lib/client/catalogue';
import { isShellOf, keepIfTrue, ownJson } from '$lib/client/kept-copies';
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
/** The SHA-256 of every file of this build: see src/models/file-hashes.ts. */
const HASHES = '/_app/hashes.json';
/** How long a page may take over a bad connection before the phone's own copy is shown, in milliseconds. */
const PATIENCE = 4000;
/** What a proxy answers while our server is away: as good as no network. */
const GATEWAY_ERRORS = new Set([502, 503, 504]);
/** A release, or a piece of where postcodes are: named by its bytes, so what is here is right for ever. */
const IMMUTABLE = /^\/catalogue\/(?:postcodes\/)?([0-9a-f]{64})$/;
const assets = new Set([...build, ...files]);
/** What is for one language only: see src/models/language-chunks.ts, which names it. */
const OF_LANGUAGE = /\/chunks\/([a-z]{2,4})\.([\w-]+)\.[\w-]+\.js$/;
/** What is kept of every language, so that whoever takes up a phone finds urgent help in their own. */
const FOR_EVERYBODY = ['common', 'start', 'urgent', 'leave', 'review'];
/** A library's public screen: see routes/kiosk. */
const KIOSK = /^\/kiosk\/[^/]+$/;
const KIOSK_CLEAR = /^(\/kiosk\/[^/]+)\/clear$/;

type Hashes = Record<string, string>;

async function install(): Promise<void> {
	const shell = await caches.open(SHELL_CACHE);
	const languages = new Set(['en', ...(await languagesOpen()), ...(await languagesKept())]);
	const wanted = [...assets].filter((path) => {
		const [, language = '', part = ''] = OF_LANGUAGE.exec(path) ?? [];
		return !language || languages.has(language) || FOR_EVERYBODY.includes(part);
	});
	const response = await fetch(HASHES, { cache: 'no-store' });
	const hashes = await ownJson<Hashes>(response.clone(), wanted);
	if (!hashes) throw new Error('the list of files is not of this build');
	const kept = await Promise.all(wanted.map((path) => keepFile(shell, path, hashes)));
	if (kept.includes(false)) throw new Error('a file is not what the list says');
	await shell.put(HASHES, response);
	const page = await fetch(SHELL, { cache: 'no-store' });
	const start = build.find((path) => path.includes('/entry/start.'));
	if (!start || !(await isShellOf(page.clone(), start))) throw new Error('this is not our page');
	await shell.put(SHELL, page);
	await keepData().catch(() => undefined);
}

/** The list of this build's files, where it is kept. */
const hashesIn = async (cache: Cache) =>
	(await (await cache.match(HASHES))?.json()) as Hashes | undefined;

/** Keeps one file of this build: from an earlier build's cache if it is the same there. Answers whether it is here now. */
async function keepFile(shell: Cache, path: string, hashes: Hashes): Promise<boolean> {
	if (await shell.match(path)) return true;
	const earlier = await caches.match(path);
	if (earlier && (await keepIfTrue(shell, path, earlier, hashes[path]))) return true;
	const response = await fetch(path, { cache: path.startsWith('/_app/') ? 'default' : 'no-cache' });
	return keepIfTrue(shell, path, response, hashes[path]);
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
	const hashes = await hashesIn(shell);
	if (!hashes) return;
	for (const path of assets)
		if (OF_LANGUAGE.exec(path)?.[1] === language) await keepFile(shell, path, hashes);
}

/** Fetches the facts, and the release and the postcodes they name if those are not here yet; older ones go. */
async function keepData(): Promise<void> {
	const data = await caches.open(DATA_CACHE);
	const response = await fetch(FACTS, { cache: 'no-cache' });
	const facts = await factsIn(response.clone());
	if (!facts) return;
	const { live, postcodes } = facts;
	const release = live && `/catalogue/${live.digest}`;
	if (release && !(await keepNamed(data, release))) return;
	await data.put(FACTS, response);
	const pieces = postcodes?.pieces.map((digest) => `/catalogue/postcodes/${digest}`) ?? [];
	const named = new Set([release, ...pieces]);
	for (const { url } of await data.keys()) {
		const { pathname } = new URL(url);
		if (release && IMMUTABLE.test(pathname) && !named.has(pathname)) await data.delete(url);
	}
	if (isThrifty()) return;
	// All of them, in one order for everybody: which piece is asked for must never say where somebody lives.
	for (const piece of pieces) await keepNamed(data, piece);
}

/** Keeps what is named by its bytes; answers whether it is here now. */
async function keepNamed(data: Cache, path: string): Promise<boolean> {
	if (await data.match(path)) return true;
	return keepIfTrue(data, path, await fetch(path), IMMUTABLE.exec(path)?.[1]);
}

const factsIn = (response: Response) =>
	ownJson<SiteFacts>(response, ['site', 'teamKeys', 'receiptKeys']);

/** Whether somebody has asked their browser to spare their data: then the large extras wait until they are needed. */
const isThrifty = (): boolean =>
	(navigator as { connection?: { saveData?: boolean } }).connection?.saveData === true;

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

const shellPage = () => caches.match(SHELL, { cacheName: SHELL_CACHE });

async function page(request: Request): Promise<Response> {
	try {
		const response = await patiently(request);
		if (!GATEWAY_ERRORS.has(response.status)) return response;
		return (await shellPage()) ?? response;
	} catch (error) {
		const shell = await shellPage();
		if (shell) return shell;
		throw error;
	}
}

async function facts(): Promise<Response> {
	try {
		// Kept by keepData only, after the release they name: kept here, they could name one that is not on this phone.
		const response = await patiently(FACTS);
		return (await factsIn(response.clone())) ? response : ((await keptFacts()) ?? response);
	} catch (error) {
		const kept = await keptFacts();
		if (kept) return kept;
		throw error;
	}
}

/** The phone's own facts, marked as such, so that the page can say how old they are. */
async function keptFacts(): Promise<Response | undefined> {
	const kept = await caches.match(FACTS, { cacheName: DATA_CACHE });
	const headers = { 'content-type': 'application/json', [KEPT_HEADER]: 'yes' };
	return kept && new Response(kept.body, { headers });
}

/** What is here already, or else comes from the network and is kept when it has proved true, after the page has it. */
async function kept(event: FetchEvent, path: string, cacheName: string): Promise<Response> {
	const hit = await caches.match(path, { cacheName });
	if (hit) return hit;
	const response = await fetch(event.request);
	const copy = response.clone();
	const keep = async () => {
		const cache = await caches.open(cacheName);
		const hashes = await hashesIn(cache);
		await keepIfTrue(cache, path, copy, IMMUTABLE.exec(path)?.[1] ?? hashes?.[path]);
	};
	event.waitUntil(keep().catch(() => undefined));
	return response;
}

const languageAt = (path: string) => path.split('/')[1] ?? '';

const isPatientPage = (path: string) => isPassedOn(path) || isLocale(languageAt(path));

/** A page that somebody opens. A public screen's start comes from here at once, with a network or without. */
function navigate(event: FetchEvent, path: string): void {
	const [, start] = KIOSK_CLEAR.exec(path) ?? [];
	if (start)
		event.respondWith(fetch(event.request).catch(() => Response.redirect(`${start}#clear`)));
	else if (KIOSK.test(path))
		event.respondWith(shellPage().then((shell) => shell ?? fetch(event.request)));
	else if (isPatientPage(path)) {
		event.respondWith(page(event.request));
		event.waitUntil(keepLanguage(languageAt(path)).catch(() => undefined));
	} else return;
	// While somebody is here and connected, the phone's copy is brought up to date.
	event.waitUntil(keepData().catch(() => undefined));
}

worker.addEventListener('install', (event) => event.waitUntil(install()));
worker.addEventListener('activate', (event) => event.waitUntil(activate()));

worker.addEventListener('fetch', (event) => {
	const { request } = event;
	const { origin, pathname } = new URL(request.url);
	if (request.method !== 'GET' || origin !== location.origin) return;
	if (assets.has(pathname)) {
		event.respondWith(kept(event, pathname, SHELL_CACHE));
		// Another language, taken up on a page that is open.
		const [, language, part] = OF_LANGUAGE.exec(pathname) ?? [];
		if (language && part === 'common')
			event.waitUntil(keepLanguage(language).catch(() => undefined));
	} else if (pathname === FACTS) event.respondWith(facts());
	else if (IMMUTABLE.test(pathname)) event.respondWith(kept(event, pathname, DATA_CACHE));
	else if (request.mode === 'navigate') navigate(event, pathname);
});

worker.addEventListener('sync', (event) => {
	const { tag } = event as ExtendableEvent & { tag: string };
	if (tag !== SYNC_TAG) return;
	const sent = Promise.all([flush(), sendKeptReports()]).then(([round, reports]) => {
		if (!round.done || !reports) throw new Error('something still waits');
	});
	(event as ExtendableEvent).waitUntil(sent);
});
