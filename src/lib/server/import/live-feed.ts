import { join } from 'node:path';
import { detectFormat } from './detect.ts';
import type { Format } from './detect.ts';
import { feedName } from './feed.ts';
import { openKeptAnswers } from './live/kept-answers.ts';
import { readPages } from './live/pages.ts';
import type { Pages } from './live/pages.ts';
import { readEach, recordAddress } from './live/records.ts';
import type { Found } from './live/records.ts';
import { readRpdePages } from './live/rpde.ts';
import { openActive } from './openactive/open-active.ts';
import {
	fetchBytes,
	parseJson,
	startVisit,
	withoutCredentials,
	withoutSecrets
} from './polite-fetch.ts';
import type { Visit, World } from './polite-fetch.ts';
import { isRaw, lineOf } from './raw.ts';
import type { RawRecord } from './reading.ts';
import type { Source } from './sources.ts';

export interface LiveOptions {
	feed?: string;
	format?: Format;
	/**
	 * The folder that keeps the answers of every feed, so that an import broken off goes on where it stopped and only what
	 * has changed is asked for. Without it nothing is written.
	 */
	keepIn?: string;
}

export type LiveResult =
	| { outcome: 'read'; source: Source }
	/** There is no API here but a file; `reason` says why there is none. */
	| { outcome: 'file'; bytes: Uint8Array; address: string; reason: string }
	| { outcome: 'unreadable'; reason: string };

/** The kinds of feed that are asked for page by page; all others are files. */
const PAGED: readonly Format[] = ['open-referral-uk', 'outpost', 'openactive'];
const IS_FILE = /\.(json|geojson|jsonl|ndjson|csv|tsv|txt|xlsx|zip|ics|ical)$/i;

/**
 * What is at an address: a live Open Referral UK or Outpost API, given by its base or by its list; an OpenActive feed; or
 * a file. A page that cannot be read makes the whole feed unreadable, so that half a directory never replaces a whole one.
 * Nothing but the origin of `address` is ever asked. See docs/catalogue.md, "Live feeds".
 */
export async function readLiveFeed(
	address: URL,
	options: LiveOptions,
	world: World
): Promise<LiveResult> {
	const feed = options.feed ?? feedName(address.hostname);
	const { keepIn } = options;
	// Feeds without a name of their own may be of one host.
	const folder = options.feed ?? feedName(`${address.hostname}${address.pathname}`);
	const kept = keepIn === undefined ? undefined : openKeptAnswers(join(keepIn, folder), world.now);
	const visit = startVisit(address, world, kept);
	const plain = withoutCredentials(address);
	const result = await readWhatIs(plain, { ...options, feed }, visit);
	if (result.outcome !== 'unreadable') kept?.finish();
	return result;
}

interface Named extends LiveOptions {
	feed: string;
}

async function readWhatIs(address: URL, options: Named, visit: Visit): Promise<LiveResult> {
	const { format } = options;
	const isFile = format === undefined ? IS_FILE.test(address.pathname) : !PAGED.includes(format);
	const lists = isFile || format === 'openactive' ? [] : listAddresses(address);
	let reason = '';
	for (const list of lists) {
		const pages = await readPages(list, visit);
		if (pages.outcome === 'unreadable') return pages;
		if (pages.outcome === 'read') return readList(list, pages, options, visit);
		reason ||= pages.reason;
	}
	const answer = await fetchBytes(address, visit);
	// What is wrong with the API says more than what is wrong with a file that was never meant.
	if (answer.outcome === 'failed')
		return { outcome: 'unreadable', reason: reason || answer.reason };
	const file = { outcome: 'file' as const, bytes: answer.bytes, reason };
	return (
		(await readRpde(address, answer.bytes, options, visit)) ?? {
			...file,
			address: withoutSecrets(address).href
		}
	);
}

/** An API is given by its base or by one of its lists; what follows a "?" is kept. */
function listAddresses(address: URL): URL[] {
	const isPlaces = /\/service_at_locations\/*$/.test(address.pathname);
	const services = servicesAddress(address);
	if (isPlaces) return [listNamed('service_at_locations', address)];
	// Some servers of HSDS 3 have nothing but services at their places.
	return [services, listNamed('service_at_locations', address)];
}

/** The list of services of an API that is given by its base or by that list. */
export const servicesAddress = (address: URL): URL => listNamed('services', address);

function listNamed(name: string, address: URL): URL {
	const list = new URL(address);
	list.hash = '';
	list.pathname = `${list.pathname.replace(/(\/(services|service_at_locations))?\/*$/, '')}/${name}`;
	return list;
}

async function readList(
	list: URL,
	pages: Extract<Pages, { outcome: 'read' }>,
	options: Named,
	visit: Visit
): Promise<LiveResult> {
	const format =
		options.format ?? (pages.values.length === 0 ? 'open-referral-uk' : detectFormat(pages.values));
	if (format !== 'open-referral-uk' && format !== 'outpost') {
		return { outcome: 'unreadable', reason: 'it is neither Open Referral UK nor Outpost' };
	}
	let found: Found[] = pages.values.map((value) => ({ value }));
	if (format === 'open-referral-uk') found = await readEach(list, pages.values, visit);
	if (pages.isVersion1) found = await withPlaces(list, found, visit);
	const open = withoutSecrets(list);
	return {
		outcome: 'read',
		source: {
			feed: options.feed,
			format,
			address: withoutSecrets(list).href,
			records: found.map((each, at): RawRecord => ({ row: at + 1, ...each })),
			pageOf: (sourceId) => recordAddress(open, sourceId)?.href ?? open.href,
			attribution: list.hostname
		}
	};
}

/** Version 1 can put places into its list, which is the next best thing where single records cannot be had. */
async function withPlaces(list: URL, found: Found[], visit: Visit): Promise<Found[]> {
	const failed = found.filter(({ incomplete }) => incomplete !== undefined);
	if (failed.length * 2 <= found.length) return found;
	const richer = new URL(list);
	richer.searchParams.set('include', 'service_at_locations');
	const pages = await readPages(richer, visit);
	if (pages.outcome !== 'read') return found;
	const byId = new Map(
		pages.values.filter(isRaw).map((record) => [lineOf(record['id'], 500), record])
	);
	return found.map((each) => {
		const own = isRaw(each.value) ? byId.get(lineOf(each.value['id'], 500)) : undefined;
		const isRicher = each.incomplete !== undefined && own !== undefined;
		return isRicher ? { ...each, value: { ...(each.value as object), ...own } } : each;
	});
}

/** Nothing where the bytes are no page of OpenActive. */
async function readRpde(
	address: URL,
	bytes: Uint8Array,
	options: Named,
	visit: Visit
): Promise<LiveResult | undefined> {
	if (!/^\s*\{/.test(Buffer.from(bytes.subarray(0, 200)).toString())) return undefined;
	const parsed = parseJson(bytes);
	const page = parsed.outcome === 'read' && isRaw(parsed.document) ? parsed.document : {};
	if (!('items' in page) || !openActive.recognises(page)) return undefined;
	const rpde = await readRpdePages(address, page, visit);
	if (rpde.outcome === 'unreadable') return rpde;
	const source: Source = {
		feed: options.feed,
		format: 'openactive',
		address: withoutSecrets(address).href,
		records: openActive.records(rpde.pages),
		attribution: address.hostname
	};
	return { outcome: 'read', source };
}
