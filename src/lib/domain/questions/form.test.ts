import { describe, expect, it } from 'vitest';
import { chosen, chosenOne, fieldsOf, plainDigits } from './form.ts';

function fields(entries: [string, string][]) {
	const data = new FormData();
	for (const [name, value] of entries) data.append(name, value);
	return fieldsOf(data);
}

describe('fieldsOf', () => {
	it('trims a text, and takes an absent one for empty', () => {
		expect(fields([['name', '  Ann ']]).one('name')).toBe('Ann');
		expect(fields([]).one('name')).toBe('');
	});
});

describe('chosen', () => {
	it('keeps what is really an option, once each, in the order of the options', () => {
		const ticked = fields([
			['way', 'text'],
			['way', 'phone'],
			['way', 'text'],
			['way', 'telepathy']
		]);
		expect(chosen(ticked, 'way', ['phone', 'text', 'email'])).toEqual(['phone', 'text']);
	});
});

describe('chosenOne', () => {
	it('is undefined for what is not an option', () => {
		expect(chosenOne(fields([['for', 'me']]), 'for', ['me', 'someone'])).toBe('me');
		expect(chosenOne(fields([['for', 'everyone']]), 'for', ['me', 'someone'])).toBeUndefined();
		expect(chosenOne(fields([]), 'for', ['me', 'someone'])).toBeUndefined();
	});
});

describe('plainDigits', () => {
	it('reads the digits of other scripts', () => {
		expect(plainDigits('٠١٩')).toBe('019');
		expect(plainDigits('۱۹۶۸')).toBe('1968');
		expect(plainDigits('২৭')).toBe('27');
		expect(plainDigits('੯')).toBe('9');
	});

	it('leaves everything else as it is', () => {
		expect(plainDigits('NE6 1AB, ½')).toBe('NE6 1AB, ½');
	});
});
