import { describe, expect, it } from 'vitest';
import { isLocale, langOf, localeOf, LOCALES } from './locales.ts';

describe('locales', () => {
	it('are each a language that Intl knows, with 0-9 for digits', () => {
		for (const { code, tag, over } of LOCALES) {
			expect(new Intl.Locale(tag).language).toBe(over ?? code);
			expect(new Intl.NumberFormat(tag, { useGrouping: false }).format(1234567890)).toBe(
				'1234567890'
			);
		}
	});

	it('run the way their script runs', () => {
		for (const { tag, direction } of LOCALES) {
			const script = new Intl.Locale(tag).maximize().script;
			expect([tag, direction]).toEqual([tag, script === 'Arab' ? 'rtl' : 'ltr']);
		}
	});

	it('have each an address and a name of their own', () => {
		expect(new Set(LOCALES.map(({ code }) => code)).size).toBe(LOCALES.length);
		expect(new Set(LOCALES.map(({ name }) => name)).size).toBe(LOCALES.length);
	});

	it('tell a locale of ours from any other word', () => {
		expect(isLocale('ar')).toBe(true);
		for (const word of ['xx', 'EN', 'desk', '']) expect(isLocale(word)).toBe(false);
	});

	it('fall back to the first', () => {
		expect(localeOf('xx')).toBe(LOCALES[0]);
		expect(localeOf(undefined)).toBe(LOCALES[0]);
	});

	it('say their language without what only Intl needs', () => {
		expect(['en', 'ar'].map(langOf)).toEqual(['en-GB', 'ar']);
	});
});
