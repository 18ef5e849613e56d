import { expect, test as base } from '@playwright/test';
import type { Page } from '@playwright/test';
import { axeFaults } from '../accessibility/axe.ts';
import { startBuiltServer } from '../built-server.ts';
import type { BuiltServer } from '../built-server.ts';
import { watch } from './watch.ts';
import type { Tolerance } from './watch.ts';

export { expect };

/**
 * `site` is the built server, one for each worker, with a data folder of its own; addresses such as `/en` lead to it.
 * `ownServer` is one more, for this test alone, that it may stop and start. Whatever a page of `context` does wrong, such
 * as break the Content-Security-Policy or ask another host, fails the test; `test.use({ networkMayFail: true })` is for
 * tests that take the network away, `expectedFaults` for those that bring a fault about. The worker, which fetches the
 * whole site for later, comes where the network may fail and where a test asks for it: `serviceWorkers: 'allow'`.
 */
export const test = base.extend<Tolerance & { ownServer: BuiltServer }, { site: BuiltServer }>({
	networkMayFail: [false, { option: true }],
	expectedFaults: [[], { option: true }],
	serviceWorkers: async ({ networkMayFail }, use) => use(networkMayFail ? 'allow' : 'block'),
	site: [
		async ({}, use) => {
			const server = await startBuiltServer();
			await use(server);
			await server.remove();
		},
		{ scope: 'worker', timeout: 90_000 }
	],
	ownServer: [
		async ({ context }, use) => {
			const server = await startBuiltServer();
			await use(server);
			// A page that is still fetching would be said to have done wrong.
			for (const page of context.pages()) await page.close();
			await server.remove();
		},
		{ timeout: 90_000 }
	],
	baseURL: async ({ site }, use) => use(site.url),
	context: async ({ context, networkMayFail, expectedFaults }, use) => {
		const faults = await watch(context, { networkMayFail, expectedFaults });
		await use(context);
		expect(faults, 'what the pages of this test did wrong').toEqual([]);
	}
});

/** The page itself, or where JavaScript is off and axe could not run, the same markup in a page where it can. */
async function pageForAxe(page: Page): Promise<Page> {
	const noScripting = () => matchMedia('(scripting: none)').matches;
	const browser = page.context().browser();
	if (!browser || !(await page.evaluate(noScripting))) return page;
	const body = (await page.content()).replace(/<script\b[\s\S]*?<\/script>/g, '');
	const viewport = page.viewportSize();
	// In a test a new context takes after the test, so scripting has to be asked for.
	const context = await browser.newContext({ javaScriptEnabled: true, viewport });
	const copy = await context.newPage();
	await copy.route(page.url(), (route) => route.fulfill({ body, contentType: 'text/html' }));
	await copy.goto(page.url());
	return copy;
}

/**
 * Fails, naming each element at fault, unless axe finds nothing on the page. For what a journey brings about and no page of
 * tests/accessibility shows: those are looked at there, in every language.
 */
export async function expectAccessible(page: Page): Promise<void> {
	const judged = await pageForAxe(page);
	const faults = await axeFaults(judged);
	if (judged !== page) await judged.context().close();
	expect(faults, `accessibility of ${page.url()}`).toEqual([]);
}
