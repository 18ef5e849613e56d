import { existsSync, mkdtempSync, readdirSync, readFileSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join, resolve } from 'node:path';
import { describe, expect, it } from 'vitest';
import { zipBytes } from '../../../../tests/zip-bytes.ts';
import { readLive } from '../releases.ts';
import { findSources } from './find-sources.ts';
import { runImport } from './run-import.ts';

const shared = resolve(process.env['SHARED_DATA'] ?? '../shared/data');
const world = { fetch, pause: () => Promise.resolve(), now: () => 0 };

/** Reads real files where they are; they are not ours to keep. */
async function importFrom(where: string) {
	const found = await findSources(where, {}, world);
	if (found.outcome === 'unreadable') throw new Error(found.reason);
	const dataDir = mkdtempSync(join(tmpdir(), 'hereabouts-real-'));
	const report = await runImport(found.sources, { dataDir, today: '2026-11-21', dryRun: false });
	return { found, report, activities: readLive(dataDir)?.activities ?? [] };
}
const importShared = (path: string) => importFrom(join(shared, path));

/** The report in a line for each feed: its name, its format and its counts. */
async function feedsOf(path: string) {
	const { report } = await importShared(path);
	return report.feeds.map(({ feed, format, read, accepted, withheld, refused }) =>
		[feed, format, read, accepted, withheld, refused].join(' ')
	);
}

describe.skipIf(!existsSync(shared))(
	'real directories (skipped where SHARED_DATA is absent)',
	() => {
		it('accepts all 819 records of a version 1 feed but the one without a name', async () => {
			const { report, activities } = await importShared('oruk-v1-live/bristol-services-list.json');
			expect(report.total).toMatchObject({ read: 819, accepted: 818, withheld: 0, refused: 1 });
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

		it('reads the folder of HSDS 3: its JSON, its tables, and nothing of its schemas', async () => {
			expect(await feedsOf('hsds-3.0')).toEqual([
				'examples-organization-full open-referral-uk 1 1 0 0',
				'examples-service-at-location-full open-referral-uk 1 1 0 0',
				'examples-service-at-location-list open-referral-uk 1 1 0 0',
				'examples-service-full open-referral-uk 1 1 0 0',
				'examples-service-list open-referral-uk 1 1 0 0',
				'examples-tabular hsds-tabular 1 1 0 0',
				'examples-csv hsds-tabular 1 1 0 0'
			]);
			const { found } = await importShared('hsds-3.0');
			expect(found.unreadable).toEqual([]);
		});

		it.each([
			['hsds-3.0/examples/csv', ['csv hsds-tabular 1 1 0 0']],
			['hsds-1.0-ohana/sample-csv', ['sample-csv hsds-tabular 23 21 2 0']],
			[
				'oruk-v3-profile/examples',
				[
					'organization-full open-referral-uk 1 1 0 0',
					'service-at-location-full open-referral-uk 1 1 0 0',
					'service-at-location-list open-referral-uk 1 1 0 0',
					'service-full open-referral-uk 1 1 0 0',
					'service-list open-referral-uk 1 1 0 0',
					'csv hsds-tabular 1 1 0 0'
				]
			],
			[
				'oruk-v3-live-bristol',
				[
					'bristol-service-1625ip open-referral-uk 1 1 0 0',
					'bristol-services-page1 open-referral-uk 3 3 0 0'
				]
			]
		])('accepts every usable record of %s', async (path, feeds) => {
			expect(await feedsOf(path)).toEqual(feeds);
		});

		it.each([
			['Default', 5],
			['Test', 260],
			['Warn', 5]
		])('accepts every record of the mock API "%s", and takes only services', async (name, read) => {
			const { report } = await importShared(`oruk-validator-mocks/Mocks/V3.0-UK-${name}`);
			expect(report.total).toMatchObject({ read, accepted: read, withheld: 0, refused: 0 });
		});

		it('reads the folder of an Outpost: its services and its sheets, not its vocabularies', async () => {
			const { report } = await importShared('outpost-buckinghamshire');
			const json = report.feeds.filter(({ format }) => format === 'outpost');
			expect(json).toMatchObject([
				{ feed: 'service', read: 1, accepted: 1 },
				{ feed: 'services', read: 20, accepted: 20 }
			]);
			const named = report.rows.filter(({ name }) => name !== '');
			const usable = named.filter(({ outcome }) => outcome !== 'withheld');
			expect(usable.filter(({ outcome }) => outcome === 'refused')).toEqual([]);
		});

		it('reads the same from a zip as from the folder', async () => {
			const folder = join(shared, 'hsds-1.0-ohana/sample-csv');
			const files = readdirSync(folder).map((name) => ({
				name,
				content: readFileSync(join(folder, name))
			}));
			const where = join(mkdtempSync(join(tmpdir(), 'hereabouts-zip-')), 'sample-csv.zip');
			writeFileSync(where, zipBytes(files));
			const [fromZip, fromFolder] = await Promise.all([importFrom(where), importFrom(folder)]);
			expect(fromZip.activities).toEqual(fromFolder.activities);
		});

		it('has an orderly answer to each fragment of a directory', async () => {
			const folder = join(shared, 'hsds-1.0-ohana/fixtures');
			const answers = await Promise.all(
				readdirSync(folder).map(async (name) => {
					const found = await findSources(join(folder, name), {}, world);
					if (found.outcome === 'unreadable') return found.reason;
					return found.sources.map(({ format }) => format).join();
				})
			);
			expect(answers.filter((answer) => answer === 'hsds-tabular')).toHaveLength(4);
			const reasons = answers.filter((answer) => answer.startsWith('it '));
			expect(reasons.every((reason) => /; (give|call)/.test(reason))).toBe(true);
			// All together they are a directory, with a service that has no name and places that are not there.
			const { report } = await importFrom(folder);
			const [feed] = report.feeds.filter(({ format }) => format === 'hsds-tabular');
			expect(feed).toMatchObject({ read: 3, accepted: 2, refused: 1 });
		});

		it('keeps no name of a contact and no assurer', async () => {
			for (const path of ['service_full.json', 'csv']) {
				const { activities } = await importShared(`oruk-v3-profile/examples/${path}`);
				expect(JSON.stringify(activities)).not.toMatch(/Ann Persona|A\. Persona/);
				expect(activities).toHaveLength(1);
			}
		});
	}
);
