import { existsSync, mkdirSync, mkdtempSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { describe, expect, it } from 'vitest';
import { composeDemonstration } from '../demonstration.ts';
import { publish, readLive } from '../releases.ts';
import { describeReport } from './describe-report.ts';
import { findSources } from './find-sources.ts';
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
const world = { fetch, pause: () => Promise.resolve(), now: () => 0 };

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
		mixed.records.push(withheld);
		const { total, rows } = await runImport([mixed], options(folder()));
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

describe('findSources', () => {
	it('takes every .json and .csv file of a folder as a feed, and tells which it could not read', async () => {
		const directory = join(folder(), 'feeds');
		mkdirSync(directory);
		writeFileSync(join(directory, 'A b.json'), '[{"id": "1", "name": "One"}]');
		writeFileSync(join(directory, 'c.csv'), 'id,name,when\n1,Two,Mondays\n');
		writeFileSync(join(directory, 'd.json'), '{');
		writeFileSync(join(directory, 'e.txt'), 'not a feed');
		const found = await findSources(directory, {}, world);
		if (found.outcome === 'unreadable') throw new Error(found.reason);
		expect(found.sources.map(({ feed, format }) => [feed, format])).toEqual([
			['a-b', 'open-referral-uk'],
			['c', 'template']
		]);
		expect(found.unreadable.map(({ address }) => address)).toEqual([join(directory, 'd.json')]);
	});

	it.each([
		['deep.json', `${'['.repeat(65)}${']'.repeat(65)}`, 'nested'],
		['torn.json', '[{"id": 1,', 'not valid JSON'],
		['rpde.json', '{"items": [], "next": "x"}', 'neither Open Referral UK nor Outpost'],
		['other.csv', 'a,b\n1,2\n', 'columns of our template'],
		['quote.csv', 'id,name,when\n1,"open', 'not a table'],
		['many.json', `[${'0,'.repeat(200_000)}0]`, 'more than 200,000'],
		['big.json', ' '.repeat(64 * 1024 * 1024 + 1), '64 MiB']
	])('refuses %s with a sentence', async (name, text, words) => {
		const path = join(folder(), name);
		writeFileSync(path, text);
		expect(await findSources(path, {}, world)).toMatchObject({
			outcome: 'unreadable',
			reason: expect.stringContaining(words) as string
		});
	});

	it('says so when there is nothing there', async () => {
		expect(await findSources(join(folder(), 'missing.json'), {}, world)).toMatchObject({
			outcome: 'unreadable',
			reason: 'there is no such file or folder'
		});
	});
});
