import { describe, expect, it } from 'vitest';
import { parseAddress } from './parse-address.ts';

describe('parseAddress', () => {
	it('reads an address as it stands, or as seen from another', () => {
		expect(parseAddress('https://www.example.org/a')?.pathname).toBe('/a');
		expect(parseAddress('?b', new URL('https://www.example.org/a'))?.search).toBe('?b');
	});

	it('has nothing for a text that is none', () => {
		for (const text of ['', 'www.example.org', 'https://', 'http://[::1'])
			expect(parseAddress(text)).toBeUndefined();
	});

	it('still reads a letter beyond ASCII after very many addresses', () => {
		const address = 'https://b\u00fccher.example.org/';
		const read = Array.from({ length: 30_000 }, () => parseAddress(address) !== undefined);
		expect(read).not.toContain(false);
	});
});
