import { existsSync, mkdtempSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join, resolve } from 'node:path';
import { describe, expect, it } from 'vitest';
import { readLive } from '../releases.ts';
import { findSources } from '../import/find-sources.ts';
import { readOpenReferralService } from '../import/open-referral-uk.ts';
import { runImport } from '../import/run-import.ts';
import { openReferralErrors } from './conformance.ts';
import { writeService } from './write-service.ts';

const shared = resolve(process.env['SHARED_DATA'] ?? '../shared/data');
const TODAY = '2026-11-21';
/** So many of one directory tell as much as all of it. */
const MOST = 300;
const world = { fetch, pause: () => Promise.resolve(), now: () => 0 };
const writing = {
	published: '2026-11-20T09:00:00.000Z',
	demonstration: false,
	towns: new Set<string>()
};

async function importShared(path: string) {
	const found = await findSources(join(shared, path), {}, world);
	if (found.outcome === 'unreadable') throw new Error(found.reason);
	const dataDir = mkdtempSync(join(tmpdir(), 'hereabouts-given-back-'));
	await runImport(found.sources, { dataDir, today: TODAY, dryRun: false });
	return readLive(dataDir)?.activities ?? [];
}

describe.skipIf(!existsSync(shared))(
	'what real directories became, written as Open Referral UK (skipped where SHARED_DATA is absent)',
	() => {
		it.each([
			'oruk-v1-live/bristol-services-list.json',
			'outpost-buckinghamshire/services.json',
			'openactive/rpde-live',
			'folkestone-csv',
			'hsds-1.0-ohana/sample-csv',
			'hsds-3.0/examples/service_full.json'
		])('is valid and loses nothing: %s', async (path) => {
			const activities = await importShared(path);
			expect(activities.length).toBeGreaterThan(0);
			expect(openReferralErrors(activities, writing)).toEqual([]);
			for (const activity of activities.slice(0, MOST)) {
				const { id: _, source: __, ...rest } = activity;
				const written = JSON.stringify(writeService(activity, writing));
				const reading = readOpenReferralService(JSON.parse(written), TODAY);
				expect(reading.outcome === 'accepted' && reading.activities).toEqual([rest]);
			}
		});
	}
);
