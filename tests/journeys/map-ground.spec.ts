import type { Page } from '@playwright/test';
import { spokenPhrases } from '../accessibility/spoken.ts';
import { serveTown } from '../town-tiles.ts';
import { about, cards, names, openStart, untilOnDevice } from './finding.ts';
import { expect, expectAccessible, test } from './server.ts';

const mapOf = (page: Page, name = 'Map') => page.getByRole('region', { name, exact: true });
const marksOf = (page: Page, name?: string) => mapOf(page, name).getByRole('button');
const press = (page: Page, name: string) => page.getByRole('button', { name, exact: true }).click();

/** What the page asks for from now on, whoever answers. */
function heard(page: Page): string[] {
	const asked: string[] = [];
	page.on('request', (request) => asked.push(new URL(request.url()).pathname));
	return asked;
}

test.describe('Joan, 71, whose phone has no data left', () => {
	test.use({ viewport: { width: 360, height: 740 }, networkMayFail: true });

	test('opens the map, moves it and searches it, and it asks nobody for anything', async ({
		page,
		context
	}) => {
		await openStart(page);
		await page.goto('/en/results');
		await press(page, 'Show on a map');
		await expect(mapOf(page).locator('.map-name span').first()).toBeVisible();
		// The worker keeps all of the map's part once any of it is used.
		await expect
			.poll(() => page.evaluate(async () => Boolean(await caches.match('/_app/parts/map.json'))))
			.toBe(true);
		await context.setOffline(true);
		await page.reload();
		await press(page, 'Show on a map');
		await expect(marksOf(page).first()).toBeVisible();
		await expect(mapOf(page).locator('.map-name span').first()).toBeVisible();
		const asked = heard(page);
		for (const way of ['Zoom in', 'Move map left', 'Move map up', 'Zoom in', 'Zoom out'])
			await press(page, way);
		await press(page, 'Search this area');
		await expect(page.getByText('in one part of the map')).toBeVisible();
		expect(asked).toEqual([]);
	});
});

test.describe('Joan, whose town has tiles on its own server', () => {
	test.use({ viewport: { width: 1280, height: 900 }, networkMayFail: true });

	test('opens it where everybody does, keeps it, sees it offline, and takes it off again', async ({
		page,
		context,
		ownServer
	}) => {
		await serveTown(ownServer);
		await openStart(page, `${ownServer.url}/en`);
		await page.goto(`${ownServer.url}/en/results`);
		const tiles = mapOf(page).locator('canvas');
		await expect(tiles.first()).toBeVisible();
		await expect(page.getByRole('link', { name: '© Invented contributors' })).toBeVisible();
		await expectAccessible(page);
		await press(page, 'Keep this map for when you have no connection');
		await expect(page.getByText(/It takes about [\d.,]+ MB on this phone/)).toBeVisible();
		await press(page, 'Keep it');
		await expect(page.getByText('The map of this area is on this phone.')).toBeVisible();

		await context.setOffline(true);
		const asked = heard(page);
		await page.reload();
		await expect(tiles.first()).toBeVisible();
		await press(page, 'Zoom in');
		const isDrawn = () =>
			tiles.evaluateAll((all) =>
				all.some((each) => {
					const canvas = each as HTMLCanvasElement;
					// One that has only just been put there.
					if (canvas.width === 0) return false;
					const { data } = canvas.getContext('2d')!.getImageData(0, 0, canvas.width, canvas.height);
					return new Set(new Uint32Array(data.buffer)).size > 2;
				})
			);
		await expect.poll(isDrawn).toBe(true);
		expect(asked.filter((path) => path.startsWith('/catalogue/tiles'))).toEqual([]);

		await page.goto(`${ownServer.url}/en/cookies`);
		await press(page, 'Take the map off this phone');
		await expect(page.getByText('The map is no longer on this phone.')).toBeVisible();
		expect(await page.evaluate(() => caches.has('map-1'))).toBe(false);
	});
});

test.describe('Samira, 34, who reads Arabic and has her phone in one hand', () => {
	test.use({ viewport: { width: 360, height: 740 }, hasTouch: true, locale: 'ar' });

	test('opens the map by a tap and drags it by a finger', async ({ page }) => {
		await page.goto('/ar/results');
		await untilOnDevice(page);
		await page.getByRole('button', { name: 'العرض على الخريطة' }).tap();
		const map = mapOf(page, 'الخريطة');
		await expect(marksOf(page, 'الخريطة').first()).toBeVisible();
		await expect(map).toHaveAttribute('dir', 'ltr');
		await expect(map.locator('.map-name').first()).toBeAttached();
		await map.scrollIntoViewIfNeeded();
		const box = await map.boundingBox();
		if (!box) throw new Error('the map is not on the page');
		const session = await page.context().newCDPSession(page);
		const [x, y] = [box.x + box.width / 2, box.y + box.height / 2];
		const touch = (type: 'touchStart' | 'touchMove', across: number) =>
			session.send('Input.dispatchTouchEvent', { type, touchPoints: [{ x: x + across, y }] });
		await touch('touchStart', 0);
		for (const across of [20, 40, 60, 80]) await touch('touchMove', across);
		await session.send('Input.dispatchTouchEvent', { type: 'touchEnd', touchPoints: [] });
		await expect(page.getByRole('button', { name: 'ابحث في هذه المنطقة' })).toBeVisible();
		await expectAccessible(page);
	});
});

test.describe('Yusuf, 40, who listens to the page', () => {
	test.use({ viewport: { width: 1280, height: 900 } });

	test('hears what every mark stands for, and that he can skip them', async ({ page }) => {
		await page.goto('/en/results');
		await untilOnDevice(page);
		// All that fits is on the map: at first it has what came with the page.
		const clusters = mapOf(page).getByRole('button', { name: /^\d{2,} activities, zoom in$/ });
		await expect(clusters.first()).toBeVisible();
		const said = await spokenPhrases(page, '.activity-map');
		expect(said).toContainEqual(expect.stringContaining('link, Skip the map'));
		expect(said).toContainEqual(expect.stringMatching(/^region, Map, Use the arrow keys/));
		const marks = await marksOf(page).evaluateAll((all) =>
			all.map((each) => each.getAttribute('aria-label'))
		);
		const pins = marks.filter((name) => !name?.endsWith(', zoom in'));
		expect(pins.length).toBeGreaterThan(1);
		expect(new Set(pins).size).toBe(pins.length);
		for (const name of marks)
			expect(said).toContainEqual(expect.stringContaining(`button, ${name}`));
	});
});

test.describe('Ted, 80, who likes it on paper', () => {
	test('prints his list with a small map and how to get to each', async ({ page }) => {
		await page.goto('/en/results');
		await untilOnDevice(page);
		const [first = ''] = await names(page);
		await cards(page)
			.first()
			.getByRole('button', { name: about('Add to my list', first) })
			.click();
		await page.getByRole('link', { name: 'My list (1)' }).click();
		await expect(page.getByRole('main').getByRole('article')).toHaveCount(1);
		await page.emulateMedia({ media: 'print' });
		await expect(page.getByRole('img', { name: 'Where they are' })).toBeVisible();
		await expect(page.getByText('Getting there:').first()).toBeVisible();
	});
});
