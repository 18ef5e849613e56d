import { execFile } from 'node:child_process';
import { mkdtempSync, readFileSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { promisify } from 'node:util';
import type { Catalogue, LiveRelease } from '../../src/lib/domain/catalogue.ts';
import { expect, test } from './server.ts';

const readJson = (path: string): unknown => JSON.parse(readFileSync(path, 'utf8'));

/** Everything that is said of an activity, apart from whose it is: that is the feed's to give. */
function saidIn({ activities }: Catalogue): string[] {
	return activities.map(({ id: _, source: __, ...rest }) => JSON.stringify(inOrder(rest))).sort();
}
/** The order of keys says nothing. */
function inOrder(value: unknown): unknown {
	if (Array.isArray(value)) return value.map(inOrder);
	if (typeof value !== 'object' || value === null) return value;
	const entries = Object.entries(value).map(([key, part]) => [key, inOrder(part)] as const);
	return Object.fromEntries(entries.sort(([a], [b]) => (a < b ? -1 : 1)));
}

test.describe('Another directory, that takes what this site knows', () => {
	test('gets all of it by importing the address, and loses nothing', async ({ site }) => {
		const dataDir = mkdtempSync(join(tmpdir(), 'hereabouts-taken-'));
		await promisify(execFile)(
			process.execPath,
			['build/cli/catalogue.js', 'import', `${site.url}/openreferral`],
			{ env: { ...process.env, DATA_DIR: dataDir } }
		);
		const live = (folder: string) => {
			const { digest } = readJson(join(folder, 'catalogue', 'live.json')) as LiveRelease;
			return readJson(join(folder, 'catalogue', `${digest}.json`)) as Catalogue;
		};
		expect(live(site.dataDir).activities.length).toBeGreaterThan(100);
		expect(saidIn(live(dataDir))).toEqual(saidIn(live(site.dataDir)));
		rmSync(dataDir, { recursive: true });
	});

	test('is told what the API is, and that these activities are invented', async ({ request }) => {
		const about = await request.get('/openreferral/');
		expect(await about.json()).toMatchObject({ version: 'HSDS-UK-3.0', demonstration: true });
		const services = await request.get('/openreferral/services?per_page=1');
		expect(await services.json()).toMatchObject({
			contents: [{ alert: expect.stringContaining('invented') }]
		});
	});

	test('may ask from a page of its own, and is not sent again what it has', async ({ request }) => {
		const first = await request.get('/openreferral/services');
		const { etag = '', ...headers } = first.headers();
		expect(headers['access-control-allow-origin']).toBe('*');
		const again = await request.get('/openreferral/services', {
			headers: { 'if-none-match': etag }
		});
		expect(again.status()).toBe(304);
		const preflight = await request.fetch('/openreferral/services', {
			method: 'OPTIONS',
			headers: { origin: 'https://elsewhere.example.org', 'sec-fetch-site': 'cross-site' }
		});
		expect(preflight.status()).toBe(204);
	});

	test('is told in a sentence what it did wrong', async ({ request }) => {
		const wrong = await request.get('/openreferral/services?page=none');
		expect([wrong.status(), await wrong.json()]).toEqual([
			400,
			{ problem: '"page" has to be a whole number, 1 or more' }
		]);
		for (const path of ['services/none', 'no-such-thing'])
			expect((await request.get(`/openreferral/${path}`)).status(), path).toBe(404);
	});
});
