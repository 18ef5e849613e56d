import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { GRAM_NUMBERS, readText } from './features.ts';
import { exampleOf, learn } from './learn.ts';
import { openModel } from './needs-model.ts';
import { pack, pairsOfModel, rowsOfModel, unzigzag, wordsOfModel } from './packing.ts';
import { readPhrases } from './phrase-text.ts';
import { scriptOf } from './script.ts';

const script = scriptOf('en', ['the', 'a', 'I', 'my', 'in the', 'is']);
const TEXTS: [string, number][] = [
	['I would like to sing in a choir', 1],
	['singing', 1],
	['a choir near the church', 1],
	['my husband died', 2],
	['the funeral is over', 2],
	['grief', 2],
	['what is the weather', 0],
	['xyzzy', 0]
];
const examples = TEXTS.map(([text, place]) => exampleOf(text, [place], script));
const OPTIONS = {
	rounds: 12,
	leastSeen: { word: 1, pair: 1, gram: 1 },
	doubt: 0,
	thrift: 0,
	rate: 0.5,
	keep: 1e4
};
const PACKING = {
	language: 'en',
	least: { for: 0.1, against: 0.1 },
	step: 0.1,
	words: TEXTS.flatMap(([text]) => text.toLowerCase().split(' ')),
	grams: GRAM_NUMBERS
};
const packed = pack(learn(examples, 3, OPTIONS), ['nothing', 'singing', 'grief'], PACKING);
const model = openModel(packed);
const best = (text: string) => {
	const { shares } = model.judge(readText(text, script));
	return model.classes[shares.indexOf(Math.max(...shares))];
};

describe('readPhrases', () => {
	it('reads meanings, sections, and what a phrase says besides', () => {
		const source =
			'# note\nlost\n= singing\nchoir\n+implied\nI hum all day | company music\n= grief\ngone';
		expect(readPhrases(source)).toEqual([
			{ text: 'choir', means: ['singing'], section: '' },
			{ text: 'I hum all day', means: ['singing', 'company', 'music'], section: 'implied' },
			{ text: 'gone', means: ['grief'], section: '' }
		]);
	});
});

describe('a model', () => {
	it('knows again what it was taught, and what is like it', () => {
		expect(best('a choir for singing')).toBe('singing');
		expect(best('singin')).toBe('singing');
		expect(best('since my husband died')).toBe('grief');
	});

	it('says which word drew it', () => {
		const { drawnBy } = model.judge(readText('the choir is in town', script));
		const drawn = drawnBy(1);
		expect(drawn.indexOf(Math.max(...drawn))).toBe(1);
	});

	it('is the same every time it is made', () => {
		const again = pack(learn(examples, 3, OPTIONS), ['nothing', 'singing', 'grief'], PACKING);
		expect(again).toEqual(packed);
	});

	it('gives shares that add up to 1, whatever it reads', () => {
		fc.assert(
			fc.property(fc.string({ unit: 'binary', maxLength: 300 }), (text) => {
				const { shares } = model.judge(readText(text, script));
				expect(shares.reduce((sum, share) => sum + share, 0)).toBeCloseTo(1, 6);
			})
		);
	});
});

describe('packing', () => {
	it('keeps words, pairs and rows as they were', () => {
		expect(wordsOfModel(packed)).toEqual([...new Set(PACKING.words)].sort());
		const pairs = pairsOfModel(packed);
		expect(pairs).toEqual([...pairs].sort((a, b) => a - b));
		const { starts, targets, weights } = rowsOfModel(packed);
		expect(starts.at(-1)).toBe(targets.length);
		expect(weights).toHaveLength(targets.length);
		expect(Math.max(...targets)).toBeLessThan(3);
	});

	it('reads back the sign of a number', () => {
		expect([0, 1, 2, 3, 4].map(unzigzag)).toEqual([0, -1, 1, -2, 2]);
	});
});
