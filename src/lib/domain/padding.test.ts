import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { padded } from './padding.ts';
import { LARGEST_CIPHERTEXT } from './sealing.ts';

const bytes = (text: string) => new TextEncoder().encode(text).length;
const request = (name: string) => JSON.stringify({ name });

describe('padding', () => {
	it('makes requests of different lengths and scripts the same size', () => {
		const sizes = ['Al', 'Maureen Quillfeather', 'مُورين', '🙂'.repeat(300)].map((name) =>
			bytes(padded(request(name)))
		);
		expect(new Set(sizes)).toEqual(new Set([4096]));
	});

	it('changes nothing of what a request says', () => {
		fc.assert(
			fc.property(fc.jsonValue(), (said) => {
				const json = JSON.stringify(said);
				expect(JSON.parse(padded(json))).toEqual(JSON.parse(json));
			})
		);
	});

	it('leaves room for the longest that is accepted, and longer ones as they are', () => {
		const longest = bytes(padded(request('a'.repeat(190_000))));
		expect(Math.ceil(((longest + 16) * 4) / 3)).toBeLessThanOrEqual(LARGEST_CIPHERTEXT);
		const tooLong = request('a'.repeat(200_000));
		expect(padded(tooLong)).toBe(tooLong);
	});
});
