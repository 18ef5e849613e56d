import { createHash } from 'node:crypto';
import { mkdirSync, readdirSync, readFileSync, statSync, writeFileSync } from 'node:fs';
import { join, relative, sep } from 'node:path';
import { gzipSync } from 'node:zlib';
import type { Plugin } from 'vite';
import { languageOf } from './language-chunks.ts';
import { languageOfFile } from '../lib/client/parts.ts';
import type { FirstList } from '../lib/client/parts.ts';

/** Where the worker finds them, below the site. */
const LISTS = '_app/parts';
/** What begins a part of the site that not everybody opens: nothing of it is needed before that. */
const GATES: Record<string, RegExp> = {
	desk: /\/src\/routes\/desk\//,
	kiosk: /\/src\/routes\/(kiosk\/|\[lang=locale\]\/Kiosk)/,
	map: /\/src\/lib\/ui\/map\/live-map\.ts$/,
	tiles: /\/src\/lib\/(ui\/map\/tile-layers|client\/keep-map)\.ts$/
};
/** What the map draws is fetched as a file, by a page that may never show it. */
const OF_MAP = /\/base-map\.[\w-]+\.json$/;
/** What a browser fetches by itself, for its own frame or when somebody installs the app, and no page shows. */
const FOR_BROWSERS = /^\/(icons|screenshots)\/|^\/favicon\.ico$|\.webmanifest$/;
/** What is kept of every language, so that whoever takes up a phone finds urgent help in their own. */
const FOR_EVERYBODY = /^[a-z]+\.(common|start|urgent|leave|review)$/;

/** As much of a bundler's output as it takes to tell what a file is for. */
export interface Output {
	fileName: string;
	moduleIds: readonly string[];
	imports: readonly string[];
	dynamicImports: readonly string[];
	isEntry: boolean;
	/** Its styles and other files. */
	brings: readonly string[];
}

/**
 * Which part each file of the browser's bundle belongs to: `first`, `map`, `kiosk`, a language's code, `urgent` for what is
 * kept of every other language. Absent is what phones never keep: the desk.
 */
export function partsOf(outputs: readonly Output[]): Map<string, string> {
	const byName = new Map(outputs.map((output) => [output.fileName, output]));
	const gateOf = ({ moduleIds }: Output) =>
		Object.keys(GATES).find((name) => moduleIds.some((id) => GATES[name]?.test(id)));
	const parts = new Map<string, string>();
	const walk = (output: Output | undefined, part: string) => {
		if (!output || parts.has(output.fileName)) return;
		const gate = gateOf(output);
		if (gate && gate !== part) return;
		for (const name of [output.fileName, ...output.brings])
			if (!parts.has(name)) parts.set(name, part);
		for (const name of [...output.imports, ...output.dynamicImports]) walk(byName.get(name), part);
	};
	for (const output of outputs) if (output.isEntry) walk(output, 'first');
	for (const part of ['map', 'tiles', 'kiosk'])
		for (const output of outputs) if (gateOf(output) === part) walk(output, part);
	for (const name of parts.keys()) if (OF_MAP.test(name)) parts.set(name, 'map');
	for (const { fileName, moduleIds } of outputs) {
		const piece = languageOf(moduleIds);
		if (!piece) continue;
		const [language = ''] = piece.split('.');
		if (piece.endsWith('.desk')) parts.delete(fileName);
		else if (language !== 'en')
			parts.set(fileName, FOR_EVERYBODY.test(piece) ? 'urgent' : language);
	}
	return parts;
}

const sha256 = (bytes: Buffer | string) => createHash('sha256').update(bytes).digest('hex');

/** Every file below a folder, by its address on the site. */
function filesBelow(folder: string): Map<string, Buffer> {
	const paths = readdirSync(folder, { recursive: true, encoding: 'utf8' })
		.map((name) => join(folder, name))
		.filter((path) => statSync(path).isFile());
	const entries = paths.map((path) => {
		const address = `/${relative(folder, path).split(sep).join('/')}`;
		return [address, readFileSync(path)] as const;
	});
	return new Map(entries.sort(([a], [b]) => (a < b ? -1 : 1)));
}

/**
 * The lists of a site's files, by their addresses, each with the SHA-256 of every file in it. `first.json` also names the
 * others: their own hash, and how much there is to fetch.
 */
export function listsOf(
	files: ReadonlyMap<string, Buffer>,
	partOf: (address: string) => string | undefined
): Map<string, string> {
	const lists: Record<string, Record<string, string>> = { first: {} };
	const bytes: Record<string, number> = {};
	for (const [address, content] of files) {
		const part = partOf(address);
		if (!part) continue;
		(lists[part] ??= {})[address] = sha256(content);
		bytes[part] = (bytes[part] ?? 0) + gzipSync(content).length;
	}
	const { first = {}, ...others } = lists;
	const texts = Object.entries(others).map(([name, list]) => [name, JSON.stringify(list)] as const);
	const parts = texts.map(([name, text]) => [
		name,
		{
			digest: sha256(text),
			bytes: bytes[name] ?? 0,
			files: Object.keys(others[name] ?? {}).filter((address) => !languageOfFile(address))
		}
	]);
	const list: FirstList = { files: first, parts: Object.fromEntries(parts) as FirstList['parts'] };
	const all = [...texts, ['first', JSON.stringify(list)] as const];
	return new Map(all.map(([name, text]) => [`/${LISTS}/${name}.json`, text]));
}

/** Writes, beside the files that phones fetch, the lists of what each part has: the worker keeps nothing else. */
export function fileLists(): Plugin {
	let parts = new Map<string, string>();
	let isServers = false;
	return {
		name: 'hereabouts-file-lists',
		apply: 'build',
		enforce: 'post',
		config: (_, { isSsrBuild }) => void (isServers = isSsrBuild === true),
		generateBundle(_, bundle) {
			if (isServers) return;
			const chunks = Object.values(bundle).flatMap((each) => (each.type === 'chunk' ? [each] : []));
			parts = partsOf(
				chunks.map(({ viteMetadata, ...chunk }) => ({
					...chunk,
					brings: [...(viteMetadata?.importedCss ?? []), ...(viteMetadata?.importedAssets ?? [])]
				}))
			);
		},
		writeBundle({ dir }) {
			if (isServers || !dir) return;
			// What no bundle made stands in the folder as it is: icons, and what crawlers ask for.
			const partOf = (address: string) =>
				address.startsWith('/_app/immutable/')
					? parts.get(address.slice(1))
					: FOR_BROWSERS.test(address) || /^\/(_app|\.vite)\//.test(address)
						? undefined
						: 'first';
			mkdirSync(join(dir, LISTS), { recursive: true });
			for (const [address, text] of listsOf(filesBelow(dir), partOf))
				writeFileSync(join(dir, address), text);
		}
	};
}
