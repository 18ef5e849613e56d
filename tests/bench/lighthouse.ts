import { readFile, rm } from 'node:fs/promises';
import { join, resolve } from 'node:path';
import { CHROMIUM_ARGUMENTS, chromiumPath } from '../chromium.ts';
import { install, run } from './install.ts';

export const VERSION = '12.8.2';
export const CATEGORIES = ['performance', 'accessibility', 'best-practices'] as const;
export type Scores = Record<(typeof CATEGORIES)[number], number> & {
	/** Until the largest thing of the page is painted, in seconds. */
	largestPaint: number;
};

/** Git ignores it. Lighthouse is as large as everything else we install together, so only the bench has it. */
const FOLDER = resolve('.bench');
const SCRIPT = join(FOLDER, 'node_modules/lighthouse/cli/index.js');

/** Installs Lighthouse beside the project, unless this very version is there. */
export const installLighthouse = (): Promise<void> => install(FOLDER, { lighthouse: VERSION });

function report(address: string, path: string): Promise<void> {
	const browser = chromiumPath();
	return run(
		FOLDER,
		process.execPath,
		[
			SCRIPT,
			address,
			'--quiet',
			'--output=json',
			`--output-path=${path}`,
			`--only-categories=${CATEGORIES.join(',')}`,
			`--chrome-flags=--headless=new ${CHROMIUM_ARGUMENTS.join(' ')}`
		],
		browser ? { CHROME_PATH: browser } : {}
	);
}

/** Now and then a browser's trace lacks its beginning, and Lighthouse asks to be run again. */
const isWithoutBeginning = (error: unknown): boolean => String(error).includes('(NO_NAVSTART)');

/** One run on an address, as a mid-range phone on a slow network; scores out of 100. Nothing painted is Infinity. */
export async function score(address: string): Promise<Scores> {
	const path = join(FOLDER, 'report.json');
	await report(address, path).catch((error: unknown) => {
		if (!isWithoutBeginning(error)) throw error;
		return report(address, path);
	});
	const told = JSON.parse(await readFile(path, 'utf8')) as {
		categories: Record<string, { score: number | null } | undefined>;
		audits: Record<string, { numericValue?: number } | undefined>;
	};
	await rm(path);
	const scoreOf = (category: string) => Math.round((told.categories[category]?.score ?? 0) * 100);
	return {
		performance: scoreOf('performance'),
		accessibility: scoreOf('accessibility'),
		'best-practices': scoreOf('best-practices'),
		largestPaint: (told.audits['largest-contentful-paint']?.numericValue ?? Infinity) / 1000
	};
}
