import { mkdtempSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterEach, beforeEach, describe, expect, it } from 'vitest';
import type { ListingReport } from '../domain/listing-report.ts';
import { placeIn } from './database.fixture.ts';
import { openDatabase } from './database.ts';
import type { Database } from './database.ts';
import {
	finishListingReport,
	keepListingReport,
	listingReportId,
	listingReportSchema,
	MOST_SHOWN,
	openListingReports
} from './listing-reports.ts';

const NOW = new Date('2026-11-21T10:00:00Z');
const report = (overrides: Partial<ListingReport> = {}): ListingReport => ({
	id: crypto.randomUUID(),
	activity: 'invented.choir',
	problem: 'time',
	words: 'It begins at 6 now',
	...overrides
});

let dataDir: string;
let database: Database;
beforeEach(async () => {
	dataDir = mkdtempSync(join(tmpdir(), 'listing-reports-'));
	database = await openDatabase(await placeIn(dataDir));
});
afterEach(async () => {
	await database.destroy();
	rmSync(dataDir, { recursive: true });
});

const rows = () => database.selectFrom('listing_report').selectAll().execute();

describe('a report of something wrong', () => {
	it('is kept once, however often it is sent', async () => {
		const sent = report();
		expect(await keepListingReport(database, sent, NOW)).toBe('kept');
		expect(await keepListingReport(database, { ...sent, words: 'other' }, NOW)).toBe('repeated');
		expect(await openListingReports(database)).toEqual([
			{ ...sent, receivedAt: NOW.toISOString() }
		]);
	});

	it('is one row when two copies arrive at once', async () => {
		const sent = report();
		const outcomes = await Promise.all(
			Array.from({ length: 5 }, () => keepListingReport(database, sent, NOW))
		);
		expect(outcomes.filter((outcome) => outcome === 'kept')).toHaveLength(1);
		expect(await rows()).toHaveLength(1);
	});

	it('keeps its words without what cannot be seen', async () => {
		await keepListingReport(database, report({ words: ' \u202Egone\u0000 \n now ' }), NOW);
		expect((await rows())[0]?.words).toBe('gone now');
	});

	it('has nothing but what was told, and when', async () => {
		await keepListingReport(database, report(), NOW);
		expect(Object.keys((await rows())[0] ?? {}).sort()).toEqual([
			'activity',
			'done_at',
			'id',
			'problem',
			'received_at',
			'words'
		]);
	});

	it('is done once; then its words are gone, and who did it is on record', async () => {
		const sent = report();
		await keepListingReport(database, sent, NOW);
		const done = { id: sent.id, account: 'somebody' };
		expect(await finishListingReport(database, done, NOW)).toBe('done');
		expect(await finishListingReport(database, done, NOW)).toBe('gone');
		expect(await openListingReports(database)).toEqual([]);
		expect((await rows())[0]?.words).toBe('');
		expect(await database.selectFrom('audit').selectAll().execute()).toMatchObject([
			{ actor: 'somebody', action: 'listing report done', subject: sent.id }
		]);
	});

	it('that is sent again after it is done stays done', async () => {
		const sent = report();
		await keepListingReport(database, sent, NOW);
		await finishListingReport(database, { id: sent.id, account: 'somebody' }, NOW);
		expect(await keepListingReport(database, sent, NOW)).toBe('repeated');
		expect(await openListingReports(database)).toEqual([]);
	});

	it('is among the newest that the desk shows', async () => {
		for (let second = 0; second < MOST_SHOWN + 5; second++)
			await keepListingReport(database, report(), new Date(NOW.getTime() + second * 1000));
		const shown = await openListingReports(database);
		expect(shown).toHaveLength(MOST_SHOWN);
		expect(shown[0]?.receivedAt).toBe(
			new Date(NOW.getTime() + (MOST_SHOWN + 4) * 1000).toISOString()
		);
	});
});

describe('what a phone may send', () => {
	it.each([
		['an id that is no UUID', { id: '1' }],
		['an activity that is no id', { activity: '../desk' }],
		['a problem we do not know', { problem: 'spelling' }],
		['more words than we take', { words: 'a'.repeat(501) }],
		['words that are no text', { words: 5 }]
	])('is not %s', (_what, wrong) => {
		expect(listingReportSchema.safeParse(report()).success).toBe(true);
		expect(listingReportSchema.safeParse({ ...report(), ...wrong }).success).toBe(false);
	});

	it('has nothing of its own beside what we ask for', () => {
		const parsed = listingReportSchema.parse({ ...report(), name: 'a person' });
		expect(parsed).not.toHaveProperty('name');
	});
});

describe('the id of a report that came as a form', () => {
	const { id: _, ...told } = report();

	it('is a UUID, the same on one day and another on the next', () => {
		const id = listingReportId(told, '2026-11-21');
		expect(listingReportSchema.safeParse({ ...told, id }).success).toBe(true);
		expect(listingReportId(told, '2026-11-21')).toBe(id);
		expect(listingReportId(told, '2026-11-22')).not.toBe(id);
		expect(listingReportId({ ...told, problem: 'place' }, '2026-11-21')).not.toBe(id);
	});
});
