import { setTimeout as pause } from 'node:timers/promises';
import { expect as assertion } from '@playwright/test';
import type { Page } from '@playwright/test';
import { fillIn, send } from '../../journeys/request.ts';
import { anotherTab, keepOn, keptOn, nudge, PATIENCE, untilQuiet } from './phone.ts';
import { fault, freshTab, holding, noLine, saved } from './steps.ts';
import { WORKER_FAULTS } from './worker-faults.ts';
import { ask, askUntilSaved, SAVED, saysSaved, saysSent } from './world.ts';
import type { BrowserFault, BrowserWorld } from './world.ts';

const expect = assertion.configure({ timeout: PATIENCE });

const PORTAL = '<!doctype html><title>Free wi-fi</title><h1>Sign in</h1>';
/** Neither killed nor pressed at the very same moment each time. */
const aMoment = ({ random }: BrowserWorld, most = 80) => pause(random() * most);

const inPage = async (world: BrowserWorld, script: () => void): Promise<Page> => {
	const page = await world.phone.context.newPage();
	await page.addInitScript(script);
	world.page = page;
	return page;
};
const fail = (what: string): never => {
	throw new Error(what);
};

const atThePress: BrowserFault[] = [
	fault('offline, and online again by itself', async (world) => {
		await fillIn(world.page, `${world.site.url}/en`);
		await world.phone.context.setOffline(true);
		await send(world.page);
		await saysSaved(world.page);
		await world.phone.context.setOffline(false);
		await saysSent(world.page);
	}),
	fault('captive portal for everything', async (world) => {
		await fillIn(world.page, `${world.site.url}/en`);
		world.site.spoil(
			(_, response) => !!response.writeHead(200, { 'content-type': 'text/html' }).end(PORTAL)
		);
		await send(world.page);
		await saysSaved(world.page);
	}),
	fault('everything redirected', async (world) => {
		await fillIn(world.page, `${world.site.url}/en`);
		world.site.spoil((_, response) => !!response.writeHead(302, { location: '/en' }).end());
		await send(world.page);
		await saysSaved(world.page);
	}),
	fault('pressed twice', async (world) => {
		await fillIn(world.page, `${world.site.url}/en`);
		await world.page.getByRole('button', { name: 'Send my request' }).dblclick();
		await saysSent(world.page);
	}),
	fault('renderer killed at the press', async (world) => {
		await ask(world);
		await aMoment(world);
		await crash(world);
		return { least: 0, most: 1 };
	}),
	fault('loaded anew at the press', async (world) => {
		await ask(world);
		await aMoment(world);
		await world.page.reload();
		return { least: 0, most: 1 };
	}),
	fault('tab closed at the press', async (world) => {
		await ask(world);
		await aMoment(world);
		await freshTab(world);
		return { least: 0, most: 1 };
	}),
	fault('Back, once it is sent', async (world) => {
		await ask(world);
		await saysSent(world.page);
		await world.page.goBack();
		await pause(100);
	}),
	fault('no room, and a line', async (world) => {
		await fillIn(world.page, `${world.site.url}/en`);
		await withQuota(world, 1, async () => {
			await send(world.page);
			await saysSent(world.page);
		});
	}),
	fault('no room, and no line', async (world) => {
		await fillIn(world.page, `${world.site.url}/en`);
		world.site.interfere(noLine);
		// Chromium remembers for a while how much room there was: it may be saved all the same, and is then looked for.
		let failed = true;
		await withQuota(world, 1, async () => {
			await send(world.page);
			failed = await saysFailed(world.page);
		});
		if (failed) await send(world.page);
		await saysSaved(world.page);
	}),
	fault('a browser without storage', async (world) => {
		const page = await inPage(world, () => {
			Object.defineProperty(globalThis, 'indexedDB', { get: () => undefined });
		});
		await fillIn(page, `${world.site.url}/en`);
		await send(page);
		await saysSent(page);
	}),
	fault('two tabs press at once', async (world) => {
		const other = await anotherTab(world.phone.context, world.site.url);
		await fillIn(other, `${world.site.url}/en`);
		// A tab behind another one is drawn when the browser has time for it.
		await world.page.bringToFront();
		await fillIn(world.page, `${world.site.url}/en`);
		await Promise.all([send(other), send(world.page)]);
		await Promise.all([saysSent(other), saysSent(world.page)]);
		await other.close();
		return 2;
	})
];

const YEARS = 10 * 365 * 86_400_000;
/** Another clock than the site's, for the page and all it runs. */
const clockBy = (name: string, shift: number): BrowserFault =>
	fault(name, async (world) => {
		const page = await world.phone.context.newPage();
		await page.addInitScript((by) => {
			const Real = Date;
			globalThis.Date = class extends Real {
				constructor(...how: [number]) {
					super(...(how.length > 0 ? how : ([Real.now() + by] as [number])));
				}
				static override now = () => Real.now() + by;
			} as DateConstructor;
		}, shift);
		world.page = page;
		await page.goto(`${world.site.url}/en`);
		await saved(world);
		world.site.interfere(undefined);
		await nudge(page);
	});

const whileItWaits: BrowserFault[] = [
	clockBy('clock ten years ahead', YEARS),
	clockBy('clock ten years back', -YEARS),
	fault('storage thrown away by the browser', async (world) => {
		await askUntilSavedWithoutLine(world);
		await world.page.goto('about:blank');
		const session = await world.phone.context.newCDPSession(world.page);
		const origin = new URL(world.site.url).origin;
		await session.send('Storage.clearDataForOrigin', { origin, storageTypes: 'indexeddb' });
		await world.page.goto(`${world.site.url}/en`);
		const notice = world.page.getByText('A request was saved on this phone, and it has gone.');
		await expect(notice).toBeVisible();
		await world.page.getByRole('button', { name: 'Hide this' }).click();
		return 'told of loss';
	}),
	fault('browser killed right after "saved"', async (world) => {
		await askUntilSavedWithoutLine(world);
		world.phone.signal('SIGKILL');
		await world.phoneAgain();
	}),
	fault('browser killed while it sends', async (world) => {
		await saved(world);
		const { arrived, letGo } = holding(world);
		await nudge(world.page);
		await arrived;
		world.phone.signal('SIGKILL');
		letGo();
		await world.phoneAgain();
	}),
	fault('tab closed while it sends', async (world) => {
		await saved(world);
		const { arrived, letGo } = holding(world);
		await nudge(world.page);
		await arrived;
		await freshTab(world);
		letGo();
	}),
	fault('renderer killed while it sends', async (world) => {
		await saved(world);
		const { arrived, letGo } = holding(world);
		await nudge(world.page);
		await arrived;
		await crash(world);
		letGo();
	}),
	fault('five tabs at once', (world) => fiveTabs(world, 1)),
	fault('five tabs at once, without locks', async (world) => {
		await world.phone.context.addInitScript(() => {
			if (location.hash === '#without-locks')
				Object.defineProperty(navigator, 'locks', { get: () => undefined });
		});
		// Each may be woken more than once. That it is one request all the same is what counts.
		return fiveTabs(world, 15, '#without-locks');
	}),
	fault('storage taken away by a newer version in another tab', async (world) => {
		await saved(world);
		const other = await anotherTab(world.phone.context, world.site.url);
		await other.evaluate(
			() =>
				new Promise<void>((resolve) => {
					const opening = indexedDB.open('hereabouts', 99);
					opening.onsuccess = () => resolve(opening.result.close());
				})
		);
		await other.close();
		world.site.interfere(undefined);
		await nudge(world.page);
		await expect.poll(async () => (await keptOn(world.page)).waiting.length).toBe(0);
		await forgetStorage(world);
	}),
	fault('kept by the first version of the storage', async (world) => {
		await forgetStorage(world);
		world.site.interfere(noLine);
		await keepOn(world.page, await world.item(), 1);
		await world.page.goto(`${world.site.url}/en`);
	}),
	fault('frozen while it sends', async (world) => {
		await saved(world);
		const { arrived, letGo } = holding(world);
		await nudge(world.page);
		await arrived;
		const session = await world.phone.context.newCDPSession(world.page);
		await session.send('Page.setWebLifecycleState', { state: 'frozen' });
		letGo();
		await pause(200);
		await session.send('Page.setWebLifecycleState', { state: 'active' });
	}),
	fault('another page opened while it sends', async (world) => {
		await saved(world);
		const { arrived, letGo } = holding(world);
		await nudge(world.page);
		await arrived;
		await world.page.goto(`${world.site.url}/en/about`);
		letGo();
	}),
	fault('site killed while it is sent', async (world) => {
		await saved(world);
		world.site.interfere(({ pass, response }) => {
			void pass().catch(() => undefined);
			response.destroy();
		});
		await nudge(world.page);
		await aMoment(world, 30);
		await world.site.stop();
		await world.site.start();
	}),
	fault('site killed right after it answered', async (world) => {
		await saved(world);
		world.site.interfere(undefined);
		await nudge(world.page);
		await expect.poll(async () => (await keptOn(world.page)).delivered.length).toBeGreaterThan(0);
		await world.site.stop();
		await world.site.start();
	})
];

const cleared: BrowserFault[] = [
	fault('cleared while it is sent', async (world) => {
		await askUntilSavedWithoutLine(world);
		const { arrived, letGo } = holding(world);
		await world.page.goto(`${world.site.url}/en/cookies`);
		await arrived;
		await world.page.getByRole('button', { name: 'Clear everything on this phone' }).click();
		await world.page.getByRole('button', { name: 'Clear everything, and the request too' }).click();
		await expect.poll(async () => (await keptOn(world.page)).waiting.length).toBe(0);
		letGo();
		await pause(100);
		const { waiting, delivered } = await keptOn(world.page);
		if (waiting.length + delivered.length > 0) fail('a cleared phone has something again');
	})
];

async function askUntilSavedWithoutLine(world: BrowserWorld): Promise<void> {
	world.site.interfere(noLine);
	await askUntilSaved(world);
}

async function fiveTabs(world: BrowserWorld, most: number, hash = ''): Promise<void> {
	await saved(world);
	const others = await Promise.all(
		[1, 2, 3, 4].map(() => anotherTab(world.phone.context, world.site.url))
	);
	const tabs = [world.page, ...others];
	for (const each of tabs) if (hash) await each.goto(`${world.site.url}/en/about${hash}`);
	await Promise.all(tabs.map(untilQuiet)).catch(() => undefined);
	world.site.interfere(undefined);
	const before = world.site.posts;
	await Promise.all(tabs.map(nudge));
	await expect.poll(async () => (await keptOn(world.page)).waiting.length).toBe(0);
	const posts = world.site.posts - before;
	for (const each of others) await each.close();
	if (posts > most) fail(`sent ${posts} times by five tabs`);
}

async function crash(world: BrowserWorld): Promise<void> {
	const session = await world.phone.context.newCDPSession(world.page);
	const crashed = world.page.waitForEvent('crash');
	void session.send('Page.crash').catch(() => undefined);
	await crashed;
	await freshTab(world);
}

async function withQuota(
	world: BrowserWorld,
	quotaSize: number,
	work: () => Promise<void>
): Promise<void> {
	const session = await world.phone.context.newCDPSession(world.page);
	const origin = new URL(world.site.url).origin;
	await session.send('Storage.overrideQuotaForOrigin', { origin, quotaSize });
	await work();
	await session.send('Storage.overrideQuotaForOrigin', { origin });
}

async function forgetStorage({ page }: BrowserWorld): Promise<void> {
	await page.evaluate(
		() =>
			new Promise<void>((resolve) => {
				const deleting = indexedDB.deleteDatabase('hereabouts');
				deleting.onsuccess = () => resolve();
			})
	);
}

/** Whether the page says that it could do neither, and not that it is saved. */
async function saysFailed(page: Page): Promise<boolean> {
	const failed = page.getByText('We could not save or send your request.');
	await expect(failed.or(page.getByRole('heading', { level: 1, name: SAVED }))).toBeVisible();
	return failed.isVisible();
}

/** What befalls a phone that only a real browser has. */
export const BROWSER_FAULTS: readonly BrowserFault[] = [
	...atThePress,
	...whileItWaits,
	...WORKER_FAULTS,
	...cleared
];
