import type { Page } from '@playwright/test';
import { FIELD, PICTURE_TILE } from '../map-pictures.ts';
import { serveGround, serveTown, THANKS } from '../town-tiles.ts';
import { expect, expectAccessible, test } from './server.ts';

const mapOf = (page: Page) => page.getByRole('region', { name: 'Map', exact: true });
const zoomIn = (page: Page) => page.getByRole('button', { name: 'Zoom in', exact: true }).click();
const expectThanks = (page: Page) =>
	expect(page.getByRole('link', { name: THANKS.credit })).toHaveAttribute(
		'href',
		THANKS.creditLink
	);

test.describe('Grace, 52, whose council has a map in pictures', () => {
	test.use({ viewport: { width: 1280, height: 900 } });

	test('sees them under the marks, and no address or log tells which', async ({
		page,
		ownServer
	}) => {
		await serveTown(ownServer, { format: 'png', tileAt: () => PICTURE_TILE });
		const asked = new Set<string>();
		page.on('request', (request) => asked.add(request.url()));
		await page.goto(`${ownServer.url}/en/results`);
		const tiles = mapOf(page).locator('canvas');
		const isPainted = () =>
			tiles.evaluateAll(
				(all, field) =>
					all.length > 0 &&
					all.every((each) => {
						const { data } = (each as HTMLCanvasElement)
							.getContext('2d')!
							.getImageData(20, 20, 1, 1);
						return field.every((part, at) => data[at] === part);
					}),
				FIELD
			);
		await expect.poll(isPainted).toBe(true);
		await expect(mapOf(page).getByRole('button').first()).toBeVisible();
		await zoomIn(page);
		await expect.poll(isPainted).toBe(true);
		await expectThanks(page);
		await expectAccessible(page);
		const [archive = '', ...others] = [...asked].filter((address) => address.includes('/tiles/'));
		expect(others).toEqual([]);
		const [digest = ''] = /[0-9a-f]{64}$/.exec(archive) ?? [];
		expect(digest).toHaveLength(64);
		expect(ownServer.output()).toContain('/catalogue/tiles/[digest]');
		expect(ownServer.output()).not.toContain(digest);
	});
});

test.describe('Grace, whose council insists on pictures from another host', () => {
	const HOST = 'https://tiles.example.org';
	test.use({
		viewport: { width: 1280, height: 900 },
		expectedFaults: [new RegExp(`^request to another host: ${HOST}/\\d+/\\d+/\\d+\\.png$`)]
	});

	test('sees them, and that host learns no more than which', async ({
		page,
		context,
		ownServer,
		site
	}) => {
		const asked: { path: string; said: Record<string, string> }[] = [];
		await context.route(`${HOST}/**`, async (route) => {
			const { pathname: path } = new URL(route.request().url());
			asked.push({ path, said: await route.request().allHeaders() });
			await route.fulfill({ contentType: 'image/png', body: PICTURE_TILE });
		});
		const address = `${HOST}/{z}/{x}/{y}.png`;
		await serveGround(ownServer, { base: 'address', address, nearest: 18, ...THANKS });
		const answer = await page.goto(`${ownServer.url}/en/results`);
		const pictures = mapOf(page).locator('img.leaflet-tile');
		const areShown = () =>
			pictures.evaluateAll(
				(all) => all.length > 0 && all.every((each) => (each as HTMLImageElement).naturalWidth > 0)
			);
		await expect.poll(areShown).toBe(true);
		await zoomIn(page);
		await expect.poll(areShown).toBe(true);
		await expectThanks(page);
		for (const { path, said } of asked) {
			expect(path).toMatch(/^\/\d+\/\d+\/\d+\.png$/);
			expect(Object.keys(said)).not.toEqual(expect.arrayContaining(['referer']));
			expect(Object.keys(said)).not.toEqual(expect.arrayContaining(['cookie']));
		}
		const policyOf = async (url: string) =>
			(await page.request.get(url)).headers()['content-security-policy'];
		expect(answer?.headers()['content-security-policy']).toContain(`img-src 'self' data: ${HOST};`);
		expect(await policyOf(`${ownServer.url}/desk`)).not.toContain(HOST);
		expect(await policyOf(`${site.url}/en/results`)).not.toContain('https:');
		await page.goto(`${ownServer.url}/en/privacy`);
		await expect(page.getByText('tiles.example.org')).toBeVisible();
	});
});
