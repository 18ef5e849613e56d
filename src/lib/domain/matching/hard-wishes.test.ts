import { describe, expect, it } from 'vitest';
import { activity, catalogueOf } from '../../../../tests/factories.ts';
import type { Activity } from '../activity.ts';
import { buildIndex } from './activity-index.ts';
import { match } from './match.ts';
import { loadLanguages } from './language.ts';
import type { Wishes } from './wishes.ts';

const languages = await loadLanguages('en');

const context = { language: 'en', now: { date: '2026-11-21', time: '09:00' } };
const find = (wishes: Wishes, entries: Record<string, Partial<Activity>>) =>
	match(wishes, buildIndex(catalogueOf(entries), languages), context);
const names = (wishes: Wishes, entries: Record<string, Partial<Activity>>) =>
	find(wishes, entries).matches.map((one) => one.activity.name);

const evening = {
	...activity().schedules[0],
	start: '18:30',
	end: '20:00'
} as Activity['schedules'][0];
const words = { freq: 'words', text: 'Ring first' } as const;

/** A wish, and an activity known to keep it, one known to break it, and one of which we do not know. */
const CASES: [string, Wishes, Partial<Activity>, Partial<Activity>, Partial<Activity>][] = [
	[
		'step-free',
		{ needs: ['stepFree'] },
		{ accessibility: { stepFree: true } },
		{ accessibility: { stepFree: false } },
		{}
	],
	[
		'free',
		{ needs: ['free'] },
		{ costOption: { free: true } },
		{ costOption: { amount: 3 } },
		{ costOption: { text: 'Ask us' } }
	],
	[
		'no charge',
		{ needs: ['free'] },
		{ costOption: { amount: 0 } },
		{ costOption: { free: false } },
		{}
	],
	[
		'women only',
		{ needs: ['womenOnly'] },
		{ eligibility: { onlyFor: 'women' } },
		{ eligibility: { onlyFor: 'men' } },
		{}
	],
	[
		'men only',
		{ needs: ['menOnly'] },
		{ eligibility: { onlyFor: 'men' } },
		{ eligibility: { onlyFor: 'women' } },
		{}
	],
	['evenings', { times: ['weekdayEvening'] }, { schedules: [evening] }, {}, { schedules: [words] }],
	['by phone', { attendance: 'phone' }, { attendance: ['phone'] }, {}, { attendance: [] }],
	['remote', { remoteOnly: true }, { attendance: ['online'] }, {}, { attendance: [] }]
];

describe('a hard wish', () => {
	it.each(CASES)(
		'for %s lists the known yes, then the unknown, never the known no',
		(_, wish, yes, no, unknown) => {
			expect(names(wish, { Unknown: unknown, No: no, Yes: yes })).toEqual(['Yes', 'Unknown']);
		}
	);

	it.each(CASES)('for %s gives a reason only where it is known', (_, wish, yes, no, unknown) => {
		const [first, second] = find(wish, { Unknown: unknown, No: no, Yes: yes }).matches;
		expect(first?.why()).toHaveLength(1);
		expect(second?.why()).toEqual([]);
	});

	it.each(CASES)(
		'for %s says how many more there would be without it',
		(_, wish, yes, no, unknown) => {
			const { loosenings } = find(wish, { Unknown: unknown, No: no, Yes: yes });
			expect(loosenings).toEqual([expect.objectContaining({ more: 1 })]);
		}
	);

	it('counts only what nothing else keeps off the list', () => {
		const wishes: Wishes = { needs: ['free', 'stepFree'] };
		const both = { costOption: { amount: 2 }, accessibility: { stepFree: false } };
		const { loosenings } = find(wishes, { Both: both, One: { costOption: { amount: 2 } } });
		expect(loosenings).toEqual([{ give: { kind: 'need', need: 'free' }, more: 1 }]);
	});

	it('has no bearing on doors for what is by phone', () => {
		const phone = { attendance: ['phone' as const] };
		const wish: Wishes = { needs: ['stepFree'] };
		expect(find(wish, { Line: phone }).matches[0]?.score).toBe(
			find({}, { Line: phone }).matches[0]?.score
		);
	});

	it('never hides what is for women from anybody', () => {
		expect(names({}, { Sisters: { eligibility: { onlyFor: 'women' } } })).toEqual(['Sisters']);
	});

	it('finds the language people speak, by its base code', () => {
		const wish: Wishes = { needs: ['myLanguage'], language: 'ar' };
		expect(names(wish, { Other: { languages: ['pl'] }, Yes: { languages: ['ar-SY'] } })).toEqual([
			'Yes',
			'Other'
		]);
	});
});

it('is judged alike on an index that was asked about other wishes before', () => {
	const entries = Object.fromEntries(
		CASES.flatMap(([name, , ...activities]) =>
			activities.map((each, at) => [`${name} ${at}`, each] as const)
		)
	);
	const asked = buildIndex(catalogueOf(entries), languages);
	const found = (wishes: Wishes, index = asked) =>
		match(wishes, index, context).matches.map((one) => [one.activity.id, one.score]);
	for (let turn = 0; turn < 2; turn += 1) {
		for (const [, wishes] of CASES) {
			const words = 'free, on a weekday evening, in my language';
			const fresh = buildIndex(catalogueOf(entries), languages);
			expect(found({ ...wishes, words })).toEqual(found({ ...wishes, words }, fresh));
		}
	}
});
