import { createHash } from 'node:crypto';
import { describe, expect, it } from 'vitest';
import { isShellOf, keepIfTrue, ownJson, sha256 } from './kept-copies.ts';

const SCRIPT = 'export const a = 1;';
const DIGEST = createHash('sha256').update(SCRIPT).digest('hex');
const PORTAL = '<!doctype html><title>Sign in to the network</title>';

function cache({ isFull = false } = {}) {
	const kept = new Map<string, Response>();
	const put = (path: RequestInfo | URL, response: Response) => {
		if (isFull) return Promise.reject(new DOMException('no room', 'QuotaExceededError'));
		kept.set(path as string, response);
		return Promise.resolve();
	};
	return { kept, put };
}
const answer = (body: string, status = 200, type = 'text/javascript') =>
	new Response(body, { status, headers: { 'content-type': type } });
function redirected(body: string): Response {
	const response = answer(body);
	Object.defineProperty(response, 'redirected', { value: true });
	return response;
}

describe('a file', () => {
	it('is kept, and can be read again, when it is what the list says', async () => {
		const own = cache();
		expect(await keepIfTrue(own, '/a.js', answer(SCRIPT), DIGEST)).toBe(true);
		expect(await own.kept.get('/a.js')?.text()).toBe(SCRIPT);
	});

	it.each<[string, () => Response, string | undefined]>([
		['a captive portal’s page', () => answer(PORTAL, 200, 'text/html'), DIGEST],
		['a portal that says it is a script', () => answer(PORTAL), DIGEST],
		['a 404 page', () => answer('Not found', 404), DIGEST],
		['half of it', () => answer(SCRIPT.slice(0, 8)), DIGEST],
		['nothing', () => answer(''), DIGEST],
		['another build’s', () => answer('export const a = 2;'), DIGEST],
		['what came from elsewhere', () => redirected(SCRIPT), DIGEST],
		['what is on no list', () => answer(SCRIPT), undefined]
	])('is not kept when it is %s', async (_what, response, digest) => {
		const own = cache();
		expect(await keepIfTrue(own, '/a.js', response(), digest)).toBe(false);
		expect(own.kept.size).toBe(0);
	});

	it('is not kept, and nothing else happens, when the disk is full', async () => {
		expect(await keepIfTrue(cache({ isFull: true }), '/a.js', answer(SCRIPT), DIGEST)).toBe(false);
	});

	it('is told by the SHA-256 of its bytes', async () => {
		expect(await sha256(new TextEncoder().encode(SCRIPT).buffer)).toBe(DIGEST);
	});
});

describe('the site’s facts', () => {
	const json = (body: string) => answer(body, 200, 'application/json');
	const read = (response: Response) =>
		ownJson<{ site: object; keys: object }>(response, ['site', 'keys']);

	it('are read when they are ours', async () => {
		expect(await read(json('{"site":{},"keys":{}}'))).toEqual({ site: {}, keys: {} });
	});

	it('are nothing when they are a portal’s, cut short, or anything else', async () => {
		for (const each of [
			answer(PORTAL, 200, 'text/html'),
			json('{"site":{}'),
			json('{"error":"sign in"}'),
			json('null'),
			answer('{"site":{},"keys":{}}', 503, 'application/json')
		])
			expect(await read(each)).toBeUndefined();
	});
});

describe('the empty page', () => {
	it('is this build’s only if it starts this build’s script', async () => {
		const page = (start: string) => answer(`<script>import("${start}")</script>`, 200, 'text/html');
		expect(await isShellOf(page('/start.new.js'), '/start.new.js')).toBe(true);
		expect(await isShellOf(page('/start.old.js'), '/start.new.js')).toBe(false);
		expect(await isShellOf(answer(PORTAL, 200, 'text/html'), '/start.new.js')).toBe(false);
	});
});
