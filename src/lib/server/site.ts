import { parseSite } from '../domain/site-file.ts';
import type { SiteFile } from '../domain/site-file.ts';
import demonstrationSite from '../../demonstration/site.json' with { type: 'json' };
import type { Config } from './config.ts';
import { readIfThere } from './durable-files.ts';

/** A site file that cannot be used: each problem with its path, for the terminal. */
export class SiteFileError extends Error {}

/**
 * The site that is served: the one in `SITE_FILE`; without that name, the one in the data folder; without either, the
 * demonstration. Throws a SiteFileError that says what is wrong, where, and what to do.
 */
export function readSite(config: Pick<Config, 'siteFile' | 'siteFileNamed'>): SiteFile {
	const text = readIfThere(config.siteFile);
	if (text === undefined && config.siteFileNamed)
		throw new SiteFileError(
			'SITE_FILE names a file that is not there: check the path, or leave SITE_FILE out'
		);
	const result = parseSite(text === undefined ? demonstrationSite : jsonOf(text));
	if (result.ok) return result.site;
	const problems = result.problems.map(({ path, problem }) => `  ${path}: ${problem}`);
	throw new SiteFileError(
		`site.json cannot be used yet. Change these, then start again:\n${problems.join('\n')}`
	);
}

function jsonOf(text: string): unknown {
	try {
		return JSON.parse(text);
	} catch (error) {
		throw new SiteFileError(`site.json is not JSON: ${(error as Error).message}`);
	}
}
