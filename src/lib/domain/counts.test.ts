import { describe, expect, it } from 'vitest';
import { activity as anActivity } from '../../../tests/factories.ts';
import { countsCsv, listingTables, visitTables, wellbeing } from './counts.ts';
import type { Outcome } from './outcome-answers.ts';

const many = <Each>(count: number, each: Each): Each[] => Array.from({ length: count }, () => each);
const visit = (answers: (Outcome & { about: 'visit' })['answers']) =>
	({ about: 'visit', answers, turn: 'first' }) as const;
const feels = (answers: (Outcome & { about: 'wellbeing' })['answers'], turn: 'first' | 'later') =>
	({ about: 'wellbeing', answers, turn }) as const;

describe('answers after a visit', () => {
	it('are counted question by question', () => {
		const tables = visitTables([
			...many(6, visit({ went: 'yes', how: 'liked', again: 'yes' })),
			...many(5, visit({ went: 'no', hindered: ['cost', 'alone'] }))
		]);
		const counted = Object.fromEntries(
			tables.map(({ id, rows }) => [
				id,
				Object.fromEntries(
					rows.filter(({ count }) => count !== 0).map((row) => [row.key, row.count])
				)
			])
		);
		expect(counted).toEqual({
			went: { yes: 6, no: 5 },
			how: { liked: 6 },
			again: { yes: 6 },
			hindered: { cost: 5, alone: 5 }
		});
	});

	it('are not told of those whose number is hidden', () => {
		const said = [...many(6, visit({ went: 'yes', how: 'ok' })), ...many(2, visit({ went: 'no' }))];
		expect(visitTables(said).map(({ id }) => id)).toEqual(['went']);
	});
});

describe('how people feel', () => {
	it('is told item by item, first and later, where five or more answered', () => {
		const { scores, tables } = wellbeing([
			...many(5, feels({ satisfied: 6, happy: 3 }, 'first')),
			...many(1, feels({ satisfied: 8 }, 'first')),
			...many(4, feels({ satisfied: 8, lonely: 'some' }, 'later'))
		]);
		expect(scores).toEqual([
			{ item: 'satisfied', first: { answered: 6, mean: 6.3 } },
			{ item: 'worthwhile' },
			{ item: 'happy', first: { answered: 5, mean: 3 } },
			{ item: 'anxious' }
		]);
		expect(tables[1]).toMatchObject({ id: 'lonelyLater', total: { count: undefined } });
	});
});

describe('the directory', () => {
	it('is counted as it stands, whatever the numbers', () => {
		const activities = [
			anActivity({ status: 'active', assuredDate: '2026-11-01' }),
			anActivity({ status: 'full', assuredDate: '2026-01-01' }),
			anActivity({ status: 'ended' })
		];
		const [listings, checked] = listingTables(activities, '2026-11-21');
		expect(listings?.rows.map(({ count }) => count)).toEqual([1, 1, 0, 1]);
		expect(checked?.rows).toMatchObject([
			{ key: 'fresh', count: 1 },
			{},
			{ key: 'old', count: 1 },
			{}
		]);
	});
});

describe('the CSV', () => {
	it('says what is hidden, and holds no formula', () => {
		const table = { id: 'help', rows: [{ key: '=2+2', count: undefined }], total: { count: 7 } };
		const words = {
			heads: ['Table', 'Row', 'Count'],
			table: (id: string) => id,
			row: (_id: string, key: string) => key,
			total: 'Together',
			hidden: 'hidden'
		};
		expect(countsCsv([table], words, [['scores', 'a "b"', '6']])).toBe(
			[
				'"Table","Row","Count"',
				'"help","\'=2+2","hidden"',
				'"help","Together","7"',
				'"scores","a ""b""","6"',
				''
			].join('\r\n')
		);
	});
});
