/**
 * A disk that is a file (an ext4 image, mounted): what was only in memory is not in the file, so that a copy of the file is
 * what a power cut would leave. It models a lost page cache, not a disk that lies or tears its writes.
 */
import { execFileSync } from 'node:child_process';
import { mkdirSync, mkdtempSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { setTimeout as pause } from 'node:timers/promises';

/** In MiB: ext4 with its journal. */
const SMALLEST = 16;

const run = (command: string, ...args: string[]) =>
	execFileSync(command, args, { stdio: ['ignore', 'ignore', 'pipe'] });

/** Why there can be none here, in words; `undefined` where there can. */
export async function whyNoPowerCuts(): Promise<string | undefined> {
	if (process.platform !== 'linux' || process.getuid?.() !== 0)
		return 'only root on Linux may mount a disk image';
	const folder = mkdtempSync(join(tmpdir(), 'hereabouts-disk-'));
	try {
		makeDisk(join(folder, 'disk'), SMALLEST);
		await onDisk(join(folder, 'disk'), join(folder, 'mounted'), () => undefined);
		return undefined;
	} catch {
		return 'no disk image can be mounted here';
	} finally {
		rmSync(folder, { recursive: true, force: true });
	}
}

/** A new disk with nothing on it, of so many MiB. */
export function makeDisk(image: string, size: number): void {
	run('truncate', '--size', `${size}M`, image);
	run('mkfs.ext4', '-q', '-F', image);
}

function mount(image: string, at: string): void {
	mkdirSync(at, { recursive: true });
	run('mount', '-o', 'loop', image, at);
}

/** Has the disk mounted for as long as the work takes. */
export async function onDisk<Result>(
	image: string,
	at: string,
	body: () => Result | Promise<Result>
): Promise<Result> {
	mount(image, at);
	try {
		return await body();
	} finally {
		await unmount(at);
	}
}

/** A browser that was closed may have a process that still ends: it is waited for, and then left behind. */
async function unmount(at: string): Promise<void> {
	for (let tries = 0; tries < 40; tries++) {
		try {
			run('umount', at);
			return;
		} catch {
			await pause(50);
		}
	}
	run('umount', '--lazy', at);
}
