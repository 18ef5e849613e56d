import { test as base } from '../journeys/server.ts';
import { newVisitor } from './visitor.ts';
import type { Visitor } from './visitor.ts';
import { startWholeSite } from './whole-site.ts';

export { expect } from '@playwright/test';

/** `visitor` goes anywhere on a phone of 360 by 740; one for each worker, and what its pages do wrong fails the run. */
export const test = base.extend<object, { visitor: Visitor }>({
	site: [
		async ({}, use) => {
			const server = await startWholeSite();
			await use(server);
			await server.remove();
		},
		{ scope: 'worker', timeout: 90_000 }
	],
	visitor: [
		async ({ browser, site }, use) => {
			const visitor = await newVisitor(browser, site.url);
			await use(visitor);
			await visitor.close();
			base.expect(visitor.faults(), 'what the pages did wrong').toEqual([]);
		},
		{ scope: 'worker', timeout: 90_000 }
	]
});
