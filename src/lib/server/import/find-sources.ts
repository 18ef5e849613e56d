import { readdirSync, statSync } from 'node:fs';
import { basename, extname, join } from 'node:path';
import type { Format } from './detect.ts';
import { feedName } from './feed.ts';
import { readLiveFeed } from './live-feed.ts';
import type { World } from './polite-fetch.ts';
import { readFile } from './read-file.ts';
import type { Source } from './sources.ts';

export type SourcesResult =
	| { outcome: 'read'; sources: Source[]; unreadable: { address: string; reason: string }[] }
	| { outcome: 'unreadable'; reason: string };

/**
 * The feeds behind a file, a folder or an address. Of a folder every .json and .csv file is a feed; one that cannot
 * be read is told and does not stop the others.
 */
export async function findSources(
	where: string,
	given: { feed?: string; format?: Format },
	world: World
): Promise<SourcesResult> {
	if (/^https?:\/\//i.test(where)) return readAddress(where, given, world);
	const found = statSync(where, { throwIfNoEntry: false });
	if (found === undefined)
		return { outcome: 'unreadable', reason: 'there is no such file or folder' };
	return found.isDirectory() ? readFolder(where, given) : asSources(readFile(where, given));
}

async function readAddress(
	where: string,
	given: { feed?: string; format?: Format },
	world: World
): Promise<SourcesResult> {
	if (!URL.canParse(where)) return { outcome: 'unreadable', reason: 'it is not a web address' };
	return asSources(await readLiveFeed(new URL(where), given, world));
}

function asSources(result: ReturnType<typeof readFile>): SourcesResult {
	return result.outcome === 'read'
		? { outcome: 'read', sources: [result.source], unreadable: [] }
		: result;
}

function readFolder(folder: string, given: { feed?: string; format?: Format }): SourcesResult {
	const names = readdirSync(folder).filter((name) => /\.(json|csv)$/i.test(name));
	const results = names.sort().map((name) => {
		// One name for a whole folder is the beginning of each feed's name, or each would replace the one before.
		const own = basename(name, extname(name));
		const feed =
			given.feed === undefined || names.length === 1
				? given.feed
				: feedName(`${given.feed}-${own}`);
		const path = join(folder, name);
		const result = readFile(path, { ...given, ...(feed === undefined ? {} : { feed }) });
		return { address: path, result };
	});
	const sources = results.flatMap(({ result }) => (result.outcome === 'read' ? result.source : []));
	const unreadable = results.flatMap(({ address, result }) =>
		result.outcome === 'unreadable' ? { address, reason: result.reason } : []
	);
	const first = unreadable[0];
	if (sources.length > 0) return { outcome: 'read', sources, unreadable };
	return {
		outcome: 'unreadable',
		reason: first ? `${first.address}: ${first.reason}` : 'there is no .json or .csv file in it'
	};
}
