import { about, atPage, cards, names, untilOnDevice } from './finding.ts';
import { expect, test } from './server.ts';

test.describe('Olena, 29, who picks a few to talk over with a friend', () => {
	test('puts activities on a list and takes one off', async ({ page }) => {
		await page.goto('/en/results');
		await untilOnDevice(page);
		const [first, second] = await names(page);
		for (const name of [first, second])
			await page.getByRole('button', { name: about('Add to my list', name) }).click();
		const link = page.getByRole('link', { name: 'My list (2)' });
		await link.click();
		await atPage(page, 'My list');
		await expect(cards(page)).toHaveCount(2);
		await expect.poll(() => names(page)).toEqual([first, second]);
		await page.getByRole('button', { name: about('Take off my list', first) }).click();
		await expect(cards(page)).toHaveCount(1);
		await page.getByRole('button', { name: about('Take off my list', second) }).click();
		await expect(page.getByRole('heading', { name: 'Your list is empty' })).toBeVisible();
		await page.getByRole('link', { name: 'See what is on' }).click();
		await expect(page.getByRole('button', { name: about('Add to my list', first) })).toBeVisible();
	});

	test('keeps it on her phone only if she says so, and can have it forgotten', async ({ page }) => {
		await page.goto('/en/results');
		const [first = ''] = await names(page);
		await page.getByRole('link', { name: first, exact: true }).click();
		await atPage(page, first);
		await page.getByRole('button', { name: 'Add to my list', exact: true }).click();
		await page.getByRole('link', { name: 'My list (1)' }).click();
		await expect(
			page.getByText('The list is only in this page until you close it.', { exact: false })
		).toBeVisible();
		await page.reload();
		await expect(page.getByRole('heading', { name: 'Your list is empty' })).toBeVisible();

		await page.goto('/en/results');
		await untilOnDevice(page);
		await page.getByRole('button', { name: about('Add to my list', first) }).click();
		await page.getByRole('link', { name: 'My list (1)' }).click();
		await expect(page.getByText('Other people who use this phone may see it.')).toBeVisible();
		await page.getByRole('button', { name: 'Keep this list on this phone' }).click();
		await expect(
			page.getByText('This list is kept on this phone.', { exact: false })
		).toBeVisible();
		await page.reload();
		await expect(page.getByRole('link', { name: first, exact: true })).toBeVisible();

		await page.getByRole('button', { name: 'Do not keep it on this phone' }).click();
		await expect(page.getByRole('button', { name: 'Keep this list on this phone' })).toBeVisible();
		await page.reload();
		await expect(page.getByRole('heading', { name: 'Your list is empty' })).toBeVisible();
	});
});
