import { describe, expect, it } from 'vitest';
import { answersFrom, giveField, giveUp, isAnswered, PAGE_SIZE, viewFrom } from './look.ts';
import type { FindAnswers } from './questions/answers.ts';
import { fieldsOf } from './questions/form.ts';

function fields(...entries: [string, string][]) {
	const data = new FormData();
	for (const [name, value] of entries) data.append(name, value);
	return fieldsOf(data);
}
const after = (answers: FindAnswers, ...entries: [string, string][]) =>
	answersFrom(fields(...entries), answers);

describe('viewFrom', () => {
	it('keeps how the page was looked at, and takes what was pressed over it', () => {
		const view = viewFrom(
			fields(
				['sort', 'nearest'],
				['shown', '30'],
				['idea', '1'],
				['sort', 'soonest'],
				['idea', '2']
			)
		);
		expect(view).toEqual({ sort: 'soonest', shown: 30, idea: 2 });
	});

	it('shows the ideas together where none is named', () => {
		expect(viewFrom(fields(['idea', '3'], ['idea', '']))).toEqual({});
	});

	it('goes back to the first page where the list is sifted anew', () => {
		expect(viewFrom(fields(['shown', '50'], ['sifted', 'chosen']))).toEqual({ shown: PAGE_SIZE });
	});

	it('remembers what was just taken away or put back', () => {
		expect(viewFrom(fields(['away', 'choir']))).toEqual({ touched: 'choir' });
		expect(viewFrom(fields(['back', 'choir']))).toEqual({ touched: 'choir' });
	});

	it('takes no order, number or page that there is not', () => {
		expect(viewFrom(fields(['sort', 'worst'], ['shown', '-3'], ['idea', 'x']))).toEqual({});
		expect(viewFrom(fields(['shown', '9999']))).toEqual({ shown: 1000 });
	});
});

describe('answersFrom', () => {
	it('takes an activity away, once, and puts it back', () => {
		const away = after({ notForMe: ['a', 'b'] }, ['away', 'a']);
		expect(away).toEqual({ notForMe: ['b', 'a'] });
		expect(after(away, ['back', 'a'])).toEqual({ notForMe: ['b'] });
	});

	it('lets a word stand as it was written, and mends it again', () => {
		const kept = after({ words: 'lonley' }, ['keep', 'lonley']);
		expect(kept).toEqual({ words: 'lonley', asWritten: ['lonley'] });
		expect(after(kept, ['mend', 'lonley'])).toEqual({ words: 'lonley', asWritten: [] });
	});

	it('takes the filters that were ticked, and no others', () => {
		const ticked: [string, string][] = [
			['filter', 'free'],
			['filter', 'rich'],
			['filter', 'visit']
		];
		expect(after({ filters: ['evening'] }, ...ticked, ['sifted', 'chosen'])).toEqual({
			filters: ['free', 'visit']
		});
		expect(after({ filters: ['evening'] }, ['filter', 'evening'], ['sifted', 'all'])).toEqual({});
	});

	it('shows only what fits, and again what nearly does', () => {
		expect(after({}, ['exact', 'yes'])).toEqual({ exact: true });
		expect(after({ exact: true }, ['exact', 'no'])).toEqual({});
	});

	it('gives up the wish that was named, and nothing that is no wish', () => {
		expect(after({ needs: ['free', 'stepFree'] }, ['give', 'need:free'])).toEqual({
			needs: ['stepFree']
		});
		const answers: FindAnswers = { needs: ['free'], words: 'choir' };
		expect(after(answers, ['give', 'need:gold'])).toBe(answers);
		expect(after(answers, ['give', 'place'])).toBe(answers);
	});

	it('keeps no more than a person can have pressed', () => {
		const long = after({}, ['away', 'a'.repeat(5000)]);
		expect(long.notForMe?.[0]).toHaveLength(100);
		const many = Array.from({ length: 200 }, (_, index) => `a${index}`);
		const more = after({ notForMe: many }, ['away', 'one-more']);
		expect(more.notForMe).toHaveLength(200);
		expect(more.notForMe?.at(-1)).toBe('one-more');
	});

	it('leaves the answers as they are for any other press', () => {
		const answers: FindAnswers = { words: 'choir' };
		expect(after(answers, ['sort', 'nearest'])).toBe(answers);
	});
});

describe('giveUp', () => {
	it('gives up one wish and keeps the others', () => {
		expect(giveUp({ times: ['weekend'], words: 'choir' }, { kind: 'times' })).toEqual({
			words: 'choir'
		});
		expect(giveUp({ remoteOnly: true, attendance: 'phone' }, { kind: 'attendance' })).toEqual({});
		expect(giveUp({ words: 'choir', topics: ['arts'] }, { kind: 'words' })).toEqual({
			topics: ['arts']
		});
		expect(giveUp({ words: 'choir' }, { kind: 'distance' })).toEqual({
			words: 'choir',
			anyDistance: true
		});
	});

	it('is named in a field as it is read', () => {
		const answers: FindAnswers = { needs: ['free'], times: ['weekend'] };
		for (const give of [
			{ kind: 'need', need: 'free' },
			{ kind: 'times' },
			{ kind: 'distance' }
		] as const)
			expect(after(answers, ['give', giveField(give)])).toEqual(giveUp(answers, give));
	});
});

describe('isAnswered', () => {
	it('is for answers to questions, not for what was done with the results', () => {
		expect(isAnswered({ words: 'choir' })).toBe(true);
		expect(isAnswered({ filters: ['free'], notForMe: ['a'], exact: true })).toBe(false);
	});
});
