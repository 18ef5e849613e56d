import { readdirSync, readFileSync } from 'node:fs';
import { chromium } from '@playwright/test';
import type { BrowserContext, Page } from '@playwright/test';
import type { Delivered, Waiting } from '../../../src/lib/client/storage.ts';
import { CHROMIUM_ARGUMENTS, chromiumPath } from '../../chromium.ts';
import { untilOnDevice } from '../../journeys/finding.ts';

/** How long a page may take for anything, in milliseconds. */
export const PATIENCE = 15_000;

interface Options {
	/** Where the browser keeps what it keeps: a folder of its own. */
	profile: string;
	url: string;
	/** Without it a page is as the line gives it, whatever a worker has kept. */
	hasWorker?: boolean;
}

/** The process that all of a browser's others are children of, by the profile it has. */
function leaderOf(profile: string): number | undefined {
	const isIt = (pid: string) => {
		try {
			const command = readFileSync(`/proc/${pid}/cmdline`, 'utf8').split('\0');
			const isChild = command.some((each) => each.startsWith('--type='));
			return !isChild && command.includes(`--user-data-dir=${profile}`);
		} catch {
			return false;
		}
	};
	const all = readdirSync('/proc').filter((name) => /^\d+$/.test(name));
	return all.filter(isIt).map(Number)[0];
}

/** A phone that is a real Chromium with a profile of its own, on a page of the site. */
export async function openRealPhone({ profile, url, hasWorker = true }: Options) {
	const executablePath = process.env.HEADLESS_SHELL_PATH || chromiumPath();
	const context = await chromium.launchPersistentContext(profile, {
		args: CHROMIUM_ARGUMENTS,
		locale: 'en-GB',
		...(!hasWorker && { serviceWorkers: 'block' as const }),
		...(executablePath && { executablePath })
	});
	context.setDefaultTimeout(PATIENCE);
	const [page = await context.newPage()] = context.pages();
	await page.goto(`${url}/en`);
	await untilOnDevice(page);
	const leader = leaderOf(profile);
	if (leader === undefined) throw new Error('the browser that was started is not there');
	/** To the browser and all that it started. */
	const signal = (name: NodeJS.Signals) => void process.kill(-leader, name);
	return { context, page, signal, close: () => context.close() };
}
export type RealPhone = Awaited<ReturnType<typeof openRealPhone>>;

/** What is in the outbox of a phone, and what it has instead of requests that were sent; of any page of the site. */
export const keptOn = (page: Page): Promise<{ waiting: Waiting[]; delivered: Delivered[] }> =>
	page.evaluate(async () => {
		const nothing = { waiting: [] as Waiting[], delivered: [] as Delivered[] };
		// Opened where there is none, there would be an empty one.
		if (!(await indexedDB.databases()).some(({ name }) => name === 'hereabouts')) return nothing;
		return new Promise<typeof nothing>((resolve, reject) => {
			const opening = indexedDB.open('hereabouts');
			opening.onerror = () => reject(opening.error ?? new Error('no storage'));
			opening.onsuccess = () => {
				const all = opening.result.transaction(['outbox', 'delivered']);
				const waiting = all.objectStore('outbox').getAll();
				const delivered = all.objectStore('delivered').getAll();
				all.oncomplete = () => {
					opening.result.close();
					resolve({ waiting: waiting.result, delivered: delivered.result } as typeof nothing);
				};
			};
		});
	});

/** Puts a request where the site's own code would have saved it, in a storage as version `made` of it was. */
export const keepOn = (page: Page, item: Waiting, made = 3): Promise<void> =>
	page.evaluate(
		([kept, version]) =>
			new Promise<void>((resolve, reject) => {
				const opening = indexedDB.open('hereabouts', version);
				opening.onerror = () => reject(opening.error ?? new Error('no storage'));
				opening.onupgradeneeded = () => {
					const stores = [['outbox', 'delivered', 'list'], ['listingReports'], ['keptAnswers']];
					for (const name of stores.slice(0, version).flat())
						opening.result.createObjectStore(name, { keyPath: 'id' });
				};
				opening.onsuccess = () => {
					const how = { durability: 'strict' } as const;
					const change = opening.result.transaction('outbox', 'readwrite', how);
					change.objectStore('outbox').put(kept);
					change.oncomplete = () => {
						opening.result.close();
						resolve();
					};
				};
			}),
		[item, made] as const
	);

/** Has a page send what waits, as when the network comes back. One that was opened while nothing waited has no sender. */
export const nudge = (page: Page): Promise<void> =>
	page.evaluate(() => void dispatchEvent(new Event('online')));

/** Waits until nobody on this phone is sending any more. */
export const untilQuiet = (page: Page): Promise<void> =>
	page.evaluate(() => navigator.locks.request('hereabouts outbox', () => undefined));

/** Opens the site on another tab of the same phone. */
export async function anotherTab(context: BrowserContext, url: string): Promise<Page> {
	const page = await context.newPage();
	await page.goto(`${url}/en`);
	await untilOnDevice(page);
	return page;
}
