import { isOpenActive } from '../openactive/rpde.ts';
import { fetchJson } from '../polite-fetch.ts';
import type { Visit } from '../polite-fetch.ts';
import { isRaw, lineOf } from '../raw.ts';
import type { Raw } from '../raw.ts';
import { LIMITS, TOO_MANY } from '../sources.ts';
import { sameList } from './pages.ts';

const MOST_PAGES = 20_000;

/**
 * Every page of an RPDE feed, from the one at `address`, which is at hand, to the last: one without items that gives
 * itself as the next. https://openactive.io/realtime-paged-data-exchange/
 */
export async function readRpdePages(
	address: URL,
	first: unknown,
	visit: Visit
): Promise<{ outcome: 'read'; pages: Raw[] } | { outcome: 'unreadable'; reason: string }> {
	const pages: Raw[] = [];
	const asked = new Set([address.href]);
	let document: unknown = first;
	let current = address;
	let items = 0;
	while (isRaw(document) && Array.isArray(document['items']) && pages.length < MOST_PAGES) {
		pages.push(document);
		items += document['items'].length;
		if (items > LIMITS.rows) return unreadable(TOO_MANY);
		const given = lineOf(document['next'], 4000);
		if (given === undefined) return { outcome: 'read', pages };
		const next = sameList(given, current);
		if (next === undefined) return unreadable('its next page is at another address');
		if (asked.has(next.href)) return { outcome: 'read', pages };
		asked.add(next.href);
		const answer = await fetchJson(next, visit);
		if (answer.outcome === 'failed')
			return unreadable(`page ${pages.length + 1} could not be read: ${answer.reason}`);
		if (!isOpenActive(answer.document))
			return unreadable(`page ${pages.length + 1} is not one of its feed`);
		[document, current] = [answer.document, next];
	}
	return { outcome: 'read', pages };
}

const unreadable = (reason: string): { outcome: 'unreadable'; reason: string } => ({
	outcome: 'unreadable',
	reason
});
