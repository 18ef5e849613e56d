import { describe, expect, it } from 'vitest';
import { fieldsOf } from './questions/form.ts';
import { countMissed, readMissed } from './unmet-need.ts';
import type { Missed } from './unmet-need.ts';

function read(...entries: [string, string][]) {
	const data = new FormData();
	for (const [name, value] of entries) data.append(name, value);
	return readMissed(fieldsOf(data));
}
const missed = (overrides: Partial<Missed> = {}): Missed => ({
	topics: ['arts'],
	needs: [],
	times: [],
	outcode: '',
	...overrides
});

describe('readMissed', () => {
	it('takes only the first half of a postcode', () => {
		for (const typed of ['ne6 1lh', 'NE6', 'NE61LH'])
			expect(read(['topics', 'arts'], ['outcode', typed])).toEqual({
				kind: 'answered',
				answers: missed({ outcode: 'NE6' })
			});
	});

	it('takes what is among the options and drops the rest', () => {
		expect(
			read(['topics', 'arts'], ['topics', 'my name is'], ['needs', 'free'], ['needs', 'x'])
		).toEqual({ kind: 'answered', answers: missed({ needs: ['free'] }) });
	});

	it('asks for a topic, and for a postcode that is one', () => {
		expect(read(['outcode', 'NE6'])).toEqual({
			kind: 'errors',
			errors: [{ field: 'topics', key: 'topics' }]
		});
		expect(read(['topics', 'arts'], ['outcode', 'Byker, near Anna'])).toEqual({
			kind: 'errors',
			errors: [{ field: 'outcode', key: 'outcode' }]
		});
	});
});

describe('countMissed', () => {
	const times = (count: number, one: Missed) => Array.from({ length: count }, () => one);

	it('shows no number below five', () => {
		const counts = countMissed(
			[
				...times(5, missed({ outcode: 'NE6', needs: ['free'] })),
				...times(4, missed({ topics: ['money'], outcode: 'NE1', times: ['weekend'] }))
			],
			'2026-01-01'
		);
		expect(counts).toEqual({
			since: '2026-01-01',
			total: 9,
			byTopic: [
				{ topic: 'arts', count: 5 },
				{ topic: 'money', count: undefined }
			],
			byOutcode: [{ outcode: 'NE6', count: 5 }],
			byNeed: [{ need: 'free', count: 5 }],
			byTime: []
		});
	});

	it('tells none from few', () => {
		expect(countMissed([], '2026-01-01').total).toBe(0);
		expect(countMissed([missed()], '2026-01-01').total).toBeUndefined();
	});
});
