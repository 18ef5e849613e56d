import { describe, expect, it } from 'vitest';
import { base32, codeAt, otpauthUri, stepAt, stepOf } from './totp.ts';

const SEED = '12345678901234567890';
const keyOf = (length: number) => Buffer.from(SEED.repeat(4).slice(0, length));

describe('a one-time code', () => {
	// RFC 6238, Appendix B; the erratum gives each algorithm a seed as long as its hash.
	it.each([
		[59, '94287082', '46119246', '90693936'],
		[1111111109, '07081804', '68084774', '25091201'],
		[1111111111, '14050471', '67062674', '99943326'],
		[1234567890, '89005924', '91819424', '93441116'],
		[2000000000, '69279037', '90698825', '38618901'],
		[20000000000, '65353130', '77737706', '47863826']
	])('is that of RFC 6238 at second %i', (second, sha1, sha256, sha512) => {
		const step = stepAt(new Date(second * 1000));
		const codes = [
			codeAt(keyOf(20), step, { digits: 8 }),
			codeAt(keyOf(32), step, { digits: 8, algorithm: 'sha256' }),
			codeAt(keyOf(64), step, { digits: 8, algorithm: 'sha512' })
		];
		expect(codes).toEqual([sha1, sha256, sha512]);
	});

	// RFC 4226, Appendix D.
	it('is that of RFC 4226 for the first ten counts', () => {
		const codes = Array.from({ length: 10 }, (_, count) => codeAt(keyOf(20), count));
		expect(codes).toEqual(
			'755224 287082 359152 969429 338314 254676 287922 162583 399871 520489'.split(' ')
		);
	});

	it('is taken one step early or late, and no further', () => {
		const now = new Date('2026-11-21T09:00:10Z');
		const step = stepAt(now);
		const found = [-2, -1, 0, 1, 2].map((off) =>
			stepOf(keyOf(20), codeAt(keyOf(20), step + off), now)
		);
		expect(found).toEqual([undefined, step - 1, step, step + 1, undefined]);
	});

	it('is refused when it is no code at all', () => {
		const now = new Date('2026-11-21T09:00:10Z');
		expect(['', '12345', '1234567', 'ABCDEF'].map((code) => stepOf(keyOf(20), code, now))).toEqual(
			Array(4).fill(undefined)
		);
	});
});

describe('a secret for an app', () => {
	// RFC 4648, 10, without its padding.
	it.each([
		['f', 'MY'],
		['fo', 'MZXQ'],
		['foo', 'MZXW6'],
		['foob', 'MZXW6YQ'],
		['fooba', 'MZXW6YTB'],
		['foobar', 'MZXW6YTBOI']
	])('writes %s as %s', (text, written) => {
		expect(base32(Buffer.from(text))).toBe(written);
	});

	it('stands in an address with who it is for', () => {
		const uri = otpauthUri(keyOf(20), { issuer: 'A desk', email: 'a@example.org' });
		expect(uri).toBe(
			'otpauth://totp/A%20desk%3Aa%40example.org?secret=GEZDGNBVGY3TQOJQGEZDGNBVGY3TQOJQ&issuer=A%20desk'
		);
	});
});
