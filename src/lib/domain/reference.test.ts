import * as fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { displayReference, parseReference, referenceFrom } from './reference.ts';

const references = fc
	.uint8Array({ minLength: 16, maxLength: 16 })
	.map(referenceFrom)
	.filter((reference) => reference !== undefined);

describe('reference', () => {
	it('reads back what it makes, however it is written', () => {
		fc.assert(
			fc.property(references, (reference) => {
				expect(parseReference(reference)).toBe(reference);
				expect(parseReference(` ${displayReference(reference).toLowerCase()} `)).toBe(reference);
			})
		);
	});

	it('takes S for 5 and U for V, which are not in the alphabet', () => {
		const found = fc
			.sample(references, 200)
			.find((reference) => /5/.test(reference) && /V/.test(reference));
		const misread = found?.replace(/5/g, 'S').replace(/V/g, 'u') ?? '';
		expect(parseReference(misread)).toBe(found);
	});

	it('refuses any single wrong character', () => {
		fc.assert(
			fc.property(references, fc.nat(7), fc.nat(28), (reference, at, step) => {
				const alphabet = '23456789ABCDEFGHJKMNPQRTVWXYZ';
				const wrong = alphabet.charAt(
					(alphabet.indexOf(reference.charAt(at)) + 1 + (step % 28)) % 29
				);
				expect(
					parseReference(reference.slice(0, at) + wrong + reference.slice(at + 1))
				).toBeUndefined();
			})
		);
	});

	it('refuses any two different characters swapped', () => {
		fc.assert(
			fc.property(references, fc.nat(7), fc.nat(7), (reference, a, b) => {
				const characters = [...reference];
				[characters[a], characters[b]] = [characters[b] ?? '', characters[a] ?? ''];
				const swapped = characters.join('');
				expect(parseReference(swapped)).toBe(swapped === reference ? reference : undefined);
			})
		);
	});

	it('says so when there is too little randomness', () => {
		expect(referenceFrom(new Uint8Array(16).fill(255))).toBeUndefined();
		expect(referenceFrom(new Uint8Array(6))).toBeUndefined();
	});

	it('refuses other lengths and letters that are not used', () => {
		for (const text of ['', 'K7PX-2MW', 'K7PX-2MWDD', 'O7PX-2MWD', '<script>']) {
			expect(parseReference(text)).toBeUndefined();
		}
	});
});
