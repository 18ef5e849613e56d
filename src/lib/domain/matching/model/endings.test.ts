import { describe, expect, it } from 'vitest';
import { fold, stemmerOf } from '../tokens.ts';
import { rootOf } from './endings.ts';

const rootsOf = (language: string, words: string): Set<string | undefined> =>
	new Set(words.split(' ').map((word) => rootOf(language, stemmerOf(language)(fold(word)))));

describe('rootOf', () => {
	it.each([
		['pl', 'rower rowerem rowery rowerów'],
		['uk', 'книга книги книгу книгою'],
		['ro', 'vecin vecini vecinul vecinilor'],
		['es', 'camino caminaba caminar caminando'],
		['pt', 'canto cantava cantar cantando'],
		['cy', 'cadair gadair chadair nghadair'],
		['ar', 'صديق صديقي صديقها'],
		['ur', 'کتاب کتابیں کتابوں'],
		['ur', 'dost doston'],
		['bn', 'ঘর ঘরে ঘরের'],
		['pa', 'ਕਰਦਾ ਕਰਦੀ ਕਰਦੇ'],
		['gu', 'ઘર ઘરના ઘરમાં']
	])('is the same for forms of a word in "%s": %s', (language, words) => {
		expect(rootsOf(language, words).size).toBe(1);
	});

	it('leaves enough of a short word to know it by', () => {
		expect(rootOf('pl', 'dom')).toBe('dom');
		expect(rootOf('es', 'sol')).toBe('sol');
	});

	it('is none in English, whose endings a stem is without', () => {
		expect(rootOf('en', 'garden')).toBeUndefined();
	});
});
