import { describe, expect, it } from 'vitest';
import { workbookBytes } from '../../../../../tests/zip-bytes.ts';
import { LIMITS, TOO_MANY } from '../sources.ts';
import { readWorkbook } from './workbook.ts';

const read = (bytes: Uint8Array, mostRows = LIMITS.rows) =>
	readWorkbook(bytes, LIMITS.bytes, mostRows);

describe('readWorkbook', () => {
	it('reads every sheet that has something in it', async () => {
		const bytes = workbookBytes({
			Services: [
				['name', 'place'],
				['Choir & tea', 'Hall']
			],
			Empty: [],
			Places: [['name'], ['Hall']]
		});
		expect(await read(bytes)).toEqual({
			outcome: 'read',
			tables: [
				{
					name: 'Services',
					columns: ['name', 'place'],
					rows: [{ row: 2, cells: ['Choir & tea', 'Hall'] }]
				},
				{ name: 'Places', columns: ['name'], rows: [{ row: 2, cells: ['Hall'] }] }
			]
		});
	});

	it('writes days, times, numbers and truths as a person sees them', async () => {
		const cells = [
			{ date: 46349 },
			{ date: 10 / 24, time: true },
			{ date: 46349.75 },
			19.989999999999998,
			true,
			null,
			7700900123
		];
		const bytes = workbookBytes({ S: [['a', 'b', 'c', 'd', 'e', 'f', 'g'], cells] });
		expect(await read(bytes)).toMatchObject({
			tables: [
				{
					rows: [
						{
							cells: ['2026-11-23', '10:00', '2026-11-23 18:00', '19.99', 'TRUE', '', '7700900123']
						}
					]
				}
			]
		});
	});

	it('spends nothing on a used range of a million empty rows', async () => {
		const empty = Array.from(
			{ length: 2000 },
			(_, at) => `<row r="${at + 2}"><c r="A${at + 2}" s="1"/></row>`
		);
		const sheet = `<worksheet><dimension ref="A1:XFD1048576"/><sheetData><row r="1"><c r="A1" t="inlineStr"><is><t>name</t></is></c></row>${empty.join('')}<row r="1048576"><c r="XFD1048576" s="1"/></row></sheetData></worksheet>`;
		expect(await read(workbookBytes({}, { S: sheet }))).toEqual({
			outcome: 'read',
			tables: [{ name: 'S', columns: ['name'], rows: [] }]
		});
	});

	const stray = (address: string, row: string) =>
		workbookBytes(
			{},
			{
				S: `<worksheet><sheetData><row r="1"><c r="A1"><v>1</v></c></row><row r="${row}"><c r="${address}"><v>1</v></c></row></sheetData></worksheet>`
			}
		);

	it.each([
		['a mark in the last corner of the sheet', stray('XFD1048576', '1048576'), 'far below'],
		[
			'a mark that is dressed up as an empty cell',
			workbookBytes(
				{},
				{
					S: '<worksheet><sheetData><row r="1048576"><c r="XFD1048576" x="/>"><v>1</v></c></row></sheetData></worksheet>'
				}
			),
			'far below'
		],
		['a row that no sheet has', stray('A4000000000', '4000000000'), 'damaged'],
		['a column that no sheet has', stray('ZZZZZZ2', '2'), 'damaged'],
		[
			'a cell longer than any spreadsheet keeps',
			workbookBytes({ S: [['name'], ['x'.repeat(600_000)]] }),
			'damaged'
		],
		['a sheet that is no XML', workbookBytes({}, { S: 'nothing of the kind <' }), 'damaged']
	])('refuses %s', async (_, bytes, words) => {
		expect(await read(bytes)).toMatchObject({
			outcome: 'unreadable',
			reason: expect.stringContaining(words) as string
		});
	});

	it('refuses more rows than it may read', async () => {
		const bytes = workbookBytes({ S: Array.from({ length: 12 }, (_, at) => [`row ${at}`]) });
		expect(await read(bytes, 11)).toMatchObject({ outcome: 'read' });
		expect(await read(bytes, 10)).toEqual({ outcome: 'unreadable', reason: TOO_MANY });
	});
});
