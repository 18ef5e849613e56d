import { describe, expect, it } from 'vitest';
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
		expect(Object.keys(await loadMessages('ar', 'common', 'find'))).toEqual(['common', 'find']);
	});

	it('throws for words that we do not have', async () => {
		await expect(loadMessages('en', 'nothing')).rejects.toThrow(
			'no words for screen "nothing" in "en"'
		);
	});
});

describe('inOrder', () => {
	it('sorts by what is shown, as the language does, and leaves its argument alone', () => {
		const words = ['Éclair', 'zebra', 'apple'];
		expect(inOrder(words, (word) => word, 'en')).toEqual(['apple', 'Éclair', 'zebra']);
		expect(words[0]).toBe('Éclair');
	});
});
