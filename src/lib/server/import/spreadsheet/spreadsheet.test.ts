import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { activitySchema } from '../../../domain/activity-schema.ts';
import { importFeed } from '../feed.ts';
import { recogniseTables } from '../recognise.ts';
import type { Table } from '../shapes.ts';
import { readCsv } from '../tables/csv.ts';
import { TARGETS } from './mapping/targets.ts';
import { spreadsheet } from './spreadsheet.ts';

const tableOf = (...lines: string[]): Table => {
	const read = readCsv('sheet', lines.join('\n'), 1000);
	if (read.outcome === 'unreadable') throw new Error(read.reason);
	return read.table;
};
const importTables = (...tables: Table[]) =>
	importFeed(spreadsheet.records(tables), {
		feed: 'f',
		adapter: spreadsheet.adapter,
		today: '2026-11-21'
	});

describe('a sheet without a name', () => {
	it('is refused with its columns, and with what to do', () => {
		const sheet = tableOf('Postcode,Phone', 'NE6 1LH,0191 498 0001', 'NE6 1LJ,0191 498 0002');
		const result = recogniseTables([sheet], undefined);
		expect(result).toMatchObject({ outcome: 'unreadable' });
		const reason = 'reason' in result ? result.reason : '';
		expect(reason).toContain('"Postcode", "Phone"');
		expect(reason).toContain('npm run catalogue -- map');
	});
});

describe('ids of rows without an id', () => {
	const lines = [
		'Group,Run by,About,When',
		'Chess,Old Friends,Boards.,Mondays 2pm',
		'Bridge,Old Friends,Cards.,Tuesdays 2pm'
	];
	const idsOf = (...given: string[]) =>
		new Map(importTables(tableOf(...given)).activities.map(({ name, id }) => [name, id]));

	it('stay the same when rows are sorted, added and put right', () => {
		const before = idsOf(...lines);
		const [head = '', chess = '', bridge = ''] = lines;
		const after = idsOf(head, 'Whist,New Friends,Cards.,', bridge, chess.replace('2pm', '3pm'));
		expect(after.get('Chess')).toBe(before.get('Chess'));
		expect(after.get('Bridge')).toBe(before.get('Bridge'));
		expect(before.get('Chess')).toMatch(/^f\.chess-[0-9a-f]{8}$/);
	});

	it('differ for two groups of one name', () => {
		const { activities } = importTables(
			tableOf(...lines, 'Chess,Old Friends,For beginners.,Fridays 2pm')
		);
		expect(new Set(activities.map(({ id }) => id)).size).toBe(3);
	});
});

describe('marks', () => {
	const sheet = tableOf(
		'Name,Venue,Postcode,Phone,Phone private,Hide address,Confidential,Status',
		'A,Hall,NE6 1LH,0191 498 0001,Yes,No,No,Active',
		'B,Hall,NE6 1LH,0191 498 0002,No,ask us,No,Active',
		'C,Hall,NE6 1LH,0191 498 0003,No,No,perhaps,Active',
		'D,Hall,NE6 1LH,0191 498 0004,No,No,,Temporarily closed',
		'E,Hall,NE6 1LH,0191 498 0005,No,No,,No longer running',
		'F,Hall,NE6 1LH,0191 498 0006,No,No,,Purple'
	);

	it('hide what they are named after, and count as set where nobody can read them', () => {
		const { activities, rows } = importTables(sheet);
		expect(rows.map(({ outcome, reason }) => [outcome, reason])).toEqual([
			['accepted', ''],
			['accepted', ''],
			['withheld', 'it is marked "Confidential: perhaps"'],
			['accepted', ''],
			['withheld', 'its status is "No longer running"'],
			['accepted', '']
		]);
		const [a, b, d] = activities;
		expect(a?.contact.phone).toBeUndefined();
		expect(b?.location).toEqual({ precision: 'none', hidden: true });
		expect(rows[1]?.suspicious).toMatchObject([{ field: 'hide address' }]);
		expect(d?.status).toBe('paused');
		expect(rows[5]?.suspicious).toMatchObject([{ field: 'status' }]);
	});
});

/** Whatever a spreadsheet can hold, with what has hurt importers before among it. */
const cell = fc.oneof(
	fc.string({ unit: 'binary', maxLength: 40 }),
	fc.constantFrom(
		'',
		'Yes',
		'No',
		'=HYPERLINK("https://evil.example.org")',
		'<script>alert(1)</script>',
		'\u202eevil',
		'\ud800',
		'__proto__',
		'constructor',
		'NE6 1LH',
		'54.97',
		'-1.58',
		'999999999999',
		'31/02/2026',
		'Mondays 10am; Tuesdays',
		'a;b|c\nd',
		'javascript:alert(1)'
	)
);
const heading = fc.oneof(
	{ weight: 3, arbitrary: fc.constantFrom(...TARGETS) },
	fc.constantFrom('Name', 'Organisation(s)', 'Location(s)', 'id', 'parent id', '__proto__', ''),
	fc.string({ maxLength: 20 })
);
const table = (name: string) =>
	fc
		.tuple(
			fc.uniqueArray(heading, { minLength: 1, maxLength: 8 }),
			fc.array(fc.array(cell, { maxLength: 8 }), { maxLength: 6 })
		)
		.map(([columns, rows]) => ({
			name,
			columns,
			rows: rows.map((cells, at) => ({ row: at + 2, cells }))
		}));

describe('any tables at all', () => {
	it('give only activities that are valid, and one row for each record', () => {
		const tables = fc.tuple(table('services'), table('locations'), table('__proto__'));
		fc.assert(
			fc.property(tables, (given) => {
				const records = [...spreadsheet.records(given)];
				const { rows, activities } = importFeed(records, {
					feed: 'f',
					adapter: spreadsheet.adapter,
					today: '2026-11-21'
				});
				expect(rows).toHaveLength(records.length);
				for (const activity of activities) activitySchema.parse(activity);
				// `source` says where a record came from, byte for byte, and is no text for patients.
				const shown = activities.map((activity) => ({ ...activity, source: undefined }));
				expect(JSON.stringify(shown)).not.toMatch(/<script|"url":"javascript|\u202e/);
			}),
			{ numRuns: 400 }
		);
	});

	it('are read the same every time', () => {
		fc.assert(
			fc.property(table('services'), (given) => {
				expect(importTables(given)).toEqual(importTables({ ...given }));
			}),
			{ numRuns: 100 }
		);
	});

	it('never throw, whatever a record is', () => {
		fc.assert(
			fc.property(fc.anything(), (record) => {
				expect(spreadsheet.adapter(record, '2026-11-21').outcome).toBeDefined();
				const said = { said: record, places: [record], marks: [record], doubts: [record] };
				expect(spreadsheet.adapter(said, '2026-11-21').outcome).toBeDefined();
			}),
			{ numRuns: 500 }
		);
	});
});
