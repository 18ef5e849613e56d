import { describe, expect, it } from 'vitest';
import { partsOf } from './review.ts';
import { inOrder, loadMessages, translator } from './translator.ts';

describe('translator', () => {
	const messages = {
		greeting: 'Hello {{name}}',
		wait_one: 'One day',
		wait_other: '{{count}} days'
	};

	it('fills in values as they are, for Svelte escapes what it prints', () => {
		expect(translator('en', messages)('greeting', { name: 'A & B <b>' })).toBe('Hello A & B <b>');
	});

	it('picks the plural', () => {
		const t = translator('en', messages);
		expect([t('wait', { count: 1 }), t('wait', { count: 3 })]).toEqual(['One day', '3 days']);
	});

	it('has words of its own for none at all, where there are any', () => {
		const t = translator('en', { ...messages, wait_zero: 'No days' });
		expect(t('wait', { count: 0 })).toBe('No days');
		expect(translator('en', messages)('wait', { count: 0 })).toBe('0 days');
	});

	it('picks the form of a number that is not whole', () => {
		expect(translator('en', messages)('wait', { count: 1.5 })).toBe('1.5 days');
	});

	it('fills in each value once, whatever stands in it', () => {
		const t = translator('en', {
			quoted: 'You said {{said}} and {{other}}.',
			secret: 'not for you'
		});
		const said = '{{other}} $t(secret) $& {{said}}';
		expect(t('quoted', { said, other: 'no' })).toBe(`You said ${said} and no.`);
	});

	it('leaves empty what nobody gave, and says the key where there are no words', () => {
		expect(translator('en', messages)('greeting')).toBe('Hello ');
		for (const key of ['nothing', 'greeting.more', 'constructor', '__proto__'])
			expect(translator('en', messages)(key)).toBe(key);
	});

	it('writes numbers as the language does', () => {
		expect(translator('en', messages)('wait', { count: 12000 })).toBe('12,000 days');
	});

	it('holds telephone numbers and postcodes together where sentences run the other way', () => {
		const call = { call: '{{number}}' };
		const number = '0191 498 0100';
		expect(translator('ar', call)('call', { number })).toBe('\u20660191 498 0100\u2069');
		expect(translator('ar', call)('call', { number: `<0>${number}</0>` })).toBe(`<0>${number}</0>`);
		expect(translator('ar', call)('call', { number: 'أمينة 7' })).toBe('أمينة 7');
		expect(translator('en', call)('call', { number })).toBe(number);
	});

	it('keeps two languages apart that are used at once', () => {
		const [english, arabic] = [
			translator('en', { word: 'help' }),
			translator('ar', { word: 'مساعدة' })
		];
		expect([english('word'), arabic('word'), english('word')]).toEqual(['help', 'مساعدة', 'help']);
	});
});

describe('loadMessages', () => {
	it('loads the screens that were asked for, and no others', async () => {
		expect(Object.keys(await loadMessages('ar', 'choices', 'find'))).toEqual(['choices', 'find']);
	});

	it('throws for words that we do not have', async () => {
		await expect(loadMessages('en', 'nothing')).rejects.toThrow(
			'no words for screen "nothing" in "en"'
		);
	});
});

describe('words for review', () => {
	const beside = { 'english beside': { urgent: { cope: 'you cannot cope, {{name}}' } } };
	const messages = { ...beside, urgent: { cope: 'لا تستطيع، {{name}}', other: 'آخر' } };
	const role = { en: 'link worker', ar: 'مرشد' };

	it('come with the English beside them, each with its own values', () => {
		const t = translator('ar', messages, [role]);
		expect(partsOf(t('urgent.cope', { name: 'مرشد' }))).toEqual({
			words: 'لا تستطيع، مرشد',
			english: 'you cannot cope, link worker'
		});
		expect(t('urgent.other')).toBe('آخر');
	});

	it('are loaded with their English in a language that nobody has signed', async () => {
		const t = translator('ar', await loadMessages('ar', 'common', 'urgent'));
		expect(partsOf(t('urgent.mental.cope')).english).toBe('you cannot cope');
		expect(partsOf(t('common.back')).english).toBeUndefined();
	});

	it('stand alone in English', async () => {
		const t = translator('en', await loadMessages('en', 'urgent'));
		expect(t('urgent.mental.cope')).toBe('you cannot cope');
	});
});

describe('inOrder', () => {
	it('sorts by what is shown, as the language does, and leaves its argument alone', () => {
		const words = ['Éclair', 'zebra', 'apple'];
		expect(inOrder(words, (word) => word, 'en')).toEqual(['apple', 'Éclair', 'zebra']);
		expect(words[0]).toBe('Éclair');
	});
});
