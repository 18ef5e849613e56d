import type { ServerResponse } from 'node:http';

/** A year, and for every name below ours: browsers ignore it over plain http, so it is safe to send always. */
const ALWAYS = {
	'strict-transport-security': 'max-age=31536000; includeSubDomains',
	'x-content-type-options': 'nosniff',
	'referrer-policy': 'no-referrer',
	'x-frame-options': 'DENY',
	'cross-origin-opener-policy': 'same-origin',
	'cross-origin-resource-policy': 'same-origin',
	'permissions-policy':
		'accelerometer=(), autoplay=(), browsing-topics=(), camera=(), display-capture=(), geolocation=(self), gyroscope=(), magnetometer=(), microphone=(), midi=(), payment=(), usb=()'
} as const;

/** For everything that is not a page: nothing may run, load or frame it. A page's own policy, with its hashes, replaces it. */
const NOTHING_RUNS = "default-src 'none'; base-uri 'none'; form-action 'none'; frame-ancestors 'none'";
/** A worker's own policy governs what it may fetch. */
const WORKER = "default-src 'none'; script-src 'self'; connect-src 'self'; base-uri 'none'; form-action 'none'; frame-ancestors 'none'";

/** The headers of a response to `url`, whatever it turns out to be. */
export function headersFor(url: string): Record<string, string> {
	const isWorker = /^\/service-worker\.js(\?|$)/.test(url);
	return { ...ALWAYS, 'content-security-policy': isWorker ? WORKER : NOTHING_RUNS };
}

/**
 * Puts headers on a response before anything else writes to it, and takes the policy off a 304: a browser would put it
 * in the place of the one that the page it kept came with, whose hashes its scripts need.
 */
export function holdHeaders(response: ServerResponse, headers: Record<string, string>): void {
	for (const [name, value] of Object.entries(headers)) response.setHeader(name, value);
	const writeHead = response.writeHead.bind(response) as (...parameters: unknown[]) => ServerResponse;
	response.writeHead = ((status: number, ...rest: unknown[]) => {
		if (status === 304) response.removeHeader('content-security-policy');
		return writeHead(status, ...rest);
	}) as typeof response.writeHead;
}
