import { existsSync, readFileSync } from 'node:fs';
import { createServer } from 'node:http';
import type { Server } from 'node:http';
import type { AddressInfo } from 'node:net';
import { resolve } from 'node:path';
import { afterEach, describe, expect, it } from 'vitest';
import { readLiveFeed } from '../live-feed.ts';
import { readOpenReferralService } from '../open-referral-uk.ts';

const shared = resolve(
	process.env['SHARED_DATA'] ?? '../shared/data',
	'oruk-validator-mocks/Mocks'
);
let server: Server | undefined;
afterEach(() => {
	server?.closeAllConnections();
	server?.close();
});

/** A mock answers every page and every record with the same file, and its totals with fancy. */
async function serveMock(name: string): Promise<URL> {
	const file = (path: string) => readFileSync(resolve(shared, name, path));
	server = createServer((request, response) => {
		const { pathname } = new URL(request.url ?? '/', 'http://x');
		if (pathname === '/services') return response.end(file('service_list.json'));
		if (pathname.startsWith('/services/')) return response.end(file('service_full.json'));
		response.statusCode = 404;
		return response.end();
	});
	await new Promise<void>((done) => server?.listen(0, '127.0.0.1', done));
	return new URL(`http://127.0.0.1:${(server.address() as AddressInfo).port}/`);
}

describe.skipIf(!existsSync(shared))('mock APIs (skipped where SHARED_DATA is absent)', () => {
	it.each([
		['V3.0-UK-Default', 1],
		['V3.0-UK-Test', 128],
		['V3.0-UK-Warn', 1]
	])('reads all of %s, once', async (name, records) => {
		const world = { fetch, pause: () => Promise.resolve(), now: () => 0 };
		const result = await readLiveFeed(await serveMock(name), {}, world);
		if (result.outcome !== 'read') throw new Error(result.reason);
		const readings = [...result.source.records].map(({ value }) =>
			readOpenReferralService(value, '2026-11-21')
		);
		expect(readings).toHaveLength(records);
		expect(readings.filter(({ outcome }) => outcome === 'refused')).toEqual([]);
	});
});
