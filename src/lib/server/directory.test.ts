import { mkdtempSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterEach, beforeEach, describe, expect, it } from 'vitest';
import { catalogueOf } from '../../../tests/factories.ts';
import { placeIn } from './database.fixture.ts';
import { openDatabase } from './database.ts';
import type { Database } from './database.ts';
import { directoryOf } from './directory.ts';
import { keepListingReport } from './listing-reports.ts';
import { recordTry } from './refresh/feed-tries.ts';
import { openReleases, publish } from './releases.ts';
import { keepReport } from './report/report-files.ts';
import { reportOf, row } from './report/report.fixture.ts';

const NOW = new Date('2026-11-21T09:00:00Z');
const LATER = new Date('2026-11-21T10:00:00Z');

let dataDir: string;
let database: Database;
beforeEach(async () => {
	dataDir = mkdtempSync(join(tmpdir(), 'directory-'));
	database = await openDatabase(await placeIn(dataDir));
});
afterEach(async () => {
	await database.destroy();
	rmSync(dataDir, { recursive: true });
});

const overview = (feeds: string[] = []) =>
	directoryOf(
		{
			database,
			dataDir,
			releases: openReleases(dataDir),
			feeds: feeds.map((name) => ({
				name,
				address: `https://${name}.example.org`,
				everyHours: 24
			}))
		},
		'2026-11-21'
	);
const publishActivities = () =>
	publish(dataDir, {
		demonstration: false,
		activities: catalogueOf({ Choir: { schedules: [] }, 'Wool club': {} }),
		centres: {},
		places: [],
		attributions: []
	});

describe('the directory at the desk', () => {
	it('is empty before the first import', async () => {
		expect(await overview()).toEqual({
			raised: [],
			reports: [],
			missed: {
				since: '2025-11-21',
				total: 0,
				byTopic: [],
				byOutcode: [],
				byNeed: [],
				byTime: []
			},
			survey: { lowest: [], fixes: [] },
			feeds: [],
			releases: []
		});
	});

	it('tells of every feed what is shown of it, and of its last import', async () => {
		await publishActivities();
		keepReport(dataDir, reportOf(['invented', 'other']), NOW);
		const { feeds, live, releases } = await overview(['fetched']);
		expect(feeds).toMatchObject([
			{ feed: 'fetched', shown: 0, refresh: {} },
			{ feed: 'invented', shown: 2, last: { read: 1, at: NOW.toISOString() } },
			{ feed: 'other', shown: 0 }
		]);
		expect(live).toMatchObject({ release: 1, activities: 2 });
		expect(releases).toHaveLength(1);
	});

	it('ranks what the imports refused among what is lacking', async () => {
		await publishActivities();
		const rows = [row({ feed: 'invented', outcome: 'refused', reason: 'it has no name' })];
		keepReport(dataDir, reportOf(['invented'], { rows }), NOW);
		const { survey } = await overview();
		expect(survey.fixes[0]).toMatchObject({ kind: 'said', label: 'it has no name' });
		expect(survey.fixes).toContainEqual(
			expect.objectContaining({ kind: 'gap', gap: 'whenUnknown', count: 1 })
		);
		expect(survey.lowest[0]).toMatchObject({ name: 'Choir' });
	});

	it('raises a feed that could not be fetched, until an import of it is there', async () => {
		await recordTry(database, 'fetched', { outcome: 'failed', reason: 'it answered 500' }, NOW);
		expect((await overview(['fetched'])).raised).toEqual([
			{ feed: 'fetched', kind: 'failed', at: NOW.toISOString(), why: 'it answered 500' }
		]);
		keepReport(dataDir, reportOf(['fetched']), LATER);
		expect((await overview(['fetched'])).raised).toEqual([]);
	});

	it('does not raise a feed that the site file has no more', async () => {
		await recordTry(database, 'former', { outcome: 'failed', reason: 'it answered 500' }, NOW);
		expect((await overview(['fetched'])).raised).toEqual([]);
	});

	it('raises an import that was not taken', async () => {
		const kept = [{ feed: 'invented', why: 'it has lost half of its records' }];
		keepReport(dataDir, reportOf(['invented'], { kept }), NOW);
		expect((await overview()).raised).toMatchObject([
			{ feed: 'invented', kind: 'kept', why: 'it has lost half of its records' }
		]);
	});

	it('names what a report is about, where that is still listed', async () => {
		await publishActivities();
		const report = { problem: 'time', words: '' } as const;
		const tell = (activity: string, at: Date) =>
			keepListingReport(database, { id: crypto.randomUUID(), activity, ...report }, at);
		await tell('choir', NOW);
		await tell('gone-long-ago', LATER);
		const { reports } = await overview();
		expect(reports.map(({ activity, name }) => [activity, name])).toEqual([
			['gone-long-ago', undefined],
			['choir', 'Choir']
		]);
	});
});
