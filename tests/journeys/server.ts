import AxeBuilder from '@axe-core/playwright';
import { expect, test as base } from '@playwright/test';
import type { Page } from '@playwright/test';
import { startBuiltServer } from '../built-server.ts';
import type { BuiltServer } from '../built-server.ts';
import { watch } from './watch.ts';
import type { Tolerance } from './watch.ts';

export { expect };

/**
 * `site` is the built server, one for each worker, with a data folder of its own; addresses such as `/en` lead to it.
 * `ownServer` is one more, for this test alone, that it may stop and start. Whatever a page of `context` does wrong, such
 * as break the Content-Security-Policy or ask another host, fails the test; `test.use({ networkMayFail: true })` is for
 * tests that take the network away, `expectedFaults` for those that bring a fault about.
 */
export const test = base.extend<Tolerance & { ownServer: BuiltServer }, { site: BuiltServer }>({
	networkMayFail: [false, { option: true }],
	expectedFaults: [[], { option: true }],
	site: [
		async ({}, use) => {
			const server = await startBuiltServer();
			await use(server);
			await server.remove();
		},
		{ scope: 'worker', timeout: 90_000 }
	],
	ownServer: [
		async ({}, use) => {
			const server = await startBuiltServer();
			await use(server);
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

const STANDARDS = ['wcag2a', 'wcag2aa', 'wcag21a', 'wcag21aa', 'wcag22aa'];

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

/** Fails, naming each element at fault, unless the page meets WCAG 2.0 to 2.2 A and AA as far as axe can tell. */
export async function expectAccessible(page: Page): Promise<void> {
	const judged = await pageForAxe(page);
	const { violations } = await new AxeBuilder({ page: judged })
		.options({ rules: { 'target-size': { enabled: true } } })
		.withTags(STANDARDS)
		.analyze();
	if (judged !== page) await judged.context().close();
	const faults = violations.flatMap(({ id, help, nodes }) =>
		nodes.map(({ target, html }) => `${id} (${help}): ${target.join(' ')}\n  ${html}`)
	);
	expect(faults, `accessibility of ${page.url()}`).toEqual([]);
}
