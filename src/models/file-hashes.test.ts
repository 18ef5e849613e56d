import { mkdirSync, mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { hashesOf } from './file-hashes.ts';

let folder: string;
beforeAll(() => {
	folder = mkdtempSync(join(tmpdir(), 'hashes-'));
	mkdirSync(join(folder, 'icons'));
	writeFileSync(join(folder, 'icons', 'a.svg'), 'abc');
	writeFileSync(join(folder, 'b.txt'), '');
});
afterAll(() => rmSync(folder, { recursive: true }));

describe('the list of files', () => {
	it('names each by its address and what it is, whatever folder it is in', () => {
		expect(hashesOf(folder)).toEqual({
			// Both from FIPS 180-4's own examples.
			'/b.txt': 'e3b0c44298fc1c149afbf4c8996fb92427ae41e4649b934ca495991b7852b855',
			'/icons/a.svg': 'ba7816bf8f01cfea414140de5dae2223b00361a396177a9cb410ff61f20015ad'
		});
	});
});
