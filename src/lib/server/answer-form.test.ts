import { describe, expect, it } from 'vitest';
import { fieldsOf } from '../domain/questions/form.ts';
import { VISIT_STEPS } from '../domain/outcomes.ts';
import { carriedOn } from './answer-form.ts';

function fields(entries: [name: string, value: string][]) {
	const data = new FormData();
	for (const [name, value] of entries) data.append(name, value);
	return fieldsOf(data);
}

describe('what a form carries on', () => {
	it('is the answers to the questions named, and nothing else', () => {
		const { id, ...said } = carriedOn(
			fields([
				['went', 'no'],
				['hindered', 'cost'],
				['hindered', 'alone'],
				['how', ''],
				['name', 'Dee Example']
			]),
			['went', 'hindered']
		);
		expect(said).toEqual({ went: ['no'], hindered: ['cost', 'alone'] });
		expect(id).toHaveLength(1);
	});

	it('has one id from the first question to the last', () => {
		const { id: [first = ''] = [] } = carriedOn(fields([]), VISIT_STEPS);
		expect(carriedOn(fields([['id', first]]), VISIT_STEPS)['id']).toEqual([first]);
	});

	it('has a new id in the place of what is none', () => {
		const { id: [id] = [] } = carriedOn(fields([['id', "'; drop table answer"]]), []);
		expect(id).toMatch(/^[\da-f-]{36}$/);
	});
});
