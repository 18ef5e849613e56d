import type { Readable } from 'node:stream';
import { fromBufferPromise, validateFileName } from 'yauzl';
import type { Entry } from 'yauzl';
import { TOO_BIG } from '../sources.ts';
import { decode } from './text.ts';

/** A file of a folder or a zip. */
export interface InputFile {
	/** Below what was given, with `/` between folders. */
	path: string;
	bytes: Uint8Array;
}
export interface PassedOver {
	address: string;
	why: string;
}
export type ZipResult =
	| { outcome: 'read'; files: InputFile[]; passedOver: PassedOver[] }
	| { outcome: 'unreadable'; reason: string };

const MOST_ENTRIES = 5000;
/** No table or list packs better than this; what does is a trap. Small files may. */
const MOST_RATIO = 300;
const SMALL = 4 * 1024 * 1024;

const A_TRAP = 'it unpacks to far more than it holds, as a file made to do harm does';
const LOCKED = 'it is locked with a password; save it without one';

/**
 * The files of a zip, unpacked in memory; nothing is written anywhere. `wanted` says which by their names. Refused: more
 * than `mostBytes` of them in all (as declared, and again as unpacked), more than 5,000 entries, a ratio no table has, a
 * password, or damage. Passed over: names that lead out of the zip, and links.
 */
export async function readZip(
	bytes: Uint8Array,
	mostBytes: number,
	wanted: (path: string) => boolean
): Promise<ZipResult> {
	const files: InputFile[] = [];
	const passedOver: PassedOver[] = [];
	let left = mostBytes;
	try {
		const zip = await fromBufferPromise(Buffer.from(bytes.buffer, bytes.byteOffset, bytes.length), {
			lazyEntries: true,
			decodeStrings: false,
			validateEntrySizes: true
		});
		if (zip.entryCount > MOST_ENTRIES) return unreadable(TOO_MANY_FILES);
		for await (const entry of zip.eachEntry()) {
			// Some software of Windows writes folders with backslashes.
			const path = decode(entry.fileNameRaw).replaceAll('\\', '/');
			if (path.endsWith('/')) continue;
			const why = reasonToPassOver(path, entry);
			if (why !== undefined) passedOver.push({ address: path, why });
			if (why !== undefined || !wanted(path)) continue;
			const reason = reasonToRefuse(entry, left);
			if (reason !== undefined) return unreadable(reason);
			const unpacked = await unpack(await zip.openReadStreamPromise(entry), left);
			if (unpacked === undefined) return unreadable(TOO_BIG);
			left -= unpacked.length;
			files.push({ path, bytes: unpacked });
		}
		return { outcome: 'read', files, passedOver };
	} catch {
		return unreadable('it is a zip that is damaged or unfinished; make it anew');
	}
}

const TOO_MANY_FILES = `it holds more than ${MOST_ENTRIES} files; zip only the directory itself`;

function reasonToPassOver(path: string, entry: Entry): string | undefined {
	if (validateFileName(path) !== null || path.includes('\0'))
		return 'its name leads out of the zip';
	// The upper half of the attributes is the mode of Unix, and this is a symbolic link there.
	const isLink = ((entry.externalFileAttributes >>> 16) & 0o170000) === 0o120000;
	return isLink ? 'it is a link, not a file' : undefined;
}

function reasonToRefuse(entry: Entry, left: number): string | undefined {
	if (entry.isEncrypted()) return LOCKED;
	if (entry.uncompressedSize > left) return TOO_BIG;
	const isTrap =
		entry.uncompressedSize > SMALL && entry.uncompressedSize > MOST_RATIO * entry.compressedSize;
	return isTrap ? A_TRAP : undefined;
}

/** Absent as soon as there is more than `most`, whatever the zip said there would be. */
async function unpack(stream: Readable, most: number): Promise<Uint8Array | undefined> {
	const parts: Buffer[] = [];
	let size = 0;
	for await (const part of stream as AsyncIterable<Buffer>) {
		size += part.length;
		if (size > most) return undefined;
		parts.push(part);
	}
	return Buffer.concat(parts, size);
}

const unreadable = (reason: string): ZipResult => ({ outcome: 'unreadable', reason });
