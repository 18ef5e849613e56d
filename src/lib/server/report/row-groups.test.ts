import { describe, expect, it } from 'vitest';
import { row } from './report.fixture.ts';
import { groupRows, MOST_EXAMPLES } from './row-groups.ts';

describe('groupRows', () => {
	it('says once what is wrong with many, whatever their figures, the largest group first', () => {
		const doubtful = [12, 900].map((miles, at) =>
			row({
				name: `Group ${at}`,
				suspicious: [{ field: 'location', why: `it is ${miles} km off "NE6"`, do: 'check it' }]
			})
		);
		const odd = row({ suspicious: [{ field: 'status', why: 'it is odd', do: 'look' }] });
		expect(groupRows([odd, ...doubtful]).suspicious).toEqual([
			{
				label: 'location: it is … km off "…"',
				do: 'check it',
				field: 'location',
				count: 2,
				examples: ['"Group 0"', '"Group 1"']
			},
			{ label: 'status: it is odd', do: 'look', field: 'status', count: 1, examples: ['"A group"'] }
		]);
	});

	it('tells what was put right from what was left out', () => {
		const mended = row({
			mended: [
				{ field: 'url', from: 'example.org', to: 'https://example.org' },
				{ field: 'phone', from: 'none', to: '' }
			]
		});
		expect(groupRows([mended]).mended.map(({ label, examples }) => [label, ...examples])).toEqual([
			['url put right', '"example.org" became "https://example.org" in "A group"'],
			['phone left out', '"none" in "A group"']
		]);
	});

	it('finds a refused row that has no name by its number', () => {
		const refused = row({ outcome: 'refused', name: '', row: 7, reason: 'it has no name' });
		expect(groupRows([refused]).refused[0]).toMatchObject({ count: 1, examples: ['row 7 (a)'] });
	});

	it('gives a few examples of many', () => {
		const many = Array.from({ length: 50 }, () => row({ outcome: 'withheld', reason: 'inactive' }));
		const [group] = groupRows(many).withheld;
		expect(group?.count).toBe(50);
		expect(group?.examples).toHaveLength(MOST_EXAMPLES);
	});
});
