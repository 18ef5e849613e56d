import { expect as assertion } from '@playwright/test';
import { nudge, PATIENCE } from './phone.ts';
import { fault, freshTab, holding, saved } from './steps.ts';
import type { BrowserFault, BrowserWorld } from './world.ts';

const expect = assertion.configure({ timeout: PATIENCE });

const SYNC = 'outbox';
/** Wakes the worker as the browser does when there is a network again. */
async function sync(world: BrowserWorld): Promise<{ stopWorkers(): Promise<unknown> }> {
	const session = await world.phone.context.newCDPSession(world.page);
	const found = new Promise<string>((resolve) =>
		session.on('ServiceWorker.workerRegistrationUpdated', ({ registrations }) => {
			const ours = registrations.find(({ scopeURL }) => scopeURL.startsWith(world.site.url));
			if (ours) resolve(ours.registrationId);
		})
	);
	await session.send('ServiceWorker.enable');
	const [registrationId, origin] = [await found, new URL(world.site.url).origin];
	const how = { origin, registrationId, tag: SYNC, lastChance: false };
	await session.send('ServiceWorker.dispatchSyncEvent', how);
	return { stopWorkers: () => session.send('ServiceWorker.stopAllWorkers') };
}

/** What befalls the service worker, and what it does alone. */
export const WORKER_FAULTS: readonly BrowserFault[] = [
	fault('the worker sends alone', async (world) => {
		await saved(world);
		await world.page.goto('about:blank');
		const before = world.site.posts;
		world.site.interfere(undefined);
		await sync(world);
		// It works out its proof on its own, which takes a busy machine longer than any page does.
		await expect.poll(() => world.site.posts, { timeout: 4 * PATIENCE }).toBeGreaterThan(before);
	}),
	fault('worker stopped while it sends', async (world) => {
		await saved(world);
		await world.page.goto('about:blank');
		const { arrived, letGo } = holding(world);
		const { stopWorkers } = await sync(world);
		await arrived;
		await stopWorkers();
		letGo();
	}),
	fault('worker and page at once', async (world) => {
		await saved(world);
		world.site.interfere(undefined);
		await Promise.all([sync(world), nudge(world.page)]);
	}),
	fault('worker replaced while the page sends', async (world) => {
		await saved(world);
		const { arrived, letGo } = holding(world);
		await nudge(world.page);
		await arrived;
		world.site.renewWorker();
		await world.page.evaluate(async () => {
			const registration = await navigator.serviceWorker.getRegistration();
			await registration?.update();
			const next = registration?.installing ?? registration?.waiting;
			if (!next) throw new Error('there is no new worker');
			for (let waits = 0; next.state === 'installing' && waits < 400; waits++)
				await new Promise((resolve) => setTimeout(resolve, 20));
		});
		letGo();
		await freshTab(world);
	})
];
