import { describe, expect, it } from 'vitest';
import { LIMITS, TOO_MANY } from '../sources.ts';
import { delimiterOf, readCsv } from './csv.ts';
import { decode } from './text.ts';

function read(text: string, mostRows = LIMITS.rows) {
	const result = readCsv('clubs', text, mostRows);
	if (result.outcome === 'unreadable') throw new Error(result.reason);
	return result.table;
}

describe('readCsv', () => {
	it('reads columns and rows, numbered as a spreadsheet numbers them', () => {
		expect(read('name,when\nChoir,Mondays\n\nChess,Fridays\n')).toEqual({
			name: 'clubs',
			columns: ['name', 'when'],
			rows: [
				{ row: 2, cells: ['Choir', 'Mondays'] },
				{ row: 4, cells: ['Chess', 'Fridays'] }
			]
		});
	});

	it.each([
		['a comma', ','],
		['a semicolon', ';'],
		['a tab', '\t'],
		['a bar', '|'],
		['¬', '¬']
	])('finds out that %s parts the cells', (_, mark) => {
		const lines = [
			'name^notes',
			'Choir^"Sing, then tea; all | welcome"',
			'Chess^"Boards\t¬ clocks"'
		];
		const text = lines.map((line) => line.replace('^', mark)).join('\n');
		expect(read(text).rows.map(({ cells }) => cells.length)).toEqual([2, 2]);
	});

	it('believes the line that Excel writes for itself', () => {
		expect(read('sep=;\nname;notes\nChoir;a,b,c,d\n').columns).toEqual(['name', 'notes']);
	});

	it('is not misled by delimiters in quotation marks', () => {
		expect(delimiterOf('"a;b;c;d",e\n"f;g;h;i",j\n')).toBe(',');
	});

	it.each([
		['Windows', '\r\n'],
		['an old Macintosh', '\r'],
		['Unix', '\n']
	])('ends lines as %s does, and not within quotation marks', (_, end) => {
		const table = read(['name,notes', 'Choir,"Sing', 'and eat"', 'Chess,'].join(end));
		expect(table.rows.map(({ cells }) => cells[0])).toEqual(['Choir', 'Chess']);
		expect(table.rows[0]?.cells[1]).toMatch(/^Sing\s+and eat$/);
	});

	it('finds the header below a title, a note and empty lines', () => {
		const table = read(
			'Clubs in Exampleton\n\n"Correct in May, as far as we know",,,\n,,,\nname,place,when,cost\nChoir,Hall,Mondays,free\n'
		);
		expect(table.columns).toEqual(['name', 'place', 'when', 'cost']);
		expect(table.rows).toEqual([{ row: 6, cells: ['Choir', 'Hall', 'Mondays', 'free'] }]);
	});

	it('tells columns of one name apart, names those without, and leaves out the empty ones', () => {
		const table = read('name,phone,phone,,\nChoir,1,2,3,\n');
		expect(table.columns).toEqual(['name', 'phone', 'phone (2)', 'column 4']);
	});

	it('takes short and long rows as they are', () => {
		expect(read('name,when\nChoir\nChess,Fridays,late\n')).toMatchObject({
			columns: ['name', 'when', 'column 3'],
			rows: [{ cells: ['Choir'] }, { cells: ['Chess', 'Fridays', 'late'] }]
		});
	});

	it('does not let a quotation mark that never closes swallow the rest', () => {
		expect(read('name,when\n"Choir,Mondays\nChess,Fridays\n').rows).toHaveLength(2);
	});

	it('does not count lines with nothing in them', () => {
		expect(read(`name,when\nChoir,Mondays\n${',\n'.repeat(300)}`, 100).rows).toHaveLength(1);
	});

	it('refuses more rows than it may read', () => {
		expect(readCsv('clubs', `name\n${'x\n'.repeat(100)}`, 100)).toMatchObject({ outcome: 'read' });
		expect(readCsv('clubs', `name\n${'x\n'.repeat(101)}`, 100)).toEqual({
			outcome: 'unreadable',
			reason: TOO_MANY
		});
	});

	it('refuses more cells than fit into the memory', () => {
		expect(readCsv('clubs', ','.repeat(10_000_001), 10)).toMatchObject({
			outcome: 'unreadable',
			reason: expect.stringContaining('cells') as string
		});
	});
});

describe('decode', () => {
	const text = 'name\nCafé – “warm”\n';
	it.each([
		['UTF-8', Buffer.from(text)],
		['UTF-8 with a mark', Buffer.from(`\ufeff${text}`)],
		['UTF-16, little end first', Buffer.from(`\ufeff${text}`, 'utf16le')],
		['UTF-16, big end first', Buffer.from(`\ufeff${text}`, 'utf16le').swap16()],
		['windows-1252', Buffer.from('name\nCaf\xe9 \x96 \x93warm\x94\n', 'latin1')]
	])('reads %s', (_, bytes) => {
		expect(decode(bytes)).toBe(text);
	});

	it('keeps a long UTF-8 text that has one stray byte in UTF-8', () => {
		const bytes = Buffer.concat([Buffer.from('Café Ångström naïve '), Buffer.from([0xff])]);
		expect(decode(bytes)).toBe('Café Ångström naïve \ufffd');
	});
});
