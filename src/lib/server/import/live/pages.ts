import { createHash } from 'node:crypto';
import { parseAddress } from '../../parse-address.ts';
import { recordsIn } from '../open-referral-documents.ts';
import { fetchJson } from '../polite-fetch.ts';
import type { Visit } from '../polite-fetch.ts';
import { isRaw, numberOf, rawOrEmpty } from '../raw.ts';
import { LIMITS, TOO_MANY } from '../sources.ts';

const PAGE_SIZE = 100;
/** Even a feed that never says it is at its end comes to one here. */
const MOST_PAGES = 4000;

export type Pages =
	| { outcome: 'read'; values: unknown[]; isVersion1: boolean }
	/** There is no such list here. */
	| { outcome: 'absent'; reason: string }
	| { outcome: 'unreadable'; reason: string };

/**
 * Every record of a paged list: by `page` and `per_page`, or by the links it gives to its next page. Totals are not
 * believed, since they are wrong in real feeds; a last page is one that says so, or brings nothing new.
 */
export async function readPages(list: URL, visit: Visit): Promise<Pages> {
	const values: unknown[] = [];
	const seen = new Set<string>();
	let isVersion1 = false;
	let announced = 0;
	let address = numbered(list, 1);
	for (let number = 1; number <= MOST_PAGES; number++) {
		const answer = await fetchJson(address, visit);
		if (answer.outcome === 'failed') {
			// Some servers have no page after the last, not even an empty one.
			if (number > 1 && answer.isAnswer && values.length >= announced) break;
			const reason = `page ${number} could not be read: ${answer.reason}`;
			return { outcome: number === 1 && answer.isAnswer ? 'absent' : 'unreadable', reason };
		}
		const { document } = answer;
		const page = recordsIn(document);
		if (page === undefined) {
			const reason = `page ${number} is not a list of services`;
			return { outcome: number === 1 ? 'absent' : 'unreadable', reason };
		}
		announced = Math.max(announced, totalOf(document));
		isVersion1 ||= isRaw(document) && 'content' in document;
		// A server that does not know the word "page" gives the same one for ever.
		const prints = page.map(printOf);
		const fresh = page.filter((_, at) => !seen.has(prints[at] ?? ''));
		for (const print of prints) seen.add(print);
		values.push(...(number === 1 ? page : fresh));
		if (values.length > LIMITS.rows) return { outcome: 'unreadable', reason: TOO_MANY };
		const next = nextLink(document, answer.link, address);
		if (fresh.length === 0 || isLast(document)) break;
		if (next === undefined && address.search !== numbered(list, number).search) break;
		address = next ?? numbered(list, number + 1);
	}
	return { outcome: 'read', values, isVersion1 };
}

function numbered(list: URL, page: number): URL {
	const address = new URL(list);
	address.searchParams.set('page', String(page));
	address.searchParams.set('per_page', String(PAGE_SIZE));
	return address;
}

const printOf = (record: unknown): string =>
	createHash('sha256').update(JSON.stringify(record)).digest('base64');

function totalOf(document: unknown): number {
	const { total_items, totalElements } = rawOrEmpty(document);
	return numberOf(total_items ?? totalElements) ?? 0;
}

/** Totals are wrong in real feeds; these are not, or are missing, and then an empty page is the end. */
function isLast(document: unknown): boolean {
	if (!isRaw(document)) return true;
	return document['last'] === true || document['last_page'] === true || document['empty'] === true;
}

/** The address of the next page as a page or its Link header (RFC 8288) gives it, where it is of the same list. */
function nextLink(document: unknown, link: string, current: URL): URL | undefined {
	const page = rawOrEmpty(document);
	const links = [page, rawOrEmpty(page['links']), rawOrEmpty(page['_links'])];
	const given = links
		.flatMap((each) => [each['next'], each['next_page'], each['nextPage']])
		.map((next) => (isRaw(next) ? (next['href'] ?? next['url']) : next));
	const header = /<([^<>]{1,2000})>\s*;[^,<>]{0,200}\brel="?next"?/i.exec(link.slice(0, 8000))?.[1];
	const text = [...given, header].find((next) => typeof next === 'string' && /[?/]/.test(next));
	return typeof text === 'string' ? sameList(text, current) : undefined;
}

/**
 * An address that a page gives for the next one of the same list. Only what stands after its "?" is used, on the
 * address we were given ourselves: so nothing else is ever asked, and it does no harm that servers behind a gateway
 * write "http" for "https". Absent when it is of another host or another list.
 */
export function sameList(given: string, current: URL): URL | undefined {
	const next = parseAddress(given, current);
	if (next === undefined) return undefined;
	const path = ({ pathname }: URL) => pathname.replace(/\/+$/, '');
	if (next.hostname !== current.hostname || path(next) !== path(current)) return undefined;
	const address = new URL(current);
	address.search = next.search;
	return address;
}
