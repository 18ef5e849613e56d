import { createHash } from 'node:crypto';
import { cpSync, readdirSync, readFileSync, renameSync, rmSync, writeFileSync } from 'node:fs';
import { basename, join } from 'node:path';
import type { FirstList } from '../../src/lib/client/parts.ts';

const sha256 = (bytes: Buffer | string) => createHash('sha256').update(bytes).digest('hex');
const TEXT = /\.(js|css|json|html|webmanifest)$/;
/** A file name with letters, as one stands in a script, a list, a page or a style. */
const NAME = /[\w-]+(?:\.[\w-]+)*\.(?:js|css|json)\b/g;

const filesBelow = (folder: string): string[] =>
	readdirSync(folder, { recursive: true, withFileTypes: true })
		.filter((entry) => entry.isFile())
		.map(({ parentPath, name }) => join(parentPath, name));

/** Another name for a file that is named by its content, as a build of other content gives it. */
function renamed(name: string): string {
	const [, before = '', ending = ''] = /^((?:.*\.)?)[\w-]+(\.\w+)$/.exec(name) ?? [];
	return `${before}${createHash('sha256').update(name).digest('hex').slice(0, 8)}${ending}`;
}

/** The lists say what every file is, and every file is another one now: see src/models/file-lists.ts. */
function writeListsAnew(client: string): void {
	const hashed = (addresses: readonly string[]) =>
		Object.fromEntries(
			addresses.map((address) => [address, sha256(readFileSync(join(client, address)))])
		);
	const read = <List>(name: string) =>
		JSON.parse(readFileSync(join(client, '_app/parts', name), 'utf8')) as List;
	const first = read<FirstList>('first.json');
	first.files = hashed(Object.keys(first.files));
	for (const [name, part] of Object.entries(first.parts)) {
		const list = JSON.stringify(hashed(Object.keys(read<object>(`${name}.json`))));
		writeFileSync(join(client, '_app/parts', `${name}.json`), list);
		part.digest = sha256(list);
	}
	writeFileSync(join(client, '_app/parts/first.json'), JSON.stringify(first));
}

/**
 * Makes the next build out of this one: every file of the site that is named by its content gets another name, whatever
 * names it says so, and the version is another. To a phone that is an update in which nothing is as it was; what the pages
 * do is the same, so a build of other code is no harder for it. `folder` has to be inside this project.
 */
export function makeNextBuild(folder: string, from = 'build'): void {
	rmSync(folder, { recursive: true, force: true });
	cpSync(from, folder, { recursive: true });
	const client = join(folder, 'client');
	const { version } = JSON.parse(readFileSync(join(client, '_app/version.json'), 'utf8')) as {
		version: string;
	};
	const next = String(Number(version) + 1);
	for (const file of filesBelow(client)) if (/\.(br|gz)$/.test(file)) rmSync(file);
	const immutable = filesBelow(join(client, '_app/immutable'));
	const names = new Map(immutable.map((file) => [basename(file), renamed(basename(file))]));
	for (const file of filesBelow(folder).filter((each) => TEXT.test(each))) {
		const text = readFileSync(file, 'utf8');
		const other = text.replaceAll(version, next).replace(NAME, (name) => names.get(name) ?? name);
		if (other !== text) writeFileSync(file, other);
	}
	for (const file of immutable) renameSync(file, join(file, '..', renamed(basename(file))));
	writeListsAnew(client);
}
