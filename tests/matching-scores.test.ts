import { describe, expect, it } from 'vitest';
import { expectedOf, interval, meanOf, quantile, relevance, scoreOf } from './matching/scores.ts';

const asked = new Map([
	['debt', 3],
	['sleep', 3],
	['games', 1]
]);
const labels = new Map([
	['clinic', new Map([['debt', 3]])],
	['advice', new Map([['debt', 2]])],
	['nights', new Map([['sleep', 3]])],
	['bingo', new Map([['games', 3]])],
	['choir', new Map([['singing', 3]])]
]);
const expected = expectedOf(asked, labels);
if (expected === undefined) throw new Error('nothing is expected');

describe('relevance', () => {
	it('is how well the need is answered that is answered best', () => {
		expect(relevance(asked, new Map([['debt', 3]]))).toBe(3);
		expect(relevance(asked, new Map(Object.entries({ games: 3, debt: 2 })))).toBe(2);
	});

	it('is less where the need is only touched on by what was said', () => {
		expect(relevance(asked, new Map([['games', 3]]))).toBe(1);
		expect(relevance(asked, new Map([['games', 1]]))).toBe(0);
	});

	it('is nothing where no need is shared', () => {
		expect(relevance(asked, new Map([['singing', 3]]))).toBe(0);
	});
});

describe('the score of a list', () => {
	it('is what a careful hand works out', () => {
		// Gains of 0, 3 and 7 at places 1 to 3; at best 7, 7, 3 and 1 at places 1 to 4.
		const gained = 3 / Math.log2(3) + 7 / 2;
		const best = 7 + 7 / Math.log2(3) + 3 / 2 + 1 / Math.log2(5);
		const score = scoreOf(['choir', 'advice', 'clinic'], expected);
		expect(score.ndcg).toBeCloseTo(gained / best, 12);
		expect(score).toMatchObject({ recall: 2 / 3, coverage: 1 / 2, reciprocal: 1 / 2 });
		expect(score).toMatchObject({ firstThree: 1, nothing: 0 });
	});

	it('is 1 where nothing could be better', () => {
		const score = scoreOf(['nights', 'clinic', 'advice', 'bingo', 'choir'], expected);
		expect(score).toMatchObject({ ndcg: 1, recall: 1, coverage: 1, reciprocal: 1 });
	});

	it('is 0 where nothing fits, and says when nothing was found', () => {
		const nothing = { ndcg: 0, recall: 0, coverage: 0, reciprocal: 0, firstThree: 0 };
		expect(scoreOf(['choir'], expected)).toEqual({ ...nothing, nothing: 0 });
		expect(scoreOf([], expected)).toEqual({ ...nothing, nothing: 1 });
	});

	it('counts no further than the first ten', () => {
		const others = Array.from({ length: 10 }, (_, at) => `other-${at}`);
		expect(scoreOf([...others, 'clinic'], expected)).toMatchObject({ ndcg: 0, reciprocal: 0 });
	});

	it('asks for no more good ones than a page can hold', () => {
		const many = new Map(Array.from({ length: 30 }, (_, at) => [`${at}`, new Map([['debt', 3]])]));
		const page = [...many.keys()].slice(0, 10);
		const all = expectedOf(asked, many);
		expect(all && scoreOf(page, all)).toMatchObject({ ndcg: 1, recall: 1, coverage: 1 });
	});

	it('is not given where the catalogue has no good answer', () => {
		expect(expectedOf(new Map([['games', 1]]), labels)).toBeUndefined();
		expect(expectedOf(new Map(), labels)).toBeUndefined();
	});
});

describe('many scores', () => {
	it('have a mean in each part', () => {
		const [full, none] = [scoreOf(['clinic', 'nights'], expected), scoreOf([], expected)];
		expect(meanOf([full, none])).toMatchObject({ coverage: 0.5, nothing: 0.5, firstThree: 0.5 });
	});

	it('have an interval that holds their mean and is the same every time', () => {
		const numbers = Array.from({ length: 200 }, (_, at) => (at * 7919) % 101);
		const [low, high] = interval(numbers);
		const mean = numbers.reduce((sum, number) => sum + number, 0) / numbers.length;
		expect(low).toBeLessThan(mean);
		expect(high).toBeGreaterThan(mean);
		// Nearly two standard errors either side, as the central limit theorem has it: 29.2 / √200 each.
		expect(high - low).toBeGreaterThan(3.4 * 2.06);
		expect(high - low).toBeLessThan(4.4 * 2.06);
		expect(interval(numbers)).toEqual([low, high]);
	});

	it('that are all the same leave nothing open', () => {
		expect(interval([0.25, 0.25, 0.25])).toEqual([0.25, 0.25]);
	});

	it('have quantiles', () => {
		const hundred = Array.from({ length: 100 }, (_, at) => at);
		expect([0, 0.5, 0.95, 1].map((share) => quantile(hundred, share))).toEqual([0, 50, 95, 99]);
	});
});
