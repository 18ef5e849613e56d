import { existsSync, readFileSync, statSync } from 'node:fs';
import common from '../../src/lib/i18n/locales/en/common.json' with { type: 'json' };
import results from '../../src/lib/i18n/locales/en/results.json' with { type: 'json' };
import polish from '../../src/lib/i18n/locales/pl/common.json' with { type: 'json' };
import polishResults from '../../src/lib/i18n/locales/pl/results.json' with { type: 'json' };
import type { FirstList } from '../../src/lib/client/parts.ts';
import { PATIENT_PAGES } from '../accessibility/patient-pages.ts';
import { openStart } from './finding.ts';
import { untilKept } from './kept-parts.ts';
import { expect, test } from './server.ts';

test.use({ networkMayFail: true });

/** Every route once, by an address that it has; a test holds the list to the folders of the routes. */
const ADDRESSES = [...new Map(PATIENT_PAGES.map(({ route, path }) => [route, path])).values()].map(
	(path) => path.replace(/[#?].*/, '')
);
/** What a page says that waits for ever, or has given up. */
const STUCK = new RegExp(
	[common.problem.title, polish.problem.title, results.finding, polishResults.finding].join('|')
);

test('after one visit, with the server stopped, every route for patients opens cold', async ({
	page,
	ownServer
}) => {
	await openStart(page, `${ownServer.url}/en`);
	await page.waitForFunction(() => navigator.serviceWorker.controller !== null);
	await page.goto(`${ownServer.url}/pl`);
	await untilKept(page, 'pl');
	const id = await page.evaluate(async () => {
		const read = async (path: string) => (await fetch(path)).json();
		const { live } = await read('/catalogue/site');
		const { activities } = await read(`/catalogue/${live.digest}`);
		return activities[0].id as string;
	});
	await ownServer.stop();
	for (const [index, path] of ADDRESSES.entries()) {
		// By turns in the language last used, and in the one that was kept before.
		const address = `/${index % 2 === 0 ? 'pl' : 'en'}${path.replace('ID', id)}`;
		await page.goto(`${ownServer.url}${address}`);
		const heading = page.locator('main h1').first();
		await expect(heading, address).toBeVisible();
		await expect(heading, address).not.toHaveText(STUCK);
	}
	await page.goto(`${ownServer.url}/en`);
	await expect(page.getByRole('status').filter({ hasText: 'no connection' })).toContainText(
		/brought up to date \d+ (minute|second|hour|day)/
	);
});

/** Of the 500 KiB of a first visit; the rest is the directory's, the lists' and the worker's: `npm run bench -- offline`. */
const FIRST_AT_MOST = 400 * 1024;

test('what every phone keeps first is small: a language that nobody chose is not in it', () => {
	const CLIENT = 'build/client';
	const list = readFileSync(`${CLIENT}/_app/parts/first.json`, 'utf8');
	const sizes = Object.keys((JSON.parse(list) as FirstList).files).map((address) => {
		const compressed = `${CLIENT}${address}.br`;
		return statSync(existsSync(compressed) ? compressed : CLIENT + address).size;
	});
	expect(sizes.length).toBeGreaterThan(0);
	expect(sizes.reduce((sum, size) => sum + size, 0)).toBeLessThan(FIRST_AT_MOST);
});
