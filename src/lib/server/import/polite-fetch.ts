import { isDeeperThan } from './json-depth.ts';
import { LIMITS, TOO_BIG, TOO_DEEP } from './sources.ts';

export type Fetched =
	{ outcome: 'read'; document: unknown } | { outcome: 'failed'; reason: string };

/** What stands in for the outside world in tests. */
export interface World {
	fetch: typeof fetch;
	pause: (milliseconds: number) => Promise<void>;
	now: () => number;
}

const TIME_OUT_MS = 20_000;
const TRIES = 4;
const FIRST_PAUSE_MS = 1000;
const LONGEST_PAUSE_MS = 60_000;
const MOST_REDIRECTS = 5;

/**
 * One JSON document from `address`. Tries again, more and more slowly and as slowly as it is asked to, when the
 * network fails or the server says it is busy or broken. A redirect to another origin is not followed.
 */
export async function fetchJson(address: URL, world: World): Promise<Fetched> {
	let reason = '';
	for (let attempt = 0; attempt < TRIES; attempt++) {
		const answer = await tryOnce(address, world);
		if (answer.outcome !== 'busy') return answer;
		reason = answer.reason;
		if (attempt < TRIES - 1) {
			const wait = Math.max(answer.retryAfterMs, FIRST_PAUSE_MS * 2 ** attempt);
			await world.pause(Math.min(wait, LONGEST_PAUSE_MS));
		}
	}
	return { outcome: 'failed', reason };
}

type Answer = Fetched | { outcome: 'busy'; reason: string; retryAfterMs: number };

async function tryOnce(address: URL, world: World): Promise<Answer> {
	try {
		const response = await follow(address, world);
		if (response === undefined) return { outcome: 'failed', reason: 'it sends us to another site' };
		if (response.ok) return await readBody(response);
		await response.body?.cancel();
		const reason = `it answered ${response.status}`;
		if (response.status !== 429 && response.status < 500) return { outcome: 'failed', reason };
		return {
			outcome: 'busy',
			reason,
			retryAfterMs: retryAfter(response.headers.get('retry-after'), world)
		};
	} catch (error) {
		const timedOut = error instanceof Error && error.name === 'TimeoutError';
		return {
			outcome: 'busy',
			reason: timedOut ? 'it did not answer in time' : 'it could not be reached',
			retryAfterMs: 0
		};
	}
}

async function follow(address: URL, world: World): Promise<Response | undefined> {
	let next = address;
	for (let hop = 0; hop <= MOST_REDIRECTS; hop++) {
		const response = await world.fetch(next, {
			redirect: 'manual',
			headers: { accept: 'application/json' },
			signal: AbortSignal.timeout(TIME_OUT_MS)
		});
		const location = response.headers.get('location');
		if (response.status < 300 || response.status >= 400 || location === null) return response;
		await response.body?.cancel();
		if (!URL.canParse(location, next)) return undefined;
		next = new URL(location, next);
		if (next.origin !== address.origin) return undefined;
	}
	return undefined;
}

async function readBody(response: Response): Promise<Answer> {
	const parts: Uint8Array[] = [];
	let size = 0;
	for await (const part of response.body ?? []) {
		size += part.length;
		if (size > LIMITS.bytes) return { outcome: 'failed', reason: TOO_BIG };
		parts.push(part);
	}
	const text = new TextDecoder().decode(Buffer.concat(parts));
	if (isDeeperThan(text, LIMITS.depth)) return { outcome: 'failed', reason: TOO_DEEP };
	try {
		return { outcome: 'read', document: JSON.parse(text) as unknown };
	} catch {
		return { outcome: 'failed', reason: 'what it answered is not JSON' };
	}
}

/** Seconds, or a date. */
function retryAfter(header: string | null, world: World): number {
	if (header === null) return 0;
	const milliseconds = /^\d+$/.test(header)
		? Number(header) * 1000
		: Date.parse(header) - world.now();
	return Number.isFinite(milliseconds) ? Math.max(0, milliseconds) : 0;
}
