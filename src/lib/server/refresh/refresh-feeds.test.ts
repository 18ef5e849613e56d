import { mkdtempSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterEach, beforeEach, describe, expect, it } from 'vitest';
import type { ConfiguredFeed } from '../../domain/site-file.ts';
import { placeIn } from '../database.fixture.ts';
import { openDatabase } from '../database.ts';
import type { Database } from '../database.ts';
import { readLive } from '../releases.ts';
import { lastImports } from '../report/report-files.ts';
import { feedTries } from './feed-tries.ts';
import { endLease, takeLease } from './lease.ts';
import { refreshFeeds } from './refresh-feeds.ts';

const NOW = Date.UTC(2026, 10, 21, 9);
const service = (id: string) => ({
	id,
	name: `Group ${id}`,
	status: 'active',
	organization: { id: 'o', name: 'Invented' }
});
const feed = (name: string, overrides: Partial<ConfiguredFeed> = {}): ConfiguredFeed => ({
	name,
	address: `https://${name}.example.org/api`,
	everyHours: 24,
	...overrides
});

let dataDir: string;
let database: Database;
let asked: string[];
/** What each host's list holds; any other host does not answer. */
let lists: Record<string, unknown[]>;

beforeEach(async () => {
	dataDir = mkdtempSync(join(tmpdir(), 'refresh-'));
	database = await openDatabase(await placeIn(dataDir));
	asked = [];
	lists = { 'one.example.org': [service('1'), service('2')] };
});
afterEach(async () => {
	await database.destroy();
	rmSync(dataDir, { recursive: true });
});

const answer: typeof fetch = async (input) => {
	const { host, pathname } = new URL(input instanceof Request ? input.url : input);
	asked.push(host);
	const contents = lists[host];
	if (contents === undefined) throw new TypeError('fetch failed');
	const [, id] = /\/services\/(.+)$/.exec(pathname) ?? [];
	if (id === undefined) return Response.json({ total_pages: 1, contents });
	return Response.json(contents.find((each) => (each as { id: string }).id === id) ?? {});
};
const context = (holder = 'this process') => ({
	database,
	dataDir,
	today: '2026-11-21',
	holder,
	world: { fetch: answer, pause: async () => undefined, now: () => NOW }
});
const live = () => readLive(dataDir)?.activities.map(({ name }) => name);

describe('refreshing feeds', () => {
	it('publishes what is there, keeps its report, and writes down that it went well', async () => {
		const refreshed = await refreshFeeds([feed('one')], context());
		expect(refreshed).toEqual({
			outcome: 'done',
			tried: [{ feed: 'one', outcome: 'taken', reason: '' }]
		});
		expect(live()).toEqual(['Group 1', 'Group 2']);
		expect(lastImports(dataDir)).toMatchObject([{ feed: 'one', accepted: 2 }]);
		expect((await feedTries(database)).get('one')).toMatchObject({ outcome: 'taken' });
	});

	it('asks nobody but the addresses it was given', async () => {
		lists['one.example.org'] = [{ ...service('1'), url: 'https://elsewhere.example.org/page' }];
		await refreshFeeds([feed('one'), feed('two')], context());
		expect(new Set(asked)).toEqual(new Set(['one.example.org', 'two.example.org']));
	});

	it('goes on after a feed that fails, which keeps what it had', async () => {
		lists['two.example.org'] = [service('3')];
		await refreshFeeds([feed('two')], context());
		delete lists['two.example.org'];
		const refreshed = await refreshFeeds([feed('two'), feed('one')], context());
		expect(refreshed).toMatchObject({
			tried: [
				{ feed: 'two', outcome: 'failed' },
				{ feed: 'one', outcome: 'taken' }
			]
		});
		expect(live()?.sort()).toEqual(['Group 1', 'Group 2', 'Group 3']);
	});

	it('keeps what it had of a feed that has become empty, and says so', async () => {
		await refreshFeeds([feed('one')], context());
		lists['one.example.org'] = [{ id: '1', name: '' }];
		const refreshed = await refreshFeeds([feed('one')], context());
		expect(refreshed).toMatchObject({ tried: [{ outcome: 'kept' }] });
		expect(live()).toHaveLength(2);
		expect((await feedTries(database)).get('one')).toMatchObject({ failures: 1 });
	});

	it('does nothing while another process does it, and can do it after', async () => {
		const lease = { name: 'refresh', holder: 'another process', lasts: 60_000 };
		await takeLease(database, lease, new Date(NOW));
		expect(await refreshFeeds([feed('one')], context())).toEqual({ outcome: 'busy' });
		expect(asked).toEqual([]);
		await endLease(database, lease);
		expect(await refreshFeeds([feed('one')], context())).toMatchObject({ outcome: 'done' });
		expect(await refreshFeeds([feed('one')], context('yet another'))).toMatchObject({
			outcome: 'done'
		});
	});

	it('stops when its lease was taken over', async () => {
		const thief = { name: 'refresh', holder: 'another process', lasts: 60_000 };
		const stolen: typeof fetch = async (...request) => {
			await database.deleteFrom('lease').execute();
			await takeLease(database, thief, new Date(NOW));
			return answer(...request);
		};
		const world = { ...context().world, fetch: stolen };
		const refreshed = await refreshFeeds([feed('one'), feed('two')], { ...context(), world });
		expect(refreshed).toMatchObject({ tried: [{ feed: 'one' }] });
		expect(await database.selectFrom('lease').select('holder').execute()).toEqual([
			{ holder: 'another process' }
		]);
	});

	it('says who is to be thanked, and the licence, as the site file does', async () => {
		const known = { attribution: 'Invented Council', licence: 'OGL v3' };
		await refreshFeeds([feed('one', known)], context());
		expect(readLive(dataDir)?.attributions).toEqual(['Invented Council']);
		expect(readLive(dataDir)?.activities[0]?.source).toMatchObject(known);
	});

	it('takes a format that there is not for a failure, and asks nobody', async () => {
		const refreshed = await refreshFeeds([feed('one', { format: 'nonsense' })], context());
		expect(refreshed).toMatchObject({
			tried: [{ outcome: 'failed', reason: 'there is no format "nonsense"' }]
		});
		expect(asked).toEqual([]);
	});
});
