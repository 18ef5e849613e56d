import type { Locator, Page } from '@playwright/test';
import { atPage, cards, names, openStart, QUESTIONS } from './finding.ts';
import { expect, expectAccessible, test } from './server.ts';

const mapOf = (page: Page) => page.getByRole('region', { name: 'Map', exact: true });
/** Every mark of a place: pins, and clusters of them. */
const marksOf = (page: Page) => mapOf(page).getByRole('button');
/** A pin is named by the number and name of its card, or of each of its cards. */
const clustersOf = (page: Page) =>
	mapOf(page).getByRole('button', { name: /^\d+ activities, zoom in$/ });
const chosenOf = (page: Page) => mapOf(page).locator('[aria-current=true]');
/** All that fits is on the map, which has what came with the page at first, and the ground is drawn: it rests. */
async function expectAll(page: Page): Promise<void> {
	const many = mapOf(page).getByRole('button', { name: /^\d{2,} activities, zoom in$/ });
	await expect(many.first()).toBeVisible();
	await expect(mapOf(page).locator('.map-name').first()).toBeAttached();
}
/** What is told of the chosen place, at the foot of the map. */
const placeOf = (page: Page) => page.locator('#map-card');
const nameOf = async (pin: Locator) => (await pin.getAttribute('aria-label')) ?? '';
const onMap = (page: Page, number: number) =>
	page.getByRole('button', { name: `Number ${number} on the map`, exact: true });

/** Presses Tab until the focus is on `wanted`; a person gives up sooner or later. */
async function tabTo(page: Page, wanted: Locator, atMost = 40): Promise<void> {
	for (let presses = 0; presses < atMost; presses++) {
		await page.keyboard.press('Tab');
		if (await wanted.evaluateAll((all) => all.some((each) => each === document.activeElement)))
			return;
	}
	throw new Error(`${atMost} presses of Tab do not reach it`);
}
const hasFocus = (locator: Locator) =>
	locator.evaluate((element) => element.contains(document.activeElement));

test.describe('Grace, 52, on a telephone', () => {
	test.use({ viewport: { width: 360, height: 740 } });

	test('opens the map when she wants it, and closes it', async ({ page }) => {
		await page.goto('/en/results');
		await expect(mapOf(page)).toHaveCount(0);
		const toggle = page.getByRole('button', { name: 'Show on a map' });
		await expect(toggle).toHaveAttribute('aria-expanded', 'false');
		await toggle.click();
		await expect(mapOf(page)).toBeVisible();
		await expect(marksOf(page).first()).toBeVisible();
		const close = page.getByRole('button', { name: 'Show the list' });
		await expect(close).toHaveAttribute('aria-expanded', 'true');
		const wide = await page.evaluate(() => document.documentElement.scrollWidth);
		expect(wide).toBeLessThanOrEqual(360);
		for (const button of [
			marksOf(page).first(),
			page.getByRole('button', { name: 'Zoom in', exact: true })
		]) {
			const box = await button.boundingBox();
			expect(box?.width).toBeGreaterThanOrEqual(44);
			expect(box?.height).toBeGreaterThanOrEqual(44);
		}
		await close.click();
		await expect(mapOf(page)).toHaveCount(0);
	});

	test('reads of a place at the foot of the map, and searches where she has moved it', async ({
		page
	}) => {
		await page.goto('/en/results');
		await page.getByRole('button', { name: 'Show on a map' }).click();
		await page
			.getByRole('button', { name: /^Number \d+ on the map$/ })
			.nth(1)
			.click();
		await expect(chosenOf(page)).toBeInViewport();
		await expect(placeOf(page).getByRole('link')).toBeInViewport();
		await expectAccessible(page);
		await page.getByRole('button', { name: 'Close', exact: true }).click();
		await expect(placeOf(page)).toHaveCount(0);
		await expect(mapOf(page)).toBeFocused();

		const all = await page.getByRole('heading', { level: 1 }).innerText();
		const search = page.getByRole('button', { name: 'Search this area' });
		await expect(search).toHaveCount(0);
		await page.getByRole('button', { name: 'Zoom in', exact: true }).click();
		await search.click();
		await expect(page.getByText('in one part of the map')).toBeVisible();
		await expect(page.getByRole('heading', { level: 1 })).not.toHaveText(all);
		await expect(mapOf(page)).toBeVisible();
		await page.getByRole('button', { name: 'See everything again' }).click();
		await expect(page.getByRole('heading', { level: 1 })).toHaveText(all);
	});

	test('points at the place to search from', async ({ page }) => {
		await openStart(page, '/en/find/where');
		await page.getByRole('button', { name: 'Choose on the map' }).click();
		await expect(mapOf(page)).toBeVisible();
		await page.getByRole('button', { name: 'Move map up' }).click();
		await page.getByRole('button', { name: 'Search from the cross' }).click();
		await atPage(page, QUESTIONS.whatMatters);
	});
});

test.describe('Grace, 52, on a wide screen', () => {
	test.use({ viewport: { width: 1280, height: 900 } });

	test('has it beside the list, and every pin is the twin of a card', async ({ page, site }) => {
		const hosts = new Set<string>();
		page.context().on('request', (request) => hosts.add(new URL(request.url()).origin));
		await page.goto('/en/results');
		await expect(marksOf(page).first()).toBeVisible();
		await expectAccessible(page);
		const [map, card] = [await mapOf(page).boundingBox(), await cards(page).first().boundingBox()];
		if (!map || !card) throw new Error('the map and the list are not both on the page');
		expect(map.x).toBeGreaterThanOrEqual(card.x + card.width);
		expect(map.y).toBeLessThan(card.y + card.height);

		const shown = await names(page);
		const placed = [];
		for (const [index, name] of shown.entries()) {
			if ((await onMap(page, index + 1).count()) === 0) continue;
			placed.push(index + 1);
			if (placed.length > 3) continue;
			await onMap(page, index + 1).click();
			await expect(chosenOf(page)).toHaveCount(1);
			expect(await nameOf(chosenOf(page))).toContain(`${index + 1}. ${name}`);
		}
		expect(placed.length).toBeGreaterThan(3);
		const unplaced = shown.length - placed.length;
		if (unplaced > 0)
			await expect(
				page.getByText(new RegExp(`^${unplaced} activit(y has|ies have) no place on the map`))
			).toBeVisible();
		expect([...hosts]).toEqual([new URL(site.url).origin]);
	});

	test('shows on the map what she picks in the list, and the focus stays', async ({ page }) => {
		await page.goto('/en/results');
		await expectAll(page);
		const button = page.getByRole('button', { name: /^Number \d+ on the map$/ }).nth(1);
		const number = /\d+/.exec(await button.innerText())?.[0];
		await expect(chosenOf(page)).toHaveCount(0);
		await button.click();
		await expect(chosenOf(page)).toHaveCount(1);
		expect(await nameOf(chosenOf(page))).toMatch(new RegExp(`(^|: |; )${number}\\. `));
		await expect(chosenOf(page)).toBeInViewport();
		await expect(button).toBeFocused();
		await expect(page.getByRole('status').filter({ hasText: 'On the map: ' })).not.toHaveCount(0);
	});

	test('opens the list of all that share a door, and picks one of it', async ({ page }) => {
		await page.goto('/en/results');
		await expectAll(page);
		const doors = mapOf(page).locator('button[aria-expanded]');
		for (let presses = 0; presses < 5 && (await doors.count()) === 0; presses += 1)
			await clustersOf(page).last().press('Enter');
		await doors.first().focus();
		await page.keyboard.press('Enter');
		await expect(mapOf(page).locator('button[aria-expanded=true]')).toBeFocused();
		const list = placeOf(page).getByRole('listitem');
		expect(await list.count()).toBeGreaterThan(1);
		const second = list.nth(1).getByRole('button');
		const number = /\d+/.exec(await second.innerText())?.[0];
		await second.click();
		await expect(placeOf(page).getByRole('link')).toBeVisible();
		await expect(placeOf(page)).toBeFocused();
		expect(await nameOf(chosenOf(page))).toMatch(
			new RegExp(`(^|: |; )${number}\\. |activities here`)
		);
	});
});

test.describe('Yusuf, 40, who uses the keyboard alone', () => {
	test.use({ viewport: { width: 1280, height: 900 } });

	test('skips the map', async ({ page }) => {
		await page.goto('/en/results');
		await expect(marksOf(page).first()).toBeVisible();
		const skip = page.getByRole('link', { name: 'Skip the map' });
		await tabTo(page, skip);
		await expect(skip).toBeInViewport();
		await page.keyboard.press('Enter');
		await page.keyboard.press('Tab');
		expect(await hasFocus(mapOf(page))).toBe(false);
		await expect(cards(page).first().getByRole('link').first()).toBeFocused();
	});

	test('parts a cluster, reaches a pin, picks it and gets out again', async ({ page }) => {
		await page.goto('/en/results');
		await expectAll(page);
		await tabTo(page, marksOf(page));
		for (let presses = 0; presses < 8 && (await chosenOf(page).count()) === 0; presses += 1) {
			await page.keyboard.press('Enter');
			// Wherever what was pressed went, the focus is on a mark near by.
			await expect.poll(() => hasFocus(mapOf(page))).toBe(true);
		}
		await expect(chosenOf(page)).toHaveCount(1);
		await page.keyboard.press('Enter');
		await expect(placeOf(page)).toBeFocused();
		await tabTo(page, cards(page).first().getByRole('link').first());
		expect(await hasFocus(mapOf(page))).toBe(false);
	});

	test('moves and zooms by keys while the map has the focus, and only then', async ({ page }) => {
		await page.goto('/en/results');
		await expectAll(page);
		const at = async () => (await marksOf(page).first().boundingBox())?.x ?? Number.NaN;
		const before = await at();
		await page.getByRole('link', { name: 'Hereabouts, start page' }).focus();
		await page.keyboard.press('ArrowRight');
		expect(await at()).toBe(before);
		await mapOf(page).focus();
		await page.keyboard.press('ArrowRight');
		await expect.poll(at).toBeLessThan(before);
		await page.keyboard.press('Escape');
		expect(await hasFocus(mapOf(page))).toBe(false);
	});

	test('is told once what is in view, and where he wants no motion nothing glides', async ({
		page
	}) => {
		await page.emulateMedia({ reducedMotion: 'reduce' });
		await page.goto('/en/results');
		await expectAll(page);
		const seen = await page.locator('.activity-map').evaluateHandle((map) => {
			const seen = { told: [] as string[], glides: false };
			new MutationObserver(() => {
				seen.told.push(map.querySelector('.visually-hidden[role=status]')?.textContent ?? '');
			}).observe(map.querySelector('.visually-hidden[role=status]')!, {
				subtree: true,
				characterData: true,
				childList: true
			});
			new MutationObserver(() => {
				seen.glides ||= map.querySelector('.leaflet-pan-anim') !== null;
			}).observe(map, { subtree: true, attributeFilter: ['class'] });
			return seen;
		});
		await mapOf(page).focus();
		// As far as the ground goes, and against its edge.
		for (let presses = 0; presses < 12; presses += 1) await page.keyboard.press('ArrowLeft');
		const told = () => seen.evaluate(({ told }) => told);
		await expect.poll(told).toHaveLength(1);
		await page.getByRole('button', { name: 'Search this area' }).hover();
		expect(await told()).toEqual([expect.stringMatching(/\d+ activit(y|ies)/)]);
		expect(await seen.evaluate(({ glides }) => glides)).toBe(false);
	});
});
