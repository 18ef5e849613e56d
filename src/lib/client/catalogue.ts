import type { Catalogue } from '../domain/catalogue.ts';
import type { SiteFacts } from '../domain/site-facts.ts';

type Fetch = typeof fetch;

/** On an answer of the worker's: it comes from this phone, because the site could not be reached. */
export const KEPT_HEADER = 'x-kept-on-this-phone';

/** The site's facts, and whether they are only those that this phone had. */
export type KnownFacts = SiteFacts & { isKept?: boolean };

/** What every page needs to know of the site; from the phone's own copy when there is no network. */
export async function loadSiteFacts(load: Fetch): Promise<KnownFacts> {
	const response = await load('/catalogue/site');
	if (!response.ok) throw new Error(`the site's facts answered ${response.status}`);
	const facts = (await response.json()) as SiteFacts;
	return response.headers.has(KEPT_HEADER) ? { ...facts, isKept: true } : facts;
}

/** The site's facts as this browser last kept them, without asking anybody; `undefined` where there are none. */
export async function keptSiteFacts(): Promise<SiteFacts | undefined> {
	if (typeof caches === 'undefined') return undefined;
	const kept = await caches.match('/catalogue/site').catch(() => undefined);
	return (await kept?.json()) as SiteFacts | undefined;
}

let loaded: { digest: string; catalogue: Promise<Catalogue> } | undefined;

/** The live release, loaded once and kept while this page is open. For browsers only: a server has its own. */
export async function loadCatalogue(
	load: Fetch
): Promise<{ digest: string; catalogue: Catalogue }> {
	const { live } = await loadSiteFacts(load);
	if (!live) return { digest: '', catalogue: EMPTY };
	if (loaded?.digest !== live.digest) {
		const catalogue = load(`/catalogue/${live.digest}`).then((response) => {
			if (!response.ok) throw new Error(`the catalogue answered ${response.status}`);
			return response.json() as Promise<Catalogue>;
		});
		loaded = { digest: live.digest, catalogue };
		catalogue.catch(() => (loaded = undefined));
	}
	return { digest: live.digest, catalogue: await loaded.catalogue };
}

/** After so long, in milliseconds, it is looked anew what is live. */
const HOUR = 3_600_000;
let looked: { at: number; release: ReturnType<typeof loadCatalogue> } | undefined;

/**
 * The release that was live within the last hour, asked for once, whichever part of the questions needs it first: whoever
 * wants a person to talk to never sees the page of results, and one more request from it would tell who does.
 */
export function recentCatalogue(load: Fetch): ReturnType<typeof loadCatalogue> {
	if (looked && Date.now() - looked.at < HOUR) return looked.release;
	const release = loadCatalogue(load);
	looked = { at: Date.now(), release };
	release.catch(() => (looked = undefined));
	return release;
}

/** The release that this page has, whatever went live since; else the live one. For browsers only. */
export const catalogueAtHand = async (load: Fetch): Promise<Catalogue> =>
	(await loaded?.catalogue) ?? (await recentCatalogue(load)).catalogue;

const EMPTY: Catalogue = {
	version: 1,
	release: 0,
	published: '',
	demonstration: false,
	activities: [],
	centres: {},
	places: [],
	attributions: []
};
