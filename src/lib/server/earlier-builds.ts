import {
	cpSync,
	existsSync,
	mkdirSync,
	readdirSync,
	readFileSync,
	renameSync,
	rmSync,
	statSync
} from 'node:fs';
import { extname, join, sep } from 'node:path';

/** How many builds' files are kept, this one included. */
const KEPT = 3;
/** Files whose names say what is in them. */
const IMMUTABLE = '/_app/immutable/';
const TYPES: Record<string, string> = {
	'.js': 'text/javascript; charset=utf-8',
	'.css': 'text/css; charset=utf-8',
	'.json': 'application/json',
	'.svg': 'image/svg+xml',
	'.woff2': 'font/woff2'
};

export interface EarlierBuilds {
	/** A file of an earlier build that this one no longer has; `undefined` where there is none. */
	find(url: string): { bytes: Buffer; type: string } | undefined;
}

/**
 * Keeps this build's files in the data folder beside those of the builds before it, and lets the oldest go: a page that
 * was opened before an update still finds what it has not fetched yet. `client` is where the build's own files are.
 * Where the folder cannot be written, there are simply no earlier builds.
 */
export function openEarlierBuilds(client: string, dataDir: string): EarlierBuilds {
	const folder = join(dataDir, 'builds');
	try {
		keepBuild(client, folder);
	} catch {
		return { find: () => undefined };
	}
	return {
		find(url) {
			const path = pathOf(url);
			if (!path || existsSync(join(client, path))) return undefined;
			const file = namesIn(folder)
				.map((build) => join(folder, build, path.slice(IMMUTABLE.length)))
				.find((each) => statSync(each, { throwIfNoEntry: false })?.isFile());
			return file ? { bytes: readFileSync(file), type: typeOf(file) } : undefined;
		}
	};
}

const typeOf = (file: string) => TYPES[extname(file)] ?? 'application/octet-stream';

/** The path of an immutable file, if that is what a request is for and it stays below its folder. */
function pathOf(url: string): string | undefined {
	const [path = ''] = url.split('?');
	const isPlain = /^\/_app\/immutable\/(?:[\w-]+\/)*[\w-][\w.-]*$/.test(path);
	return isPlain && !path.includes('..') ? path : undefined;
}

/** Builds in the folder, the newest first. What was left half written starts with a dot. */
const namesIn = (folder: string): string[] =>
	readdirSync(folder)
		.filter((name) => !name.startsWith('.'))
		.map((name) => ({ name, at: statSync(join(folder, name)).mtimeMs }))
		.sort((a, b) => b.at - a.at)
		.map(({ name }) => name);

function keepBuild(client: string, folder: string): void {
	const { version } = JSON.parse(readFileSync(join(client, '_app', 'version.json'), 'utf8')) as {
		version: string;
	};
	const name = version.replace(/[^\w-]/g, '_');
	mkdirSync(folder, { recursive: true });
	if (!existsSync(join(folder, name))) {
		const half = join(folder, `.${name}-${process.pid}`);
		// The compressed copies are made again by whoever needs them.
		const filter = (file: string) => !/\.(gz|br)$/.test(file);
		cpSync(join(client, ...IMMUTABLE.split('/').filter(Boolean)) + sep, half, {
			recursive: true,
			filter
		});
		if (existsSync(join(folder, name))) rmSync(half, { recursive: true });
		else renameSync(half, join(folder, name));
	}
	for (const old of namesIn(folder)
		.filter((each) => each !== name)
		.slice(KEPT - 1))
		rmSync(join(folder, old), { recursive: true });
}
