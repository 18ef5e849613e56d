import { describe, expect, it } from 'vitest';
import { negotiate } from './negotiate.ts';

const OFFERED = ['en', 'ar', 'pa', 'pt', 'easy'];

describe('negotiate', () => {
	it.each([
		['ar-EG,en;q=0.8', 'ar'],
		['en;q=0.5, ar;q=0.9', 'ar'],
		['fr, ar;q=0.3', 'ar'],
		['AR', 'ar'],
		['pt-BR', 'pt'],
		['pa-IN', 'pa'],
		['ar;q=0, en', 'en']
	])('answers %j with %s', (header, language) => {
		expect(negotiate(header, OFFERED)).toBe(language);
	});

	it.each([null, '', 'fr', '*', ';;q=,,', 'ar;q=1.2.3'])(
		'answers %j with the first that is offered',
		(header) => {
			expect(negotiate(header, OFFERED)).toBe('en');
		}
	);

	it('gives nobody a script that they do not read', () => {
		expect(negotiate('pa-PK, ar;q=0.5', OFFERED)).toBe('ar');
	});

	it('offers only what a site has', () => {
		expect(negotiate('ar', ['en'])).toBe('en');
	});
});
