import { createServer } from 'node:http';
import type { ServerResponse } from 'node:http';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { holdHeaders } from './response-headers.ts';

let answer: (response: ServerResponse) => void = () => undefined;
let address = '';
const server = createServer((request, response) => {
	holdHeaders(response, request.url ?? '/');
	answer(response);
});
beforeAll(async () => {
	await new Promise<void>((resolve) => server.listen(0, '127.0.0.1', resolve));
	const bound = server.address();
	address = `http://127.0.0.1:${typeof bound === 'object' && bound ? bound.port : 0}`;
});
afterAll(() => server.close());

const headersOf = async (path: string, how: typeof answer) => {
	answer = how;
	return (await fetch(`${address}${path}`)).headers;
};
const typeOf = async (how: typeof answer) => (await headersOf('/en', how)).get('content-type');

describe('the headers of a response', () => {
	it.each([
		['text/html', 'text/html; charset=utf-8'],
		['text/css', 'text/css; charset=utf-8'],
		['image/svg+xml', 'image/svg+xml; charset=utf-8'],
		['text/html; charset=utf-8', 'text/html; charset=utf-8'],
		['text/csv;charset=utf-8', 'text/csv;charset=utf-8'],
		['application/json', 'application/json'],
		['image/png', 'image/png']
	])('say of %s: %s [ASVS 4.1.1]', async (type, said) => {
		const set = (response: ServerResponse) => response.setHeader('content-type', type).end('a');
		const written = (response: ServerResponse) =>
			response.writeHead(200, { 'Content-Type': type }).end('a');
		expect(await typeOf(set)).toBe(said);
		expect(await typeOf(written)).toBe(said);
	});

	it('are short on a file of a page, which asks the device for nothing by itself', async () => {
		const headers = await headersOf('/_app/immutable/a.js', (response) => response.end());
		expect(headers.get('permissions-policy')).toBeNull();
		expect(headers.get('cross-origin-opener-policy')).toBeNull();
		expect(headers.get('content-security-policy')).toContain("default-src 'none'");
	});

	it('are those that keep a page to itself, on whatever is answered', async () => {
		const headers = await headersOf('/en', (response) => response.writeHead(404).end());
		expect(headers.get('x-content-type-options')).toBe('nosniff');
		expect(headers.get('content-security-policy')).toContain("default-src 'none'");
		expect(headers.get('cross-origin-opener-policy')).toBe('same-origin');
		expect(headers.get('permissions-policy')).toContain('camera=()');
		expect(headers.get('content-type')).toBeNull();
	});
});
