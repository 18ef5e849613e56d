import { atPage, cards, untilOnDevice } from './finding.ts';
import { expect, test } from './server.ts';

test.use({ networkMayFail: true, serviceWorkers: 'block' });

test('what finds cannot be fetched: he is told so, and finds once the line is back', async ({
	page,
	context
}) => {
	await page.goto('/en/results');
	await untilOnDevice(page);
	await context.setOffline(true);
	await page.getByText('Change what you see').click();
	await page.getByRole('checkbox', { name: /^It is free/ }).check();
	await page.getByRole('button', { name: 'Show results' }).click();
	await atPage(page, 'We could not look through the activities just now');

	await context.setOffline(false);
	await page.getByRole('button', { name: 'Try again' }).click();
	await expect(cards(page).first()).toBeVisible();
	await expect(page.getByText('Change what you see (1 chosen)')).toBeVisible();
});
