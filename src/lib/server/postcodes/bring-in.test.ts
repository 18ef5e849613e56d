import {
	existsSync,
	mkdirSync,
	mkdtempSync,
	readdirSync,
	readFileSync,
	writeFileSync
} from 'node:fs';
import { tmpdir } from 'node:os';
import { join, resolve } from 'node:path';
import { gzipSync } from 'node:zlib';
import { describe, expect, it } from 'vitest';
import { resolvePlace } from '../../domain/geography/gazetteer.ts';
import { zipBytes } from '../../../../tests/zip-bytes.ts';
import type { Area } from './area.ts';
import { bringIn } from './bring-in.ts';
import { openPacks, publishPack, readPacks } from './packs.ts';
import { cutIntoPieces, EMPTY } from './pieces.ts';

const folder = () => mkdtempSync(join(tmpdir(), 'hereabouts-postcodes-'));
const area: Area = {
	centre: { latitude: 54.97, longitude: -1.57 },
	miles: 5,
	outcodes: new Set(['NE49'])
};
const HEADER = 'pcds,doterm,lat,long';
const ROWS = [
	'NE6 1LH,,54.9712,-1.5713',
	'NE6 1LJ,,54.9722,-1.5723',
	'NE6 1LL,201601,54.9722,-1.5723',
	'NE6 2AA,,99.999999,0',
	'NE49 0AA,,54.9711,-2.4566',
	'M1 1AA,,53.4774,-2.2306',
	'nonsense,,54.97,-1.57'
];
const csv = (rows: readonly string[]) => [HEADER, ...rows, ''].join('\n');
const PLACES =
	'name,district,type,lat,lon\nByker,Newcastle,a,54.9721,-1.5785\nLeeds,Leeds,c,53.8,-1.55\nNook,Leeds,h,53.81,-1.5\n';

async function bring(dataDir: string, name: string, data: string | Buffer) {
	const path = join(dataDir, name);
	writeFileSync(path, data);
	return bringIn(path, { dataDir, area, year: '2026' });
}
const find = (dataDir: string, text: string) => {
	const packs = readPacks(dataDir)?.packs ?? [];
	return resolvePlace(text, { centres: {}, places: [], packs });
};

describe('bringing in postcodes', () => {
	it('keeps what is in use and in the area, and counts all that it leaves out', async () => {
		const dataDir = folder();
		const found = await bring(dataDir, 'NSPL_FEB_2025_UK.csv', csv(ROWS));
		expect(found).toMatchObject({
			outcome: 'brought in',
			gathered: {
				counts: { read: 7, ended: 1, withoutPosition: 1, notPostcodes: 1, outside: 1 }
			}
		});
		expect(find(dataDir, 'ne61lh')).toMatchObject({
			precision: 'postcode',
			point: { latitude: 54.9712, longitude: -1.5713 }
		});
		expect(find(dataDir, 'NE49 0AA')).toMatchObject({ precision: 'postcode' });
		expect(find(dataDir, 'NE6 1ZZ')).toMatchObject({ precision: 'sector' });
		expect(find(dataDir, 'NE6 2AA')).toMatchObject({ precision: 'outcode' });
		expect(find(dataDir, 'M1 1AA')).toEqual({ kind: 'unknown', postcode: 'M1 1AA' });
		expect(readPacks(dataDir)?.packs[0]?.attributions.postcodes).toContain('database right 2025');
	});

	it('gives the same bytes for the same rows in another order', async () => {
		const [one, other] = [folder(), folder()];
		await bring(one, 'postcodes.csv', csv(ROWS));
		await bring(other, 'postcodes.csv', csv(ROWS.toReversed()));
		expect(readPacks(other)?.pieces).toEqual(readPacks(one)?.pieces);
	});

	it('reads a zip where it is, once where the ONS gives everything twice', async () => {
		const dataDir = folder();
		const zip = zipBytes([
			{ name: 'Data/NSPL_FEB_2026_UK.csv', content: csv(ROWS) },
			{ name: 'Data/multi_csv/NSPL_FEB_2026_UK_NE.csv', content: csv(ROWS) },
			{ name: 'Documents/districts.csv', content: 'LAD25CD,LAD25NM\nE08000021,Northtown\n' }
		]);
		expect(await bring(dataDir, 'nspl.zip', zip)).toMatchObject({
			outcome: 'brought in',
			gathered: { counts: { read: 7 } }
		});
	});

	it('reads every area file of a folder of Code-Point Open', async () => {
		const dataDir = folder();
		const data = join(dataDir, 'codepo', 'Data', 'CSV');
		mkdirSync(data, { recursive: true });
		writeFileSync(join(data, 'ne.csv'), '"NE6 1LH",10,427450,564150,"E92000001",,,,,\n');
		writeFileSync(join(data, 'zz.csv'), '"NE6 1LJ",10,427460,564150,"E92000001",,,,,\n');
		const found = await bringIn(join(dataDir, 'codepo'), { dataDir, area, year: '2026' });
		expect(found).toMatchObject({ outcome: 'brought in', gathered: { counts: { read: 2 } } });
		expect(find(dataDir, 'NE6 1LJ')).toMatchObject({ precision: 'postcode' });
	});

	it('keeps the place names when postcodes come, and the postcodes when place names come', async () => {
		const dataDir = folder();
		await bring(dataDir, 'places.csv', PLACES);
		await bring(dataDir, 'postcodes.csv', csv(ROWS));
		await bring(dataDir, 'places.csv', PLACES.replace('Byker', 'Walker'));
		expect(find(dataDir, 'NE6 1LH')).toMatchObject({ precision: 'postcode' });
		expect(find(dataDir, 'Walker')).toMatchObject({ kind: 'found' });
		expect(find(dataDir, 'Byker')).toEqual({ kind: 'unknown' });
		expect(find(dataDir, 'Leeds')).toEqual({ kind: 'outside', name: 'Leeds' });
		expect(find(dataDir, 'Nook')).toEqual({ kind: 'unknown' });
	});

	it.each([
		['services.csv', 'id,name,description\n1,Choir,Singing\n', 'it is neither postcodes'],
		['broken.zip', 'PK not a zip at all, but long enough to be looked at', 'not a zip'],
		['empty.csv', '', 'it is neither postcodes'],
		['endless.csv', `${HEADER}\n${'x'.repeat(200_000)}\n`, 'it broke off']
	])('says what is wrong with %s, and changes nothing', async (name, text, reason) => {
		const dataDir = folder();
		expect(await bring(dataDir, name, text)).toEqual({
			outcome: 'unreadable',
			reason: expect.stringContaining(reason) as string
		});
		expect(existsSync(join(dataDir, 'postcodes'))).toBe(false);
	});

	it('says when there is nothing at the path', async () => {
		const found = await bringIn('/nowhere/at/all', { dataDir: folder(), area, year: '2026' });
		expect(found).toMatchObject({ outcome: 'unreadable' });
	});

	it('keeps what was there when nothing lies in the area', async () => {
		const dataDir = folder();
		await bring(dataDir, 'postcodes.csv', csv(ROWS));
		const before = readPacks(dataDir)?.pieces;
		expect(await bring(dataDir, 'far.csv', csv(['M1 1AA,,53.4774,-2.2306']))).toMatchObject({
			outcome: 'nothing here'
		});
		expect(readPacks(dataDir)?.pieces).toEqual(before);
	});
});

describe('the packs of a running site', () => {
	it('are the new ones as soon as they are there, and older pieces can still be fetched once', async () => {
		const dataDir = folder();
		let now = 0;
		const packs = openPacks(dataDir, () => now);
		expect(packs.packs()).toEqual([]);
		expect(packs.facts()).toBeUndefined();
		const digests: string[] = [];
		for (const name of ['One', 'Two', 'Three']) {
			await publishPack(dataDir, { ...EMPTY, elsewhere: [name] });
			now += 501;
			expect(packs.packs()).toMatchObject([{ elsewhere: [name] }]);
			digests.push(packs.facts()?.pieces[0] ?? '');
		}
		expect(digests.map((digest) => packs.read(digest) !== undefined)).toEqual([false, true, true]);
		expect(packs.read('../../etc/passwd')).toBeUndefined();
	});

	it('are done without when a piece is damaged', async () => {
		const dataDir = folder();
		await publishPack(dataDir, EMPTY);
		const [piece = ''] = readPacks(dataDir)?.pieces ?? [];
		writeFileSync(join(dataDir, 'postcodes', `${piece}.json`), 'torn');
		expect(readPacks(dataDir)).toBeUndefined();
		expect(openPacks(dataDir).packs()).toEqual([]);
		await publishPack(dataDir, EMPTY);
		expect(readPacks(dataDir)?.pieces).toEqual([piece]);
	});

	it('leave nothing unfinished behind', async () => {
		const dataDir = folder();
		await publishPack(dataDir, EMPTY);
		writeFileSync(join(dataDir, 'postcodes', 'left.unfinished'), 'x');
		await publishPack(dataDir, { ...EMPTY, elsewhere: ['Leeds'] });
		expect(
			readdirSync(join(dataDir, 'postcodes')).filter((name) => name.startsWith('left'))
		).toEqual([]);
	});
});

describe('cutIntoPieces', () => {
	const sectors = Object.fromEntries(
		Array.from({ length: 40 }, (_, at) => [
			`NE${at} 1`,
			`${Math.sin(at)}${Math.cos(at)}${Math.tan(at)}`
		])
	);
	const pack = { ...EMPTY, sectors, elsewhere: ['Leeds'] };

	it('makes one piece of what is small enough', () => {
		expect(cutIntoPieces(pack)).toHaveLength(1);
	});

	it('makes pieces that are each small enough, and together the whole in its order', () => {
		const pieces = cutIntoPieces(pack, 700);
		expect(pieces.length).toBeGreaterThan(2);
		for (const piece of pieces) expect(gzipSync(piece).length).toBeLessThanOrEqual(700);
		const read = pieces.map((piece) => JSON.parse(String(piece)) as typeof pack);
		expect(Object.assign({}, ...read.map((each) => each.sectors))).toEqual(sectors);
		expect(read.flatMap((each) => Object.keys(each.sectors))).toEqual(Object.keys(sectors));
		expect(read.flatMap((each) => each.elsewhere)).toEqual(['Leeds']);
	});
});

const SHARED =
	process.env['SHARED_DATA'] ?? resolve(import.meta.dirname, '../../../../../shared/data');
const SAMPLE = join(SHARED, 'geo', 'os-open-names-places-sample.tsv');

describe('a real sample of OS Open Names', () => {
	it.skipIf(!existsSync(SAMPLE))(`is read as it is (skipped without SHARED_DATA)`, async () => {
		const dataDir = folder();
		const found = await bringIn(SAMPLE, { dataDir, area: { ...area, miles: 20 }, year: '2021' });
		expect(found).toMatchObject({ outcome: 'brought in' });
		const rows = readFileSync(SAMPLE, 'utf8').trim().split('\n').length - 1;
		if (found.outcome === 'brought in') expect(found.gathered.counts.read).toBe(rows);
		expect(readPacks(dataDir)?.packs[0]?.places.length).toBeGreaterThan(20);
	});
});
