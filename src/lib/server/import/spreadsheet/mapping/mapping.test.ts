import { mkdirSync, mkdtempSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { describe, expect, it } from 'vitest';
import { importFeed } from '../../feed.ts';
import type { Table } from '../../shapes.ts';
import { readCsv } from '../../tables/csv.ts';
import { mappedSpreadsheet, savedSheets } from '../spreadsheet.ts';
import { findJoins } from './links.ts';
import { readMapping } from './mapping.ts';
import { proposeMapping } from './propose-mapping.ts';
import { readSavedMappings, saveMapping, withSavedNames } from './saved-mappings.ts';

const tableOf = (name: string, ...lines: string[]): Table => {
	const read = readCsv(name, lines.join('\n'), 100);
	if (read.outcome === 'unreadable') throw new Error(read.reason);
	return read.table;
};
const dataDir = () => mkdtempSync(join(tmpdir(), 'hereabouts-mappings-'));

describe('proposeMapping', () => {
	const sheet = tableOf(
		'groups',
		'Ref,Group,Contact name,Contact,Phone,Secret thing,Address private',
		'1,Chess,Jo Bloggs,Jo 0191 498 0001,0191 498 0002,jo@example.org,No',
		'2,Bridge,Sam Smith,Sam 0191 498 0003,0191 498 0004,sam@example.org,Yes'
	);

	it('says of each column what it is for, or why it is left out', () => {
		const { columns, mapping } = proposeMapping([sheet]);
		expect(columns.map(({ column, target }) => [column, target])).toEqual([
			['Ref', 'id'],
			['Group', 'name'],
			['Contact name', undefined],
			['Contact', 'contact'],
			['Phone', 'phone'],
			['Secret thing', undefined],
			['Address private', 'hide address']
		]);
		expect(columns[2]?.why).toBe('it may name a person');
		expect(mapping.ignore).toEqual(['groups.Contact name', 'groups.Secret thing']);
	});

	it('shows no value of a column that may be about a person', () => {
		const { columns } = proposeMapping([sheet]);
		expect(columns.flatMap(({ example }) => example ?? []).join()).not.toMatch(/Jo|Sam|jo@|sam@/);
	});

	it('names nothing in a list of people', () => {
		const people = tableOf(
			'members',
			'Name,Date of birth,Phone',
			'Jo Bloggs,01/02/1950,0191 498 0001',
			'Sam Smith,02/03/1951,0191 498 0002'
		);
		expect(proposeMapping([people]).mapping.columns).toEqual({});
	});

	it('is read back as it was written', () => {
		const { mapping } = proposeMapping([sheet]);
		const document: unknown = JSON.parse(JSON.stringify(mapping));
		expect(readMapping(document)).toEqual({ outcome: 'read', mapping });
	});
});

describe('findJoins', () => {
	it('does not join numbers that are the same by chance, nor web addresses', () => {
		const services = tableOf(
			'services',
			'id,name,url',
			'1,A,https://a.example.org',
			'2,B,',
			'3,C,'
		);
		const places = tableOf('halls', 'id,name,url', '1,X,https://a.example.org', '2,Y,', '3,Z,');
		expect(findJoins([services, places])).toEqual([]);
	});

	it('joins by a heading that is named after the other table, and by names that are there', () => {
		const services = tableOf(
			'services',
			'id,name,venue_id,Run by',
			'1,A,7,Old Friends',
			'2,B,8,New Friends',
			'3,C,7,Best Friends'
		);
		const venues = tableOf('venues', 'id,name', '7,Hall', '8,Library');
		const groups = tableOf('lists', 'Called,Web', 'Old Friends,', 'New Friends,', 'Best Friends,');
		expect(findJoins([services, venues, groups])).toEqual([
			{ from: 'services.venue_id', to: 'venues.id' },
			{ from: 'services.Run by', to: 'lists.Called' }
		]);
	});
});

describe('readMapping', () => {
	const good = proposeMapping([tableOf('t', 'Name,Phone', 'Chess,0191 498 0001')]).mapping;

	it.each([
		['not an object', 7, 'it is missing or not as it should be'],
		['another version', { ...good, version: 2 }, 'its "version" is not 1'],
		[
			'a target that nobody knows',
			{ ...good, columns: { ...good.columns, 't.Phone': 'fone' } },
			'its "columns", "t.Phone" is "fone", which is nothing that a column can be for'
		],
		['no name', { ...good, columns: { 't.Phone': 'phone' } }, 'none of its "columns" is "name"'],
		[
			'a column of no table',
			{ ...good, columns: { ...good.columns, 'u.Phone': 'phone' } },
			'its column "u.Phone" is of none of its "tables"'
		]
	])('says what is wrong with %s', (_, document, reason) => {
		expect(readMapping(document)).toEqual({ outcome: 'unreadable', reason });
	});
});

describe('saved mappings', () => {
	const november = tableOf('list-nov', 'Wot,Bell', 'Chess,0191 498 0001', 'Bridge,0191 498 0002');
	const december = tableOf('list-dec', 'Bell,Wot', '0191 498 0001,Chess');

	it('are found again by the headings, whatever the file is called and their order is', () => {
		const { mapping } = proposeMapping([november]);
		expect(withSavedNames([december], mapping)?.map(({ name }) => name)).toEqual(['list-nov']);
		const other = tableOf('list-nov', 'Wot,Bell,More', 'Chess,0191 498 0001,');
		expect(withSavedNames([other], mapping)).toBeUndefined();
	});

	it('are used as a person edited them, and said to be used', () => {
		const folder = dataDir();
		const { mapping } = proposeMapping([november]);
		const edited = {
			...mapping,
			columns: { 'list-nov.Wot': 'name' as const },
			constants: { 'area served': 'Anytown' }
		};
		saveMapping(folder, 'list', edited);
		const shape = mappedSpreadsheet(readSavedMappings(folder).saved);
		expect(shape.recognises([december])).toBe(true);
		expect(shape.note?.([december])).toBe('it was read with the mapping "list" that you saved');
		const { activities } = importFeed(shape.records([december]), {
			feed: 'f',
			adapter: shape.adapter,
			today: '2026-11-21'
		});
		expect(activities).toMatchObject([{ name: 'Chess', serviceArea: 'Anytown', contact: {} }]);
	});

	it('stop an import when one of them cannot be used', () => {
		const folder = dataDir();
		mkdirSync(join(folder, 'mappings'));
		writeFileSync(join(folder, 'mappings', 'bad.json'), '{"version": 1');
		const result = savedSheets(folder);
		expect(result).toMatchObject({ outcome: 'unreadable' });
		expect(JSON.stringify(result)).toMatch(
			/bad\.json cannot be used: .*; correct it, or delete it/
		);
	});

	it('are none in a data folder without any', () => {
		expect(readSavedMappings(dataDir())).toEqual({ saved: [], unusable: [] });
	});
});
