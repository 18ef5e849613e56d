import { describe, expect, it } from 'vitest';
import { tableOfJson } from './flatten.ts';

/** The rows as objects, empty cells left out. */
function rowsOf(document: unknown) {
	const table = tableOfJson('clubs', document);
	return table?.rows.map(({ cells }) =>
		Object.fromEntries<string>(
			cells
				.map((cell, at): [string, string] => [table.columns[at] ?? '', cell])
				.filter(([, cell]) => cell !== '')
		)
	);
}

describe('tableOfJson', () => {
	it('makes a column of each path', () => {
		expect(
			rowsOf([
				{ title: 'Choir', where: { postcode: 'NE1 4XX', point: { lat: 54.9 } }, free: true },
				{ title: 'Chess', tags: ['games', 'quiet'], phones: [{ number: '0191 498 0001' }] }
			])
		).toEqual([
			{ title: 'Choir', 'where.postcode': 'NE1 4XX', 'where.point.lat': '54.9', free: 'true' },
			{ title: 'Chess', tags: 'games; quiet', 'phones.number': '0191 498 0001' }
		]);
	});

	it('finds the longest list that stands at the top', () => {
		const document = { pages: [{ n: 1 }], clubs: [{ title: 'A' }, { title: 'B' }], total: 2 };
		expect(rowsOf(document)).toEqual([{ title: 'A' }, { title: 'B' }]);
	});

	it('makes a row of each thing that goes on at a place', () => {
		const hall = {
			id: 7,
			name: 'Example Hall',
			address: '1 Example Street',
			phone: '0191 498 0001',
			services: [{ name: 'Choir', phone: '0191 498 0002' }, { name: 'Chess' }]
		};
		const inherited = {
			'organisation id': '7',
			'organisation name': 'Example Hall',
			address: '1 Example Street'
		};
		expect(rowsOf([hall, { name: 'Old Library' }])).toEqual([
			{ name: 'Choir', phone: '0191 498 0002', ...inherited },
			{ name: 'Chess', phone: '0191 498 0001', ...inherited },
			{ name: 'Old Library' }
		]);
	});

	it.each([
		['text', 'x'],
		['null', null],
		['a list of numbers', [1, 2]],
		['an empty list', []],
		['an object without lists', { a: 1 }]
	])('has nothing to say of %s', (_, document) => {
		expect(tableOfJson('clubs', document)).toBeUndefined();
	});

	it('takes names that mean something to JavaScript as names', () => {
		const document: unknown = JSON.parse('[{"__proto__": {"x": 1}, "constructor": "y"}]');
		expect(rowsOf(document)).toEqual([{ '__proto__.x': '1', constructor: 'y' }]);
		expect(({} as { x?: number }).x).toBeUndefined();
	});

	it('refuses a list that would make more cells than fit into the memory', () => {
		const records = Array.from({ length: 5000 }, (_, at) => ({ [`field ${at}`]: 'x' }));
		expect(tableOfJson('clubs', records)).toBeUndefined();
	});
});
