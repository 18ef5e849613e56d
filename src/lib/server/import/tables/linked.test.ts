import { describe, expect, it } from 'vitest';
import type { Table } from '../shapes.ts';
import { groupLinked } from './linked.ts';

function table(name: string, columns: string[], ...rows: string[][]): { table: Table } {
	return {
		table: { name, columns, rows: rows.map((cells, at) => ({ row: at + 2, cells })) }
	};
}
const groups = (...tables: { table: Table }[]) =>
	groupLinked(tables).map((group) => group.map(({ table: { name } }) => name));

describe('groupLinked', () => {
	it('links by a column that is called after the other table', () => {
		expect(
			groups(
				table('Organisations', ['Org ID', 'Name'], ['1', 'Hall'], ['2', 'Club']),
				table('What is on', ['Title', 'Organisation(s)'], ['Choir', 'Hall;Club'])
			)
		).toEqual([['Organisations', 'What is on']]);
	});

	it('links by ids', () => {
		expect(
			groups(
				table('clubs', ['title', 'venue_id'], ['Choir', '12']),
				table('unrelated', ['code', 'colour'], ['12', 'red']),
				table('venues', ['id', 'street'], ['12', 'Example Street'])
			)
		).toEqual([['unrelated'], ['clubs', 'venues']]);
	});

	it('links by names that are held in common', () => {
		const halls = ['Example Hall', 'Old Library', 'Quay Rooms', 'Park Lodge'];
		expect(
			groups(
				table('a', ['Activity', 'Where'], ...halls.map((hall, at) => [`Club ${at}`, hall])),
				table('b', ['Building', 'Street'], ...halls.map((hall) => [hall, 'Example Street']))
			)
		).toEqual([['a', 'b']]);
	});

	it('links through a third table', () => {
		expect(
			groups(
				table('services', ['id', 'title'], ['s1', 'Choir']),
				table('locations', ['id', 'street'], ['l1', 'Example Street']),
				table('links', ['service_id', 'location_id'], ['s1', 'l1'])
			)
		).toEqual([['services', 'locations', 'links']]);
	});

	it('does not link numbers that happen to be the same', () => {
		expect(
			groups(
				table('north', ['ref', 'title'], ['1', 'Choir'], ['2', 'Chess']),
				table('colours', ['number', 'shade'], ['1', 'red'], ['2', 'blue'])
			)
		).toEqual([['north'], ['colours']]);
	});

	it('keeps tables of the same columns apart', () => {
		const rows = [
			['Choir', 'Example Hall', 'Mondays'],
			['Chess', 'Old Library', 'Fridays']
		];
		const columns = ['Name', 'Place', 'When'];
		expect(groups(table('north', columns, ...rows), table('south', columns, ...rows))).toEqual([
			['north'],
			['south']
		]);
	});
});
