import { mkdtempSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { randomBytes } from 'node:crypto';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterEach, beforeEach, describe, expect, it } from 'vitest';
import { opened, PIECE, sealed } from './sealed-file.ts';
import type { BackupKind } from './sealed-file.ts';

const KEY = randomBytes(32);
/** What stands before the first piece, and how long a whole piece is. */
const HEAD = 20 + 32;
const WHOLE = PIECE + 16;

let folder: string;
let path: string;
beforeEach(() => {
	folder = mkdtempSync(join(tmpdir(), 'sealed-file-'));
	path = join(folder, 'file');
});
afterEach(() => rmSync(folder, { recursive: true }));

function put(bytes: Buffer, parts = [bytes]): Buffer {
	const file = Buffer.concat([...sealed(parts, KEY, 'data')]);
	writeFileSync(path, file);
	return file;
}
const read = (key = KEY, kind: BackupKind = 'data') => Buffer.concat([...opened(path, key, kind)]);

describe('an encrypted file', () => {
	it.each([0, 1, PIECE - 1, PIECE, PIECE + 1, 3 * PIECE + 5])(
		'of %i bytes gives them back, and shows none of them',
		(length) => {
			const bytes = randomBytes(length);
			const file = put(bytes, [bytes.subarray(0, 7), bytes.subarray(7)]);
			expect(read().equals(bytes)).toBe(true);
			if (length > 16) expect(file.includes(bytes.subarray(0, 16))).toBe(false);
		}
	);

	it('is another each time', () => {
		expect(put(Buffer.from('the same')).equals(put(Buffer.from('the same')))).toBe(false);
	});

	it('opens with no other key, and not as another kind', () => {
		put(Buffer.from('something'));
		expect(() => read(randomBytes(32))).toThrow('does not open');
		expect(() => read(KEY, 'keys')).toThrow('does not open');
	});

	it('does not open cut short, put together anew, or with a bit changed', () => {
		const file = put(randomBytes(3 * PIECE));
		const [first, second] = [0, 1].map((at) =>
			file.subarray(HEAD + at * WHOLE, HEAD + (at + 1) * WHOLE)
		);
		if (!first || !second) throw new Error('no pieces');
		const flipped = Buffer.from(file);
		flipped[HEAD + WHOLE + 9] = (flipped[HEAD + WHOLE + 9] ?? 0) ^ 4;
		const broken = [
			file.subarray(0, -1),
			file.subarray(0, HEAD + WHOLE),
			file.subarray(0, HEAD),
			Buffer.concat([file.subarray(0, HEAD), second, first, file.subarray(HEAD + 2 * WHOLE)]),
			Buffer.concat([file, first]),
			flipped
		];
		for (const each of broken) {
			writeFileSync(path, each);
			expect(() => read()).toThrow('does not open');
		}
	});

	it('is told from a file of somebody else', () => {
		writeFileSync(path, 'a letter');
		expect(() => read()).toThrow('is no backup of ours');
		expect(readFileSync(path, 'utf8')).toBe('a letter');
	});
});
