import { brotliCompressSync } from 'node:zlib';
import { describe, expect, it } from 'vitest';
import { LANGUAGE_CODES } from '../lib/domain/matching/language.ts';
import { languageModel, MOST_BYTES } from './compile.ts';

const textOf = (code: string): string =>
	JSON.stringify(JSON.stringify(languageModel(process.cwd(), code)));

describe('the models of languages', () => {
	it('are small enough for a telephone: English, and the largest of the others', () => {
		const others = LANGUAGE_CODES.filter((code) => code !== 'en').map(textOf);
		const largest = others.reduce((one, other) => (other.length > one.length ? other : one));
		expect(brotliCompressSync(textOf('en')).length).toBeLessThan(MOST_BYTES.en);
		expect(brotliCompressSync(largest).length).toBeLessThan(MOST_BYTES.other);
	});
});
