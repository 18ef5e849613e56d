import { readFileSync } from 'node:fs';
import { describe, expect, it } from 'vitest';
import { readTable } from './csv.ts';
import { importFeed } from './feed.ts';
import { templateSheet } from './template-sheet.ts';
import { readTemplateRow, recordOf, TEMPLATE_COLUMNS } from './template.ts';

describe('templateSheet', () => {
	it('is read back with nothing to mend and nothing to look at', () => {
		const table = readTable(templateSheet(), 10);
		if (table.outcome === 'unreadable') throw new Error(table.reason);
		const records = table.rows.map(({ row, cells }) => ({
			row,
			value: recordOf(table.header, cells)
		}));
		const { rows } = importFeed(records, {
			feed: 'f',
			adapter: readTemplateRow,
			today: '2026-11-21'
		});
		expect(rows).toMatchObject([{ outcome: 'accepted', mended: [], suspicious: [] }]);
	});

	it('has the columns that the documentation describes', () => {
		const documentation = readFileSync('docs/catalogue-template.md', 'utf8');
		const table = documentation.split('\n').filter((line) => line.startsWith('| `'));
		const described = table.flatMap((line) =>
			Array.from((line.split('|')[1] ?? '').matchAll(/`([^`]+)`/g), ([, column]) => column)
		);
		expect([...TEMPLATE_COLUMNS].sort()).toEqual(described.sort());
	});
});
