import { describe, expect, it } from 'vitest';
import { fold, stem, tokenise } from './tokens.ts';

const words = (text: string) => tokenise(text).map(({ word }) => word);

describe('tokenise', () => {
	it('joins contractions, with straight or curly apostrophes', () => {
		expect(words("I can't, I can’t")).toEqual(['i', 'cant', 'i', 'cant']);
	});

	it('keeps the vowel signs of Indic scripts inside their words', () => {
		expect(words('ਮੈਂ ਇਕੱਲਾ ਹਾਂ')).toHaveLength(3);
		expect(words('আমি একা')).toHaveLength(2);
	});

	it('says where a word stands, so that it can be quoted', () => {
		const text = 'Well, LONELY.';
		const [, lonely] = tokenise(text);
		expect(text.slice(lonely?.start, lonely?.end)).toBe('LONELY');
	});

	it('starts a new clause at a full stop, a comma or an Arabic comma', () => {
		expect(tokenise('one two, three، أربعة. five').map(({ clause }) => clause)).toEqual([
			0, 0, 1, 2, 3
		]);
	});

	it('gives nothing for a text without letters', () => {
		expect(words('… !? 🙂')).toEqual([]);
	});
});

describe('fold', () => {
	it('brings the spellings of an Arabic word to one', () => {
		expect(fold('أُريدُ')).toBe(fold('اريد'));
		expect(fold('وحيدة')).toBe(fold('وحيده'));
	});

	it('brings composed and decomposed letters to one', () => {
		expect(fold('cafe\u0301')).toBe(fold('café'));
	});
});

describe('stem', () => {
	it.each([
		['gardens', 'garden'],
		['gardening', 'garden'],
		['activities', 'activity'],
		['classes', 'class'],
		['dance', 'dancing'],
		['knees', 'knee']
	])('brings %s and %s to one', (a, b) => {
		expect(stem(a)).toBe(stem(b));
	});

	it.each([
		['housing', 'house'],
		['nursing', 'nurse'],
		['caring', 'car'],
		['evening', 'even']
	])('keeps %s and %s apart', (a, b) => {
		expect(stem(a)).not.toBe(stem(b));
	});

	it('leaves out the Arabic article and a joined "and"', () => {
		expect(stem(fold('الوحدة'))).toBe(stem(fold('وحدة')));
		expect(stem(fold('والبستنة'))).toBe(stem(fold('بستنة')));
	});
});
