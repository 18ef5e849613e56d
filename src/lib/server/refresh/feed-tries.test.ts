import { mkdtempSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterEach, beforeEach, describe, expect, it } from 'vitest';
import { placeIn } from '../database.fixture.ts';
import { openDatabase } from '../database.ts';
import type { Database } from '../database.ts';
import { dueFeeds, feedTries, nextTry, recordTry } from './feed-tries.ts';
import type { FeedTry } from './feed-tries.ts';

const NOW = new Date('2026-11-21T09:00:00Z');
const hoursLater = (hours: number) => new Date(NOW.getTime() + hours * 3_600_000);
const feed = (name: string, everyHours = 24) => ({
	name,
	everyHours,
	address: `https://${name}.example.org`
});
const tried = (overrides: Partial<FeedTry> = {}): FeedTry => ({
	feed: 'one',
	triedAt: NOW.toISOString(),
	outcome: 'taken',
	reason: '',
	failures: 0,
	...overrides
});

describe('when a feed is due', () => {
	const hoursUntil = (last: FeedTry, everyHours = 24) =>
		(nextTry(last, { everyHours }).getTime() - NOW.getTime()) / 3_600_000;

	it('is after its hours, a tenth earlier or later, and not the same for every feed', () => {
		const waits = Array.from({ length: 50 }, (_, at) => hoursUntil(tried({ feed: `feed-${at}` })));
		expect(Math.min(...waits)).toBeGreaterThanOrEqual(21.6);
		expect(Math.max(...waits)).toBeLessThanOrEqual(26.4);
		expect(new Set(waits).size).toBeGreaterThan(40);
		expect(hoursUntil(tried())).toBe(hoursUntil(tried()));
	});

	it('is sooner after a failure, later after each further one, and never later than its own hours', () => {
		const waits = [1, 2, 3, 4, 5, 6, 40].map((failures) =>
			Math.round(hoursUntil(tried({ failures }), 24) * 10)
		);
		const expected = [1, 2, 4, 8, 16, 24, 24];
		waits.forEach((wait, at) => {
			expect(wait).toBeGreaterThanOrEqual((expected[at] ?? 0) * 9);
			expect(wait).toBeLessThanOrEqual((expected[at] ?? 0) * 11);
		});
	});

	it('is at once where it was never tried', () => {
		const feeds = [feed('new'), feed('one'), feed('other')];
		const tries = new Map([['one', tried()]]);
		expect(dueFeeds(feeds, tries, hoursLater(1)).map(({ name }) => name)).toEqual(['new', 'other']);
		expect(dueFeeds(feeds, tries, hoursLater(27))).toHaveLength(3);
	});
});

describe('the tries that are written down', () => {
	let dataDir: string;
	let database: Database;
	beforeEach(async () => {
		dataDir = mkdtempSync(join(tmpdir(), 'feed-tries-'));
		database = await openDatabase(await placeIn(dataDir));
	});
	afterEach(async () => {
		await database.destroy();
		rmSync(dataDir, { recursive: true });
	});

	it('are the last of each feed, with how many in a row were not taken', async () => {
		const failed = { outcome: 'failed', reason: 'it answered 500' } as const;
		await recordTry(database, 'one', failed, NOW);
		await recordTry(database, 'one', { outcome: 'kept', reason: 'it halved' }, hoursLater(1));
		await recordTry(database, 'two', failed, NOW);
		await recordTry(database, 'two', { outcome: 'taken', reason: '' }, hoursLater(1));
		const tries = await feedTries(database);
		expect(tries.get('one')).toEqual(
			tried({
				triedAt: hoursLater(1).toISOString(),
				outcome: 'kept',
				reason: 'it halved',
				failures: 2
			})
		);
		expect(tries.get('two')).toMatchObject({ outcome: 'taken', failures: 0 });
	});
});
