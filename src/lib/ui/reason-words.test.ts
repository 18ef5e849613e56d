import { describe, expect, it } from 'vitest';
import { activity } from '../../../tests/factories.ts';
import type { Activity } from '../domain/activity.ts';
import type { Shown } from '../domain/listing.ts';
import { loadMessages, translator } from '../i18n/translator.ts';
import { reasonWords } from './reason-words.ts';

const translationTo = async (language: string) => ({
	language,
	t: translator(language, await loadMessages(language, 'choices', 'results', 'reasons'))
});
const english = await translationTo('en');
const arabic = await translationTo('ar');

const shown = (found: Partial<Shown>, facts: Partial<Activity> = {}): Shown => ({
	activity: activity(facts),
	score: 1,
	reasons: [],
	...found
});
const free = { costOption: { free: true } };
const why = (match: Shown, translation = english) =>
	reasonWords(match, translation, 'Newcastle').join(' ');

describe('reasonWords', () => {
	it('says it as a person would', () => {
		const match = shown(
			{
				miles: 0.55,
				about: 'gardening',
				reasons: [{ kind: 'words', said: 'grow things', need: 'gardening' }]
			},
			free
		);
		expect(why(match)).toBe(
			"You said “grow things”. This is about gardening. It is free and about 14 minutes' walk away."
		);
		expect(why(match, arabic)).toBe(
			'أنت ذكرت «grow things». هذا للزراعة والعناية بالحدائق. هذا مجاني ويبعد عنك حوالي 14 دقيقة مشيًا.'
		);
	});

	it('tells what was chosen from what was said, and what it keeps besides', () => {
		const match = shown({
			reasons: [
				{ kind: 'words', said: 'lonely', need: 'loneliness' },
				{ kind: 'topic', said: 'company' },
				{ kind: 'need', said: 'stepFree' },
				{ kind: 'time', said: 'weekend' }
			]
		});
		expect(why(match)).toBe(
			'You said “lonely”. You chose “Meeting people or feeling less lonely”. It fits “Step-free access” and “Weekend”.'
		);
	});

	it('quotes the same words once, and no more than two things', () => {
		const said = ['husband died', 'died', 'the house is quiet', 'alone'];
		const match = shown({ reasons: said.map((each) => ({ kind: 'words', said: each })) });
		expect(why(match)).toBe('You said “husband died” and “the house is quiet”.');
	});

	it.each([
		['near', { miles: 0.05 }, {}, 'It is very near you.'],
		['near and free', { miles: 0.05 }, free, 'It is free and very near you.'],
		['too far to walk', { miles: 2.5 }, {}, 'It is 2.5 miles away.'],
		['far, which speaks against it', { miles: 8 }, free, 'It is free.'],
		['by phone', { miles: 8 }, { attendance: ['phone' as const] }, 'You can do it from home.'],
		[
			'in the middle of some district',
			{ miles: 1 },
			{ ...free, location: { precision: 'outcode' as const, hidden: false } },
			'It is free.'
		]
	])('says of what is %s only what is so', (_, found, facts, words) => {
		expect(why(shown(found, facts))).toBe(words);
	});

	it.each(['Pay what you can', 'Free for 6 weeks, then £3'])(
		'does not call it free where they say "%s"',
		(text) => {
			const match = shown({ miles: 0.05 }, { costOption: { free: true, text } });
			expect(why(match)).toBe('It is very near you.');
		}
	);

	it('says that it is on where nothing was asked', () => {
		expect(why(shown({}))).toBe('It is on in Newcastle.');
		expect(why(shown({}, free))).toBe('It is on in Newcastle. It is free.');
	});
});
