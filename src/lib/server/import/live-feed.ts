import { detectFormat, recordsIn } from './detect.ts';
import type { Format } from './detect.ts';
import { feedName } from './feed.ts';
import { fetchJson } from './polite-fetch.ts';
import type { World } from './polite-fetch.ts';
import { isRaw, lineOf } from './raw.ts';
import type { RawRecord } from './reading.ts';
import { LIMITS, TOO_MANY } from './sources.ts';
import type { SourceResult } from './sources.ts';

const PAGE_SIZE = 100;
/** Even a feed that never says it is at its end comes to one here. */
const MOST_PAGES = 4000;
const AT_ONCE = 4;
/** After this many records in a row without an answer, the server is left in peace. */
const GIVE_UP_AFTER = 25;

/**
 * A live Open Referral UK or Outpost API as a source: every page of its list, then, since the list of Open Referral
 * carries neither places nor times, every record by itself. A page that cannot be read makes the whole feed unreadable,
 * so that half a directory never replaces a whole one; a record that cannot be read keeps what the list says of it.
 */
export async function readLiveFeed(
	address: URL,
	given: { feed?: string; format?: Format },
	world: World
): Promise<SourceResult> {
	const services = servicesAddress(address);
	const list = await readPages(services, world);
	if (list.outcome === 'unreadable') return list;
	const format = given.format ?? detectFormat(list.values);
	if (format === undefined || format === 'template') {
		return { outcome: 'unreadable', reason: 'it is neither Open Referral UK nor Outpost' };
	}
	const found: Found[] =
		format === 'outpost'
			? list.values.map((value) => ({ value }))
			: await readEach(services, list.values, world);
	const records = found.map((each, at): RawRecord => ({ row: at + 1, ...each }));
	return {
		outcome: 'read',
		source: {
			feed: given.feed ?? feedName(address.hostname),
			format,
			address: address.href,
			records,
			pageOf: (sourceId) => recordAddress(services, sourceId)?.href ?? services.href,
			attribution: address.hostname
		}
	};
}

/** A record as it will be read, and why it is only what the list says of it. */
interface Found {
	value: unknown;
	incomplete?: string;
}

/** A feed is given by the base of its API or by its list of services; what follows a "?" is kept. */
export function servicesAddress(address: URL): URL {
	const services = new URL(address);
	services.hash = '';
	const path = services.pathname.replace(/\/+$/, '');
	services.pathname = path.endsWith('/services') ? path : `${path}/services`;
	return services;
}

/** Absent for an id that would lead out of the list of services. */
function recordAddress(services: URL, sourceId: string): URL | undefined {
	if (/^\.{0,2}$/.test(sourceId)) return undefined;
	const address = new URL(services);
	address.pathname = `${services.pathname}/${encodeURIComponent(sourceId)}`;
	return address;
}

type Pages = { outcome: 'read'; values: unknown[] } | { outcome: 'unreadable'; reason: string };

async function readPages(services: URL, world: World): Promise<Pages> {
	const values: unknown[] = [];
	const seen = new Set<string>();
	for (let number = 1; number <= MOST_PAGES; number++) {
		const address = new URL(services);
		address.searchParams.set('page', String(number));
		address.searchParams.set('per_page', String(PAGE_SIZE));
		const answer = await fetchJson(address, world);
		if (answer.outcome === 'failed')
			return unreadable(`page ${number} could not be read: ${answer.reason}`);
		const page = recordsIn(answer.document);
		if (page === undefined) return unreadable(`page ${number} is not a list of services`);
		// A server that does not know the word "page" gives the same one for ever.
		const fresh = page.filter((record) => !seen.has(printOf(record)));
		for (const record of number === 1 ? page : fresh) {
			seen.add(printOf(record));
			values.push(record);
		}
		if (values.length > LIMITS.rows) return unreadable(TOO_MANY);
		if (fresh.length === 0 || isLast(answer.document)) break;
	}
	return { outcome: 'read', values };
}

const printOf = (record: unknown): string => JSON.stringify(record);

/** Totals are wrong in real feeds; these are not, or are missing, and then an empty page is the end. */
function isLast(document: unknown): boolean {
	if (!isRaw(document)) return true;
	return document['last'] === true || document['last_page'] === true || document['empty'] === true;
}

async function readEach(services: URL, list: unknown[], world: World): Promise<Found[]> {
	const whole: Found[] = list.map((value) => ({ value }));
	const failures = { inARow: 0 };
	let next = 0;
	const work = async () => {
		while (next < list.length) {
			const at = next++;
			whole[at] = await readOne(services, list[at], failures, world);
		}
	};
	await Promise.all(Array.from({ length: AT_ONCE }, work));
	return whole;
}

async function readOne(
	services: URL,
	listed: unknown,
	failures: { inARow: number },
	world: World
): Promise<Found> {
	const asListed = (incomplete: string): Found => ({ value: listed, incomplete });
	if (!isRaw(listed)) return { value: listed };
	const sourceId = lineOf(listed['id'], 500);
	const address = sourceId === undefined ? undefined : recordAddress(services, sourceId);
	if (address === undefined) return asListed('it has no id to ask for it by');
	if (failures.inARow >= GIVE_UP_AFTER) return asListed('the server had stopped answering');
	const answer = await fetchJson(address, world);
	if (answer.outcome === 'failed') {
		failures.inARow++;
		return asListed(answer.reason);
	}
	failures.inARow = 0;
	const { document } = answer;
	if (!isRaw(document) || lineOf(document['id'], 500) !== sourceId) {
		return asListed('it answered with another record');
	}
	return { value: { ...listed, ...document } };
}

const unreadable = (reason: string): Pages => ({ outcome: 'unreadable', reason });
