import type { ServerResponse } from 'node:http';

/**
 * On everything, and short: they are sent with every file, and a file may be smaller than they are. HSTS lasts a year;
 * browsers ignore it over plain http, so it is safe to send always.
 */
const ALWAYS = {
	'strict-transport-security': 'max-age=31536000',
	'x-content-type-options': 'nosniff',
	'referrer-policy': 'no-referrer'
} as const;

/**
 * Besides, on whatever a browser may show as a page: what that page may ask the device for, and no other site's window
 * keeps a handle on it, or embeds it.
 */
const PAGE = {
	'permissions-policy': 'camera=(), geolocation=(self), microphone=()',
	'cross-origin-opener-policy': 'same-origin',
	'cross-origin-resource-policy': 'same-origin',
	'x-frame-options': 'DENY'
} as const;

/** For everything that is not a page: nothing may run, load or frame it. A page's own policy, with its hashes, replaces it. */
const NOTHING_RUNS = "default-src 'none'; frame-ancestors 'none'";
/** A worker's own policy governs what it may fetch. */
const WORKER = "default-src 'none'; script-src 'self'; connect-src 'self'; frame-ancestors 'none'";

/** The headers of a response to `url`, whatever it turns out to be. */
export function headersFor(url: string): Record<string, string> {
	const isFile = url.startsWith('/_app/');
	const isWorker = /^\/service-worker\.js(\?|$)/.test(url);
	return {
		...ALWAYS,
		...(!isFile && PAGE),
		'content-security-policy': isWorker ? WORKER : NOTHING_RUNS
	};
}

/** Files named by their content are never asked about again, so what they could be asked about by is left off. */
const IMMUTABLE = '/_app/immutable/';

/**
 * Puts headers on a response to `url` before anything else writes to it, and takes the policy off a 304: a browser would
 * put it in the place of the one that the page it kept came with, whose hashes its scripts need.
 */
export function holdHeaders(response: ServerResponse, url: string): void {
	for (const [name, value] of Object.entries(headersFor(url))) response.setHeader(name, value);
	// eslint-disable-next-line @typescript-eslint/unbound-method -- applied to the response below
	const { writeHead } = response;
	response.writeHead = (status: number, ...rest: unknown[]) => {
		nameCharacters(response, rest);
		if (status === 304) response.removeHeader('content-security-policy');
		if (status === 200 && url.startsWith(IMMUTABLE)) {
			response.removeHeader('etag');
			response.removeHeader('last-modified');
		}
		return Reflect.apply(writeHead, response, [status, ...rest]) as ServerResponse;
	};
}

/**
 * Says that a text is UTF-8 where its type does not say so by itself: Kit leaves that to the page, and what is no page has
 * nowhere else to say it. `rest`: what `writeHead` was given after the status, which may hold headers of its own.
 */
function nameCharacters(response: ServerResponse, rest: readonly unknown[]): void {
	const given = rest.find(
		(each) => typeof each === 'object' && each !== null && !Array.isArray(each)
	);
	const headers = given as Record<string, unknown> | undefined;
	const name = Object.keys(headers ?? {}).find((each) => each.toLowerCase() === 'content-type');
	const type = name ? headers?.[name] : response.getHeader('content-type');
	if (typeof type !== 'string' || !/^(text\/[^;]+|[^;]+[/+]xml)$/.test(type)) return;
	const whole = `${type}; charset=utf-8`;
	if (headers && name) headers[name] = whole;
	else response.setHeader('content-type', whole);
}
