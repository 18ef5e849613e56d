import { describe, expect, it } from 'vitest';
import { openDisk } from './disk.ts';

const MIB = 1024 * 1024;

describe('the disk', () => {
	it('has room from 64 MiB on, and is looked at every five seconds', () => {
		let free = 64 * MIB;
		const disk = openDisk('.', () => free);
		expect(disk.hasRoom(0)).toBe(true);
		free -= 1;
		expect(disk.hasRoom(4999)).toBe(true);
		expect(disk.hasRoom(5000)).toBe(false);
		free = 65 * MIB;
		expect(disk.hasRoom(9999)).toBe(false);
		expect(disk.hasRoom(10_000)).toBe(true);
	});

	it('that cannot be asked counts as having room', () => {
		const disk = openDisk('.', () => {
			throw new Error('not here');
		});
		expect(disk.hasRoom(0)).toBe(true);
	});
});
