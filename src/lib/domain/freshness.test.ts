import { describe, expect, it } from 'vitest';
import { activity, catalogueOf } from '../../../tests/factories.ts';
import type { Activity } from './activity.ts';
import { freshness, listedOn } from './freshness.ts';

const TODAY = '2026-11-21';
const { assuredDate: _, ...undated } = activity();

describe('freshness', () => {
	it.each([
		['2026-11-21', 'fresh'],
		['2026-08-23', 'fresh'],
		['2026-08-22', 'stale'],
		['2026-05-25', 'stale'],
		['2026-05-24', 'old'],
		['2020-02-29', 'old']
	])('of what was checked on %s is %s', (assuredDate, expected) => {
		expect(freshness(activity({ assuredDate }), TODAY)).toBe(expected);
	});

	it('is unknown where nobody said', () => {
		expect(freshness(undated, TODAY)).toBe('unknown');
	});
});

describe('listedOn', () => {
	const old: Partial<Activity> = { assuredDate: '2025-11-21' };
	const past = { freq: 'once', date: '2026-11-20', text: '20 November' } as const;
	const listed = (entries: Record<string, Partial<Activity>>, hideAfterDays?: number) => {
		const activities = catalogueOf(entries);
		const isListed = listedOn(activities, TODAY, hideAfterDays);
		return activities.filter(isListed).map(({ name }) => name);
	};

	it('lists everything that is not over, however old', () => {
		expect(listed({ A: old, B: old, C: { status: 'paused' } })).toEqual(['A', 'B', 'C']);
	});

	it('never lists what its source ended', () => {
		expect(listed({ A: { status: 'ended' }, B: { schedules: [past] }, C: {} })).toEqual(['C']);
	});

	it('hides what is older than the site says while half of the rest is fresher', () => {
		expect(listed({ A: old, B: {} }, 200)).toEqual(['B']);
		expect(listed({ A: old, B: {} }, 365)).toEqual(['A', 'B']);
	});

	it('hides nothing where more than half is older', () => {
		expect(listed({ A: old, B: old, C: {} }, 200)).toEqual(['A', 'B', 'C']);
	});

	it('counts only what is not over towards the half', () => {
		expect(listed({ A: old, B: old, C: {}, D: { status: 'ended' } }, 200)).toEqual(['A', 'B', 'C']);
		expect(listed({ A: old, B: { ...old, status: 'ended' }, C: {} }, 200)).toEqual(['C']);
	});

	it('neither hides what nobody dated nor counts it as fresher', () => {
		const activities = [undated, activity({ id: 'old', ...old }), activity({ id: 'new' })];
		const hiding = (all: Activity[]) => all.filter(listedOn(all, TODAY, 200)).length;
		expect(hiding(activities)).toBe(3);
		expect(hiding([...activities, activity({ id: 'newer' })])).toBe(3);
	});
});
