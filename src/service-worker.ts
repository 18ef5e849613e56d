/// <reference types="@sveltejs/kit" />
/// <reference lib="webworker" />
/**
 * Keeps the shell, the site's facts and the live release, so that every patient page works with no network, and sends
 * what waits when the browser wakes us. It never touches the desk, the API, or a page that answers a form: those hold a
 * person, and nothing with a person in it is ever kept here. What it keeps is checked against its own list, byte for byte.
 */
import { build, files, version } from '$service-worker';
import { KEPT_HEADER } from '$lib/client/catalogue';
import { isShellOf, keepIfTrue, MAP_CACHE, ownJson } from '$lib/client/kept-copies';
import type { Keeping, Kept } from '$lib/client/keep-offline';
import { sendKeptReports } from '$lib/client/listing-reports';
import { SYNC_TAG } from '$lib/client/outbox';
import { flush } from '$lib/client/outbox-flush';
import * as parts from '$lib/client/parts';
import type { FirstList } from '$lib/client/parts';
import { drawnAddress } from '$lib/domain/geography/ground';
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
/** A release, a drawn map, or a piece of where postcodes are: named by its bytes, so what is here is right for ever. */
const IMMUTABLE = /^\/catalogue\/(?:(?:postcodes|map)\/)?([0-9a-f]{64})$/;
const assets = new Set([...build, ...files]);
/** A library's public screen: see routes/kiosk. */
const KIOSK = /^\/kiosk\/[^/]+$/;
const KIOSK_CLEAR = /^(\/kiosk\/[^/]+)\/clear$/;

const openShell = () => caches.open(SHELL_CACHE);
const openData = () => caches.open(DATA_CACHE);
const shelfOf = (cache: Cache): parts.Shelf => ({
	cache,
	earlier: (address) => caches.match(address),
	fetch(address, init) {
		if (isStopped) throw new Error('this phone is being cleared');
		return fetch(address, init);
	}
});
/** Somebody clears this phone: from then on this worker keeps nothing more. */
let isStopped = false;

async function install(): Promise<void> {
	const shell = await openShell();
	const shelf = shelfOf(shell);
	const response = await fetch(parts.FIRST, { cache: 'no-store' });
	const list = await ownJson<FirstList>(response.clone(), ['files', 'parts']);
	const start = build.find((path) => path.includes('/entry/start.'));
	if (!list || !start || !(start in list.files))
		throw new Error('the list of files is not of this build');
	if (!(await parts.keepFiles(shelf, list.files)))
		throw new Error('a file is not what the list says');
	for (const name of await partsInUse(list))
		if (!(await parts.keepPart(shelf, list, name)))
			throw new Error('a part that was here cannot be kept');
	await shell.put(parts.FIRST, response);
	const page = await fetch(SHELL, { cache: 'no-store' });
	if (!(await isShellOf(page.clone(), start))) throw new Error('this is not our page');
	await shell.put(SHELL, page);
	await keepData().catch(() => undefined);
}

/** The languages of the pages that are open now, and all that an earlier version has kept: an update takes nothing away. */
async function partsInUse({ parts: all }: FirstList): Promise<string[]> {
	const pages = await worker.clients.matchAll({ type: 'window', includeUncontrolled: true });
	const names = new Set(pages.map(({ url }) => languageAt(new URL(url).pathname)));
	for (const name of Object.keys(all)) if (await caches.match(parts.listOf(name))) names.add(name);
	return [...names].filter((name) => name in all);
}

/** What is on its way already: several files of a part may be asked for at once. */
const coming = new Map<string, Promise<boolean>>();

/** Keeps a part of the site that somebody has begun to use, or that is kept for later. Answers whether it is here. */
function keepPart(name: string): Promise<boolean> {
	const begun = coming.get(name);
	if (begun) return begun;
	const keep = async () => {
		if (isStopped) return false;
		const shell = await openShell();
		const list = await parts.firstListIn(shell);
		return list !== undefined && parts.keepPart(shelfOf(shell), list, name);
	};
	const keeping = keep().finally(() => coming.delete(name));
	coming.set(name, keeping);
	return keeping;
}

/** Fetches the facts, and the release they name if that is not here yet; older ones go. */
async function keepData(): Promise<void> {
	if (isStopped) return;
	const data = await openData();
	const response = await fetch(FACTS, { cache: 'no-cache' });
	const facts = await factsIn(response.clone());
	if (!facts) return;
	const release = facts.live && `/catalogue/${facts.live.digest}`;
	if (release && !(await keepNamed(data, release))) return;
	await data.put(FACTS, response);
	const named = new Set([release, ...piecesOf(facts)]);
	for (const { url } of await data.keys()) {
		const { pathname } = new URL(url);
		if (release && IMMUTABLE.test(pathname) && !named.has(pathname)) await data.delete(url);
	}
}

/**
 * What the map is drawn from, and where postcodes are: all of it comes later, in one order for everybody, as which piece is
 * asked for must never say where somebody lives.
 */
const piecesOf = ({ ground, postcodes }: SiteFacts): string[] => [
	...(ground?.kind === 'drawn' ? [drawnAddress(ground.digest)] : []),
	...(postcodes?.pieces.map((digest) => `/catalogue/postcodes/${digest}`) ?? [])
];

/** What is still to be kept of all that a phone can keep: parts of the site, and pieces of where postcodes are. */
async function missing(): Promise<{ names: string[]; pieces: string[]; bytes: number }> {
	if (isStopped) return { names: [], pieces: [], bytes: 0 };
	const [shell, data] = await Promise.all([openShell(), openData()]);
	const list = await parts.firstListIn(shell);
	const facts = (await (await keptFacts())?.json()) as SiteFacts | undefined;
	if (!list || !facts) return { names: [], pieces: [], bytes: 0 };
	const languages = facts.site.languages.filter((code) => code in list.parts);
	const names = await parts.partsMissing(shell, ['urgent', 'map', ...languages]);
	const all = piecesOf(facts);
	const here = await Promise.all(all.map((piece) => data.match(piece)));
	const bytes = names.reduce((sum, name) => sum + (list.parts[name]?.bytes ?? 0), 0);
	return { names, pieces: all.filter((_, index) => !here[index]), bytes };
}

/** Keeps what a page asks for: see lib/client/keep-offline.ts. Rejects where there is no network any more. */
async function keepMore(keeping: Keeping): Promise<void> {
	if (keeping === 'urgent') await keepPart('urgent');
	if (keeping !== 'next' && keeping !== 'everything') return;
	const { names, pieces } = await missing();
	if (isStopped) return;
	const data = await openData();
	const language = names.find(isLocale);
	if (keeping === 'everything') await Promise.all(names.map(keepPart));
	for (const name of names) if (name === language || !isLocale(name)) await keepPart(name);
	for (const piece of pieces) await keepNamed(data, piece);
}

/** Does what a page asks for, and answers how it stands then. */
async function keepAsked(keeping: Keeping): Promise<Kept> {
	if (keeping === 'stop') isStopped = true;
	await keepMore(keeping).catch(() => undefined);
	if (isStopped) await Promise.allSettled(coming.values());
	const { names, pieces, bytes } = await missing();
	return { isAll: names.length + pieces.length === 0, bytes };
}

/** Keeps what is named by its bytes; answers whether it is here now. */
async function keepNamed(data: Cache, path: string): Promise<boolean> {
	if (await data.match(path)) return true;
	return keepIfTrue(data, path, await fetch(path), IMMUTABLE.exec(path)?.[1]);
}

const factsIn = (response: Response) =>
	ownJson<SiteFacts>(response, ['site', 'teamKeys', 'receiptKeys']);

async function activate(): Promise<void> {
	// A new version only takes over when no page uses the old one any more, so its files can go.
	for (const name of await caches.keys()) {
		if (![SHELL_CACHE, DATA_CACHE, MAP_CACHE].includes(name)) await caches.delete(name);
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
		if (isStopped) return false;
		const cache = await caches.open(cacheName);
		const [, digest] = IMMUTABLE.exec(path) ?? [];
		if (digest) return keepIfTrue(cache, path, copy, digest);
		const list = await parts.firstListIn(cache);
		const part = list && parts.partWith(list, path);
		// Whoever opens the map, or another language, gets all of it: half would not work without a network.
		return part ? keepPart(part) : keepIfTrue(cache, path, copy, list?.files[path]);
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
		event.waitUntil(keepPart(languageAt(path)).catch(() => undefined));
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
	if (assets.has(pathname)) event.respondWith(kept(event, pathname, SHELL_CACHE));
	else if (pathname === FACTS) event.respondWith(facts());
	else if (IMMUTABLE.test(pathname)) event.respondWith(kept(event, pathname, DATA_CACHE));
	else if (request.mode === 'navigate') navigate(event, pathname);
});

worker.addEventListener('message', (event) => {
	const [port] = event.ports;
	const kept = keepAsked(event.data as Keeping);
	event.waitUntil(kept.then((answer) => port?.postMessage(answer)));
});

worker.addEventListener('sync', (event) => {
	const { tag } = event as ExtendableEvent & { tag: string };
	if (tag !== SYNC_TAG) return;
	const sent = Promise.all([flush(), sendKeptReports()]).then(([round, reports]) => {
		if (!round.done || !reports) throw new Error('something still waits');
	});
	(event as ExtendableEvent).waitUntil(sent);
});
