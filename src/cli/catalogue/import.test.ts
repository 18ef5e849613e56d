import { existsSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { describe, expect, it } from 'vitest';
import type { ImportReport } from '../../lib/server/import/run-import.ts';
import { hearCommands } from '../heard-command.fixture.ts';
import { importCommand } from './import.ts';

const heard = hearCommands();

/** Imports a list of groups of these names. */
function run(names: string[], ...options: string[]) {
	const path = join(heard.folder, 'groups.json');
	const groups = names.map((name, at) => ({ id: `${at}`, name, description: 'Tea and talk' }));
	writeFileSync(path, JSON.stringify(groups));
	return importCommand.run([path, ...options]);
}
const many = (count: number) => Array.from({ length: count }, (_, at) => `Group ${at}`);

describe('the import command', () => {
	it('prints one document with --json, and nothing else', async () => {
		expect(await run(['A', ''], '--json', '--today', '2026-11-21')).toBe(0);
		expect(JSON.parse(heard.out)).toMatchObject({
			version: 1,
			today: '2026-11-21',
			release: 1,
			total: { read: 2, accepted: 1, refused: 1 },
			feeds: [{ feed: 'groups' }]
		});
	});

	it('writes nothing at all in a dry run, not even the data folder', async () => {
		expect(await run(['A'], '--dry-run')).toBe(0);
		expect(heard.out).toContain('A dry run: nothing was written.');
		expect(existsSync(join(heard.folder, 'data'))).toBe(false);
	});

	it('says that a feed was not taken, why, and how to take it all the same', async () => {
		await run(many(20));
		heard.out = '';
		expect(await run(many(3))).toBe(0);
		expect(heard.out).toContain('groups was not taken: it had 20 records and has only 3 now');
		expect(heard.out).toContain('Release 1 is live.');
		heard.out = '';
		expect(await run(many(3), '--json')).toBe(0);
		expect((JSON.parse(heard.out) as ImportReport).kept).toMatchObject([{ feed: 'groups' }]);
		heard.out = '';
		expect(await run(many(3), '--accept-loss')).toBe(0);
		expect(heard.out).toContain('Release 2 is live.');
	});

	it('ends with 1 when nothing is usable, and with 2 when nothing can be read', async () => {
		expect(await run(['', ' '])).toBe(1);
		expect(await importCommand.run([join(heard.folder, 'missing.json')])).toBe(2);
		expect(heard.err).toContain('there is no such file or folder');
		expect(await run(['A'], '--today', '2026-02-30')).toBe(2);
		expect(await run(['A'], '--format', 'fax')).toBe(2);
		expect(heard.err).toContain('There is no format "fax"');
		expect(heard.err).toContain('open-referral-uk');
	});
});
