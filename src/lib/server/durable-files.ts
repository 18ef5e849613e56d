import { createHash } from 'node:crypto';
import type { Hash } from 'node:crypto';
import {
	closeSync,
	fsyncSync,
	mkdirSync,
	openSync,
	readFileSync,
	renameSync,
	writeFileSync
} from 'node:fs';
import { dirname, join } from 'node:path';

/** How the names of files end that are still being written. */
export const UNFINISHED = '.unfinished';

/**
 * Puts `data` at `path` so that after a crash at any moment there is the old file or the new one, whole: written
 * beside it, flushed to the disk, renamed over it, and the folder flushed so that the rename itself is kept.
 */
export function replaceFile(path: string, data: string | Buffer, mode = 0o644): void {
	writeThenRename(`${path}.${process.pid}${UNFINISHED}`, [data], () => path, mode);
}

/** The same for a file that need not fit into memory. */
export function replaceInParts(path: string, parts: Iterable<Buffer>, mode: number): void {
	writeThenRename(`${path}.${process.pid}${UNFINISHED}`, parts, () => path, mode);
}

/**
 * Puts a file of `parts` into `folder` under the SHA-256 of its bytes and `.json`, as safely. The parts are written as
 * they come, so the file need not fit into memory. Gives the digest.
 */
export function storeByDigest(folder: string, parts: Iterable<string>): string {
	const hash = createHash('sha256');
	let digest = '';
	writeThenRename(join(folder, `${process.pid}${UNFINISHED}`), hashed(parts, hash), () => {
		digest = hash.digest('hex');
		return join(folder, `${digest}.json`);
	});
	return digest;
}

function* hashed(parts: Iterable<string>, hash: Hash): Iterable<string> {
	for (const part of parts) {
		hash.update(part);
		yield part;
	}
}

function writeThenRename(
	unfinished: string,
	parts: Iterable<string | Buffer>,
	pathFor: () => string,
	mode = 0o644
): void {
	const file = openSync(unfinished, 'w', mode);
	try {
		for (const part of parts) writeFileSync(file, part);
		fsyncSync(file);
	} finally {
		closeSync(file);
	}
	const path = pathFor();
	renameSync(unfinished, path);
	flushFolder(dirname(path));
}

/** The same for a secret: in a folder and a file that only this account can read. */
export function replaceSecret(path: string, data: string): void {
	mkdirSync(dirname(path), { recursive: true, mode: 0o700 });
	replaceFile(path, data, 0o600);
}

/** The text of a file, or `undefined` when there is none; any other trouble throws. */
export function readIfThere(path: string): string | undefined {
	try {
		return readFileSync(path, 'utf8');
	} catch (error) {
		if (isMissing(error)) return undefined;
		throw error;
	}
}

export const isMissing = (error: unknown): boolean => hasCode(error, 'ENOENT');

export const hasCode = (error: unknown, code: string): boolean =>
	error instanceof Error && 'code' in error && error.code === code;

function flushFolder(folder: string): void {
	// Windows does not let a folder be opened; there the rename is already as lasting as it gets.
	if (process.platform === 'win32') return;
	const handle = openSync(folder, 'r');
	try {
		fsyncSync(handle);
	} finally {
		closeSync(handle);
	}
}
