import { existsSync, mkdtempSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterEach, beforeEach, describe, expect, it, vi } from 'vitest';
import type { ImportReport } from '../../lib/server/import/run-import.ts';
import { importCommand } from './import.ts';

let folder: string;
let out: string;
let err: string;
const hear = (said: (text: string) => void) => (text: unknown) => {
	said(String(text));
	return true;
};

beforeEach(() => {
	folder = mkdtempSync(join(tmpdir(), 'hereabouts-import-command-'));
	[out, err] = ['', ''];
	vi.stubEnv('DATA_DIR', join(folder, 'data'));
	vi.spyOn(process.stdout, 'write').mockImplementation(hear((text) => (out += text)));
	vi.spyOn(process.stderr, 'write').mockImplementation(hear((text) => (err += text)));
});
afterEach(() => {
	vi.restoreAllMocks();
	vi.unstubAllEnvs();
});

/** Imports a list of groups of these names. */
function run(names: string[], ...options: string[]) {
	const path = join(folder, 'groups.json');
	const groups = names.map((name, at) => ({ id: `${at}`, name, description: 'Tea and talk' }));
	writeFileSync(path, JSON.stringify(groups));
	return importCommand.run([path, ...options]);
}
const many = (count: number) => Array.from({ length: count }, (_, at) => `Group ${at}`);

describe('the import command', () => {
	it('prints one document with --json, and nothing else', async () => {
		expect(await run(['A', ''], '--json', '--today', '2026-11-21')).toBe(0);
		expect(JSON.parse(out)).toMatchObject({
			version: 1,
			today: '2026-11-21',
			release: 1,
			total: { read: 2, accepted: 1, refused: 1 },
			feeds: [{ feed: 'groups' }]
		});
	});

	it('writes nothing at all in a dry run, not even the data folder', async () => {
		expect(await run(['A'], '--dry-run')).toBe(0);
		expect(out).toContain('A dry run: nothing was written.');
		expect(existsSync(join(folder, 'data'))).toBe(false);
	});

	it('says that a feed was not taken, why, and how to take it all the same', async () => {
		await run(many(20));
		out = '';
		expect(await run(many(3))).toBe(0);
		expect(out).toContain('groups was not taken: it had 20 records and has only 3 now');
		expect(out).toContain('Release 1 is live.');
		out = '';
		expect(await run(many(3), '--json')).toBe(0);
		expect((JSON.parse(out) as ImportReport).kept).toMatchObject([{ feed: 'groups' }]);
		out = '';
		expect(await run(many(3), '--accept-loss')).toBe(0);
		expect(out).toContain('Release 2 is live.');
	});

	it('ends with 1 when nothing is usable, and with 2 when nothing can be read', async () => {
		expect(await run(['', ' '])).toBe(1);
		expect(await importCommand.run([join(folder, 'missing.json')])).toBe(2);
		expect(err).toContain('there is no such file or folder');
		expect(await run(['A'], '--today', '2026-02-30')).toBe(2);
		expect(await run(['A'], '--format', 'fax')).toBe(2);
		expect(err).toContain('There is no format "fax"');
		expect(err).toContain('open-referral-uk');
	});
});
