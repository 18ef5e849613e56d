import { createHash } from 'node:crypto';
import {
	mkdirSync,
	readdirSync,
	readFileSync,
	renameSync,
	rmSync,
	statSync,
	utimesSync,
	writeFileSync
} from 'node:fs';
import { join } from 'node:path';

/** What a server answered, and what it gave us to ask "has this changed?" with. */
export interface Answered {
	bytes: Uint8Array;
	contentType: string;
	link: string;
	etag?: string;
	lastModified?: string;
}
export interface KeptAnswer extends Answered {
	/** Answered to this very import before it was broken off: there is no need to ask again. */
	isOfThisImport: boolean;
}

/** The answers of one feed that were kept from one import to the next, by address. */
export interface KeptAnswers {
	read: (address: URL) => KeptAnswer | undefined;
	keep: (address: URL, answer: Answered) => void;
	/** The server said that what was kept still holds. */
	confirm: (address: URL) => void;
	/** The feed was read to its end: what nobody asked for any more goes, and what cannot be asked about. */
	finish: () => void;
}

/** An import broken off longer ago than this begins again: half a day-old list and half a new one are no list. */
const RESUMED_WITHIN_MS = 24 * 60 * 60_000;
/** Larger answers are single files, which cost less to ask for again than to keep. */
const LARGEST = 8 * 1024 * 1024;
const UNFINISHED = 'unfinished';

/**
 * The answers kept in `folder`, which holds nothing else. Each is one file, put in place whole: a line of JSON with what
 * it is, then the bytes of the answer; its time is that of the answer. While an import is under way a file named
 * "unfinished" says since when. Only digests of addresses are written, since an address may hold a key.
 */
export function openKeptAnswers(folder: string, now: () => number): KeptAnswers {
	// Feeds hold what their publishers mark as not for the public.
	mkdirSync(folder, { recursive: true, mode: 0o700 });
	const since = begin(folder, now());
	const used = new Set<string>();
	const touch = (name: string) => {
		used.add(name);
		utimesSync(join(folder, name), now() / 1000, now() / 1000);
	};
	return {
		read: (address) => {
			const name = nameOf(address);
			const kept = readKept(join(folder, name));
			if (kept === undefined) return undefined;
			const isOfThisImport = used.has(name) || (since !== undefined && kept.time >= since);
			if (isOfThisImport) used.add(name);
			return { ...kept.answer, isOfThisImport };
		},
		keep: (address, answer) => {
			if (answer.bytes.length > LARGEST) return;
			const name = nameOf(address);
			tolerant(() => {
				putInPlace(join(folder, name), answer);
				touch(name);
			});
		},
		confirm: (address) => tolerant(() => touch(nameOf(address))),
		finish: () => {
			for (const name of readdirSync(folder)) {
				const path = join(folder, name);
				if (!used.has(name) || !canBeAskedAbout(path)) rmSync(path, { force: true });
			}
		}
	};
}

/** What cannot be kept (a full disk, another process at work here) is only asked for again. */
function tolerant(keep: () => void): void {
	try {
		keep();
	} catch {
		// Nothing is lost but time.
	}
}

const nameOf = (address: URL): string => createHash('sha256').update(address.href).digest('hex');

/** Begins an import, or goes on with one that was broken off and is not too old: since when, is then the answer. */
function begin(folder: string, now: number): number | undefined {
	const marker = join(folder, UNFINISHED);
	const begun = statSync(marker, { throwIfNoEntry: false })?.mtimeMs;
	// Files keep their times to less than a thousandth of a second.
	if (begun !== undefined && begun <= now + 1 && now - begun < RESUMED_WITHIN_MS) return begun;
	writeFileSync(marker, '');
	utimesSync(marker, now / 1000, now / 1000);
	return undefined;
}

function readKept(path: string): { answer: Answered; time: number } | undefined {
	const time = statSync(path, { throwIfNoEntry: false })?.mtimeMs;
	if (time === undefined) return undefined;
	const file = readFileSync(path);
	const end = file.indexOf('\n');
	try {
		const about = JSON.parse(file.toString('utf8', 0, end)) as Omit<Answered, 'bytes'>;
		return { answer: { ...about, bytes: file.subarray(end + 1) }, time };
	} catch {
		// Torn by a failing disk: then it was not kept.
		return undefined;
	}
}

function putInPlace(path: string, { bytes, ...about }: Answered): void {
	const { contentType, link, etag, lastModified } = about;
	const line = JSON.stringify({ contentType, link, etag, lastModified });
	const unfinished = `${path}.${process.pid}.new`;
	writeFileSync(unfinished, Buffer.concat([Buffer.from(`${line}\n`), bytes]));
	renameSync(unfinished, path);
}

function canBeAskedAbout(path: string): boolean {
	const answer = readKept(path)?.answer;
	return answer?.etag !== undefined || answer?.lastModified !== undefined;
}
