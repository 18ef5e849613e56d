import { mkdtempSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterEach, beforeEach, vi } from 'vitest';

/** What a command of one test says, and the folder that is its own. */
export interface Heard {
	folder: string;
	out: string;
	err: string;
}

/** Gives every test of a file a data folder of its own, and hears what is written to standard output and error. */
export function hearCommands(): Heard {
	const heard: Heard = { folder: '', out: '', err: '' };
	const hear = (where: 'out' | 'err') => (text: unknown) => {
		heard[where] += String(text);
		return true;
	};
	beforeEach(() => {
		heard.folder = mkdtempSync(join(tmpdir(), 'hereabouts-command-'));
		[heard.out, heard.err] = ['', ''];
		vi.stubEnv('DATA_DIR', join(heard.folder, 'data'));
		vi.spyOn(process.stdout, 'write').mockImplementation(hear('out'));
		vi.spyOn(process.stderr, 'write').mockImplementation(hear('err'));
	});
	afterEach(() => {
		vi.restoreAllMocks();
		vi.unstubAllEnvs();
	});
	return heard;
}
