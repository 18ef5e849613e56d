import { writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { Readable } from 'node:stream';
import { describe, expect, it } from 'vitest';
import { activity } from '../../../tests/factories.ts';
import { hearCommands } from '../heard-command.fixture.ts';
import { match } from './command.ts';

const TODAY = '2026-11-21';
const heard = hearCommands();

const ask = (args: string[], ...questions: string[]) =>
	match(args, TODAY, Readable.from([questions.join('\n')]));
const answers = (): Record<string, unknown>[] =>
	heard.out
		.trim()
		.split('\n')
		.map((line) => JSON.parse(line) as Record<string, unknown>);

function kept(name: string, contents: unknown): string {
	const path = join(heard.folder, name);
	writeFileSync(path, typeof contents === 'string' ? contents : JSON.stringify(contents));
	return path;
}

describe('the match command', () => {
	it('answers from a file that the importer reads, line by line', async () => {
		const groups = [{ id: 'choir', name: 'Town Choir', description: 'We sing on Tuesdays' }];
		const args = ['--catalogue', kept('groups.json', groups)];
		expect(await ask(args, '{"id":1,"text":"I like to sing"}', 'not JSON')).toBe(0);
		const [first, second] = answers();
		expect(first).toMatchObject({ id: 1, urgent: false, results: [{ sourceId: 'choir' }] });
		expect(second).toEqual({ id: null, line: 2, error: 'the line is not JSON' });
	});

	it('answers from a release', async () => {
		const choir = activity({ id: 'choir', name: 'Town Choir', keywords: ['singing'] });
		const release = { version: 1, release: 1, activities: [choir], centres: {}, places: [] };
		expect(
			await ask(['--catalogue', kept('release.json', release)], '{"id":"a","text":"choir"}')
		).toBe(0);
		expect(answers()[0]).toMatchObject({ id: 'a', results: [{ activityId: 'choir' }] });
	});

	it('gives 2 and says why for a catalogue that is not there, is not whole, or is empty', async () => {
		for (const catalogue of [
			join(heard.folder, 'nowhere.json'),
			kept('torn.json', '{"version": 1, "release": 1, "activities": ['),
			kept('empty.json', [])
		]) {
			expect(await ask(['--catalogue', catalogue], '{"id":1}')).toBe(2);
			expect(heard.err).toContain('The catalogue could not be read');
			heard.err = '';
		}
		expect(heard.out).toBe('');
	});

	it('gives 2 for an option that it does not know', async () => {
		expect(await ask(['--nonsense'])).toBe(2);
		expect(heard.err).toContain('npm run match --');
	});

	it('prints every id that a question may use, with its words', async () => {
		expect(await ask(['--vocabulary'])).toBe(0);
		const entries = answers();
		expect(entries).toContainEqual({ kind: 'topic', id: 'company', words: expect.any(String) });
		expect(new Set(entries.map(({ kind }) => kind))).toEqual(
			new Set(['topic', 'access', 'when', 'mode', 'lang', 'need'])
		);
	});
});
