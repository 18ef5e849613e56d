/** Several files in one encrypted backup: before each, its name and length. */
import { closeSync, mkdirSync, openSync, readSync, statSync } from 'node:fs';
import { dirname, join } from 'node:path';
import { z } from 'zod';
import { replaceInParts } from '../durable-files.ts';
import { jsonOf } from '../json.ts';
import { opened, PIECE, sealed } from './sealed-file.ts';
import type { BackupKind } from './sealed-file.ts';

/** A name in the backup, and the file that it is now. */
export interface Packed {
	name: string;
	path: string;
}
/** The key file's key, and what is locked under it. */
export interface Lock {
	key: Buffer;
	kind: BackupKind;
}
const headSchema = z.strictObject({
	name: z.string().regex(/^[a-z][a-zA-Z.-]*$/),
	size: z.int().min(0)
});
const LENGTH = 4;

function* together(files: readonly Packed[]): Generator<Buffer> {
	for (const { name, path } of files) {
		const head = Buffer.from(JSON.stringify({ name, size: statSync(path).size }));
		const length = Buffer.alloc(LENGTH);
		length.writeUInt32BE(head.length);
		yield Buffer.concat([length, head]);
		yield* readInPieces(path);
	}
}

/** The bytes of a file, so that it need not fit into memory. */
export function* readInPieces(path: string): Generator<Buffer> {
	const file = openSync(path, 'r');
	try {
		for (;;) {
			const bytes = Buffer.alloc(PIECE);
			const read = readSync(file, bytes, 0, PIECE, null);
			if (read === 0) return;
			yield bytes.subarray(0, read);
		}
	} finally {
		closeSync(file);
	}
}

/** Writes the files into one encrypted backup at `path`, which is there whole or not at all, for this account only. */
export function pack(path: string, files: readonly Packed[], { key, kind }: Lock): void {
	mkdirSync(dirname(path), { recursive: true, mode: 0o700 });
	replaceInParts(path, sealed(together(files), key, kind), 0o600);
}

/**
 * Puts the files of a backup into `folder`, for this account only, and answers their names. Throws a sentence when it
 * does not open; what has come out by then is not to be used.
 */
export function unpack(path: string, folder: string, { key, kind }: Lock): string[] {
	mkdirSync(folder, { recursive: true, mode: 0o700 });
	const take = reader(opened(path, key, kind));
	const names: string[] = [];
	for (let length = take(LENGTH); length.length > 0; length = take(LENGTH)) {
		const { name, size } = headSchema.parse(jsonOf(take(length.readUInt32BE()).toString()));
		replaceInParts(join(folder, name), piecesOf(take, size), 0o600);
		names.push(name);
	}
	return names;
}

function* piecesOf(take: (most: number) => Buffer, size: number): Generator<Buffer> {
	for (let left = size; left > 0;) {
		const bytes = take(Math.min(left, PIECE));
		if (bytes.length === 0) throw new Error('a backup is shorter than it says');
		left -= bytes.length;
		yield bytes;
	}
}

/** Gives so many of the bytes that come next, fewer at the end. */
function reader(pieces: Iterator<Buffer, void>): (most: number) => Buffer {
	let waiting: Buffer = Buffer.alloc(0);
	return (most) => {
		while (waiting.length < most) {
			const next = pieces.next();
			if (next.done) break;
			waiting = Buffer.concat([waiting, next.value]);
		}
		const taken = waiting.subarray(0, most);
		waiting = waiting.subarray(taken.length);
		return taken;
	};
}
