import { mkdirSync, mkdtempSync, readdirSync, rmSync, utimesSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterEach, beforeEach, describe, expect, it } from 'vitest';
import { openEarlierBuilds } from './earlier-builds.ts';

let root: string;
beforeEach(() => (root = mkdtempSync(join(tmpdir(), 'builds-'))));
afterEach(() => rmSync(root, { recursive: true }));

const dataDir = () => join(root, 'data');
/** A build whose only file is named after it. */
function build(version: string, name = `${version}.js`): string {
	const client = join(root, version);
	mkdirSync(join(client, '_app/immutable/chunks'), { recursive: true });
	writeFileSync(join(client, '_app/version.json'), JSON.stringify({ version }));
	writeFileSync(join(client, '_app/immutable/chunks', name), `// ${version}`);
	writeFileSync(join(client, '_app/immutable/chunks', `${name}.br`), 'compressed');
	return client;
}
const deploy = (version: string) => openEarlierBuilds(build(version), dataDir());
const textOf = (found?: { bytes: Buffer }) => found?.bytes.toString();
const chunk = (version: string) => `/_app/immutable/chunks/${version}.js`;

describe('a server after an update', () => {
	it('still has the files of the two builds before it, and none older', () => {
		for (const [index, version] of ['one', 'two', 'three'].entries()) {
			deploy(version);
			utimesSync(join(dataDir(), 'builds', version), index, index);
		}
		const builds = deploy('four');
		expect(textOf(builds.find(chunk('three')))).toBe('// three');
		expect(builds.find(`${chunk('two')}?v=1`)?.type).toBe('text/javascript; charset=utf-8');
		expect(builds.find(chunk('one'))).toBeUndefined();
		expect(readdirSync(join(dataDir(), 'builds')).sort()).toEqual(['four', 'three', 'two']);
	});

	it('leaves its own files to whoever serves them', () => {
		expect(deploy('one').find(chunk('one'))).toBeUndefined();
	});

	it('keeps a build once, however often it is started', () => {
		const client = build('one');
		openEarlierBuilds(client, dataDir());
		openEarlierBuilds(client, dataDir());
		expect(readdirSync(join(dataDir(), 'builds'))).toEqual(['one']);
	});

	it('finds nothing outside the files of its builds', () => {
		deploy('one');
		const builds = deploy('two');
		for (const url of [
			'/',
			'/_app/version.json',
			'/_app/immutable/../../data/secret.js',
			'/_app/immutable/chunks/%2e%2e/one.js',
			'/_app/immutable/chunks',
			'/_app/immutable/chunks/none.js'
		])
			expect(builds.find(url), url).toBeUndefined();
	});

	it('does without them where there is no room or no build', () => {
		expect(openEarlierBuilds(join(root, 'none'), dataDir()).find(chunk('one'))).toBeUndefined();
	});
});
