import { describe, expect, it } from 'vitest';
import { courseOf, stageOf } from './course.ts';
import type { Counted } from './course.ts';

const TODAY = '2026-11-21';
const request = (
	events: [Counted['events'][number]['kind'], string, string?][],
	more = {}
): Counted => ({
	receivedAt: '2026-11-02T09:00:00Z',
	dueOn: '2026-11-05',
	isOver: false,
	events: events.map(([kind, at, detail = '']) => ({ kind, at, detail })),
	...more
});
const TRIED = '2026-11-04T10:00:00Z';
const LATER = '2026-11-12T10:00:00Z';

describe('how far a request has come', () => {
	it('is the furthest that was written down, whatever came after', () => {
		const events = [
			['spoke', TRIED],
			['attended', LATER],
			['tried', LATER]
		] as const;
		expect(stageOf(request(events.map(([kind, at]) => [kind, at])), TODAY)).toBe('attended');
		expect(stageOf(request([['note', TRIED]]), TODAY)).toBe('overdue');
		expect(stageOf(request([], { dueOn: '2026-11-23' }), TODAY)).toBe('waiting');
		expect(stageOf(request([], { isOver: true }), TODAY)).toBe('waiting');
	});
});

describe('the course of requests', () => {
	it('is one month, one stage and at most one ending for each', () => {
		const { byMonth, stages, endings } = courseOf(
			[
				request([['tried', TRIED]]),
				request(
					[
						['closed', TRIED, 'notReached'],
						['closed', LATER, 'helped']
					],
					{ isOver: true }
				),
				request([['stopped', LATER]], { isOver: true }),
				request([['closed', TRIED, 'helped']], { receivedAt: '2026-10-31T23:30:00Z' })
			],
			TODAY
		);
		expect(byMonth).toEqual({ '2026-10': 1, '2026-11': 3 });
		expect(Object.values(stages).reduce((sum, count) => sum + count)).toBe(4);
		expect(endings).toMatchObject({ helped: 1, stopped: 1, notReached: 0 });
	});

	it('tells of days and of promises kept only where enough were tried', () => {
		const tried = (count: number, at: string) =>
			Array.from({ length: count }, () => request([['spoke', at]]));
		expect(courseOf(tried(4, TRIED), TODAY).medianDays).toBeUndefined();
		expect(courseOf(tried(5, TRIED), TODAY)).toMatchObject({ medianDays: 2 });
		expect(courseOf(tried(19, TRIED), TODAY).onTimeInTen).toBeUndefined();
		const most = [...tried(15, TRIED), ...tried(7, LATER)];
		expect(courseOf(most, TODAY)).toMatchObject({ medianDays: 2, onTimeInTen: 7 });
	});
});
