import { lookup } from 'node:dns/promises';
import { setTimeout as pause } from 'node:timers/promises';
import { parseAddress } from '../parse-address.ts';
import type { KeptAnswer, KeptAnswers } from './live/kept-answers.ts';
import { readPrivateHost } from './live/private-hosts.ts';
import { isDeeperThan } from './json-depth.ts';
import { LIMITS, TOO_BIG, TOO_DEEP } from './sources.ts';

/** What stands in for the outside world in tests. */
export interface World {
	fetch: typeof fetch;
	pause: (milliseconds: number) => Promise<unknown>;
	now: () => number;
	/** The addresses of a host; without it hosts are not looked up beforehand. */
	lookup?: (host: string) => Promise<string[]>;
}

export const realWorld: World = {
	fetch: (...request) => fetch(...request),
	pause: (milliseconds) => pause(milliseconds),
	now: () => Date.now(),
	lookup: async (host) => (await lookup(host, { all: true })).map(({ address }) => address)
};

/** One feed being asked: how long it made us wait so far, and what we kept of it. */
export interface Visit {
	world: World;
	origin: string;
	/** For a server that wants a name and a password, given in the address; never part of an address we ask for. */
	authorization?: string;
	kept?: KeptAnswers;
	waitedMs: number;
	/** Set while the server has asked us to hold off: nobody asks it anything until then. */
	holdOff?: Promise<unknown>;
	/** Why this host may not be asked; an empty text when it may. */
	refusal?: Promise<string>;
}

export interface Failed {
	outcome: 'failed';
	reason: string;
	/** The server has answered, and this is its answer: there is nothing of the kind here. */
	isAnswer: boolean;
}
export type Bytes =
	{ outcome: 'read'; bytes: Uint8Array; contentType: string; link: string } | Failed;
export type Fetched = { outcome: 'read'; document: unknown; link: string } | Failed;

const FIRST_ANSWER_MS = 20_000;
const WHOLE_ANSWER_MS = 120_000;
const TRIES = 4;
const FIRST_PAUSE_MS = 1000;
/** All that a feed may make us wait, from its first page to its last record. */
const MOST_WAITING_MS = 15 * 60_000;
const MOST_REDIRECTS = 5;
const ACCEPT = 'application/json, text/calendar, text/csv;q=0.9, */*;q=0.5';

/** Begins to ask the server of `address`, and no other, for what it has. */
export function startVisit(address: URL, world: World, kept?: KeptAnswers): Visit {
	const { username, password, origin } = address;
	const visit: Visit = { world, origin, waitedMs: 0, ...(kept && { kept }) };
	if (username === '' && password === '') return visit;
	const pair = `${decodeURIComponent(username)}:${decodeURIComponent(password)}`;
	return { ...visit, authorization: `Basic ${Buffer.from(pair).toString('base64')}` };
}

/** One JSON document from `address`, as `fetchBytes` gets it; `link` is its Link header. */
export async function fetchJson(address: URL, visit: Visit): Promise<Fetched> {
	const answer = await fetchBytes(address, visit);
	if (answer.outcome === 'failed') return answer;
	const parsed = parseJson(answer.bytes);
	return parsed.outcome === 'failed' ? parsed : { ...parsed, link: answer.link };
}

/** A document of bytes that claim to be JSON, not nested deeper than our limit. */
export function parseJson(bytes: Uint8Array): { outcome: 'read'; document: unknown } | Failed {
	const text = new TextDecoder().decode(bytes);
	if (isDeeperThan(text, LIMITS.depth)) return failed(TOO_DEEP);
	try {
		return { outcome: 'read', document: JSON.parse(text) as unknown };
	} catch {
		return failed('what it answered is not JSON', true);
	}
}

/**
 * What is at `address`, which must be of the origin of the visit. Asks only for what has changed since it was kept.
 * Tries again, more and more slowly and as slowly as it is asked to, when the network fails or the server says that it
 * is busy or broken. A redirect to another origin is not followed.
 */
export async function fetchBytes(address: URL, visit: Visit): Promise<Bytes> {
	if (address.origin !== visit.origin) return failed('it is on another site');
	const refusal = await (visit.refusal ??= readPrivateHost(address.hostname, visit.world.lookup));
	if (refusal !== '') return failed(refusal);
	const kept = visit.kept?.read(address);
	if (kept?.isOfThisImport) return asRead(kept);
	for (let attempt = 0; ; attempt++) {
		await visit.holdOff;
		const answer = await tryOnce(address, visit, kept);
		if (answer.outcome === 'read') visit.kept?.keep(address, answer);
		if (answer.outcome !== 'busy')
			return answer.outcome === 'same' ? same(address, visit, kept) : answer;
		const wait = Math.max(answer.retryAfterMs, FIRST_PAUSE_MS * 2 ** attempt);
		const isLast = attempt === TRIES - 1 || visit.waitedMs + wait > MOST_WAITING_MS;
		if (isLast) return failed(answer.reason);
		await rest(wait, answer.isThrottled, visit);
	}
}

type Read = Exclude<Bytes, Failed> & { etag?: string; lastModified?: string };
type Answer =
	| Read
	| Failed
	| { outcome: 'same' }
	| { outcome: 'busy'; reason: string; retryAfterMs: number; isThrottled: boolean };

const failed = (reason: string, isAnswer = false): Failed => ({
	outcome: 'failed',
	reason,
	isAnswer
});

const asRead = ({ bytes, contentType, link }: KeptAnswer): Bytes => ({
	outcome: 'read',
	bytes,
	contentType,
	link
});

function same(address: URL, visit: Visit, kept: KeptAnswer | undefined): Bytes {
	if (kept === undefined) return failed('it answered 304 to a question we did not ask');
	visit.kept?.confirm(address);
	return asRead(kept);
}

/** A server that says it is busy is left alone by all who ask it; one that is broken, by whoever it failed. */
async function rest(milliseconds: number, isThrottled: boolean, visit: Visit): Promise<void> {
	if (isThrottled && visit.holdOff) {
		await visit.holdOff;
		return;
	}
	visit.waitedMs += milliseconds;
	const over = visit.world.pause(milliseconds);
	if (isThrottled) visit.holdOff = over;
	await over;
	if (isThrottled) delete visit.holdOff;
}

async function tryOnce(address: URL, visit: Visit, kept?: KeptAnswer): Promise<Answer> {
	const patience = new AbortController();
	const timer = setTimeout(
		() => patience.abort(new DOMException('', 'TimeoutError')),
		FIRST_ANSWER_MS
	);
	try {
		const signal = AbortSignal.any([patience.signal, AbortSignal.timeout(WHOLE_ANSWER_MS)]);
		const response = await follow(address, visit, headersFor(visit, kept), signal);
		clearTimeout(timer);
		if ('outcome' in response) return response;
		if (response.ok) return await readBody(response);
		await response.body?.cancel();
		return readStatus(response, visit.world);
	} catch (error) {
		const timedOut = error instanceof Error && error.name === 'TimeoutError';
		const reason = timedOut ? 'it did not answer in time' : 'it could not be reached';
		return { outcome: 'busy', reason, retryAfterMs: 0, isThrottled: false };
	} finally {
		clearTimeout(timer);
	}
}

function headersFor({ authorization }: Visit, kept?: KeptAnswer): Record<string, string> {
	return {
		accept: ACCEPT,
		'user-agent': 'Hereabouts catalogue import',
		...(authorization !== undefined && { authorization }),
		...(kept?.etag !== undefined && { 'if-none-match': kept.etag }),
		...(kept?.lastModified !== undefined && { 'if-modified-since': kept.lastModified })
	};
}

async function follow(
	address: URL,
	{ world, origin }: Visit,
	headers: Record<string, string>,
	signal: AbortSignal
): Promise<Response | Failed> {
	let next = withoutCredentials(address);
	for (let hop = 0; hop <= MOST_REDIRECTS; hop++) {
		const response = await world.fetch(next, { redirect: 'manual', headers, signal });
		const location = response.headers.get('location');
		if (response.status < 300 || response.status >= 400 || location === null) return response;
		await response.body?.cancel();
		const target = parseAddress(location, next);
		if (target?.origin !== origin) {
			const isUpgrade = target?.protocol === 'https:' && target.hostname === next.hostname;
			const moved = 'it has moved to https; give us its address with https://';
			return failed(isUpgrade ? moved : 'it sends us to another site', true);
		}
		next = withoutCredentials(target);
	}
	return failed('it sends us round in a circle', true);
}

/** An address that may be asked for and written down: without a name, a password or a fragment. */
export function withoutCredentials(address: URL): URL {
	const plain = new URL(address);
	plain.username = plain.password = plain.hash = '';
	return plain;
}

/** An address that may be reported and published: keys to an API are given after its "?". */
export function withoutSecrets(address: URL): URL {
	const open = withoutCredentials(address);
	open.search = '';
	return open;
}

function readStatus({ status, headers }: Response, world: World): Answer {
	if (status === 304) return { outcome: 'same' };
	const wants = status === 401 || status === 403 ? ': it wants a key or a password' : '';
	const reason = `it answered ${status}${wants}`;
	if (status !== 429 && status < 500) return failed(reason, true);
	const header = headers.get('retry-after');
	const isThrottled = status === 429 || (status === 503 && header !== null);
	return { outcome: 'busy', reason, retryAfterMs: retryAfter(header, world), isThrottled };
}

async function readBody(response: Response): Promise<Read | Failed> {
	const parts: Uint8Array[] = [];
	let size = 0;
	for await (const part of response.body ?? []) {
		size += part.length;
		if (size > LIMITS.bytes) return failed(TOO_BIG);
		parts.push(part);
	}
	const [etag, lastModified] = ['etag', 'last-modified'].map((name) => response.headers.get(name));
	return {
		outcome: 'read',
		bytes: Buffer.concat(parts),
		contentType: response.headers.get('content-type') ?? '',
		link: response.headers.get('link') ?? '',
		...(etag && { etag }),
		...(lastModified && { lastModified })
	};
}

/** Seconds, or a date. */
function retryAfter(header: string | null, world: World): number {
	if (header === null) return 0;
	const milliseconds = /^\d+$/.test(header)
		? Number(header) * 1000
		: Date.parse(header) - world.now();
	return Number.isFinite(milliseconds) ? Math.max(0, milliseconds) : 0;
}
