import { dictionary } from '@zxcvbn-ts/language-common';
import { describe, expect, it } from 'vitest';
import demonstrationSite from '../../../demonstration/site.json' with { type: 'json' };
import { isGuessable, siteWords } from './guessable.ts';
import { passwordProblem, SHORTEST_PASSWORD } from './passwords.ts';

const known = ['aster.field@example.org', ...siteWords(demonstrationSite as never)];

describe('a password that is tried first', () => {
	it('is looked for among more than 3,000 that leaked, long enough or doubled [ASVS 6.2.4] [ASVS 6.2.12]', () => {
		const leaked = dictionary['passwords-common'];
		expect(leaked.length).toBeGreaterThan(3000);
		const long = leaked.filter(({ length }) => length >= SHORTEST_PASSWORD);
		expect(long.length).toBeGreaterThan(100);
		const tried = [...long.slice(0, 5), ...long.slice(-5), ...leaked.slice(3000, 3003)];
		for (const each of tried) {
			const password = each.length < SHORTEST_PASSWORD ? each.repeat(4) : each;
			expect(passwordProblem(password, []), password).toBe('common');
		}
	});

	it.each([
		'123456789012',
		'qwertyuiopas',
		'Password1234!',
		'Liverpool1234!',
		'aaaaaaaaaaaaaaaaaaaa'
	])('is refused: %s', (password) => expect(passwordProblem(password, [])).toBe('common'));

	it.each(['aster.field@example.org', 'Asterfield2026', 'HereaboutsHereabouts', 'Linkworker-2026'])(
		'is refused where everybody knows its words: %s [ASVS 6.2.11]',
		(password) => expect(isGuessable(password, known)).toBe(true)
	);

	it.each([
		'three invented words',
		'heather kettle swing bridge',
		'ثلاث كلمات مخترعة',
		'🦔 snoring in 7 leaves'
	])('is not: %s [ASVS 6.2.5]', (password) =>
		expect(passwordProblem(password, known)).toBeUndefined()
	);
});
