import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { editDistance } from '../edit-distance.ts';
import { loadLanguages } from './language.ts';
import { finish } from '../slices.ts';
import { catalogueWords, correct, dictionaryOf } from './spelling.ts';
import { fold } from './tokens.ts';

const [arabic, onlyEnglish] = await loadLanguages('ar');
if (arabic === undefined || onlyEnglish === undefined) throw new Error('a language is missing');
const english = dictionaryOf(
	[onlyEnglish],
	finish(
		catalogueWords(
			new Map([
				['fenham', 4],
				['zumbini', 1]
			])
		)
	)
);
const both = dictionaryOf([arabic, onlyEnglish], finish(catalogueWords(new Map())));

/** Of so few letters that many are alike. */
const WORDS = fc.string({ unit: fc.constantFrom('a', 'b', 'c'), maxLength: 9 });

describe('editDistance', () => {
	it.each([
		['lonely', 'lonely', 0],
		['lonley', 'lonely', 1],
		['lonely', 'money', 2],
		['gardning', 'gardening', 1],
		['', 'abc', 3]
	])('of %s and %s is %i', (a, b, edits) => {
		expect(editDistance(a, b)).toBe(edits);
		expect(editDistance(b, a)).toBe(edits);
	});

	it('stops counting where it is more than was asked for, and never before', () => {
		fc.assert(
			fc.property(WORDS, WORDS, (a, b) => {
				const edits = editDistance(a, b);
				for (const most of [0, 1, 2, 3]) {
					if (edits <= most) expect(editDistance(a, b, most)).toBe(edits);
					else expect(editDistance(a, b, most)).toBeGreaterThan(most);
				}
			})
		);
	});
});

describe('correct', () => {
	it.each([
		['lonley', 'lonely'],
		['lonly', 'lonely'],
		['loney', 'lonely'],
		['gardning', 'gardening'],
		['beravement', 'bereavement'],
		['computor', 'computer'],
		['nitting', 'knitting'],
		['benifits', 'benefits'],
		['dimentia', 'dementia'],
		['fenhm', 'fenham']
	])('reads %s as %s', (wrong, right) => {
		// A mistake that people make often enough is known by itself, and needs no mending.
		expect([right, undefined]).toContain(correct(wrong, english));
	});

	it.each(['lonely', 'lovely', 'money', 'monkey', 'walking', 'talking', 'zumbini', 'debt', 'bet'])(
		'leaves %s as it is',
		(word) => {
			expect(correct(word, english)).toBeUndefined();
		}
	);

	it('leaves short words, figures and what is like nothing', () => {
		for (const word of ['deb', 'ne61lh', 'xqzvwk', 'a'.repeat(200)]) {
			expect(correct(word, english)).toBeUndefined();
		}
	});

	it('takes no word of another language for an English one that is merely like it', () => {
		expect(correct('quiero', both)).toBeUndefined();
		expect(correct('tengo', both)).toBeUndefined();
		expect(correct('lonley', both)).toBe('lonely');
	});

	it.each(['spill', 'misery', 'poison', 'debate', 'excited', 'wealth'])(
		'knows %s for a word of its own',
		(word) => {
			expect(correct(word, english)).toBeUndefined();
		}
	);

	it('changes one letter at most outside English', () => {
		expect(correct(fold('اكتئابب'), both)).toBe(fold('اكتئاب'));
		expect(correct('قططط', both)).toBeUndefined();
	});
});
