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

/** Fails, naming each element at fault, unless the page meets WCAG 2.0 to 2.2 A and AA as far as axe can tell. */
export async function expectAccessible(page: Page): Promise<void> {
	const { violations } = await new AxeBuilder({ page })
		.options({ rules: { 'target-size': { enabled: true } } })
		.withTags(STANDARDS)
		.analyze();
	const faults = violations.flatMap(({ id, help, nodes }) =>
		nodes.map(({ target, html }) => `${id} (${help}): ${target.join(' ')}\n  ${html}`)
	);
	expect(faults, `accessibility of ${page.url()}`).toEqual([]);
}
