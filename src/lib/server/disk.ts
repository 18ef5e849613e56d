import { statfsSync } from 'node:fs';

/** Below this, in bytes, no new request is taken: what is left is for those that are there, and for erasing. */
const LEAST = 64 * 1024 * 1024;
/** How long what was seen holds, in milliseconds. */
const HOLDS = 5000;

/**
 * Whether there is room for one more request on the disk of the data folder, looked at every few seconds. A disk that
 * cannot be asked counts as having room: then the database itself says no, and a phone keeps what it has.
 */
export function openDisk(
	dataDir: string,
	free = () => {
		const { bavail, bsize } = statfsSync(dataDir);
		return bavail * bsize;
	}
) {
	let seen = { at: -Infinity, hasRoom: true };
	return {
		hasRoom(now: number): boolean {
			if (Math.abs(now - seen.at) < HOLDS) return seen.hasRoom;
			try {
				seen = { at: now, hasRoom: free() >= LEAST };
			} catch {
				seen = { at: now, hasRoom: true };
			}
			return seen.hasRoom;
		}
	};
}
