import { readFileSync } from 'node:fs';
import { describe, expect, it } from 'vitest';
import { importFeed } from './feed.ts';
import { templateSheet } from './template-sheet.ts';
import { templateTable } from './template-table.ts';
import { TEMPLATE_COLUMNS } from './template.ts';
import { readCsv } from './tables/csv.ts';

describe('templateSheet', () => {
	it('is read back with nothing to mend and nothing to look at', () => {
		const read = readCsv('template', templateSheet(), 10);
		if (read.outcome === 'unreadable') throw new Error(read.reason);
		const { rows } = importFeed(templateTable.records([read.table]), {
			feed: 'f',
			adapter: templateTable.adapter,
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
