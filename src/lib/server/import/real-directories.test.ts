import { existsSync, mkdtempSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join, resolve } from 'node:path';
import { describe, expect, it } from 'vitest';
import { readLive } from '../releases.ts';
import { findSources } from './find-sources.ts';
import { runImport } from './run-import.ts';

const shared = resolve(process.env['SHARED_DATA'] ?? '../shared/data');
const world = { fetch, pause: () => Promise.resolve(), now: () => 0 };

/** Reads real files where they are; they are not ours to keep. */
async function importShared(path: string) {
	const found = await findSources(join(shared, path), {}, world);
	if (found.outcome === 'unreadable') throw new Error(found.reason);
	const dataDir = mkdtempSync(join(tmpdir(), 'hereabouts-real-'));
	const report = await runImport(found.sources, { dataDir, today: '2026-11-21', dryRun: false });
	return { report, activities: readLive(dataDir)?.activities ?? [] };
}

describe.skipIf(!existsSync(shared))(
	'real directories (skipped where SHARED_DATA is absent)',
	() => {
		it('accepts all 819 records of a version 1 feed but the one without a name', async () => {
			const { report, activities } = await importShared('oruk-v1-live/bristol-services-list.json');
			expect(report.total).toMatchObject({
				read: 819,
				accepted: 818,
				withheld: 0,
				refused: 1,
				activities: 818
			});
			expect(report.rows.filter(({ outcome }) => outcome === 'refused')).toMatchObject([
				{ reason: 'it has no name' }
			]);
			const texts = activities.map(({ description }) => description ?? '').join('\n');
			expect(texts).not.toMatch(/<\/?(p|span|div|table|br)\b|&nbsp;|data:image/i);
		});

		it('puts on the map what Outpost really located, and not the sea off Ghana', async () => {
			const { report, activities } = await importShared('outpost-buckinghamshire/services.json');
			expect(report.feeds).toMatchObject([{ format: 'outpost', read: 20, accepted: 20 }]);
			expect(activities.filter(({ location }) => location?.latitude !== undefined)).toHaveLength(
				13
			);
			expect(
				report.rows.filter(({ mended }) => mended.some(({ from }) => from === '0, 0'))
			).toHaveLength(5);
		});

		it.each([
			['oruk-v3-live-bristol/bristol-service-1625ip.json', 1],
			['oruk-v3-live-bristol/bristol-services-page1.json', 3],
			['oruk-v3-profile/examples/service_full.json', 1],
			['oruk-v3-profile/examples/service_list.json', 1],
			['oruk-validator-mocks/Mocks/V3.0-UK-Test/service_list.json', 128],
			['oruk-validator-mocks/Mocks/V3.0-UK-Warn/service_full.json', 1],
			['hsds-3.0/examples/service_full.json', 1]
		])('accepts every record of %s', async (path, records) => {
			const { report } = await importShared(path);
			expect(report.total).toMatchObject({ read: records, accepted: records });
		});

		it('keeps no name of a contact and no assurer', async () => {
			const { activities } = await importShared('oruk-v3-profile/examples/service_full.json');
			expect(JSON.stringify(activities)).not.toMatch(/Ann Persona|A\. Persona/);
			expect(activities[0]?.location).toMatchObject({
				name: 'MyCity Civic Center',
				precision: 'none'
			});
		});
	}
);
