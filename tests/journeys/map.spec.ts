import type { Locator, Page } from '@playwright/test';
import { cards, names } from './finding.ts';
import { expect, expectAccessible, test } from './server.ts';

const mapOf = (page: Page) => page.getByRole('region', { name: 'Map', exact: true });
/** A pin is named by the number and name of its card, or of each of its cards. */
const pinsOf = (page: Page) => mapOf(page).getByRole('button', { name: /\d+\. / });
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
		await expect(pinsOf(page).first()).toBeVisible();
		const close = page.getByRole('button', { name: 'Show the list' });
		await expect(close).toHaveAttribute('aria-expanded', 'true');
		const wide = await page.evaluate(() => document.documentElement.scrollWidth);
		expect(wide).toBeLessThanOrEqual(360);
		for (const button of [pinsOf(page).first(), page.getByRole('button', { name: 'Zoom in' })]) {
			const box = await button.boundingBox();
			expect(box?.width).toBeGreaterThanOrEqual(44);
			expect(box?.height).toBeGreaterThanOrEqual(44);
		}
		await close.click();
		await expect(mapOf(page)).toHaveCount(0);
	});
});

test.describe('Grace, 52, on a wide screen', () => {
	test.use({ viewport: { width: 1280, height: 900 } });

	test('has it beside the list, and every pin is the twin of a card', async ({ page, site }) => {
		const hosts = new Set<string>();
		page.context().on('request', (request) => hosts.add(new URL(request.url()).origin));
		await page.goto('/en/results');
		await expect(pinsOf(page).first()).toBeVisible();
		await expectAccessible(page);
		const [map, card] = [await mapOf(page).boundingBox(), await cards(page).first().boundingBox()];
		if (!map || !card) throw new Error('the map and the list are not both on the page');
		expect(map.x).toBeGreaterThanOrEqual(card.x + card.width);
		expect(map.y).toBeLessThan(card.y + card.height);

		const shown = await names(page);
		const pins = await Promise.all((await pinsOf(page).all()).map(nameOf));
		const placed = [];
		for (const [index, name] of shown.entries()) {
			if ((await onMap(page, index + 1).count()) === 0) continue;
			placed.push(index + 1);
			const twins = pins.filter((pin) => pin.includes(`${index + 1}. ${name}`));
			expect(twins, `pins for ${name}`).toHaveLength(1);
		}
		expect(placed.length).toBeGreaterThan(3);
		const numbers = pins.flatMap((pin) =>
			[...pin.matchAll(/(?:^|: |; )(\d+)\. /g)].map(([, number]) => Number(number))
		);
		expect(numbers.sort((a, b) => a - b)).toEqual(placed);
		const unplaced = shown.length - placed.length;
		if (unplaced > 0)
			await expect(
				page.getByText(new RegExp(`^${unplaced} activit(y has|ies have) no place on the map`))
			).toBeVisible();
		expect([...hosts]).toEqual([new URL(site.url).origin]);
	});

	test('shows on the map what she picks in the list, and the focus stays', async ({ page }) => {
		await page.goto('/en/results');
		await expect(pinsOf(page).first()).toBeVisible();
		const button = page.getByRole('button', { name: /^Number \d+ on the map$/ }).nth(1);
		const number = /\d+/.exec(await button.innerText())?.[0];
		const chosen = mapOf(page).locator('[aria-current=true]');
		await expect(chosen).toHaveCount(0);
		await button.click();
		await expect(chosen).toHaveCount(1);
		expect(await nameOf(chosen)).toMatch(new RegExp(`(^|: |; )${number}\\. `));
		await expect(chosen).toBeInViewport();
		await expect(button).toBeFocused();
		await expect(page.getByRole('status').filter({ hasText: 'On the map: ' })).not.toHaveCount(0);
	});

	test('shows more pins with more cards', async ({ page }) => {
		await page.goto('/en/results');
		await expect(pinsOf(page).first()).toBeVisible();
		const placed = page.getByRole('button', { name: /^Number \d+ on the map$/ });
		const before = await placed.count();
		await page.getByRole('button', { name: 'Show 10 more' }).click();
		await expect(cards(page)).toHaveCount(20);
		await expect.poll(() => placed.count()).toBeGreaterThan(before);
		const last = placed.last();
		const number = /\d+/.exec(await last.innerText())?.[0];
		await last.click();
		await expect(mapOf(page).locator('[aria-current=true]')).toHaveAccessibleName(
			new RegExp(`(^|: |; )${number}\\. `)
		);
	});
});

test.describe('Yusuf, 40, who uses the keyboard alone', () => {
	test.use({ viewport: { width: 1280, height: 900 } });

	test('skips the map', async ({ page }) => {
		await page.goto('/en/results');
		await expect(pinsOf(page).first()).toBeVisible();
		const skip = page.getByRole('link', { name: 'Skip the map' });
		await tabTo(page, skip);
		await expect(skip).toBeInViewport();
		await page.keyboard.press('Enter');
		await page.keyboard.press('Tab');
		expect(await hasFocus(mapOf(page))).toBe(false);
		await expect(cards(page).first().getByRole('link').first()).toBeFocused();
	});

	test('reaches the pins, picks one and gets out again', async ({ page }) => {
		await page.goto('/en/results');
		await expect(pinsOf(page).first()).toBeVisible();
		await tabTo(page, pinsOf(page));
		const reached = mapOf(page).locator(':focus');
		const name = await nameOf(reached);
		await page.keyboard.press('Enter');
		const chosen = mapOf(page).locator('[aria-current=true]');
		await expect(chosen).toHaveCount(1);
		const first = /(\d+)\. /.exec(name)?.[1];
		expect(await nameOf(chosen)).toContain(`${first}. `);
		expect(await hasFocus(mapOf(page))).toBe(true);

		await tabTo(page, cards(page).first().getByRole('link').first());
		expect(await hasFocus(mapOf(page))).toBe(false);
	});

	test('moves and zooms by keys while the map has the focus, and only then', async ({ page }) => {
		await page.goto('/en/results');
		await expect(pinsOf(page).first()).toBeVisible();
		const at = async () => (await pinsOf(page).first().boundingBox())?.x ?? Number.NaN;
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
});
