import { PATIENT_PAGES } from '../accessibility/patient-pages.ts';
import { openStart } from './finding.ts';
import { expect, test } from './server.ts';

test.use({ networkMayFail: true });

/** Every route once, by an address that it has. */
const ADDRESSES = [
	...new Map(
		PATIENT_PAGES.filter(({ past }) => past === 'nothing').map(({ route, path }) => [route, path])
	).values()
];

test('after one visit, with the server stopped, every route for patients opens cold', async ({
	page,
	ownServer
}) => {
	await openStart(page, `${ownServer.url}/en`);
	await page.waitForFunction(() => navigator.serviceWorker.controller !== null);
	const id = await page.evaluate(async () => {
		const read = async (path: string) => (await fetch(path)).json();
		const { live } = await read('/catalogue/site');
		const { activities } = await read(`/catalogue/${live.digest}`);
		return activities[0].id as string;
	});
	await ownServer.stop();
	for (const path of ADDRESSES) {
		await page.goto(`${ownServer.url}/en${path.replace('ID', id)}`);
		const heading = page.getByRole('heading', { level: 1 });
		await expect(heading, path).toBeVisible();
		await expect(heading, path).not.toHaveText(/went wrong|Finding/);
	}
	await page.goto(`${ownServer.url}/en`);
	await expect(page.getByRole('status').filter({ hasText: 'no connection' })).toContainText(
		/brought up to date \d+ (minute|second|hour|day)/
	);
});
