import { chromium } from '@playwright/test';
import type { BrowserContext, Page } from '@playwright/test';
import { mkdirSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { CHROMIUM_ARGUMENTS, chromiumPath } from '../chromium.ts';

/** A whole Chromium with a profile on the disk, as a library's screen has one. */
export interface KioskBrowser {
	context: BrowserContext;
	/** What "Reopen closed tab" of the browser's own keys does. */
	reopenTab(): Promise<Page>;
}

/** An extension may press what no page can. */
const EXTENSION = {
	manifest_version: 3,
	name: 'Reopens a closed tab',
	version: '1',
	permissions: ['sessions'],
	background: { service_worker: 'worker.js' }
};

/** `folder` is for the profile and for what else the browser needs; the profile is `folder/profile`. */
export async function openKioskBrowser(folder: string): Promise<KioskBrowser> {
	const extension = join(folder, 'extension');
	mkdirSync(extension, { recursive: true });
	writeFileSync(join(extension, 'manifest.json'), JSON.stringify(EXTENSION));
	writeFileSync(join(extension, 'worker.js'), 'chrome.runtime.onStartup.addListener(() => {});');
	const executablePath = chromiumPath();
	const context = await chromium.launchPersistentContext(profileIn(folder), {
		args: [
			...CHROMIUM_ARGUMENTS,
			`--load-extension=${extension}`,
			`--disable-extensions-except=${extension}`
		],
		ignoreDefaultArgs: ['--disable-extensions'],
		locale: 'en-GB',
		...(executablePath && { executablePath })
	});
	const worker = context.serviceWorkers()[0] ?? (await context.waitForEvent('serviceworker'));
	return {
		context,
		async reopenTab() {
			const opening = context.waitForEvent('page');
			await worker.evaluate('chrome.sessions.restore()');
			return opening;
		}
	};
}

export const profileIn = (folder: string): string => join(folder, 'profile');
