import { createHash } from 'node:crypto';
import { mkdirSync, readdirSync, readFileSync, statSync, writeFileSync } from 'node:fs';
import { join, relative, sep } from 'node:path';
import type { Plugin } from 'vite';

/** Where the worker finds it, below the site. */
const LIST = '_app/hashes.json';

function filesBelow(folder: string): string[] {
	return readdirSync(folder, { recursive: true, encoding: 'utf8' })
		.map((name) => join(folder, name))
		.filter((path) => statSync(path).isFile());
}

/** The SHA-256 of every file below a folder, in hexadecimal, by its address on the site. */
export function hashesOf(folder: string): Record<string, string> {
	const entries = filesBelow(folder).map((path) => {
		const address = `/${relative(folder, path).split(sep).join('/')}`;
		return [address, createHash('sha256').update(readFileSync(path)).digest('hex')] as const;
	});
	return Object.fromEntries(entries.sort(([a], [b]) => (a < b ? -1 : 1)));
}

/** Writes, beside the files that phones fetch, what each of them is: the worker keeps nothing else. */
export function fileHashes(): Plugin {
	let isServers = false;
	return {
		name: 'hereabouts-file-hashes',
		apply: 'build',
		enforce: 'post',
		config: (_, { isSsrBuild }) => void (isServers = isSsrBuild === true),
		writeBundle({ dir }) {
			if (isServers || !dir) return;
			mkdirSync(join(dir, '_app'), { recursive: true });
			writeFileSync(join(dir, LIST), JSON.stringify(hashesOf(dir)));
		}
	};
}
