import { accessSync, constants } from 'node:fs';
import { delimiter, join } from 'node:path';

const NAMES = ['chromium', 'chromium-browser', 'google-chrome-stable', 'google-chrome'];

/** What a browser in a container needs, and no request that the page did not make. */
export const CHROMIUM_ARGUMENTS = [
	'--no-sandbox',
	'--disable-gpu',
	'--disable-quic',
	'--no-first-run',
	'--disable-background-networking',
	'--disable-component-update',
	'--disable-sync'
];

function isExecutable(path: string): boolean {
	try {
		accessSync(path, constants.X_OK);
		return true;
	} catch {
		return false;
	}
}

/** The Chromium `npm test` found, else one on the PATH; undefined leaves it to Playwright's own. */
export function chromiumPath(): string | undefined {
	const folders = (process.env.PATH ?? '').split(delimiter);
	const found = folders.flatMap((folder) => NAMES.map((name) => join(folder, name)));
	return process.env.CHROMIUM_PATH || found.find(isExecutable);
}
