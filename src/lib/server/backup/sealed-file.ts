/**
 * ==================================================================================================================
 *  What is written here must open in years to come. A format that has landed is never changed: see docs/backup.md.
 * ==================================================================================================================
 *
 * A file of any length, encrypted and authenticated piece by piece (AES-256-GCM, the STREAM construction of Hoang,
 * Reyhanitabar, Rogaway and Vizár 2015, as age-encryption.org/v1 uses it), under a key that HKDF-SHA256 makes of the key
 * file for this one file. Cutting it short, moving a piece or changing a bit keeps it shut.
 */
import { createCipheriv, createDecipheriv, hkdfSync, randomBytes } from 'node:crypto';
import { closeSync, openSync, readSync } from 'node:fs';

/** What a backup is of: one kind never opens as the other. */
export type BackupKind = 'data' | 'keys';

const MAGIC = Buffer.from('hereabouts backup 1\n');
const SALT = 32;
/** Bytes of plaintext in a piece; the last is shorter, or empty. */
export const PIECE = 65_536;
const TAG = 16;

const keyOf = (key: Buffer, salt: Buffer, kind: BackupKind) =>
	Buffer.from(hkdfSync('sha256', key, salt, `hereabouts backup v1 ${kind}`, 32));

/** Counts the pieces, and marks the last: eleven bytes and one. */
function nonceOf(piece: number, isLast: boolean): Buffer {
	const nonce = Buffer.alloc(12);
	nonce.writeUIntBE(piece, 5, 6);
	nonce[11] = isLast ? 1 : 0;
	return nonce;
}

/** The bytes of the encrypted file that holds these parts. */
export function* sealed(
	parts: Iterable<Buffer>,
	key: Buffer,
	kind: BackupKind
): Generator<Buffer, void, void> {
	const salt = randomBytes(SALT);
	const pieceKey = keyOf(key, salt, kind);
	yield Buffer.concat([MAGIC, salt]);
	let piece = 0;
	const encrypt = (bytes: Buffer, isLast: boolean) => {
		const cipher = createCipheriv('aes-256-gcm', pieceKey, nonceOf(piece++, isLast));
		return Buffer.concat([cipher.update(bytes), cipher.final(), cipher.getAuthTag()]);
	};
	let waiting = Buffer.alloc(0);
	for (const part of parts) {
		waiting = Buffer.concat([waiting, part]);
		for (; waiting.length > PIECE; waiting = waiting.subarray(PIECE))
			yield encrypt(waiting.subarray(0, PIECE), false);
	}
	yield encrypt(waiting, true);
}

/**
 * What is in an encrypted file, piece by piece. Throws a sentence when it is none, or the key is another, or anything
 * was changed: only when it has come to its end is it known that nothing is missing.
 */
export function* opened(
	path: string,
	key: Buffer,
	kind: BackupKind
): Generator<Buffer, void, void> {
	const file = openSync(path, 'r');
	try {
		const head = readUpTo(file, MAGIC.length + SALT);
		if (!head.subarray(0, MAGIC.length).equals(MAGIC) || head.length < MAGIC.length + SALT)
			throw new Error(`${path} is no backup of ours`);
		const pieceKey = keyOf(key, head.subarray(MAGIC.length), kind);
		let next = readUpTo(file, PIECE + TAG);
		for (let piece = 0, isLast = false; !isLast; piece++) {
			const bytes = next;
			next = readUpTo(file, PIECE + TAG);
			isLast = next.length === 0;
			const plain = decrypted(bytes, pieceKey, nonceOf(piece, isLast));
			if (!plain)
				throw new Error(
					`${path} does not open: another key made it, or it was cut short or changed`
				);
			yield plain;
		}
	} finally {
		closeSync(file);
	}
}

function decrypted(bytes: Buffer, key: Buffer, nonce: Buffer): Buffer | undefined {
	if (bytes.length < TAG) return undefined;
	const decipher = createDecipheriv('aes-256-gcm', key, nonce).setAuthTag(bytes.subarray(-TAG));
	try {
		return Buffer.concat([decipher.update(bytes.subarray(0, -TAG)), decipher.final()]);
	} catch {
		return undefined;
	}
}

/** So many bytes from where the file is at, fewer at its end. */
function readUpTo(file: number, most: number): Buffer {
	const bytes = Buffer.alloc(most);
	let length = 0;
	for (let read = -1; read !== 0 && length < most; length += read)
		read = readSync(file, bytes, length, most - length, null);
	return bytes.subarray(0, length);
}
