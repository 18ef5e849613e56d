import { expect, it } from 'vitest';
import { digest, newToken } from './tokens.ts';

it('a token is 256 random bits, another each time, and not to be had from what is kept of it [ASVS 7.2.2] [ASVS 7.2.3] [ASVS 11.5.1]', () => {
	const tokens = Array.from({ length: 100 }, newToken);
	expect(new Set(tokens).size).toBe(100);
	for (const token of tokens) {
		expect(Buffer.from(token, 'base64url')).toHaveLength(32);
		expect(digest(token)).toMatch(/^[0-9a-f]{64}$/);
	}
});
