import { existsSync, mkdtempSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { describe, expect, it } from 'vitest';
import { composeDemonstration } from '../demonstration.ts';
import { publish, readLive } from '../releases.ts';
import { describeReport } from './describe-report.ts';
import { runImport } from './run-import.ts';
import type { Source } from './sources.ts';

const folder = () => mkdtempSync(join(tmpdir(), 'hereabouts-import-'));
const options = (dataDir: string) => ({ dataDir, today: '2026-11-21', dryRun: false });
const source = (feed: string, ...names: string[]): Source => ({
	feed,
	format: 'open-referral-uk',
	address: `${feed}.json`,
	records: names.map((name, at) => ({ row: at + 1, value: { id: `${at}`, name } }))
});
const live = (dataDir: string) => readLive(dataDir)?.activities.map(({ name }) => name);

describe('runImport', () => {
	it('replaces a feed and keeps the others', async () => {
		const dataDir = folder();
		await runImport([source('one', 'A', 'B'), source('two', 'C')], options(dataDir));
		const report = await runImport([source('one', 'A', 'B2', 'D')], options(dataDir));
		expect(live(dataDir)).toEqual(['A', 'B2', 'D', 'C']);
		expect(report).toMatchObject({
			release: 2,
			feeds: [{ since: { added: 1, changed: 1, removed: 0 } }]
		});
	});

	it('keeps the release when a feed has nothing usable', async () => {
		const dataDir = folder();
		await runImport([source('one', 'A')], options(dataDir));
		const report = await runImport([source('one', '', ' ')], options(dataDir));
		expect(report).toMatchObject({
			release: 1,
			total: { read: 2, accepted: 0, refused: 2, activities: 0 }
		});
		expect(live(dataDir)).toEqual(['A']);
	});

	describe('a feed that got worse', () => {
		const many = (count: number) => Array.from({ length: count }, (_, at) => `Group ${at}`);

		it.each([
			[10, 6, 2],
			[10, 5, 1],
			[9, 1, 2]
		])('of %i records with %i left leaves release %i live', async (before, after, release) => {
			const dataDir = folder();
			await runImport([source('one', ...many(before))], options(dataDir));
			const report = await runImport([source('one', ...many(after))], options(dataDir));
			expect(report.release).toBe(release);
			expect(live(dataDir)).toHaveLength(release === 1 ? before : after);
			expect(report.kept.map(({ feed }) => feed)).toEqual(release === 1 ? ['one'] : []);
			expect(report.kept[0]?.why ?? '--accept-loss').toContain('--accept-loss');
		});

		it('is taken all the same when a person says so', async () => {
			const dataDir = folder();
			await runImport([source('one', ...many(20))], options(dataDir));
			const report = await runImport([source('one', 'A')], {
				...options(dataDir),
				acceptLoss: true
			});
			expect(report).toMatchObject({ release: 2, kept: [], feeds: [{ since: { removed: 19 } }] });
		});

		it('may be called after anything that an object has', async () => {
			const dataDir = folder();
			const report = await runImport([source('constructor', 'A')], options(dataDir));
			expect(report).toMatchObject({ release: 1, kept: [] });
		});

		it('does not hold back the other feeds', async () => {
			const dataDir = folder();
			await runImport([source('one', ...many(20)), source('two', 'A')], options(dataDir));
			const worse = [source('one', 'Group 0'), source('two', 'B')];
			expect(await runImport(worse, options(dataDir))).toMatchObject({ release: 2 });
			expect(live(dataDir)).toContain('Group 19');
			expect(live(dataDir)).toContain('B');
		});

		it('still loses at once what its source withholds now', async () => {
			const dataDir = folder();
			await runImport([source('one', ...many(20))], options(dataDir));
			const private_ = { row: 2, value: { id: '1', name: 'Group 1', status: 'inactive' } };
			const worse = source('one', 'Group 0');
			const report = await runImport(
				[{ ...worse, records: [...worse.records, private_] }],
				options(dataDir)
			);
			expect(report.kept).toHaveLength(1);
			expect(live(dataDir)).toHaveLength(19);
			expect(live(dataDir)).not.toContain('Group 1');
		});
	});

	it('shows a group that two feeds have once, and again when the other feed lets it go', async () => {
		const dataDir = folder();
		const club = (feed: string, name = 'Lunch club') => ({
			...source(feed),
			records: [
				{
					row: 1,
					value: {
						id: 'x',
						name,
						organization: { id: 'o', name: 'Mill Trust' },
						locations: [{ addresses: [{ address_1: '1 Mill Lane', postal_code: 'NE6 1LA' }] }]
					}
				}
			]
		});
		const report = await runImport([club('one'), club('two')], options(dataDir));
		expect(readLive(dataDir)?.activities.map(({ id }) => id)).toEqual(['one.x']);
		expect(report.twins).toMatchObject([{ shown: { feed: 'one' }, leftOut: { feed: 'two' } }]);
		expect(report.rows.map(({ suspicious }) => suspicious[0]?.field)).toEqual(['record', 'record']);
		expect(report.total).toMatchObject({ accepted: 2, suspicious: 2 });

		const again = await runImport([club('two')], options(dataDir));
		expect(again).toMatchObject({ release: 1, feeds: [{ since: { added: 0, removed: 0 } }] });
		await runImport([club('one', 'Choir')], options(dataDir));
		expect(live(dataDir)).toEqual(['Choir', 'Lunch club']);
	});

	it('changes nothing when the same feed comes again', async () => {
		const dataDir = folder();
		await runImport([source('one', 'A')], options(dataDir));
		const report = await runImport([source('one', 'A')], options(dataDir));
		expect(report).toMatchObject({
			release: 1,
			feeds: [{ since: { added: 0, changed: 0, removed: 0 } }]
		});
	});

	it('drops the demonstration as soon as there is something real', async () => {
		const dataDir = folder();
		const demonstration = {
			files: [{ name: 'a.csv', text: 'id,name,when\nx,Invented,Mondays\n' }],
			places: '',
			centres: ''
		};
		await publish(dataDir, composeDemonstration(demonstration, '2026-11-21').draft);
		const report = await runImport([source('one', 'A')], options(dataDir));
		expect(report.feeds[0]?.since).toEqual({ added: 1, changed: 0, removed: 0 });
		expect(readLive(dataDir)).toMatchObject({ demonstration: false, activities: [{ name: 'A' }] });
	});

	it('writes nothing in a dry run', async () => {
		const dataDir = join(folder(), 'not-there');
		const report = await runImport([source('one', 'A')], { ...options(dataDir), dryRun: true });
		expect(report.total.accepted).toBe(1);
		expect(existsSync(dataDir)).toBe(false);
	});

	it('counts records so that read is accepted, withheld and refused', async () => {
		const withheld = { row: 3, value: { id: '3', name: 'Over', status: 'inactive' } };
		const mixed = source('one', 'A', '');
		const { total, rows } = await runImport(
			[{ ...mixed, records: [...mixed.records, withheld] }],
			options(folder())
		);
		expect(total).toMatchObject({ read: 3, accepted: 1, withheld: 1, refused: 1, activities: 1 });
		expect(Object.keys(rows[0] ?? {})).toEqual([
			'feed',
			'sourceId',
			'row',
			'name',
			'outcome',
			'mended',
			'suspicious',
			'reason'
		]);
	});

	it('is told in words with the reasons', async () => {
		const report = await runImport([source('one', 'A', '')], options(folder()));
		const words = describeReport(report, false);
		expect(words).toContain('2 records read: 1 accepted, 0 withheld, 1 refused');
		expect(words).toContain('one row 2, 1: it has no name');
		expect(words).toContain('Release 1 is live.');
	});
});
