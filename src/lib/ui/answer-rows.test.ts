import { describe, expect, it } from 'vitest';
import type { Answers } from '../domain/questions/answers.ts';
import { pathOf } from '../domain/questions/steps.ts';
import { answerRows } from './answer-rows.ts';

const ANSWERS: Answers = {
	find: {
		topics: ['active', 'outdoors', 'company'],
		mattersMost: 'outdoors',
		attendance: 'in-person',
		needs: ['free', 'womenOnly'],
		times: ['weekend'],
		help: 'talk'
	},
	refer: { contact: { phone: '07700 900461' } },
	list: [{ id: 'a', name: 'Chair dance' }]
};
const translation = { t: (key: string) => key, language: 'en' };

describe('answerRows', () => {
	const rows = answerRows(ANSWERS, [], translation).flatMap((section) => section.rows);

	it('leads from every answer to the question that changes it, also those given while finding', () => {
		const addresses = rows.map(({ label, step }) => [label, pathOf(step)]);
		expect(Object.fromEntries(addresses)).toMatchObject({
			topics: 'refer/what-matters',
			mattersMost: 'find/matters-most',
			help: 'find/help',
			easier: 'find/easier',
			attendance: 'find/how',
			times: 'find/when',
			activities: 'refer/your-list'
		});
	});

	it('says of what was skipped that it was not provided', () => {
		const values = Object.fromEntries(rows.map(({ label, values }) => [label, values]));
		expect(values).toMatchObject({
			surgery: ['refer.check.notProvided'],
			badTimes: ['refer.check.notProvided'],
			times: ['choices.times.weekend']
		});
	});
});
