import { describe, expect, it } from 'vitest';
import { FIRST_VISIT_QUESTIONS, questionsToAsk } from './first-visit.ts';

const UNKNOWN = { accessibility: {} };

describe('questionsToAsk', () => {
	it('is every question, where nothing is known', () => {
		expect(questionsToAsk(UNKNOWN)).toEqual(FIRST_VISIT_QUESTIONS);
	});

	it('leaves out what is known as a fact', () => {
		const known = { bring: 'Boots', accessibility: { someoneCanGoWithYou: true } };
		expect(questionsToAsk(known)).toEqual(['meet', 'watch', 'leave']);
	});

	it('still asks where the fact is that nobody can go with them', () => {
		expect(questionsToAsk({ accessibility: { someoneCanGoWithYou: false } })).toContain('company');
	});

	it.each([
		['meet', 'Pat will say hello at the door.'],
		['bring', 'There are spare boots in the shed.'],
		['watch', 'You can just watch with a cup of tea.'],
		['leave', 'The door is on the latch.'],
		['company', 'Come with a friend if you like.']
	] as const)('does not ask again what their own words speak of: %s', (question, firstVisit) => {
		const asked = questionsToAsk({ ...UNKNOWN, firstVisit });
		expect(asked).toEqual(FIRST_VISIT_QUESTIONS.filter((each) => each !== question));
	});

	it('takes no word for a part of another', () => {
		const firstVisit = 'Somewhere to swear, unmet and sleaves.';
		expect(questionsToAsk({ ...UNKNOWN, firstVisit })).toEqual(FIRST_VISIT_QUESTIONS);
	});
});
