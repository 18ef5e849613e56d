import { existsSync, readFileSync } from 'node:fs';
import { join, resolve } from 'node:path';
import { describe, expect, it } from 'vitest';
import type { Activity } from '../../../domain/activity.ts';
import { ADAPTERS } from '../detect.ts';
import { importFeed } from '../feed.ts';
import { findSources } from '../find-sources.ts';
import { realWorld } from '../polite-fetch.ts';
import { readCsv } from '../tables/csv.ts';

const shared = resolve(process.env['SHARED_DATA'] ?? '../shared/data');

/** Reads real files where they are; they are not ours to keep. */
async function importShared(path: string) {
	const found = await findSources(join(shared, path), {}, realWorld);
	if (found.outcome === 'unreadable') throw new Error(found.reason);
	const [source, ...others] = found.sources;
	if (source === undefined || others.length > 0) throw new Error('not one feed');
	expect(source.format).toBe('spreadsheet');
	const options = { feed: 'f', adapter: ADAPTERS[source.format], today: '2026-11-21' };
	return importFeed(source.records, options);
}

describe.skipIf(!existsSync(shared))('real sheets (skipped where SHARED_DATA is absent)', () => {
	it('joins three files by name, and accepts every service', async () => {
		const { rows, activities } = await importShared('folkestone-csv');
		expect(rows).toHaveLength(133);
		expect(rows.filter(({ outcome }) => outcome !== 'accepted')).toEqual([]);
		const placed = activities.filter(({ location }) => location?.latitude !== undefined);
		expect(placed.length).toBeGreaterThan(60);
		const online = activities.filter(({ attendance }) => attendance.includes('online'));
		expect(online.length).toBeGreaterThanOrEqual(4);
		expect(activities.every(({ organization }) => organization !== undefined)).toBe(true);
	});

	describe('a wide export with private addresses', () => {
		const text = existsSync(shared)
			? readFileSync(join(shared, 'wide-csv/sf211_wide.csv'), 'utf8')
			: '';
		const cellsOf = () => {
			const read = readCsv('wide', text, 10_000);
			if (read.outcome === 'unreadable') throw new Error(read.reason);
			const { columns, rows } = read.table;
			const at = (column: string) => columns.indexOf(column);
			return rows.map(({ row, cells }) => ({
				row,
				cell: (column: string) => cells[at(column)]?.trim() ?? ''
			}));
		};

		let imported: ReturnType<typeof importShared> | undefined;
		const importWide = () => (imported ??= importShared('wide-csv'));

		it('accepts whatever has a name and may be shown, and withholds what may not', async () => {
			const { rows } = await importWide();
			const expected = new Map(
				cellsOf().map(({ row, cell }) => {
					const isHidden =
						cell('AgencyStatus') !== 'Active' ||
						cell('ExcludeFromWebsite') === 'Yes' ||
						cell('ExcludeFromDirectory') === 'Yes';
					return [row, isHidden ? 'withheld' : cell('PublicName') === '' ? 'refused' : 'accepted'];
				})
			);
			expect(rows).toHaveLength(2824);
			const different = rows.filter(({ row, outcome }) => expected.get(row) !== outcome);
			expect(different).toEqual([]);
		});

		it('shows nothing of the place where its address is private', async () => {
			const { rows, activities } = await importWide();
			const isPrivate = new Set(
				cellsOf()
					.filter(({ cell }) => cell('PhysicalAddressIsPrivate') === 'Yes')
					.map(({ row }) => row)
			);
			const ids = new Set(
				rows.filter(({ row }) => isPrivate.has(row)).map(({ sourceId }) => sourceId)
			);
			const ofPrivate = activities.filter(({ source }) => ids.has(source.id));
			expect(ofPrivate.length).toBeGreaterThan(20);
			const hidden: Activity['location'] = { precision: 'none', hidden: true };
			expect(ofPrivate.map(({ location }) => location)).toEqual(ofPrivate.map(() => hidden));
		});

		it('shows no telephone that is private, and no address for letters', async () => {
			const { activities } = await importWide();
			const rows = cellsOf();
			const columns = ['PhysicalAddress1', 'PhysicalAddress2'];
			const visited = new Set(rows.flatMap(({ cell }) => columns.map(cell)));
			const isShown = new Set(
				activities.flatMap(({ contact, location }) => [
					contact.phone ?? '',
					...(location?.address ?? '').split(', ')
				])
			);
			const forLetters = rows
				.map(({ cell }) => cell('MailingAddress1'))
				.filter((line) => /^PO Box/i.test(line) && !visited.has(line));
			const isPublic = new Set(
				rows
					.filter(({ cell }) => cell('Phone1IsPrivate') !== 'TRUE')
					.flatMap(({ cell }) => ['Phone1Number', 'Phone2Number', 'Phone3Number'].map(cell))
			);
			const privatePhones = rows
				.filter(({ cell }) => cell('Phone1IsPrivate') === 'TRUE')
				.map(({ cell }) => cell('Phone1Number'))
				.filter((number) => number !== '' && !isPublic.has(number));
			expect(forLetters.length).toBeGreaterThan(20);
			expect([...forLetters, ...privatePhones].filter((text) => isShown.has(text))).toEqual([]);
		});
	});
});
