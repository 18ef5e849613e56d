import { mkdtempSync, readdirSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterEach, beforeEach, describe, expect, it } from 'vitest';
import { keepReport, KEPT, lastImports } from './report-files.ts';
import { reportOf, row } from './report.fixture.ts';

let dataDir: string;
beforeEach(() => (dataDir = mkdtempSync(join(tmpdir(), 'reports-'))));
afterEach(() => rmSync(dataDir, { recursive: true }));

const at = (minute: number) => new Date(Date.UTC(2026, 10, 21, 9, minute));
const names = () => readdirSync(join(dataDir, 'reports')).sort();

describe('keepReport', () => {
	it('writes the whole report, the same in words, and what the desk shows', () => {
		const rows = [row({ outcome: 'refused', reason: 'it has no name' })];
		keepReport(dataDir, reportOf(['one'], { rows }), at(5));
		const stem = '20261121T090500000Z-r3';
		expect(names()).toEqual([`${stem}.json`, `${stem}.summary.json`, `${stem}.txt`]);
		const text = (name: string) => readFileSync(join(dataDir, 'reports', name), 'utf8');
		expect(JSON.parse(text(`${stem}.json`))).toMatchObject({
			version: 1,
			at: '2026-11-21T09:05:00.000Z',
			rows: [{ reason: 'it has no name' }]
		});
		expect(text(`${stem}.txt`)).toContain('it has no name');
	});

	it('keeps the last twenty, and beyond them the last one of a feed', () => {
		keepReport(dataDir, reportOf(['seldom']), at(0));
		keepReport(dataDir, reportOf(['daily']), at(1));
		for (let minute = 2; minute < 24; minute++)
			keepReport(dataDir, reportOf(['daily']), at(minute));
		const stems = new Set(names().map((name) => name.split('.')[0]));
		expect(stems.size).toBe(KEPT.imports + 1);
		expect(lastImports(dataDir).map(({ feed }) => feed)).toEqual(['daily', 'seldom']);
		expect(stems).not.toContain('20261121T090100000Z-r3');
	});

	it('touches nothing in the folder that is not its own', () => {
		keepReport(dataDir, reportOf(['one']), at(0));
		writeFileSync(join(dataDir, 'reports', 'notes.txt'), 'ours');
		for (let minute = 1; minute < 30; minute++) keepReport(dataDir, reportOf(['one']), at(minute));
		expect(names()).toContain('notes.txt');
	});
});

describe('lastImports', () => {
	it('is empty before the first import', () => {
		expect(lastImports(dataDir)).toEqual([]);
	});

	it('tells of each feed its newest import, why rows were refused, and why it was not taken', () => {
		const rows = [row({ feed: 'one', outcome: 'refused', reason: 'it has no name' })];
		const kept = [{ feed: 'one', why: 'it has lost more than half of its records' }];
		keepReport(dataDir, reportOf(['one', 'two']), at(0));
		keepReport(dataDir, reportOf(['one'], { rows, kept }), at(1));
		expect(lastImports(dataDir)).toMatchObject([
			{
				feed: 'one',
				at: at(1).toISOString(),
				kept: 'it has lost more than half of its records',
				groups: { refused: [{ label: 'it has no name', count: 1 }] }
			},
			{ feed: 'two', at: at(0).toISOString(), groups: { refused: [] } }
		]);
	});

	it('passes over a summary that is broken, and over one of a later version', () => {
		keepReport(dataDir, reportOf(['one']), at(0));
		const later = join(dataDir, 'reports', '20261121T100000000Z-r4.summary.json');
		for (const text of ['{', '[]', '{"version":2,"at":"","feeds":[]}']) {
			writeFileSync(later, text);
			expect(lastImports(dataDir)).toMatchObject([{ feed: 'one', at: at(0).toISOString() }]);
		}
	});
});
