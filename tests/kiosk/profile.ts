import { createDecipheriv, pbkdf2Sync } from 'node:crypto';
import { readdir, readFile } from 'node:fs/promises';
import { join, relative } from 'node:path';
import { wordsIn } from '../journeys/kept.ts';

/** With `--password-store=basic`, as docs/kiosk.md has it, Chromium encrypts with a key that everybody knows. */
const KEY = pbkdf2Sync('peanuts', 'saltysalt', 1, 16, 'sha1');
const IV = Buffer.alloc(16, ' ');
const MARK = 'v10';
/** What the tabs that were open or closed held; since 2026 Chromium keeps it encrypted as well. */
const SESSIONS = /Sessions_Encrypted/;

/** A session file opened: records of a length in four bytes and what was encrypted. */
function opened(file: Buffer): Buffer {
	const texts: Buffer[] = [];
	for (let at = file.indexOf(MARK); at >= 4; at = file.indexOf(MARK, at + MARK.length)) {
		const sealed = file.subarray(at + MARK.length, at + file.readUInt32LE(at - 4));
		if (sealed.length === 0 || sealed.length % 16 > 0) continue;
		const decipher = createDecipheriv('aes-128-cbc', KEY, IV).setAutoPadding(false);
		texts.push(decipher.update(sealed), decipher.final());
	}
	return Buffer.concat(texts);
}

/**
 * Where in a browser's profile a word stands, in whatever file of it and however it is written there; nothing is left out.
 * A file that goes while it is looked for had its time.
 */
export async function placesInProfile(profile: string, word: string): Promise<string[]> {
	const entries = await readdir(profile, { recursive: true, withFileTypes: true });
	const places: string[] = [];
	for (const { parentPath, name } of entries.filter((entry) => entry.isFile())) {
		const path = join(parentPath, name);
		const bytes = await readFile(path).catch(() => Buffer.alloc(0));
		const texts = SESSIONS.test(path) ? [bytes, opened(bytes)] : [bytes];
		if (texts.some((text) => wordsIn(text.toString('latin1'), [word]).length > 0))
			places.push(relative(profile, path));
	}
	return places;
}
