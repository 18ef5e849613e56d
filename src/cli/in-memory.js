import { existsSync, statfsSync } from 'node:fs';

const MEMORY = '/dev/shm';
/** In bytes: what servers, profiles and disk images take. */
const ROOM = 2 * 1024 ** 3;

/**
 * From here on, what this process and those it starts write for a while goes to a disk in memory, where there is one with
 * room and nobody has chosen a folder: tests flush thousands of files, and would wait for a real disk each time. What is
 * left after a power cut is looked at in a disk image, wherever that lies.
 */
export function workInMemory() {
	if (process.env.TMPDIR || !existsSync(MEMORY)) return;
	const { bavail, bsize } = statfsSync(MEMORY);
	if (bavail * bsize > ROOM) process.env.TMPDIR = MEMORY;
}
