import { describe, expect, it } from 'vitest';
import { isLocale, localeOf, LOCALES } from './locales.ts';

describe('locales', () => {
	it('are each a language that Intl knows, with 0-9 for digits', () => {
		for (const { code, tag } of LOCALES) {
			expect(new Intl.Locale(tag).language).toBe(code);
			expect(new Intl.NumberFormat(tag, { useGrouping: false }).format(1234567890)).toBe(
				'1234567890'
			);
		}
	});

	it('tell a locale of ours from any other word', () => {
		expect(isLocale('ar')).toBe(true);
		for (const word of ['xx', 'EN', 'desk', '']) expect(isLocale(word)).toBe(false);
	});

	it('fall back to the first', () => {
		expect(localeOf('xx')).toBe(LOCALES[0]);
		expect(localeOf(undefined)).toBe(LOCALES[0]);
	});
});
