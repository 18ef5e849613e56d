import { fetchJson } from '../polite-fetch.ts';
import type { Visit } from '../polite-fetch.ts';
import { isRaw, lineOf } from '../raw.ts';
import type { Raw } from '../raw.ts';

const AT_ONCE = 4;
/** After this many records in a row without an answer, the server is left in peace. */
const GIVE_UP_AFTER = 25;
/** What only a whole record of Open Referral holds, in one version or another. */
const NESTED = [
	...[
		'service_at_locations',
		'schedules',
		'regular_schedules',
		'contacts',
		'phones',
		'cost_options'
	],
	...['languages', 'eligibilitys', 'service_areas', 'attributes', 'service_taxonomys', 'locations']
];
const ENOUGH_NESTED = 3;

/** A record as it will be read, and why it is only what the list says of it. */
export interface Found {
	value: unknown;
	incomplete?: string;
}

/**
 * Every record of a list, whole: those that the list gives whole as they are, the others from their own address, at
 * most four at once. One that cannot be had keeps what the list says of it, and why.
 */
export async function readEach(
	list: URL,
	listed: readonly unknown[],
	visit: Visit
): Promise<Found[]> {
	const found: Found[] = listed.map((value) => ({ value }));
	const failures = { inARow: 0 };
	let next = 0;
	const work = async () => {
		while (next < listed.length) {
			const at = next++;
			found[at] = await readOne(list, listed[at], failures, visit);
		}
	};
	await Promise.all(Array.from({ length: AT_ONCE }, work));
	return found;
}

/** The address of one record of a list; absent for an id that would lead out of it. */
export function recordAddress(list: URL, sourceId: string): URL | undefined {
	if (/^\.{0,2}$/.test(sourceId)) return undefined;
	const address = new URL(list);
	address.pathname = `${list.pathname}/${encodeURIComponent(sourceId)}`;
	return address;
}

async function readOne(
	list: URL,
	listed: unknown,
	failures: { inARow: number },
	visit: Visit
): Promise<Found> {
	const asListed = (incomplete: string): Found => ({ value: listed, incomplete });
	if (!isRaw(listed) || isWhole(listed)) return { value: listed };
	const sourceId = lineOf(listed['id'], 500);
	const address = sourceId === undefined ? undefined : recordAddress(list, sourceId);
	if (address === undefined) return asListed('it has no id to ask for it by');
	if (failures.inARow >= GIVE_UP_AFTER) return asListed('the server had stopped answering');
	const answer = await fetchJson(address, visit);
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

const isWhole = (listed: Raw): boolean =>
	NESTED.filter((key) => Array.isArray(listed[key])).length >= ENOUGH_NESTED;
