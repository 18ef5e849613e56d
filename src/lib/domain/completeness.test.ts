import { describe, expect, it } from 'vitest';
import { activity } from '../../../tests/factories.ts';
import type { Activity } from './activity.ts';
import { completeness, PARTS } from './completeness.ts';

const TODAY = '2026-11-21';
/** Everything that is asked for is known. */
const whole = activity({
	description: 'We knit, talk and drink tea. Wool and needles are there, and somebody greets you.',
	costOption: { free: true },
	accessibility: { stepFree: false },
	eligibility: { minimumAge: 18 }
});
const without = (...keys: (keyof Activity)[]): Activity =>
	Object.fromEntries(
		Object.entries(whole).filter(([key]) => !keys.includes(key as keyof Activity))
	) as unknown as Activity;
const scored = (each: Activity) => completeness(each, TODAY).score;
const gapsOf = (each: Activity) => completeness(each, TODAY).gaps.map(({ gap }) => gap);

describe('the completeness of an activity', () => {
	it('is worth 100 in all', () => {
		expect(Object.values(PARTS).reduce((sum, worth) => sum + worth, 0)).toBe(100);
	});

	it('is 100 where all is known, also where what is known is a no', () => {
		expect(completeness(whole, TODAY)).toEqual({ score: 100, gaps: [] });
	});

	it('is 5 where there is nothing but a name', () => {
		const bare = { ...without('description', 'costOption', 'eligibility', 'location') };
		const nothing: Activity = {
			...bare,
			attendance: [],
			accessibility: {},
			schedules: [],
			contact: {}
		};
		delete nothing.assuredDate;
		expect(scored(nothing)).toBe(5);
		expect(gapsOf(nothing)[0]).toBe('whenUnknown');
	});

	it('counts a time in words that cannot be read as half a time', () => {
		const words: Activity = { ...whole, schedules: [{ freq: 'words', text: 'some Tuesdays' }] };
		expect(completeness(words, TODAY)).toEqual({
			score: 90,
			gaps: [{ gap: 'whenOnlyWords', points: 10 }]
		});
	});

	it('asks for no place where people join from home, or where the place is kept private', () => {
		const online: Activity = { ...without('location'), attendance: ['in-person', 'online'] };
		const refuge: Activity = { ...whole, location: { precision: 'none', hidden: true } };
		expect([online, refuge].map(scored)).toEqual([100, 100]);
	});

	it('tells no place at all from a place without a pin', () => {
		const address: Activity = {
			...whole,
			location: { address: '1 Invented Road', precision: 'none', hidden: false }
		};
		expect([gapsOf(address), gapsOf(without('location'))]).toEqual([
			['whereNoPin'],
			['whereUnknown']
		]);
		expect(scored(address)).toBeGreaterThan(scored(without('location')));
	});

	it('loses more when nobody knows when it was checked than when that was long ago', () => {
		const old: Activity = { ...whole, assuredDate: '2026-01-01' };
		expect([gapsOf(old), gapsOf(without('assuredDate'))]).toEqual([
			['checkedLongAgo'],
			['checkedNever']
		]);
		expect(scored(old)).toBeGreaterThan(scored(without('assuredDate')));
	});

	it('asks for more than a few words on what it is', () => {
		expect(gapsOf({ ...whole, description: 'Knitting.' })).toEqual(['whatShort']);
	});
});
